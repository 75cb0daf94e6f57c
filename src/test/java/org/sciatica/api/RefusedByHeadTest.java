package org.sciatica.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.sciatica.api.Refused.CANARY;
import static org.sciatica.api.Refused.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request is refused by its method, its address and its headers alone. */
@QuarkusTest
class RefusedByHeadTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/yaml",
                "application/json-patch+json",
                "application/json; charset=ISO-8859-1",
                "application/json; charset=utf-16le"
            })
    void another_content_type_is_415(String type) {
        problem(
                given().config(io.restassured.RestAssured.config()
                                .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                        .encodeContentTypeAs(type, io.restassured.http.ContentType.TEXT)))
                        .header("Content-Type", type)
                        .body("{\"symptoms\":{\"chills\":\"absent\"}}".getBytes(StandardCharsets.UTF_8))
                        .post("/v1/assessments")
                        .then(),
                415);
    }

    @Test
    void a_content_coding_is_415() {
        problem(
                given().header("Content-Type", "application/json")
                        .header("Content-Encoding", "gzip")
                        .body(new byte[] {1})
                        .post("/v1/assessments")
                        .then(),
                415);
    }

    @Test
    void an_answer_that_nobody_accepts_is_406() {
        problem(
                given().header("Content-Type", "application/json")
                        .header("Accept", "text/html")
                        .body("{\"symptoms\":{\"chills\":\"absent\"}}")
                        .post("/v1/assessments")
                        .then(),
                406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {", application/json", "application/json,", "text/html;q=, application/json", "text/html;q="})
    void an_accept_header_that_can_be_read_in_part_is_read_in_part(String accept) {
        given().header("Content-Type", "application/json")
                .header("Accept", accept)
                .body("{\"symptoms\":{\"chills\":\"absent\"}}")
                .post("/v1/assessments")
                .then()
                .statusCode(200);
    }

    /** What a client made from the contract sends, as it prefers JSON and only errors are. */
    @Test
    void problems_alone_are_accepted_where_no_json_is_answered() {
        String accept = "application/problem+json";
        for (String address : new String[] {"/v1/handouts", "/v1/handouts/large", "/v1/assessments/batch"}) {
            boolean batch = address.endsWith("batch");
            given().header("Content-Type", batch ? "application/x-ndjson; charset=utf-8" : "application/json")
                    .header("Accept", accept)
                    .body("{\"symptoms\":{\"chills\":\"absent\"}}".getBytes(StandardCharsets.UTF_8))
                    .post(address)
                    .then()
                    .statusCode(200)
                    .header("Content-Type", containsString(batch ? "application/x-ndjson" : "text/html"));
        }
        given().header("Accept", accept)
                .get("/v1/interventions/cat-cow/picture.svg")
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("image/svg+xml"));
        problem(given().header("Accept", accept).get("/v1/rules").then(), 406);
    }

    @Test
    void a_query_on_a_request_about_a_patient_is_400() {
        problem(
                given().header("Content-Type", "application/json")
                        .body("{\"symptoms\":{\"chills\":\"absent\"}}")
                        .post("/v1/assessments?access_token=" + CANARY)
                        .then(),
                400);
    }

    @Test
    void a_method_that_nothing_at_an_address_has_is_404() {
        problem(given().delete("/v1/nothing").then(), 404).header("Allow", nullValue());
        problem(given().options("/v1/nothing").then(), 404).header("Allow", nullValue());
    }

    @Test
    void another_method_is_405_and_lists_what_is_allowed() {
        problem(given().put("/v1/assessments").then(), 405).header("Allow", containsString("POST"));
        problem(given().delete("/v1/rules").then(), 405).header("Allow", containsString("GET"));
        given().head("/v1/assessments").then().statusCode(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/v1/rules/nothing",
                "/v1/rules/NO%20CODE",
                "/v1/sources/999",
                "/q/dev-ui",
                "/q/metrics"
            })
    void an_address_of_nothing_is_404(String path) {
        problem(given().get(path).then(), 404);
    }
}
