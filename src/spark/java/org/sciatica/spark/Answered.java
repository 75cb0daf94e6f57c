package org.sciatica.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sciatica.answer.Answers;
import org.sciatica.assessment.Assessor;
import org.sciatica.batch.Entry;
import org.sciatica.batch.Replies;
import org.sciatica.batch.Reply;
import org.sciatica.http.Area;

/**
 * A record and the service's reply to it. A cluster keeps no order and numbers no lines, so a record is told by its id alone.
 *
 * @param id null when the record has none, or none that may be repeated
 */
record Answered(@Nullable String id, Reply reply) {

    /** Reads the rules, the words and the evidence, which takes a second: once in each process that works on the job. */
    private static final Replies REPLIES = replies();

    /** What becomes of a line of NDJSON, which may still hold the CR of a CRLF. */
    static Answered line(byte[] text, String language) {
        boolean crlf = text.length > 0 && text[text.length - 1] == '\r';
        byte[] line = crlf ? Arrays.copyOf(text, text.length - 1) : text;
        if (tooLong(line)) {
            return new Answered(null, REPLIES.toTooLong());
        }
        return answered(Entry.of(line), language);
    }

    /** What becomes of a row: a record without request, or with an id of another form, is none. */
    static Answered row(@Nullable String id, byte @Nullable [] request, String language) {
        if (id != null && !Entry.isId(id)) {
            return answered(Entry.of(id, request), language);
        }
        if (request != null && tooLong(request)) {
            return new Answered(id, REPLIES.toTooLong());
        }
        return answered(Entry.of(id, request), language);
    }

    private static Answered answered(Entry entry, String language) {
        return new Answered(entry.id().orElse(null), REPLIES.to(entry, language));
    }

    private static boolean tooLong(byte[] bytes) {
        return bytes.length > Area.ASSESSMENTS.largestBody();
    }

    private static Replies replies() {
        Properties service = new Properties();
        try (InputStream stream = Answered.class.getResourceAsStream("/spark/service.properties")) {
            service.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Assessor assessor = Assessor.standard();
        Answers answers = new Answers(assessor, service.getProperty("name") + " " + service.getProperty("version"));
        return new Replies(assessor, answers, assessment -> {}, (kind, failure) -> {});
    }
}
