package org.sciatica.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a client gets for a batch while it is sending it, and what becomes of a batch whose client is slow, or leaves. */
@QuarkusTest
class BatchInPiecesTest {

    private static final String LINE = "{\"symptoms\":{\"chills\":\"absent\"}}\n";
    /** A long line, so that what the sockets take in is few of them. */
    private static final String LONG_LINE = " ".repeat(60_000) + LINE;

    private static final int MANY = 1500;
    /** What the buffers of two sockets and the server take in between them. */
    private static final int MOST_TAKEN_IN = 600;

    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);

    @TestHTTPResource(value = "/metrics", management = true)
    @Nullable
    URL metrics;

    private int placesTaken() throws IOException {
        try (InputStream page = Objects.requireNonNull(metrics).openStream()) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("sciatica_places_taken"))
                    .mapToInt(line -> (int) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Duration untilNothingIsTaken() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Duration since = Duration.ZERO;
        while (placesTaken() > 0 && since.compareTo(LONG_ENOUGH) < 0) {
            Thread.sleep(10);
            since = Duration.ofNanos(System.nanoTime() - start);
        }
        return since;
    }

    @BeforeEach
    void nothing_is_taken() throws IOException, InterruptedException {
        assertThat(untilNothingIsTaken()).isLessThan(LONG_ENOUGH);
    }

    private BatchCall call() throws IOException {
        return new BatchCall(RestAssured.port);
    }

    @Test
    void a_line_is_answered_before_the_next_is_sent() throws IOException {
        try (BatchCall call = call()) {
            for (int i = 1; i <= 5; i++) {
                call.send(LINE);
                assertThat(call.line()).startsWith("{\"id\":\"#" + i + "\",\"line\":" + i + ",\"status\":200,");
            }
            call.end();
            assertThat(call.line()).isNull();
            assertThat(call.status()).isEqualTo(200);
        }
    }

    @Test
    void so_it_is_when_the_length_of_the_batch_is_told() throws IOException {
        try (BatchCall call = BatchCall.ofLength(RestAssured.port, 2 * LINE.length())) {
            call.sendPlain(LINE);
            assertThat(call.line()).startsWith("{\"id\":\"#1\",\"line\":1,\"status\":200,");
            call.sendPlain(LINE);
            assertThat(call.line()).startsWith("{\"id\":\"#2\",\"line\":2,\"status\":200,");
            assertThat(call.line()).isNull();
        }
    }

    @Test
    void several_lines_and_a_half_are_answered_but_the_half() throws IOException {
        try (BatchCall call = call()) {
            call.send(LINE + LINE + LINE.substring(0, 9));
            assertThat(call.line()).startsWith("{\"id\":\"#1\",\"line\":1,");
            assertThat(call.line()).startsWith("{\"id\":\"#2\",\"line\":2,");
            call.send(LINE.substring(9));
            assertThat(call.line()).startsWith("{\"id\":\"#3\",\"line\":3,\"status\":200,");
            call.end();
            assertThat(call.line()).isNull();
        }
    }

    @Test
    void who_waits_for_permission_to_send_gets_it() throws IOException {
        try (BatchCall call = new BatchCall(RestAssured.port, "Expect: 100-continue")) {
            assertThat(call.status()).isEqualTo(100);
            call.send(LINE);
            call.end();
        }
    }

    /** The service reads on only as answers are taken, and loses none of them meanwhile. */
    @Test
    void a_client_that_does_not_read_is_not_read_from_without_end() throws IOException, InterruptedException {
        AtomicInteger sent = new AtomicInteger();
        try (BatchCall call = call()) {
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> sendMany(call, sent));
            int before = -1;
            while (sent.get() > before || sent.get() == 0) {
                before = sent.get();
                Thread.sleep(300);
            }
            assertThat(sent.get()).as("lines taken in").isLessThan(MOST_TAKEN_IN);
            for (int i = 1; i <= MANY; i++) {
                assertThat(call.line()).startsWith("{\"id\":\"#" + i + "\",\"line\":" + i + ",\"status\":200,");
            }
            assertThat(call.line()).isNull();
            sending.join();
        }
        assertThat(sent.get()).isEqualTo(MANY);
        assertThat(untilNothingIsTaken()).isLessThan(AT_ONCE);
    }

    private static void sendMany(BatchCall call, AtomicInteger sent) {
        try {
            for (int i = 0; i < MANY; i++) {
                call.send(LONG_LINE);
                sent.incrementAndGet();
            }
            call.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void it_stops_when_the_client_leaves_between_two_lines() throws IOException, InterruptedException {
        try (BatchCall call = call()) {
            call.send(LINE);
            assertThat(call.line()).startsWith("{\"id\":\"#1\",\"line\":1,");
            assertThat(placesTaken()).isPositive();
        }
        assertThat(untilNothingIsTaken()).isLessThan(AT_ONCE);
    }

    @Test
    void it_stops_when_the_client_leaves_and_has_read_nothing() throws IOException, InterruptedException {
        AtomicInteger sent = new AtomicInteger();
        CompletableFuture<Void> sending;
        try (BatchCall call = call()) {
            sending = CompletableFuture.runAsync(() -> sendMany(call, sent));
            Thread.sleep(500);
            assertThat(placesTaken()).isPositive();
        }
        assertThat(sending.handle((done, thrown) -> thrown).join()).hasCauseInstanceOf(UncheckedIOException.class);
        assertThat(untilNothingIsTaken()).isLessThan(AT_ONCE);
    }

    @Test
    void it_stops_when_the_client_leaves_while_lines_flow() throws IOException, InterruptedException {
        AtomicInteger sent = new AtomicInteger();
        CompletableFuture<Void> sending;
        try (BatchCall call = call()) {
            sending = CompletableFuture.runAsync(() -> sendMany(call, sent));
            for (int i = 1; i <= 100; i++) {
                assertThat(call.line()).startsWith("{\"id\":\"#" + i + "\",\"line\":" + i + ",");
            }
        }
        assertThat(sending.handle((done, thrown) -> thrown).join()).hasCauseInstanceOf(UncheckedIOException.class);
        assertThat(untilNothingIsTaken()).isLessThan(AT_ONCE);
    }

    /** There is no other sign of the end: neither a length nor chunks. */
    @Test
    void in_http_1_0_the_connection_ends_with_the_answer_though_it_was_to_be_kept() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            // Shorter than an idle connection is kept.
            socket.setSoTimeout(2000);
            socket.getOutputStream()
                    .write(("POST /v1/assessments/batch HTTP/1.0\r\nConnection: keep-alive\r\nContent-Type: "
                                    + "application/x-ndjson\r\nContent-Length: " + LINE.length() + "\r\n\r\n" + LINE)
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.0 200").contains("\"line\":1").endsWith("}\n");
        }
    }
}
