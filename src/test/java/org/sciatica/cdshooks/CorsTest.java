package org.sciatica.cdshooks;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
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

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "https://localhost.evil.example", "null"})
    void another_origin_gets_nothing(String origin) {
        given().header("Origin", origin).get("/cds-services").then().header("Access-Control-Allow-Origin", nullValue());
    }
}
