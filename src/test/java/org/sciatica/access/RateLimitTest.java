package org.sciatica.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that asks too often waits, and it alone. */
@QuarkusTest
@TestProfile(RateLimitTest.ThreeAtOnce.class)
class RateLimitTest {

    /** One request in a second, three at once, behind a proxy that says who calls. */
    public static class ThreeAtOnce implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "sciatica.limits.requests-per-second",
                    "1",
                    "sciatica.limits.burst",
                    "3",
                    "quarkus.http.proxy.proxy-address-forwarding",
                    "true",
                    "sciatica.access.keys-file",
                    new KeysFile()
                            .client("busy", "catalogue")
                            .client("calm", "catalogue")
                            .client("posting", "assess")
                            .written());
        }
    }

    private static List<Response> ask(String client, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> given().header("X-API-Key", KeysFile.key(client)).get("/v1/sources/004"))
                .toList();
    }

    @Test
    void a_client_that_asks_too_often_is_told_how_long_to_wait_and_others_are_not_affected()
            throws InterruptedException {
        List<Response> answers = ask("busy", 20);
        assertThat(answers.subList(0, 3)).allMatch(answer -> answer.statusCode() == 200);
        List<Response> refused =
                answers.stream().filter(answer -> answer.statusCode() == 429).toList();
        assertThat(refused).hasSizeGreaterThan(10);
        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.header("Retry-After")).isEqualTo("1");
            assertThat(answer.<String>path("type")).isEqualTo("urn:sciatica:problem:too-many-requests");
        });
        assertThat(ask("calm", 3)).allMatch(answer -> answer.statusCode() == 200);
        Thread.sleep(1100);
        assertThat(ask("busy", 1)).allMatch(answer -> answer.statusCode() == 200);
    }

    /** By the head alone: what would be refused for its body, or is never sent, is 429 all the same. */
    @Test
    void the_limit_comes_before_the_body() {
        List<Integer> statuses = IntStream.range(0, 20)
                .mapToObj(i -> given().header("X-API-Key", KeysFile.key("posting"))
                        .contentType("text/plain")
                        .body("x".repeat(1000))
                        .post("/v1/assessments")
                        .statusCode())
                .toList();
        assertThat(statuses).startsWith(415, 415, 415).contains(429);
    }

    /** Whoever starts the service on his own machine is not slowed down by it. */
    @Test
    void a_caller_from_this_machine_that_needs_no_credentials_is_not_counted() {
        for (int i = 0; i < 20; i++) {
            assertThat(given().get("/app/words/en.json").statusCode()).isEqualTo(200);
        }
    }

    /** A proxy that appends to what the client wrote lets the client name any address. */
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1, 10.1.2.3", "127.0.0.1", "127.1.2.3", "::1", "192.0.2.7"})
    void a_caller_that_a_proxy_names_is_counted_whatever_its_address(String address) {
        List<Integer> statuses = IntStream.range(0, 20)
                .mapToObj(i -> given().header("X-Forwarded-For", address)
                        .get("/app/words/en.json")
                        .statusCode())
                .toList();
        assertThat(statuses).contains(429);
    }

    @Test
    void a_limit_that_lets_nobody_in_does_not_start() {
        assertThatThrownBy(() -> new RateLimit(1, 0))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("sciatica.limits.burst");
        assertThatThrownBy(() -> new RateLimit(-1, 1))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("sciatica.limits.requests-per-second");
        assertThat(RateLimit.class).as("made at start").hasAnnotation(Startup.class);
    }

    @Test
    void zero_means_no_limit() {
        RateLimit none = new RateLimit(0, 0);
        assertThat(IntStream.range(0, 10_000).mapToLong(i -> none.secondsToWait("a")))
                .containsOnly(0L);
    }
}
