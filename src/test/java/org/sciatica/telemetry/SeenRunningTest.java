package org.sciatica.telemetry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sciatica.MeasuredFigure;
import org.sciatica.http.Route;

/** The metrics of the running service: what they count, what stays out of them, and that dashboard and alerts find them. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // the test framework sets the addresses
class SeenRunningTest {

    private static final String CANARY = "PHI-CANARY-7f3a";
    private static final Path MONITORING = Path.of("src/main/monitoring");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** What Prometheus itself says of a target. */
    private static final List<String> OF_PROMETHEUS = List.of("up");

    @TestHTTPResource
    URL service;

    @TestHTTPResource(management = true)
    URL management;

    private Scrape scrape() {
        return Scrape.of(given().port(management.getPort())
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static void assess(int times) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(SeenRunningTest.class.getResourceAsStream("/examples/red-flag.json"))) {
            String request = JSON.readTree(stream).get("request").toString();
            for (int i = 0; i < times; i++) {
                given().contentType(ContentType.JSON)
                        .body(request)
                        .post("/v1/assessments")
                        .then()
                        .statusCode(200);
            }
        }
    }

    private void send(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(socket.getInputStream().read()).as(request).isNotNegative();
        }
    }

    @Test
    void assessments_are_counted_by_door_and_level() throws IOException {
        Map<String, String> emergencies = Map.of("door", "json", "level", "emergency");
        double before = scrape().sum("sciatica_assessments_total", emergencies);
        assess(2 * Tally.TOGETHER);
        double counted = scrape().sum("sciatica_assessments_total", emergencies) - before;
        assertThat(counted).isBetween((double) Tally.TOGETHER, 3.0 * Tally.TOGETHER);
    }

    @Test
    void a_refusal_is_counted_once_by_its_reason_wherever_it_comes_from() throws IOException {
        Scrape before = scrape();
        given().contentType(ContentType.JSON)
                .body("{")
                .post("/v1/assessments")
                .then()
                .statusCode(400);
        given().contentType(ContentType.TEXT)
                .body("x")
                .post("/v1/assessments")
                .then()
                .statusCode(415);
        given().delete("/v1/rules").then().statusCode(405);
        send("GET /v1/rules HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: other\r\n\r\n");
        Scrape after = scrape();
        for (String reason : List.of("not-json", "unsupported-media-type", "method-not-allowed", "bad-request")) {
            Map<String, String> labels = Map.of("reason", reason);
            assertThat(after.sum("sciatica_refusals_total", labels) - before.sum("sciatica_refusals_total", labels))
                    .as(reason)
                    .isEqualTo(1);
        }
    }

    /** Whatever a client writes into a path, a method, a header or a query, refused early, late or not at all. */
    @Test
    void nothing_that_a_client_writes_becomes_a_label() throws IOException {
        for (String path : List.of("/", "/v1/rules/", "/v1/assessments/", "/fhir/", "/fhir/Questionnaire/", "/q/")) {
            for (String method : List.of("GET", "POST", "DELETE", "OPTIONS", CANARY)) {
                String head = method + " " + path + CANARY + "?q=" + CANARY + " HTTP/1.1\r\n";
                send(head + "Host: h\r\nContent-Length: 0\r\nUser-Agent: " + CANARY + "\r\n\r\n");
                send(head + "Host: h\r\nTransfer-Encoding: " + CANARY + "\r\n\r\n");
                send(head + "Content-Length: 0\r\n\r\n");
                send(head + "Host: h\r\nContent-Length: x\r\n\r\n");
                send(head.replace("?", "%zz?") + "Host: h\r\nContent-Length: 0\r\n\r\n");
            }
            send(CANARY + " / HTTP/1.1\r\nHost: h\r\n\r\n");
        }
        Scrape scrape = scrape();
        assertThat(scrape.text()).doesNotContain(CANARY, "http_server_bytes");
        assertThat(scrape.values("http_server_requests_seconds_count", "uri"))
                .isSubsetOf(Arrays.stream(Route.values()).map(Route::template).toList());
        assertThat(scrape.values("http_server_requests_seconds_count", "method"))
                .isSubsetOf("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
        MeasuredFigure.record("series-on-a-page-of-metrics", scrape.series().size());
    }

    @Test
    void a_refusal_by_head_counts_under_the_area_that_was_called() throws IOException {
        Map<String, String> refused = Map.of("uri", "/v1/assessments", "status", "415");
        double before = scrape().sum("http_server_requests_seconds_count", refused);
        given().contentType(ContentType.TEXT)
                .body("x")
                .post("/v1/assessments")
                .then()
                .statusCode(415);
        assertThat(scrape().sum("http_server_requests_seconds_count", refused) - before)
                .isEqualTo(1);
    }

    @Test
    void latencies_have_buckets_and_no_number_leads_to_a_trace() throws IOException {
        assess(1);
        Scrape scrape = scrape();
        assertThat(scrape.of("http_server_requests_seconds_bucket", Map.of("uri", "/v1/assessments", "le", "0.05")))
                .isNotEmpty();
        assertThat(scrape.series()).allMatch(series -> series.behind().isBlank());
    }

    @Test
    void every_metric_of_dashboard_and_alerts_exists_on_the_running_service() throws IOException {
        assess(Tally.TOGETHER);
        List<String> expressions = new ArrayList<>(alerts());
        expressions.addAll(dashboard());
        assertThat(expressions).hasSizeGreaterThan(25);
        Scrape scrape = scrape();
        List<String> missing = new ArrayList<>();
        int selectors = 0;
        for (String expression : expressions) {
            List<Expression.Selector> selected = Expression.selectors(expression);
            assertThat(selected).as(expression).isNotEmpty();
            for (Expression.Selector selector : selected) {
                selectors++;
                if (!OF_PROMETHEUS.contains(selector.metric()) && !selector.isFoundIn(scrape)) {
                    missing.add(selector.metric() + " in " + expression);
                }
            }
        }
        MeasuredFigure.record("metrics-looked-up-by-dashboard-and-alerts", selectors);
        assertThat(missing).isEmpty();
    }

    /** The table for operators; what counts something that has not happened yet is not there yet. */
    @Test
    void every_metric_of_the_documentation_exists_with_its_labels() throws IOException {
        Set<String> notYet = Set.of("sciatica_requests_overloaded_total", "sciatica_cds_feedback_total");
        assess(Tally.TOGETHER);
        Scrape scrape = scrape();
        Matcher row = Pattern.compile("(?m)^\\| `((?:sciatica|http)_[a-z_]+)` \\| ([^|]*)\\|")
                .matcher(Files.readString(Path.of("docs/operations.md")));
        int rows = 0;
        while (row.find()) {
            rows++;
            String metric = row.group(1);
            List<String> labels = Pattern.compile("[a-z]+")
                    .matcher(row.group(2))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            if (!notYet.contains(metric)) {
                assertThat(scrape.series())
                        .as(metric)
                        .anyMatch(series -> (series.name() + "_").startsWith(metric + "_")
                                && (labels.isEmpty()
                                        ? series.labels().isEmpty()
                                        : series.labels().keySet().containsAll(labels)));
            }
        }
        assertThat(rows).isGreaterThan(10);
    }

    /** The reader of expressions itself: it must see what is selected, and notice what is not there. */
    @Test
    void a_metric_or_a_label_that_does_not_exist_is_noticed() {
        Scrape scrape = Scrape.of("a_total{reason=\"x\",status=\"200\"} 1.0\n");
        assertThat(found("sum by (reason) (rate(a_total[5m])) / 2e3 > 0", scrape))
                .containsExactly("a_total true");
        assertThat(found("rate(a_total{reason=~\"x|y\", status=~\"5..\"}[5m])", scrape))
                .containsExactly("a_total true");
        assertThat(found("a_total{reason=\"z\"} and b_total", scrape))
                .containsExactly("a_total false", "b_total false");
        assertThat(found("a_total{other=\"x\"}", scrape)).containsExactly("a_total false");
    }

    private static List<String> found(String expression, Scrape scrape) {
        return Expression.selectors(expression).stream()
                .map(selector -> selector.metric() + " " + selector.isFoundIn(scrape))
                .toList();
    }

    private static List<String> alerts() throws IOException {
        List<String> expressions = new ArrayList<>();
        JsonNode file =
                YAML.readTree(MONITORING.resolve("prometheus/alerts.yml").toFile());
        for (JsonNode rule : file.at("/groups/0/rules")) {
            expressions.add(rule.get("expr").textValue());
        }
        assertThat(expressions).hasSizeGreaterThan(5);
        return expressions;
    }

    private static List<String> dashboard() throws IOException {
        JsonNode file = JSON.readTree(
                MONITORING.resolve("grafana/dashboards/sciatica.json").toFile());
        List<String> expressions = new ArrayList<>();
        for (JsonNode expression : file.get("panels").findValues("expr")) {
            expressions.add(expression.textValue());
        }
        return expressions;
    }
}
