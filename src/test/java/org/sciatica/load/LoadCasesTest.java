package org.sciatica.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of load in bad-inputs.jsonl, each in a likeness of a second or two. What needs a process of its own or minutes is
 * measured by {@code src/load/run.sh}, at the size of the case with {@code -Dload.full=true}.
 */
@QuarkusTest
@TestProfile(Impatient.class)
class LoadCasesTest {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    /** Several times the places, and not so many that one waits longer than the patience on a slow machine. */
    private static final int MANY = 60;

    private static final Duration AT_LEAST = Duration.ofSeconds(1);

    @Inject
    WorkInFlight work;

    @TestFactory
    Stream<DynamicTest> every_case_of_load_is_run_here_or_by_the_script() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(Path.of("src/test/resources/cases/bad-inputs.jsonl"))) {
            JsonNode badInput = mapper.readTree(line);
            if (badInput.get("method").textValue().equals("SCRIPT")) {
                String id = badInput.get("id").textValue();
                tests.add(dynamicTest(id + ": " + badInput.get("why").textValue(), () -> run(id)));
            }
        }
        assertThat(tests).hasSize(10);
        return tests.stream();
    }

    private void run(String id) throws Exception {
        switch (id) {
            case "load-slowloris" ->
                slow(Crowd.of(100, RestAssured.port), LoadScenarios.HALF_A_HEAD, LoadScenarios.ONE_BYTE);
            case "load-slow-read" ->
                slow(Crowd.thatNeverReads(20, RestAssured.port), LoadScenarios.REQUEST, LoadScenarios.ONE_BYTE);
            case "load-idle-conns" ->
                slow(Crowd.of(500, RestAssured.port), LoadScenarios.NOTHING, LoadScenarios.NOTHING);
            case "load-h2-continuation" ->
                slow(Crowd.of(20, RestAssured.port), LoadScenarios.HTTP2_OPENING, LoadScenarios.HTTP2_CONTINUATION);
            // a quota of one client belongs to who calls; without credentials the bound on all work answers a burst
            case "load-one-client-burst", "load-10x" -> tooMuch();
            case "load-sigterm" -> byScript("sigterm");
            case "load-sigkill" -> byScript("sigkill");
            case "load-fd-limit" -> byScript("files");
            case "load-heap-64m" -> byScript("heap");
            default -> throw new IllegalArgumentException("a case without a scenario: " + id);
        }
        OverloadTest.assertEverythingIsGivenBack(work);
    }

    private static void byScript(String scenario) {
        assertThat(MeasureLoad.ALL).contains(scenario);
    }

    /** The slow ones are closed, and one that behaves is answered all the while. */
    private static void slow(Crowd clients, byte[] first, byte[] again) throws IOException, InterruptedException {
        try (Crowd crowd = clients) {
            crowd.send(first);
            CompletableFuture<Duration> gone = CompletableFuture.supplyAsync(() -> untilGone(crowd, again));
            long start = System.nanoTime();
            Measured others = new HttpLoad(RestAssured.port, LoadScenarios.REQUEST, 2)
                    .open(20, LIMIT, () -> gone.isDone() && System.nanoTime() - start > AT_LEAST.toNanos());
            assertThat(crowd.keptInTheEnd())
                    .as("still connected after " + gone.join())
                    .isZero();
            assertThat(others.count(200)).as(others.toString()).isPositive();
            assertThat(others.others(200) + others.lost()).as(others.toString()).isZero();
        }
    }

    private static Duration untilGone(Crowd crowd, byte[] again) {
        try {
            return crowd.untilGone(again, Duration.ofMillis(300), LIMIT);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void tooMuch() throws IOException {
        HttpLoad load = new HttpLoad(RestAssured.port, LoadScenarios.REQUEST, MANY);
        Measured found = load.closed(Duration.ofSeconds(1));
        assertThat(found.count(200)).as(found.toString()).isPositive();
        assertThat(found.others(200, 429, 503) + found.lost())
                .as(found.toString())
                .isZero();
    }
}
