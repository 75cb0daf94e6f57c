package org.sciatica.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.sciatica.MeasuredFigure;
import org.sciatica.api.Wire;
import org.sciatica.assessment.Assessor;
import org.sciatica.http.Problem;
import org.sciatica.proof.RequestText;
import org.sciatica.vocabulary.Findings;

/**
 * What holds of every request, whatever its bytes: it is refused as documented, or it is answered as the bytes say and
 * never with an all-clear that nobody gave. Anything thrown is a finding.
 */
final class EveryRequest {

    /** All inputs of this JVM: in a build both tests together, when fuzzing those of the one test. */
    private static final AtomicLong CHECKED = new AtomicLong();

    private static final Assessor ASSESSOR = Assessor.standard();
    private static final Wire WIRE = new Wire(ASSESSOR, "fuzzed");
    private static final EveryAnswer EVERY_ANSWER = new EveryAnswer(ASSESSOR);

    private EveryRequest() {}

    static Wire.Reading check(byte[] body) {
        CHECKED.incrementAndGet();
        Wire.Reading reading = Wire.reading(body);
        reading.problem().ifPresent(problem -> checkRefused(body, problem));
        reading.findings().ifPresent(findings -> checkAnswered(body, findings));
        return reading;
    }

    private static void checkRefused(byte[] body, Problem problem) {
        assertThat(Wire.reading(body).problem()).as("read again").contains(problem);
        EveryRefusal.check(body, problem);
    }

    private static void checkAnswered(byte[] body, Findings findings) {
        Limits.checkKept(body);
        SecondParser.of(body).orElseThrow().saysTheSameAs(findings);
        byte[] answer = WIRE.answer(findings);
        EVERY_ANSWER.check(findings, answer);
        byte[] printed = RequestText.of(findings).getBytes(StandardCharsets.UTF_8);
        Findings again = Wire.reading(printed).findings().orElseThrow();
        assertThat(again.answered()).isEqualTo(findings.answered());
        assertThat(again.measured()).isEqualTo(findings.measured());
        assertThat(WIRE.answer(again)).as("answered again").isEqualTo(answer);
    }

    /** Keeps how many inputs were checked; when fuzzing, under a name of its own for each test. */
    static void recordFigure(String inputs) {
        boolean fuzzing = "1".equals(System.getenv("JAZZER_FUZZ"));
        MeasuredFigure.record(fuzzing ? "fuzz-executions-" + inputs : "fuzz-regression-inputs", CHECKED.get());
    }
}
