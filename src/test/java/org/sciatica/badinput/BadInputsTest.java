package org.sciatica.badinput;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.MeasuredFigure;
import org.sciatica.badinput.RawHttp.Answer;
import org.sciatica.batch.BatchCall;

/** Every bad input over a real socket: the right refusal, no echo, no false all-clear. */
@QuarkusTest
class BadInputsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final int SOME_RECORDS = 2000;

    private static int refused;
    private static int answered;
    private static int failed;
    private static int canaries;

    @TestHTTPResource
    URL service;

    private final Placeholders placeholders;

    BadInputsTest() throws IOException {
        this.placeholders = new Placeholders();
    }

    private Sender sender() {
        return new Sender(service.getPort(), placeholders, UnaryOperator.identity());
    }

    @AfterAll
    static void keepFigures() {
        MeasuredFigure.record("refused-requests", refused);
        MeasuredFigure.record("refused-answered-200", answered);
        MeasuredFigure.record("errors-5xx", failed);
        MeasuredFigure.record("canary-hits", canaries);
    }

    private static void count(BadInput badInput, Answer answer) {
        boolean mustBeRefused = badInput.statuses().stream().allMatch(status -> status >= 400);
        refused += mustBeRefused ? 1 : 0;
        answered += mustBeRefused && answer.status() == 200 ? 1 : 0;
        failed += answer.status() >= 500 ? 1 : 0;
        canaries += answer.status() >= 400 && answer.body().contains(Exchange.CANARY) ? 1 : 0;
    }

    @TestFactory
    Stream<DynamicTest> bad_inputs() throws IOException {
        List<DynamicTest> tests = BadInput.all().stream()
                .filter(badInput -> badInput.elsewhere().isEmpty())
                .map(badInput -> dynamicTest(
                        badInput.id() + ": " + badInput.why(), () -> sender().check(badInput, BadInputsTest::count)))
                .toList();
        assertThat(tests).hasSize(145);
        return tests.stream();
    }

    @Test
    void every_other_case_is_run_in_a_way_of_its_own() throws IOException {
        Map<String, Long> cases = BadInput.all().stream()
                .collect(Collectors.groupingBy(BadInput::elsewhere, TreeMap::new, Collectors.counting()));
        assertThat(cases)
                .isEqualTo(Map.of(
                        "", 145L,
                        // where credentials are configured: BadCredentialsTest
                        "auth", 13L,
                        // a million records: a_very_long_batch here in a shorter form, src/load/run.sh in full
                        "long", 1L,
                        // scripts for a load driver: LoadCasesTest in a likeness, src/load/run.sh in full
                        "load", 10L));
    }

    /** The case of a million records, of which few are sent here: that memory stays flat is measured by the script. */
    @Test
    void a_very_long_batch() throws IOException {
        BadInput longest = BadInput.all().stream()
                .filter(badInput -> badInput.elsewhere().equals("long"))
                .findFirst()
                .orElseThrow();
        String line = placeholders.fill(longest.generator().get("of").textValue()) + "\n";
        try (BatchCall call = new BatchCall(service.getPort())) {
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> send(call, line));
            assertThat(call.status()).isIn(longest.statuses());
            for (int i = 1; i <= SOME_RECORDS; i++) {
                assertThat(call.line())
                        .startsWith("{\"id\":\"#" + i + "\",\"line\":" + i + ",\"status\":200,\"answer\":{");
            }
            assertThat(call.line()).isNull();
            sending.join();
        }
    }

    private static void send(BatchCall call, String line) {
        try {
            for (int i = 0; i < SOME_RECORDS; i++) {
                call.send(line);
            }
            call.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_valid_body_is_an_all_clear_and_the_red_one_is_none() throws IOException {
        JsonNode valid = MAPPER.readTree(sender().post(placeholders.valid()).body());
        assertThat(valid.at("/triage/level").asText()).isEqualTo("self-care");
        assertThat(valid.at("/phase/value").asText()).isEqualTo("remission");
        assertThat(valid.at("/interventions/exercises/allowed")).isNotEmpty();
        JsonNode red =
                MAPPER.readTree(sender().post(placeholders.fill("{VALID_RED}")).body());
        assertThat(red.at("/triage/level").asText()).isEqualTo("emergency");
        assertThat(red.at("/interventions/exercises/allowed")).isEmpty();
    }

    @Test
    void a_body_in_chunks_over_the_limit_is_413() throws IOException {
        String chunk = "%x\r\n%s\r\n".formatted(4096, " ".repeat(4096));
        String head = "POST " + Placeholders.ASSESS + " HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n";
        Answer answer = sender().client().send((head + chunk.repeat(256) + "0\r\n\r\n").getBytes(ISO_8859_1), false);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    /** A body that breaks off is the client's failure: refused or hung up on, and not logged as ours. */
    @Test
    void a_body_that_breaks_off_is_no_error_of_the_service() throws IOException {
        String request = "POST " + Placeholders.ASSESS + " HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n"
                + "Content-Length: 100\r\n\r\n{\"" + Exchange.CANARY;
        try (CapturedLogs logs = new CapturedLogs()) {
            Answer answer = sender().client().send(request.getBytes(ISO_8859_1), true);
            assertThat(answer.status()).isIn(0, 400);
            assertThat(logs.errors()).isEmpty();
            assertThat(logs.text()).doesNotContain(Exchange.CANARY);
        }
    }

    /** The path is compared as the router reads it: another spelling is no way around the limits. */
    @Test
    void another_spelling_of_the_path_meets_the_same_limits() throws IOException {
        for (String path : List.of("/v1/./assessments", "/v1/%61ssessments", "/v1/assessments/")) {
            String request = "POST " + path + "?name=x HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 2\r\n\r\n{}";
            Answer answer = sender().client().send(request.getBytes(ISO_8859_1), false);
            assertThat(answer.body()).as(path).contains("urn:sciatica:problem:query-not-allowed");
        }
    }

    /** The framework alone would answer in its own way and log the address with what stands in it. */
    @Test
    void a_request_without_a_host_is_a_problem_and_its_address_is_not_logged() throws IOException {
        String request = "GET /v1/rules?" + Exchange.CANARY + " HTTP/1.1\r\n\r\n";
        try (CapturedLogs logs = new CapturedLogs()) {
            Answer answer = sender().client().send(request.getBytes(ISO_8859_1), true);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.closed()).isTrue();
            assertThat(logs.text()).doesNotContain(Exchange.CANARY);
        }
    }

    /** A proxy may read such a body otherwise than we do: the request is refused, whatever it asks for. */
    @Test
    void an_unknown_transfer_coding_is_refused_on_every_address() throws IOException {
        String request =
                "GET /v1/rules/urinary-incontinence HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: xchunked\r\n\r\n";
        Answer answer = sender().client().send(request.getBytes(ISO_8859_1), true);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("urn:sciatica:problem:bad-request");
    }

    /** A client that sends before it reads gets its answer, and the connection does not linger until it is idle. */
    @Test
    void a_refused_long_body_is_taken_in_and_the_connection_ends() throws IOException {
        String head = "POST " + Placeholders.ASSESS + " HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n"
                + "Content-Length: 9000000\r\n\r\n";
        RawHttp impatient = new RawHttp(service.getPort(), Duration.ofSeconds(5));
        Answer answer = impatient.send((head + " ".repeat(9_000_000)).getBytes(ISO_8859_1), true);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.closed()).isTrue();
    }
}
