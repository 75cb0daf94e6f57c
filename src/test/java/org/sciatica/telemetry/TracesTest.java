package org.sciatica.telemetry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Traces, switched on: they lead from request to request, and nothing that a client wrote leaves in them. */
@QuarkusTest
@TestProfile(TracesTest.SwitchedOn.class)
class TracesTest {

    private static final String CANARY = "PHI-CANARY-7f3a";
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    /** The configuration that the README names, and an exporter that keeps what it is given. */
    public static class SwitchedOn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.otel.sdk.disabled", "false",
                    "quarkus.otel.bsp.schedule.delay", "50ms");
        }

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(Kept.class);
        }
    }

    /** Stands where a collector would. */
    @Alternative
    @Singleton
    public static class Kept implements SpanExporter {

        private static final List<SpanData> SPANS = new CopyOnWriteArrayList<>();

        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            SPANS.addAll(spans);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }

    @BeforeEach
    void forget() {
        Kept.SPANS.clear();
    }

    private static List<SpanData> spans(int count) {
        long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (Kept.SPANS.size() < count && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }
        assertThat(Kept.SPANS).hasSizeGreaterThanOrEqualTo(count);
        return Kept.SPANS;
    }

    @Test
    void a_request_is_a_span_named_by_its_template_in_the_trace_of_its_caller() {
        given().header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                .get("/v1/rules/urinary-incontinence")
                .then()
                .statusCode(200);
        assertThat(spans(1)).anySatisfy(span -> {
            assertThat(span.getName()).isEqualTo("GET /v1/rules/{id}");
            assertThat(span.getTraceId()).isEqualTo(TRACE);
            assertThat(span.getAttributes().asMap()).hasSizeGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void nothing_that_a_client_wrote_leaves_in_a_span() {
        int sent = 0;
        for (String path : List.of("/v1/rules/", "/v1/assessments/", "/fhir/Questionnaire/", "/")) {
            for (String method : List.of("GET", "POST", "DELETE", CANARY)) {
                given().header("User-Agent", CANARY)
                        .header("X-Forwarded-For", CANARY)
                        .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                        .header("tracestate", "clinic=" + CANARY)
                        .header("baggage", "patient=" + CANARY)
                        .contentType(ContentType.JSON)
                        .body("{\"" + CANARY + "\": 1}")
                        .request(method, path + CANARY + "?q=" + CANARY);
                sent++;
            }
        }
        given().contentType(ContentType.JSON)
                .body("{\"" + CANARY + "\": 1}")
                .post("/v1/assessments")
                .then()
                .statusCode(422);
        List<SpanData> spans = spans(sent + 1);
        assertThat(spans).allSatisfy(span -> {
            assertThat(told(span)).doesNotContain(CANARY);
            assertThat(span.getEvents()).isEmpty();
            assertThat(span.getSpanContext().getTraceState().isEmpty()).isTrue();
        });
        assertThat(spans).extracting(SpanData::getName).contains("POST /v1/assessments");
    }

    /** Everything that an exporter can read from a span. */
    private static String told(SpanData span) {
        return String.join(
                "\n",
                span.getName(),
                span.getAttributes().toString(),
                span.getEvents().toString(),
                span.getLinks().toString(),
                span.getStatus().toString(),
                span.getSpanContext().toString(),
                span.getParentSpanContext().toString(),
                span.getResource().toString(),
                span.getInstrumentationScopeInfo().toString());
    }
}
