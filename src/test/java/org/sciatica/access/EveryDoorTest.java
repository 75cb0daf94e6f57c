package org.sciatica.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.MeasuredFigure;
import org.sciatica.http.Route;

/** Every address with no, wrong, expired and insufficient credentials, and with right ones. */
@QuarkusTest
@TestProfile(Guarded.class)
class EveryDoorTest {

    /** An address that is called, and the scope it needs; empty when it is open to everybody. */
    record Door(String method, String path, String scope) {

        private static final String NDJSON = "application/x-ndjson; charset=utf-8";
        private static final byte[] NOTHING_SAID = {'{', '}'};

        Response with(String header, String value) {
            RequestSpecification request = given().urlEncodingEnabled(false);
            if (!header.isEmpty()) {
                request.header(header, value);
            }
            return method.equals("POST")
                    ? request.header("Content-Type", Route.of(path) == Route.BATCH ? NDJSON : "application/json")
                            .body(NOTHING_SAID)
                            .post(path)
                    : request.get(path);
        }

        Response withKeyOf(String client) {
            return with("X-API-Key", KeysFile.key(client));
        }

        Response withToken(String token) {
            return with("Authorization", "Bearer " + token);
        }
    }

    private static List<Door> contract() throws IOException {
        JsonNode paths = new YAMLMapper()
                .readTree(Path.of("openapi/openapi.yaml").toFile())
                .get("paths");
        List<Door> doors = new ArrayList<>();
        paths.properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> doors.add(new Door(
                                operation.getKey().toUpperCase(java.util.Locale.ROOT),
                                filled(path.getKey()),
                                operation.getValue().at("/security/1/apiKey/0").asText("")))));
        return doors;
    }

    private static String filled(String template) {
        return template.replace("{code}", "cat-cow")
                .replace("{document}", "004")
                .replace("{type}/{id}", "Questionnaire/sciatica-assessment")
                .replace("{type}", "Questionnaire")
                .replace("/rules/{id}", "/rules/urinary-incontinence")
                .replace("{id}", "sciatica-triage");
    }

    static Stream<Door> guarded() throws IOException {
        return contract().stream().filter(door -> !door.scope().isEmpty());
    }

    static Stream<Door> open() throws IOException {
        return Stream.concat(
                contract().stream().filter(door -> door.scope().isEmpty()),
                Stream.of(
                                "/",
                                "/index.html",
                                "/about.html",
                                "/page.css",
                                "/app/main.js",
                                "/app/icon.svg",
                                "/app/words/lt.json",
                                "/safety",
                                "/safety/hazards",
                                "/q/swagger-ui/",
                                "/q/openapi")
                        .map(path -> new Door("GET", path, "")));
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void nobody_passes_without_valid_credentials(Door door) {
        List<Response> answers = List.of(
                door.with("", ""),
                door.with("X-API-Key", "wrong"),
                door.with("X-API-Key", ""),
                door.withKeyOf("expired"),
                door.with("Authorization", "Basic YTpi"),
                door.withToken("wrong"),
                door.withToken(Guarded.ISSUER.defective("exp=-60")),
                door.withToken(Guarded.ISSUER.defective("key=strange")));
        for (Response answer : answers) {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().getValues("WWW-Authenticate"))
                    .containsExactly("Bearer", "ApiKey header=\"X-API-Key\"");
            checkForm(door, answer, "login");
        }
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void credentials_without_the_scope_are_not_enough(Door door) {
        for (String scope : List.of("assess", "catalogue", "metrics")) {
            if (!scope.equals(door.scope())) {
                for (Response answer : List.of(door.withKeyOf(scope), door.withToken(Guarded.ISSUER.token(scope)))) {
                    assertThat(answer.statusCode()).isEqualTo(403);
                    checkForm(door, answer, "forbidden");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void the_right_credentials_reach_it(Door door) {
        for (Response answer :
                List.of(door.withKeyOf(door.scope()), door.withToken(Guarded.ISSUER.token(door.scope())))) {
            assertThat(answer.statusCode()).isIn(200, 400, 406, 412, 422);
            assertThat(answer.header("Cache-Control")).doesNotStartWith("public");
        }
    }

    @ParameterizedTest
    @MethodSource("open")
    void the_pages_and_what_tells_how_to_call_are_open(Door door) {
        assertThat(door.with("", "").statusCode()).isEqualTo(200);
        assertThat(door.with("X-API-Key", "wrong").statusCode()).isEqualTo(200);
    }

    /** What stands in the form of the area, without a word of the reason. */
    private static void checkForm(Door door, Response answer, String code) {
        if (door.path().startsWith("/fhir") || door.path().startsWith("/cds-services")) {
            assertThat(answer.<String>path("resourceType")).isEqualTo("OperationOutcome");
            assertThat(answer.<String>path("issue[0].code")).isEqualTo(code);
        } else {
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.<Integer>path("status")).isEqualTo(answer.statusCode());
        }
        assertThat(answer.asString()).doesNotContainIgnoringCase("expired").doesNotContain("scope");
    }

    @Test
    void everything_that_is_posted_needs_the_scope_assess_and_no_path_of_the_contract_is_unlisted() throws IOException {
        List<Door> doors = contract();
        assertThat(doors).hasSizeGreaterThan(15);
        assertThat(doors).allSatisfy(door -> {
            assertThat(Route.of(door.path())).isNotEqualTo(Route.UNLISTED);
            assertThat(door.method().equals("POST")).isEqualTo(door.scope().equals("assess"));
        });
        MeasuredFigure.record("doors-tried", doors.size());
    }

    /** It is the same door. */
    @Test
    void an_operation_whose_dollar_is_escaped_is_guarded_as_the_plain_one() {
        Door door = new Door("POST", "/fhir/%24sciatica-assess", "assess");
        assertThat(door.with("", "").statusCode()).isEqualTo(401);
        assertThat(door.withToken(Guarded.ISSUER.token("catalogue metrics")).statusCode())
                .isEqualTo(403);
        assertThat(door.withToken(Guarded.ISSUER.token("assess")).statusCode()).isNotIn(401, 403, 404, 405);
    }

    /** A path that nobody thought of is closed, whatever the credentials; so is another spelling of one that is open. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/v2/assessments",
                "/v1/vocabulary;page=/app/main.js",
                "/app/..;/v1/vocabulary",
                "/fhir/%2524sciatica-assess",
                "/q/dev-ui",
                "/q/health",
                "/q/metrics",
                "/.git/config"
            })
    void an_unlisted_address_is_closed(String path) {
        Door door = new Door("GET", path, "");
        assertThat(door.with("", "").statusCode()).isEqualTo(401);
        assertThat(door.withKeyOf("all").statusCode()).isEqualTo(403);
        assertThat(door.withToken(Guarded.ISSUER.token("assess catalogue metrics"))
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/./vocabulary",
                "/app/../v1/vocabulary",
                "/app/%2e%2e/v1/vocabulary",
                "/v1/%76ocabulary",
                "/v1/vocabulary/"
            })
    void another_spelling_of_an_address_meets_the_same_gate(String path) {
        Door door = new Door("GET", path, "");
        assertThat(door.with("", "").statusCode()).isEqualTo(401);
        assertThat(door.withKeyOf("assess").statusCode()).isEqualTo(403);
        assertThat(door.withKeyOf("catalogue").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"DELETE, /v1/assessments", "OPTIONS, /v1/assessments", "HEAD, /v1/vocabulary", "PUT, /"})
    void another_method_is_no_way_in(String method, String path) {
        boolean isOpen = path.equals("/");
        int status = given().request(method, path).statusCode();
        assertThat(status).isEqualTo(isOpen ? 404 : 401);
    }

    @Test
    void a_preflight_needs_no_credentials_and_may_announce_a_key() {
        given().header("Origin", "https://sandbox.cds-hooks.org")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "x-api-key,content-type")
                .options("/v1/assessments")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Headers", org.hamcrest.Matchers.containsString("x-api-key"));
    }

    @Test
    void a_browser_may_read_that_it_was_refused() {
        given().header("Origin", "https://sandbox.cds-hooks.org")
                .get("/v1/vocabulary")
                .then()
                .statusCode(401)
                .header("Access-Control-Allow-Origin", "https://sandbox.cds-hooks.org");
    }

    @Test
    void a_proxy_with_an_authorization_of_its_own_does_not_hide_the_key() {
        given().header("X-API-Key", KeysFile.key("catalogue"))
                .header("Authorization", "Basic YTpi")
                .get("/v1/vocabulary")
                .then()
                .statusCode(200);
    }
}
