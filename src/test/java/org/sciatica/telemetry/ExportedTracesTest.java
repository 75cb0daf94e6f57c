package org.sciatica.telemetry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Traces as they are sent, by the exporter that Quarkus makes of the settings alone. */
@QuarkusTest
@TestProfile(ExportedTracesTest.SwitchedOn.class)
class ExportedTracesTest {

    private static final String CANARY = "PHI-CANARY-7f3a";
    private static final String SIGNS_OF_A_CLIENT = "PHI-CANARY|url.path|url.query|client.address|user_agent|exception";

    /** Starts with a collector, and sends it what the service is set to send. */
    public static class SwitchedOn implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Collector.class));
        }
    }

    /** A collector that speaks OTLP over HTTP, and keeps the bytes. */
    public static class Collector implements QuarkusTestResourceLifecycleManager {

        private static final List<String> RECEIVED = new CopyOnWriteArrayList<>();

        private final HttpServer server;

        public Collector() {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Map<String, String> start() {
            server.createContext("/v1/traces", Collector::keep);
            server.start();
            return Map.of(
                    "quarkus.otel.sdk.disabled", "false",
                    "quarkus.otel.bsp.schedule.delay", "50ms",
                    "quarkus.otel.exporter.otlp.protocol", "http/protobuf",
                    "quarkus.otel.exporter.otlp.compression", "none",
                    "quarkus.otel.exporter.otlp.endpoint",
                            "http://127.0.0.1:" + server.getAddress().getPort());
        }

        private static void keep(HttpExchange exchange) throws IOException {
            try (exchange) {
                RECEIVED.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
                exchange.sendResponseHeaders(200, -1);
            }
        }

        @Override
        public void stop() {
            server.stop(0);
        }
    }

    @Test
    void nothing_that_a_client_wrote_is_sent() throws InterruptedException {
        for (String path : List.of("/v1/rules/", "/fhir/Questionnaire/", "/")) {
            given().header("User-Agent", CANARY).get(path + CANARY + "?q=" + CANARY);
        }
        given().contentType(ContentType.JSON)
                .header("tracestate", "clinic=" + CANARY)
                .body("{}")
                .post("/v1/assessments?patient=" + CANARY)
                .then()
                .statusCode(400);
        given().get("/v1/sources");
        String sent = sentWith("GET /v1/sources");
        assertThat(sent).contains("GET /v1/rules/{id}", "GET /v1/sources", "http.response.status_code");
        assertThat(sent).doesNotContainPattern(SIGNS_OF_A_CLIENT);
    }

    /** All that was sent, once this was. */
    private static String sentWith(String last) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!String.join("", Collector.RECEIVED).contains(last) && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        return String.join("", Collector.RECEIVED);
    }
}
