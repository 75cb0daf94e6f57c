package org.sciatica.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sciatica.api.Refused.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.http.Area;

/** A body that cannot be read or lies outside the contract is refused by the place, and nothing of it is repeated. */
@QuarkusTest
class ProblemsTest {

    private static ValidatableResponse assess(String body) {
        return assess(body.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse assess(byte[] body) {
        return given().header("Content-Type", "application/json")
                .body(body)
                .post("/v1/assessments")
                .then();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t ",
                "{",
                "{\"symptoms\":{\"chills\":\"PHI-CANARY-7f3a",
                "{\"symptoms\":{\"chills\":\"absent\"},}",
                "{/*c*/\"symptoms\":{}}",
                "{symptoms:{}}",
                "{\"measurements\":{\"temperature-celsius\":NaN}}",
                "{\"measurements\":{\"temperature-celsius\":-Infinity}}",
                "{\"measurements\":{\"age-years\":045}}",
                "{\"measurements\":{\"temperature-celsius\":.5}}",
                "{\"symptoms\":{\"chills\":\"a\u0001b\"}}",
                "{\"symptoms\":{\"chills\":\"a\nb\"}}",
                "{\"symptoms\":{\"chills\":\"absent\"}} PHI-CANARY-7f3a",
                "{\"symptoms\":{\"chills\":\"absent\"}}{}",
                "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}",
                "{\"measurements\":{\"temperature-celsius\":37.999999999999999999999999}}"
            })
    void what_is_not_one_document_is_400(String body) {
        problem(assess(body), 400);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"symptoms\":{\"chills\":\"absent\"},}', 'column 33'",
        "'{\"symptoms\":{\"chills\":\"PHI-CANARY-7f3a', 'column 39'",
        "'{\n  \"symptoms\": {\n    \"chills\" \"absent\"\n  }\n}\n', 'line 3, column 14'",
        "'{\n  \"symptoms\": {\n    \"Schüttelfrost PHI-CANARY-7f3a\" x', 'line 3, column 37'"
    })
    void what_is_malformed_is_told_by_its_place_and_not_by_what_stands_there(String body, String place) {
        problem(assess(body), 400)
                .body(
                        "errors.message",
                        contains("The body is not one complete JSON document; reading stopped at " + place + "."));
    }

    @Test
    void bytes_that_are_not_utf_8_are_400() {
        problem(assess(new byte[] {'{', '"', (byte) 0xc0, (byte) 0xaf, '"', '}'}), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"symptoms\":{\"chills\":\"present\",\"chills\":\"absent\"}}",
                "{\"symptoms\":{\"chills\":\"present\",\"chills\":\"present\"}}",
                "{\"symptoms\":{\"chills\":\"present\"},\"symptoms\":{}}"
            })
    void a_key_twice_is_400(String body) {
        problem(assess(body), 400).body("errors.code", contains("duplicate-key"));
    }

