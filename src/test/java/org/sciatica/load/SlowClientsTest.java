package org.sciatica.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.batch.BatchCall;

/** Clients that take their time, one kind at a time. */
@QuarkusTest
@TestProfile(Impatient.class)
class SlowClientsTest {

    private static final Duration NOW_AND_THEN = Duration.ofMillis(300);
    private static final String LINE = LoadScenarios.BODY + "\n";
    /** After the patience of this service, which is 2 s, and before the framework would close it by itself, after 10 s. */
    static final Duration SOON = Duration.ofSeconds(8);

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    WorkInFlight work;

    /** Many more than there are places or threads: none is taken for them. */
    @Test
    void bodies_that_come_slowly_take_no_place_and_are_closed() throws IOException, InterruptedException {
        try (Crowd crowd = Crowd.of(300, RestAssured.port)) {
            crowd.send(LoadScenarios.HALF_A_BODY);
            Measured others = new HttpLoad(RestAssured.port, LoadScenarios.REQUEST, 2).open(20, Duration.ofMillis(500));
            assertThat(others.others(200) + others.lost()).as(others.toString()).isZero();
            assertThat(crowd.untilGone(LoadScenarios.ONE_BYTE, NOW_AND_THEN, LIMIT))
                    .isLessThan(SOON);
            assertThat(crowd.kept()).isZero();
        }
        OverloadTest.assertEverythingIsGivenBack(work);
    }

    /** Answered from its end, or refused by its head: the next is waited for as long as the first. */
    @ParameterizedTest
    @ValueSource(strings = {"/v1/sources", "/nothing"})
    void the_head_after_an_answer_is_not_waited_for_either(String path) throws IOException, InterruptedException {
        String requests = "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\nGET " + path + " HTTP/1.1\r\n";
        try (Crowd crowd = Crowd.of(1, RestAssured.port)) {
            crowd.send(requests.getBytes(StandardCharsets.US_ASCII));
            assertThat(crowd.untilGone(LoadScenarios.ONE_BYTE, NOW_AND_THEN, LIMIT))
                    .isLessThan(SOON);
            assertThat(crowd.kept()).isZero();
        }
    }

    /** A batch has its places and a thread while it comes: bytes that never become a line must not keep them. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_batch_that_comes_byte_by_byte_is_closed(boolean afterOneLine) throws IOException, InterruptedException {
        try (BatchCall call = new BatchCall(RestAssured.port)) {
            if (afterOneLine) {
                call.send(LINE);
                assertThat(call.line()).startsWith("{\"id\":\"#1\",\"line\":1,\"status\":200,");
                assertThat(work.places().taken()).isEqualTo(Rank.BATCH.places());
            }
            long start = System.nanoTime();
            assertThatIOException().isThrownBy(() -> {
                while (System.nanoTime() - start < LIMIT.toNanos()) {
                    call.send(" ");
                    Thread.sleep(NOW_AND_THEN.toMillis());
                }
            });
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
            OverloadTest.assertEverythingIsGivenBack(work);
        }
    }

    @Test
    void a_batch_outlives_the_patience_while_a_line_comes_now_and_then() throws IOException, InterruptedException {
        try (BatchCall call = new BatchCall(RestAssured.port)) {
            for (int i = 1; i <= 10; i++) {
                call.send(LINE);
                assertThat(call.line()).startsWith("{\"id\":\"#" + i + "\",\"line\":" + i + ",\"status\":200,");
                Thread.sleep(NOW_AND_THEN.toMillis());
            }
            call.end();
            assertThat(call.line()).isNull();
        }
        OverloadTest.assertEverythingIsGivenBack(work);
    }

    /** Nothing is read on while answers wait to be taken: that the rest of it comes late is not the client's doing. */
    @Test
    void a_batch_outlives_the_patience_while_its_answers_are_taken_slowly() throws IOException, InterruptedException {
        int lines = 80;
        try (BatchCall call = new BatchCall(RestAssured.port)) {
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> send(call, lines));
            long start = System.nanoTime();
            for (int i = 1; i <= lines; i++) {
                assertThat(call.line()).startsWith("{\"id\":\"#" + i + "\",\"line\":" + i + ",\"status\":200,");
                Thread.sleep(NOW_AND_THEN.toMillis() / 6);
            }
            assertThat(call.line()).isNull();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(3));
            sending.join();
        }
        OverloadTest.assertEverythingIsGivenBack(work);
    }

    /** Long lines, so that the sockets do not take in all of them. */
    private static void send(BatchCall call, int lines) {
        try {
            for (int i = 0; i < lines; i++) {
                call.send(" ".repeat(60_000) + LINE);
            }
            call.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that asks thousands of times and reads nothing must not fill the memory with answers. */
    @Test
    void who_asks_on_and_on_without_reading_is_hung_up_on() throws IOException, InterruptedException {
        try (Crowd crowd = Crowd.thatNeverReads(1, RestAssured.port)) {
            assertThat(crowd.untilGone(LoadScenarios.MANY_REQUESTS, NOW_AND_THEN, LIMIT))
                    .isLessThan(SOON);
            assertThat(crowd.kept()).isZero();
        }
        OverloadTest.assertEverythingIsGivenBack(work);
    }

    /** The connection lasts as long as its client asks in time. */
    @Test
    void a_connection_in_use_outlives_the_patience() throws IOException {
        Measured steady = new HttpLoad(RestAssured.port, LoadScenarios.REQUEST, 1).open(4, Duration.ofSeconds(3));
        assertThat(steady.count(200)).as(steady.toString()).isGreaterThanOrEqualTo(10);
        assertThat(steady.lost()).as(steady.toString()).isZero();
    }
}
