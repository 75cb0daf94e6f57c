package org.sciatica.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.sciatica.answer.Answers;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.Assessor;
import org.sciatica.http.Problem;
import org.sciatica.http.ProblemKind;
import org.sciatica.http.RequestRefused;
import org.sciatica.request.RequestReader;

/** Replies to records one by one, as the service replies to a request. It needs no server. */
public final class Replies {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Assessor assessor;
    private final Answers answers;
    private final Consumer<Assessment> counted;
    private final BiConsumer<ProblemKind, Optional<RuntimeException>> refused;

    /**
     * The replies of a service.
     *
     * @param counted told of every assessment
     * @param refused told of every record that is not assessed: why, and what failed where that is no fault of the record
     */
    public Replies(
            Assessor assessor,
            Answers answers,
            Consumer<Assessment> counted,
            BiConsumer<ProblemKind, Optional<RuntimeException>> refused) {
        this.assessor = assessor;
        this.answers = answers;
        this.counted = counted;
        this.refused = refused;
    }

    /**
     * The line that answers a line, without its end.
     *
     * @param line without its end
     * @param number of the line, from 1
     */
    public byte[] toLine(byte[] line, long number, String language) {
        Entry entry = Entry.of(line);
        return to(entry, language).line(entry.id().orElse(null), number);
    }

    /** The reply to a record. */
    public Reply to(Entry entry, String language) {
        if (entry.fault().isPresent()) {
            Fault fault = entry.fault().get();
            return refuse(new RequestRefused(fault.kind(), List.of(fault.place())));
        }
        try {
            Assessment assessment =
                    assessor.assess(RequestReader.read(entry.request().orElseThrow()));
            counted.accept(assessment);
            return new Reply(200, answers.write(assessment, language));
        } catch (RequestRefused e) {
            return refuse(e);
        } catch (RuntimeException e) {
            // One record must not end millions; like the service it tells that it failed, not on what.
            refused.accept(ProblemKind.INTERNAL, Optional.of(e));
            return reply(new RequestRefused(ProblemKind.INTERNAL, List.of()).problem());
        }
    }

    /** The reply to a line that is longer than a request may be. */
    public Reply toTooLong() {
        return refuse(new RequestRefused(ProblemKind.TOO_LARGE, List.of()));
    }

    private Reply refuse(RequestRefused why) {
        refused.accept(why.kind(), Optional.empty());
        return reply(why.problem());
    }

    private static Reply reply(Problem problem) {
        try {
            return new Reply(problem.status(), MAPPER.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
