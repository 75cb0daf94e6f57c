package org.sciatica.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.http.ManagementInterface;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.ext.web.AllowForwardHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URL;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The management port: health for every probe, metrics for this machine and for those with the scope. */
@QuarkusTest
@TestProfile(Guarded.class)
class MetricsDoorTest {

    private static final String KEY = "X-API-Key";
    private static final String TOKEN = "Authorization";

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource(management = true)
    URL management;

    /** Lets a test say where it comes from: the machine may have no address but its own. */
    @ApplicationScoped
    static class Elsewhere {
        void believe(@Observes ManagementInterface port) {
            port.router().allowForward(AllowForwardHeaders.X_FORWARD);
        }
    }

    private Response here(String path) {
        return RestAssured.get(address(path));
    }

    /** As if it came from another machine. */
    private Response elsewhere(String path, String header, String value) {
        RequestSpecification request =
                RestAssured.given().urlEncodingEnabled(false).header("X-Forwarded-For", "192.0.2.9");
        if (!header.isEmpty()) {
            request.header(header, value);
        }
        return request.get(address(path));
    }

    private String address(String path) {
        return "http://127.0.0.1:" + management.getPort() + path;
    }

    @Test
    void this_machine_needs_no_credentials() {
        assertThat(here("/q/metrics").statusCode()).isEqualTo(200);
        assertThat(here("/q/health/ready").statusCode()).isEqualTo(200);
    }

    /** What a proxy passes on comes from elsewhere, whatever its client wrote. */
    @Test
    void an_address_in_a_header_is_not_this_machine() {
        assertThat(RestAssured.given()
                        .header("X-Forwarded-For", "127.0.0.1, 10.1.2.3")
                        .get(address("/q/metrics"))
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready", "/q/health"})
    void health_is_for_every_probe(String path) {
        assertThat(elsewhere(path, "", "").statusCode()).isEqualTo(200);
        assertThat(elsewhere(path, KEY, "wrong").statusCode()).isEqualTo(200);
    }

    static Stream<Arguments> not_valid() {
        return Stream.of(
                Arguments.of("", ""),
                Arguments.of(KEY, ""),
                Arguments.of(KEY, "wrong"),
                Arguments.of(KEY, KeysFile.key("expired")),
                Arguments.of(TOKEN, "Basic YTpi"),
                Arguments.of(TOKEN, "Bearer "),
                Arguments.of(TOKEN, "Bearer wrong"),
                Arguments.of(TOKEN, "Bearer " + Guarded.ISSUER.defective("exp=-60")),
                Arguments.of(TOKEN, "Bearer " + Guarded.ISSUER.defective("key=strange")),
                Arguments.of(TOKEN, "Bearer " + Guarded.ISSUER.defective("alg=none")));
    }

    @ParameterizedTest
    @MethodSource("not_valid")
    void from_elsewhere_nobody_reads_metrics_without_valid_credentials(String header, String value) {
        Response answer = elsewhere("/q/metrics", header, value);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().getValues("WWW-Authenticate"))
                .containsExactly("Bearer", "ApiKey header=\"X-API-Key\"");
        assertThat(answer.asString()).doesNotContain("sciatica_").doesNotContainIgnoringCase("expired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess", "catalogue", Guarded.WARD})
    void a_key_without_the_scope_is_not_enough(String client) {
        assertThat(elsewhere("/q/metrics", KEY, KeysFile.key(client)).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess", "catalogue", "assess catalogue", "metric", ""})
    void a_token_without_the_scope_is_not_enough(String scopes) {
        assertThat(elsewhere("/q/metrics", TOKEN, "Bearer " + Guarded.ISSUER.token(scopes))
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"metrics", "assess catalogue metrics"})
    void the_scope_reaches_them(String scopes) {
        String client = scopes.equals("metrics") ? "metrics" : "all";
        for (Response answer : new Response[] {
            elsewhere("/q/metrics", KEY, KeysFile.key(client)),
            elsewhere("/q/metrics", TOKEN, "Bearer " + Guarded.ISSUER.token(scopes))
        }) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.asString()).contains("sciatica_ready");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/health/../metrics",
                "/q/health/%2e%2e/metrics",
                "//q/metrics",
                "/q/./metrics",
                "/q/%6detrics",
                "/q/metrics/",
                "/q/metrics?name=sciatica_ready",
                "/nothing",
                "/"
            })
    void another_spelling_or_address_meets_the_same_gate(String path) {
        assertThat(elsewhere(path, "", "").statusCode()).isEqualTo(401);
        assertThat(elsewhere(path, KEY, KeysFile.key("assess")).statusCode()).isEqualTo(403);
    }
}
