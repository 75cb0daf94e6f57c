package org.sciatica.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sciatica.answer.Answers;
import org.sciatica.assessment.Assessor;
import org.sciatica.badinput.CapturedLogs;
import org.sciatica.http.Area;
import org.sciatica.http.Refusals;

/** Who runs the service sees lines that are not assessed as they see requests that are not. */
@QuarkusTest
class BatchRefusalsTest {

    private static final String WELL = "{\"symptoms\":{\"chills\":\"absent\"}}";
    private static final String CANARY = "PHI-CANARY-7f3a";

    @Inject
    MeterRegistry meters;

    @Inject
    Refusals refusals;

    @Inject
    Assessor assessor;

    @Inject
    Answers answers;

    private Map<String, Integer> refused() {
        return meters.find("sciatica.refusals").counters().stream()
                .collect(Collectors.toMap(
                        counter -> String.valueOf(counter.getId().getTag("reason")), counter -> (int) counter.count()));
    }

    /** How many more there are of each reason that there are more of. */
    private Map<String, Integer> since(Map<String, Integer> before) {
        return refused().entrySet().stream()
                .filter(now -> now.getValue() > before.getOrDefault(now.getKey(), 0))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, now -> now.getValue() - before.getOrDefault(now.getKey(), 0)));
    }

    @Test
    void lines_that_are_refused_count_by_reason() throws IOException {
        Map<String, Integer> before = refused();
        List<String> lines = List.of(
                WELL,
                "not JSON",
                "{\"symptoms\":{\"chills\":\"yes\"}}",
                "{\"id\":\"y\",\"request\":[]}",
                "x".repeat(Area.ASSESSMENTS.largestBody() + 1),
                "",
                WELL);
        try (BatchCall call = new BatchCall(RestAssured.port)) {
            call.send(String.join("\n", lines));
            call.end();
            while (call.line() != null) {
                // Each line of the answer comes after it was counted.
            }
        }
        assertThat(since(before)).isEqualTo(Map.of("not-json", 1, "outside-the-contract", 2, "too-large", 1));
    }

    @Test
    void a_line_that_is_not_JSON_is_told_the_column_in_it() throws IOException {
        try (BatchCall call = new BatchCall(RestAssured.port)) {
            call.send(WELL + "\n{\"id\":\"y\",\"request\":{\"symptoms\":{" + CANARY + "}}}\n");
            call.end();
            assertThat(call.line()).contains("\"status\":200");
            assertThat(call.line())
                    .contains("\"status\":400", "; reading stopped at column 34.")
                    .doesNotContain(CANARY);
        }
    }

    @Test
    void a_line_that_fails_counts_and_is_logged_without_what_it_said() {
        Map<String, Integer> before = refused();
        Replies failing = new Replies(
                assessor,
                answers,
                assessment -> {
                    throw new IllegalStateException(CANARY);
                },
                refusals::count);
        try (CapturedLogs logs = new CapturedLogs()) {
            Reply reply = failing.to(Entry.of(null, WELL.getBytes(StandardCharsets.UTF_8)), "en");
            assertThat(reply.status()).isEqualTo(500);
            assertThat(logs.text())
                    .contains("java.lang.IllegalStateException at " + BatchRefusalsTest.class.getName())
                    .doesNotContain(CANARY);
        }
        assertThat(since(before)).isEqualTo(Map.of("internal", 1));
    }
}
