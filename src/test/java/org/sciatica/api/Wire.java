package org.sciatica.api;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sciatica.answer.AnswerWriter;
import org.sciatica.assessment.Assessor;
import org.sciatica.http.Problem;
import org.sciatica.http.RequestRefused;
import org.sciatica.request.RequestReader;
import org.sciatica.vocabulary.Findings;
import org.sciatica.words.Words;

/**
 * The service's own reader and writer without its server, for tests outside this package: a request as it is sent becomes
 * an answer as it is served, byte for byte. A test over HTTP proves that the bytes are the same.
 */
public final class Wire {

    static final String ASSESSMENTS = "/v1/assessments";

    private final Assessor assessor;
    private final AnswerWriter writer;

    /**
     * The way of a request through this assessor.
     *
     * @param service the name and version that the answer tells
     */
    public Wire(Assessor assessor, String service) {
        this.assessor = assessor;
        this.writer = new AnswerWriter(Words.in("en"), assessor, service);
    }

    /** Reads, assesses and writes. */
    public byte[] answer(String request) {
        return answer(read(request));
    }

    /** Assesses and writes. */
    public byte[] answer(Findings findings) {
        return writer.write(assessor.assess(findings));
    }

    /** The findings that a request states. */
    public static Findings read(String request) {
        return RequestReader.read(request.getBytes(StandardCharsets.UTF_8));
    }

    /** What becomes of the bytes of a request: findings, or a problem, never both. */
    public record Reading(Optional<Findings> findings, Optional<Problem> problem) {}

    /** Reads the bytes of a request as they are; an exception other than a refusal passes. */
    public static Reading reading(byte[] request) {
        try {
            return new Reading(Optional.of(RequestReader.read(request)), Optional.empty());
        } catch (RequestRefused e) {
            return new Reading(Optional.empty(), Optional.of(e.problem()));
        }
    }

    /** The status of a request that is refused, and 200 of one that is not. */
    public static int status(String request) {
        try {
            read(request);
            return 200;
        } catch (RequestRefused e) {
            return e.problem().status();
        }
    }
}
