package org.sciatica.cdshooks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.Context;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** D8, S1 and S2 over HTTP, with authentication on. */
@QuarkusTest
@TestProfile(ClientFilterTest.WithAuthentication.class)
class ClientFilterTest {

    private static final String BASE = "https://cds.example";
    private static final Tokens CLIENT = new Tokens();

    /** One client is configured, and every call needs its token. */
    public static class WithAuthentication implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                return Map.of(
                        "sciatica.public-url",
                        BASE + "/",
                        "sciatica.cds-hooks.authentication",
                        "true",
                        "sciatica.cds-hooks.clients.ehr.issuer",
                        Tokens.ISSUER,
                        "sciatica.cds-hooks.clients.ehr.jku",
                        Tokens.JKU,
                        "sciatica.cds-hooks.clients.ehr.jwk-set",
                        CLIENT.keysIn(Files.createTempFile("keys", ".json")).toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @SuppressWarnings("NullAway.Init")
    @Inject
    ClientSettings settings;

    private static String bearer(String path) {
        return "Bearer " + CLIENT.of(BASE + path, Clock.systemUTC()).signed();
    }

    /** The address of this service is configured with a slash at its end. */
    @Test
    void links_to_what_is_published_have_one_slash() {
        given().get("/fhir/metadata").then().body("implementation.url", equalTo(BASE + "/fhir"));
        given().get("/fhir/Questionnaire")
                .then()
                .body("link[0].url", equalTo(BASE + "/fhir/Questionnaire"))
                .body("entry[0].fullUrl", startsWith(BASE + "/fhir/Questionnaire/"));
    }

    @Test
    void discovery_with_a_token_answers() {
        given().header("Authorization", bearer("/cds-services"))
                .get("/cds-services")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/cds-services/sciatica-triage", "/cds-services/sciatica-triage/feedback", "/cds-services/none"})
    void every_call_needs_a_token_and_no_reason_is_told(String path) {
        given().contentType("application/json")
                .header("Origin", "https://sandbox.cds-hooks.org")
                .body("{}")
                .post(path)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .header("Access-Control-Allow-Origin", "https://sandbox.cds-hooks.org")
                .body("resourceType", equalTo("OperationOutcome"))
                .body("issue[0].code", equalTo("login"));
        given().contentType("application/json")
                .header("Authorization", bearer("/cds-services"))
                .body("{}")
                .post(path)
                .then()
                .statusCode(401);
        given().contentType("application/json")
                .header("Authorization", bearer(path))
                .body("{}")
                .post(path)
                .then()
                .statusCode(not(equalTo(401)));
    }

    /** However the address is written, it is 401, or no address of CDS Hooks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cds-services/",
                "//cds-services",
                "/./cds-services",
                "/fhir/../cds-services",
                "/cds%2dservices",
                "/cds%2Dservices/",
                "/cds-services;a=b",
                "/%63ds-services",
                "/cds-services%2f"
            })
    void another_spelling_is_no_way_in(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(in(List.of(401, 404)));
    }

    @Test
    void a_token_is_verified_beside_the_threads_that_serve_connections() {
        AtomicReference<Boolean> onEventLoop = new AtomicReference<>();
        QuarkusMock.installMockForType(
                new ClientTokens(settings, Clock.systemUTC()) {
                    @Override
                    boolean letIn(Optional<String> authorization, String address) {
                        onEventLoop.set(Context.isOnEventLoopThread());
                        return super.letIn(authorization, address);
                    }
                },
                ClientTokens.class);
        given().header("Authorization", bearer("/cds-services"))
                .get("/cds-services")
                .then()
                .statusCode(200);
        assertThat(onEventLoop).hasValue(false);
    }

    @Test
    void the_plain_api_does_not_ask_for_it() {
        given().get("/v1/vocabulary").then().statusCode(200);
    }
}
