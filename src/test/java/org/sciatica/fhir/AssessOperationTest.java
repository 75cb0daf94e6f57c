package org.sciatica.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.chart.CodeSystems;

/** The operation: valid FHIR, the right patient, and one bad resource that spoils only itself. */
@QuarkusTest
class AssessOperationTest {

    private static final String SADDLE = Fhir.json("""
            {'resourceType': 'QuestionnaireResponse', 'id': 'q1', 'status': 'completed',
             'questionnaire': 'https://sciatica.example/fhir/Questionnaire/sciatica-assessment',
             'item': [{'linkId': 'saddle-anaesthesia', 'answer': [{'valueCoding': {'code': 'present'}}]}]}""");
    private static final String DIABETES = "{'resourceType': 'Condition', 'id': 'c1', 'subject': {'reference': '%s'},"
            + " 'code': {'coding': [{'system': 'http://snomed.info/sct', 'code': '73211009'}]}}";

    @BeforeEach
    void know() {
        Fhir.published();
    }

    private static String temperature(String quantity) {
        return Fhir.json("{'resourceType': 'Bundle', 'type': 'collection', 'entry': [{'resource': {'resourceType':"
                + " 'Observation', 'id': 't1', 'status': 'final', 'code': {'coding': [{'system': 'http://loinc.org',"
                + " 'code': '8310-5'}]}, 'effectiveDateTime': '" + Instant.now() + "', 'valueQuantity': " + quantity
                + "}}]}");
    }

    private static String bundle(String... resources) {
        String entries = Stream.of(resources)
                .map(resource -> "{'resource': " + resource + "}")
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return Fhir.json("{'resourceType': 'Bundle', 'type': 'collection', 'entry': [" + entries + "]}");
    }

