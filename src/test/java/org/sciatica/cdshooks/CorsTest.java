package org.sciatica.cdshooks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Headers;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S3, S4 and S5 of the battery: what a client in a browser needs. */
@QuarkusTest
class CorsTest {

    private static final String SANDBOX = "https://sandbox.cds-hooks.org";

    @ParameterizedTest
    @CsvSource({
        "/cds-services, GET",
        "/cds-services/sciatica-triage, POST",
        "/cds-services/sciatica-triage/feedback, POST",
        "/fhir/metadata, GET"
    })
    void a_preflight_is_answered_without_a_token(String path, String method) {
        given().header("Origin", SANDBOX)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", "authorization,content-type")
                .options(path)
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", SANDBOX)
                .header("Access-Control-Allow-Methods", containsStringIgnoringCase(method))
                .header("Access-Control-Allow-Headers", containsStringIgnoringCase("authorization"));
    }

    @ParameterizedTest
    @CsvSource({
        "/cds-services/none, application/json, {}, 404",
        "/cds-services/sciatica-triage, application/json, [, 400",
        "/cds-services/sciatica-triage, text/plain, {}, 415",
        "/v1/assessments, application/json, {}, 422",
        "/v1/assessments, text/plain, {}, 415"
    })
    void an_error_can_be_read_too(String path, String type, String body, int status) {
        given().header("Origin", "http://localhost:5173")
                .config(io.restassured.RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(type)
                .body(body)
                .post(path)
                .then()
                .statusCode(status)
                .header("Access-Control-Allow-Origin", equalTo("http://localhost:5173"));
    }

    /** A cache that keeps an answer for one origin must not hand it to another, nor to nobody's. */
    @ParameterizedTest
    @CsvSource({
        "GET,     /v1/vocabulary,               200, Accept-Language",
        "GET,     /v1/rules,                    200, ",
        "GET,     /cds-services,                200, ",
        "GET,     /fhir/metadata,               200, ",
        "GET,     /app/words/en.json,           200, ",
        "GET,     /app/main.js,                 200, ",
        "GET,     /q/swagger-ui/,               200, ",
        "GET,     /q/openapi,                   200, ",
        "POST,    /v1/assessments,              200, Accept-Language",
        "POST,    /v1/handouts,                 200, Accept-Language",
        "POST,    /v1/assessments?name=x,       400, ",
        "GET,     /nothing,                     404, "
    })
    void every_answer_says_that_it_depends_on_the_origin(
            String method, String path, int status, @Nullable String before) {
        for (String origin : List.of("", SANDBOX, "https://evil.example")) {
            RequestSpecification request = given();
            if (!origin.isEmpty()) {
                request.header("Origin", origin);
            }
            if (method.equals("POST")) {
                request.contentType("application/json").body("{\"symptoms\":{\"chills\":\"absent\"}}");
            }
            Headers headers = request.request(method, path)
                    .then()
                    .statusCode(status)
                    .extract()
                    .headers();
            assertThat(headers.getValues("Vary")).singleElement(STRING).satisfies(vary -> {
                List<String> names = List.of(vary.split(", ?", -1));
                assertThat(names).filteredOn("Origin"::equalsIgnoreCase).hasSize(1);
                if (before != null) {
                    assertThat(names).contains(before);
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "https://localhost.evil.example", "null"})
    void another_origin_gets_nothing(String origin) {
        given().header("Origin", origin).get("/cds-services").then().header("Access-Control-Allow-Origin", nullValue());
    }
}