    static Stream<Arguments> outsideTheContract() {
        return Stream.of(
                arguments("{}", "", "empty-request"),
                arguments("{\"symptoms\":{}}", "", "empty-request"),
                arguments("null", "", "wrong-type"),
                arguments("true", "", "wrong-type"),
                arguments("[{\"symptoms\":{\"chills\":\"absent\"}}]", "", "wrong-type"),
                arguments("{\"symptoms\":[\"chills\"]}", "/symptoms", "wrong-type"),
                arguments("{\"symptoms\":null}", "/symptoms", "wrong-type"),
                arguments("{\"symptoms\":{\"chills\":\"yes\"}}", "/symptoms/chills", "not-an-answer"),
                arguments("{\"symptoms\":{\"chills\":\"\"}}", "/symptoms/chills", "not-an-answer"),
                arguments("{\"symptoms\":{\"chills\":\" present\"}}", "/symptoms/chills", "not-an-answer"),
                arguments("{\"symptoms\":{\"chills\":\"PHI-CANARY-7f3a\"}}", "/symptoms/chills", "not-an-answer"),
                arguments("{\"symptoms\":{\"chills\":\"\\ud800\"}}", "/symptoms/chills", "not-an-answer"),
                arguments("{\"symptoms\":{\"chills\":1}}", "/symptoms/chills", "wrong-type"),
                arguments("{\"symptoms\":{\"chills\":true}}", "/symptoms/chills", "wrong-type"),
                arguments("{\"symptoms\":{\"chills\":null}}", "/symptoms/chills", "wrong-type"),
                arguments("{\"symptoms\":{\"chills\":{\"value\":\"present\"}}}", "/symptoms/chills", "wrong-type"),
                arguments("{\"tests\":{\"lasegue\":\"present\"}}", "/tests/lasegue", "not-an-answer"),
                arguments("{\"symptoms\":{\"chills\":\"positive\"}}", "/symptoms/chills", "not-an-answer"),
                arguments("{\"measurements\":{\"age-years\":\"45\"}}", "/measurements/age-years", "wrong-type"),
                arguments("{\"measurements\":{\"age-years\":45.0}}", "/measurements/age-years", "not-an-integer"),
                arguments("{\"measurements\":{\"age-years\":1e2}}", "/measurements/age-years", "not-an-integer"),
                arguments("{\"measurements\":{\"age-years\":-1}}", "/measurements/age-years", "out-of-range"),
                arguments("{\"measurements\":{\"age-years\":121}}", "/measurements/age-years", "out-of-range"),
                arguments("{\"measurements\":{\"age-years\":2147483648}}", "/measurements/age-years", "out-of-range"),
                arguments("{\"measurements\":{\"pain-score\":11}}", "/measurements/pain-score", "out-of-range"),
                arguments(
                        "{\"measurements\":{\"temperature-celsius\":1e99999999999}}",
                        "/measurements/temperature-celsius",
                        "out-of-range"),
                arguments(
                        "{\"measurements\":{\"temperature-celsius\":0e-99999999999}}",
                        "/measurements/temperature-celsius",
                        "out-of-range"),
                arguments(
                        "{\"measurements\":{\"temperature-celsius\":101.3}}",
                        "/measurements/temperature-celsius",
                        "out-of-range"),
                arguments(
                        "{\"measurements\":{\"temperature-celsius\":33.9}}",
                        "/measurements/temperature-celsius",
                        "out-of-range"),
                arguments(
                        "{\"measurements\":{\"temperature-celsius\":1e999999999}}",
                        "/measurements/temperature-celsius",
                        "out-of-range"),
                arguments(
                        "{\"measurements\":{\"days-since-onset\":36501}}",
                        "/measurements/days-since-onset",
                        "out-of-range"),
                arguments(
                        "{\"measurements\":{\"pregnancy-trimester\":4}}",
                        "/measurements/pregnancy-trimester",
                        "out-of-range"),
                arguments(
                        "{\"symptoms\":{\"diabetes-mellitus\":\"present\"}}",
                        "/symptoms/diabetes-mellitus",
                        "wrong-place"),
                arguments("{\"chills\":\"present\"}", "/chills", "wrong-place"),
                arguments("{\"resourceType\":\"Bundle\",\"entry\":[]}", "", "unknown-group"),
                arguments("{\"symptoms\":{\"chills\":\"absent\"},\"symptom\":{}}", "/symptom", "unknown-group"),
                arguments(
                        "{\"tests\":{\"lasegue\":\"positive\",\"lesera\":\"negative\"}}",
                        "/tests/lesera",
                        "duplicate-key"));
    }

    @ParameterizedTest
    @MethodSource("outsideTheContract")
    void what_lies_outside_the_contract_is_422_and_names_the_place(String body, String pointer, String code) {
        problem(assess(body), 422).body("errors.pointer", hasItem(pointer)).body("errors.code", hasItem(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urinary-incontinense",
                "URINARY_INCONTINENCE",
                "urinary_incontinence",
                "Urinary-Incontinence",
                "urinary-incontinence2"
            })
    void a_misspelt_code_suggests_the_nearest(String spelling) {
        problem(assess("{\"symptoms\":{\"" + spelling + "\":\"present\"}}"), 422)
                .body("errors[0].pointer", equalTo("/symptoms/" + spelling))
                .body("errors[0].message", containsString("'urinary-incontinence'"))
                .body("errors[0].allowed", hasItem("urinary-incontinence"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PHI-CANARY-7f3a", "", "__proto__", "@type", "chills\\u200b", "ch\\u0456lls"})
    void a_key_that_is_no_near_miss_is_not_repeated(String key) {
        problem(assess("{\"symptoms\":{\"" + key + "\":\"present\"}}"), 422)
                .body("errors[0].pointer", equalTo("/symptoms"))
                .body("errors[0].code", equalTo("unknown-code"));
    }

    @Test
    void every_wrong_place_is_named_at_once() {
        problem(
                        assess(
                                "{\"symptoms\":{\"chills\":\"yes\"},\"measurements\":{\"pain-score\":11,\"age-years\":\"x\"}}"),
                        422)
                .body(
                        "errors.pointer",
                        contains("/symptoms/chills", "/measurements/pain-score", "/measurements/age-years"))
                .body("errors[0].allowed", contains("present", "absent", "unknown"))
                .body("errors[1].allowed", contains("integer 0 to 10, unit {score}"));
    }

    @Test
    void a_refused_temperature_names_the_unit() {
        problem(assess("{\"measurements\":{\"temperature-celsius\":101.3}}"), 422)
                .body("errors[0].allowed", contains("number 34.0 to 43.0, unit Cel"));
    }

    @Test
    void a_body_at_the_limit_is_read_and_one_byte_more_is_413() {
        byte[] padded = ("{\"symptoms\":{\"chills\":\"absent\"}}" + " ".repeat(Area.ASSESSMENTS.largestBody()))
                .substring(0, Area.ASSESSMENTS.largestBody())
                .getBytes(StandardCharsets.UTF_8);
        assess(padded).statusCode(200);
        problem(assess(java.util.Arrays.copyOf(padded, padded.length + 1)), 413);
    }

    @Test
    void an_alias_is_understood() {
        assess("{\"tests\":{\"lesera\":\"positive\"}}")
                .statusCode(200)
                .body("triage.because", hasItem("lasegue-positive"))
                .body("triage.because", not(hasItem("lesera")));
    }
}