    @ParameterizedTest
    @CsvSource({"100.4, [degF], urgent", "38.0, Cel, urgent", "38, Cel, urgent", "98.6, [degF], see-doctor"})
    void units_are_those_of_ucum(String value, String unit, String level) {
        JsonNode answer = Fhir.assess(
                temperature("{'value': " + value + ", 'system': 'http://unitsofmeasure.org', 'code': '" + unit + "'}"));
        assertThat(Fhir.values(answer, "triage-level")).containsExactly(level);
        if (level.equals("urgent")) {
            assertThat(Fhir.values(answer, "triage-rule")).contains("fever");
            assertThat(answer.get("entry").findValues("evidence").toString()).contains("temperature-celsius", "8310-5");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'value': 39}",
                "{'value': 39, 'unit': 'C'}",
                "{'value': 39, 'system': 'http://unitsofmeasure.org', 'code': 'K'}",
                "{'value': 39, 'code': 'Cel'}"
            })
    void a_temperature_without_its_unit_is_refused(String quantity) {
        JsonNode issues = Fhir.refused(Fhir.ASSESS, temperature(quantity), 422);
        assertThat(issues.findValuesAsText("diagnostics")).containsExactly("Observation/t1: no-valid-unit");
    }

    @Test
    void a_bad_entry_spoils_only_itself_and_is_told() {
        JsonNode answer = Fhir.assess(bundle(
                "{'resourceType': 'Observation', 'id': 'bad', 'status': 7, 'code': [], 'valueQuantity': 'SECRET'}",
                "null",
                "{'resourceType': 'Basic', 'id': 'b1'}",
                DIABETES.formatted("Patient/1"),
                SADDLE));
        assertThat(Fhir.values(answer, "triage-level")).containsExactly("emergency");
        assertThat(Fhir.values(answer, "triage-rule")).contains("saddle-anaesthesia", "diabetes-mellitus");
        assertThat(Fhir.messages(answer))
                .contains(
                        "Observation/bad: unknown-code", "resource: not-expected", "QuestionnaireResponse/q1: undated");
        assertThat(answer.toString()).doesNotContain("SECRET");
    }

    @Test
    void an_emergency_is_marked_as_one_wherever_it_is_told() {
        JsonNode answer = Fhir.assess(SADDLE);
        JsonNode group = answer.at("/entry/1/resource");
        JsonNode issue = answer.at("/entry/2/resource");
        assertThat(group.path("priority").asText()).isEqualTo("stat");
        assertThat(group.at("/action/0/priority").asText()).isEqualTo("stat");
        assertThat(issue.path("severity").asText()).isEqualTo("high");
        assertThat(issue.at("/text/div").asText()).contains("hospital emergency department now");
        assertThat(issue.at("/mitigation/0/action/text").asText()).contains("hospital emergency department now");
    }

    @Test
    void what_belongs_to_another_patient_does_not_count_and_is_told() {
        String patient = "{'resourceType': 'Patient', 'id': '1', 'birthDate': '1980-05-05'}";
        JsonNode answer = Fhir.assess(bundle(patient, DIABETES.formatted("Patient/2"), SADDLE));
        assertThat(Fhir.values(answer, "triage-rule")).doesNotContain("diabetes-mellitus");
        assertThat(Fhir.messages(answer)).contains("Condition/c1: other-patient");
        assertThat(answer.at("/entry/0/resource/subject/reference").asText()).isEqualTo("Patient/1");
    }

    @Test
    void a_patient_is_known_by_the_address_it_was_sent_under() {
        String urn = "urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0";
        String body = Fhir.json("{'resourceType': 'Bundle', 'type': 'collection', 'entry': ["
                + "{'fullUrl': '" + urn + "', 'resource': {'resourceType': 'Patient'}},"
                + "{'resource': " + DIABETES.formatted(urn) + "}]}");
        JsonNode answer = Fhir.assess(body);
        assertThat(Fhir.values(answer, "triage-rule")).contains("diabetes-mellitus");
        assertThat(answer.at("/entry/0/resource/subject/identifier/value").asText())
                .isEqualTo(urn);
    }

    @ParameterizedTest
    @CsvSource({"Patient/1, Patient/2", "https://a.example/Patient/1, https://b.example/Patient/1"})
    void two_patients_are_refused_unless_one_is_named(String one, String other) {
        String both = bundle(DIABETES.formatted(one), DIABETES.formatted(other).replace("c1", "c2"));
        assertThat(Fhir.refused(Fhir.ASSESS, both, 422).findValuesAsText("diagnostics"))
                .containsExactly("two-patients");
        JsonNode answer = Fhir.assess(Fhir.json("{'resourceType': 'Parameters', 'parameter': [{'name': 'subject',"
                + " 'valueReference': {'reference': '" + other + "'}}, {'name': 'bundle', 'resource': " + both
                + "}]}"));
        assertThat(Fhir.messages(answer)).contains("Condition/c1: other-patient");
        assertThat(Fhir.values(answer, "triage-rule")).contains("diabetes-mellitus");
    }

    /** A patient who is packed into an entry has no name by which it could be another. */
    @Test
    void what_names_a_patient_inside_itself_and_what_is_packed_in_a_bundle_counts() {
        String packed = "{'resourceType': 'Bundle', 'type': 'collection', 'entry': [{'resource': "
                + DIABETES.formatted("#p") + "}]}";
        JsonNode answer =
                Fhir.assess(bundle("{'resourceType': 'Patient', 'id': '1', 'birthDate': '1980-05-05'}", packed));
        assertThat(Fhir.values(answer, "triage-rule")).contains("diabetes-mellitus");
    }

    @Test
    void two_patients_are_refused_in_whatever_bundles_they_come() {
        String one = "{'resourceType': 'Bundle', 'type': 'searchset', 'entry': [{'resource': %s}]}";
        String body = bundle(
                one.formatted(DIABETES.formatted("Patient/1")),
                one.formatted(DIABETES.formatted("Patient/2").replace("c1", "c2")));
        assertThat(Fhir.refused(Fhir.ASSESS, body, 422).findValuesAsText("diagnostics"))
                .containsExactly("two-patients");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'entry': 'x'", "'entry': null", "'entry': {}"})
    void a_bundle_that_cannot_be_read_is_remarked_on(String entries) {
        JsonNode answer =
                Fhir.assess(bundle("{'resourceType': 'Bundle', 'type': 'searchset', " + entries + "}", SADDLE));
        assertThat(Fhir.messages(answer)).contains("resource: not-expected");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'total': 3",
                "'total': 1, 'entry': []",
                "'link': [{'relation': 'self', 'url': 'x'}, {'relation': 'next', 'url': 'y'}], 'entry': []",
                "'link': {'relation': 'next', 'url': 'y'}"
            })
    void a_bundle_of_which_more_exists_is_remarked_on(String content) {
        JsonNode answer =
                Fhir.assess(bundle("{'resourceType': 'Bundle', 'type': 'searchset', " + content + "}", SADDLE));
        assertThat(Fhir.messages(answer)).contains("Bundle: incomplete").doesNotContain("resource: not-expected");
    }

    /** One element of a list may come as the element itself. */
    @Test
    void a_parameter_and_an_entry_that_come_as_one_element_are_read() {
        String one = "{'resourceType': 'Bundle', 'type': 'searchset', 'entry': {'resource': " + SADDLE + "}}";
        JsonNode answer = Fhir.assess(
                Fhir.json("{'resourceType': 'Parameters', 'parameter': {'name': 'bundle', 'resource': " + one + "}}"));
        assertThat(Fhir.values(answer, "triage-rule")).contains("saddle-anaesthesia");
    }

    @Test
    void two_patients_sent_are_refused() {
        String two = bundle("{'resourceType': 'Patient', 'id': '1'}", "{'resourceType': 'Patient', 'id': '2'}", SADDLE);
        Fhir.refused(Fhir.ASSESS, two, 422);
    }

    @Test
    void resources_are_known_by_their_type_whatever_their_parameter_is_called() {
        JsonNode answer = Fhir.assess(Fhir.json("{'resourceType': 'Parameters', 'parameter': ["
                + "{'name': 'anything', 'resource': " + SADDLE + "},"
                + "{'name': 'chart', 'resource': " + bundle(DIABETES.formatted("Patient/1")) + "},"
                + "{'name': 'subject', 'valueString': 'Patient/1'}]}"));
        assertThat(Fhir.values(answer, "triage-rule")).contains("saddle-anaesthesia", "diabetes-mellitus");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "{'resourceType': 'Parameters', 'parameter': [{'name': 'triage', 'valueCode': 'x'}]}; 400",
                "{'resourceType': 'Parameters', 'parameter': [{'name': 'subject'}]}; 400",
                "{'resourceType': 'Patient'}; 400",
                "{}; 400",
                "[]; 400",
                "{'resourceType': 'Bundle', 'resourceType': 'Bundle'}; 400",
                "{'resourceType': 'Bundle'}; 422",
                "{'resourceType': 'Parameters'}; 422",
                "{'resourceType': 'Bundle', 'entry': [{'resource': {'resourceType': 'OperationOutcome'}}]}; 422",
                "{'resourceType': 'QuestionnaireResponse', 'questionnaire': 'other'}; 422",
                "{'resourceType': ; 400"
            })
    void what_cannot_be_assessed_is_refused(String body, int status) {
        assertThat(Fhir.refused(Fhir.ASSESS, Fhir.json(body), status)).isNotEmpty();
    }

    @Test
    void an_unknown_parameter_is_told_the_known_ones() {
        JsonNode issues = Fhir.refused(
                Fhir.ASSESS,
                Fhir.json("{'resourceType': 'Parameters', 'parameter': [{'name': 'SECRET', 'valueCode': 'SECRET'}]}"),
                400);
        assertThat(issues.toString()).contains("questionnaireResponse").doesNotContain("SECRET");
    }

    @Test
    void every_unknown_parameter_is_told() {
        JsonNode issues = Fhir.refused(
                Fhir.ASSESS,
                Fhir.json("{'resourceType': 'Parameters', 'parameter': [{'name': 'one'}, {'name': 'response',"
                        + " 'resource': " + SADDLE + "}, {'name': 'two'}]}"),
                400);
        assertThat(issues.findValuesAsText("diagnostics"))
                .extracting(told -> told.split(":", 2)[0])
                .containsExactly("/parameter/0", "/parameter/2");
    }

    @Test
    void the_same_request_has_the_same_bytes() {
        Response first = Fhir.post(Fhir.ASSESS, SADDLE);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(Fhir.post(Fhir.ASSESS, SADDLE).asByteArray()).isEqualTo(first.asByteArray());
    }

    @Test
    void an_unknown_patient_is_not_made_up_and_a_badly_written_one_not_repeated() {
        assertThat(Fhir.assess(SADDLE).at("/entry/0/resource/subject").has("reference"))
                .isFalse();
        JsonNode answer = Fhir.assess(bundle(DIABETES.formatted("<b>Patient")));
        assertThat(answer.toString()).doesNotContain("<b>Patient");
    }

    @Test
    void every_action_stands_for_a_resource_of_the_answer() {
        JsonNode answer = Fhir.assess(SADDLE);
        Map<String, String> entries = new TreeMap<>();
        answer.get("entry")
                .forEach(entry -> entries.put(
                        entry.get("fullUrl").asText(),
                        entry.at("/resource/resourceType").asText()));
        List<String> referred = answer.at("/entry/1/resource/action").findValues("resource").stream()
                .map(resource -> entries.getOrDefault(resource.get("reference").asText(), "nothing"))
                .toList();
        assertThat(referred)
                .contains("ServiceRequest", "DetectedIssue", "GuidanceResponse")
                .doesNotContain("nothing");
        assertThat(answer.toString()).contains(CodeSystems.RESULTS);
    }
}
