package org.sciatica.fhir;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an operation may be called: its address, its parameters, its types and the version of FHIR. */
@QuarkusTest
class OperationCallTest {

    private static final String FHIR = "application/fhir+json;charset=UTF-8";
    private static final byte[] SADDLE = Fhir.json("""
            {'resourceType': 'QuestionnaireResponse', 'id': 'q1', 'status': 'completed',
             'questionnaire': 'https://sciatica.example/fhir/Questionnaire/sciatica-assessment',
             'item': [{'linkId': 'saddle-anaesthesia', 'answer': [{'valueCoding': {'code': 'present'}}]}]}""").getBytes(StandardCharsets.UTF_8);

    private static int status(String type, String accept, String method, String path) {
        return given().contentType(type)
                .header("Accept", accept)
                .body(SADDLE)
                .urlEncodingEnabled(false)
                .request(method, path)
                .statusCode();
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, */*, 415",
        "application/json, */*, 200",
        "application/fhir+json;charset=UTF-8, application/fhir+xml, 406"
    })
    void the_types_are_those_of_fhir_in_json(String type, String accept, int status) {
        assertThat(status(type, accept, "POST", Fhir.ASSESS)).isEqualTo(status);
    }

    @Test
    void a_body_of_more_than_a_mebibyte_is_refused() {
        Fhir.refused(Fhir.ASSESS, " ".repeat(1_048_577), 413);
    }

    @ParameterizedTest
    @CsvSource({
        "_format=json, 200",
        "_format=application/fhir%2Bjson&_pretty=true, 200",
        "_format=xml, 406",
        "subject=Patient/1, 400",
        "_format=json&subject=Patient/1, 400",
        "_pretty=Patient/1, 400"
    })
    void how_to_answer_may_stand_in_the_address_and_nothing_else(String query, int status) {
        assertThat(status(FHIR, "*/*", "POST", Fhir.ASSESS + "?" + query)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"4.0, 200", "4.0.1, 200", "3.0, 415", "5.0, 415"})
    void another_version_of_fhir_is_not_read_as_this_one(String version, int status) {
        assertThat(status(FHIR + "; fhirVersion=" + version, "*/*", "POST", Fhir.ASSESS))
                .isEqualTo(status);
    }

    /** As many clients send it, the one of these tests among them. */
    @ParameterizedTest
    @CsvSource({
        "POST, /fhir/%24sciatica-assess, 200",
        "POST, /fhir/%24sciatica-assess?name=x, 400",
        "POST, /fhir/%24sciatica-assess?_format=json, 200",
        "GET, /fhir/%24sciatica-assess, 405",
        "POST, /fhir/Questionnaire/%24next-question, 200",
        "POST, /fhir/%24other, 404",
        "POST, /fhir/%2524sciatica-assess, 404"
    })
    void the_dollar_of_an_operation_may_be_escaped(String method, String path, int status) {
        assertThat(status(FHIR, "*/*", method, path)).isEqualTo(status);
    }
}
