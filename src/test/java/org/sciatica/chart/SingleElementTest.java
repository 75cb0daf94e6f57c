package org.sciatica.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.chart.Remark.Kind;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Input;

/** Lists of one element that came as the element itself, as bridges from XML send them, and elements of no known shape. */
class SingleElementTest extends ChartReading {

    private static final String NUMB = "{'system': '" + CodeSystems.INPUTS + "', 'code': 'saddle-anaesthesia'}";
    private static final String PRESENT = "{'system': '" + CodeSystems.ANSWERS + "', 'code': 'present'}";
    private static final String OBSERVATION = "{'resourceType': 'Observation', 'id': 'o1', 'status': 'final',"
            + " 'effectiveDateTime': '2026-03-10T09:00:00Z', ";
    private static final String RESPONSE =
            "{'resourceType': 'QuestionnaireResponse', 'id': 'q1', 'status': 'completed',"
                    + " 'authored': '2026-03-10T08:00:00Z', 'questionnaire': '" + CodeSystems.QUESTIONNAIRE + "', ";
    private static final String SYMPTOMS = RESPONSE + "'item': {'linkId': 'symptoms', 'item': ";

    private static JsonNode answered(String answer) {
        return json(RESPONSE + "'item': [{'linkId': 'saddle-anaesthesia', 'answer': " + answer + "}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'resourceType': 'Condition', 'code': {'coding': " + NUMB + "}}",
                OBSERVATION + "'code': {'coding': " + NUMB + "}, 'valueCodeableConcept': {'coding': " + PRESENT + "}}",
                OBSERVATION + "'code': {}, 'component': {'code': {'coding': [" + NUMB
                        + "]}, 'valueCodeableConcept': {'coding': [" + PRESENT + "]}}}",
                SYMPTOMS + "{'linkId': 'saddle-anaesthesia', 'answer': {'valueCoding': " + PRESENT + "}}}}",
                SYMPTOMS + "{'linkId': 'chills', 'answer': {'item': {'linkId': 'saddle-anaesthesia', 'answer':"
                        + " {'valueCoding': " + PRESENT + "}}}}}}"
            })
    void one_element_is_a_list_of_one(String resource) {
        read(resource);
        assertThat(answer(Input.SADDLE_ANAESTHESIA)).isEqualTo(Answer.PRESENT);
        assertThat(reader.chart().aboutSciatica()).isTrue();
    }

    @Test
    void a_status_in_one_element_counts() {
        read("{'resourceType': 'Condition', 'code': {'coding': " + NUMB
                + "}, 'verificationStatus': {'coding': {'code': 'refuted'}}}");
        assertThat(reader.chart().isEmpty()).isTrue();
        assertThat(remarked(Kind.NOT_IN_FORCE)).isTrue();
    }

    @Test
    void a_form_that_is_contained_as_one_element_is_ours() {
        read("{'resourceType': 'QuestionnaireResponse', 'authored': '2026-03-10T08:00:00Z', 'questionnaire': '#f',"
                + " 'contained': {'resourceType': 'Questionnaire', 'id': 'f', 'derivedFrom': '"
                + CodeSystems.QUESTIONNAIRE + "'}, 'item': {'linkId': 'saddle-anaesthesia', 'answer': {'valueCoding':"
                + PRESENT + "}}}");
        assertThat(answer(Input.SADDLE_ANAESTHESIA)).isEqualTo(Answer.PRESENT);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"{'relation': 'next'}, INCOMPLETE, 1", "null, , 0", "{'relation': 'self'}, , 0"})
    void a_bundle_of_one_entry_and_one_link(String link, Kind kind, int remarks) {
        reader.part(
                ChartPart.CONDITIONS,
                json("{'resourceType': 'Bundle', 'total': 1, 'link': " + link + ", 'entry': {'fullUrl': 'urn:x',"
                        + " 'resource': {'resourceType': 'Condition', 'code': {'coding': " + NUMB + "}}}}"));
        assertThat(answer(Input.SADDLE_ANAESTHESIA)).isEqualTo(Answer.PRESENT);
        assertThat(reader.chart().remarks()).hasSize(remarks).allMatch(remark -> remark.kind() == kind);
    }

    @Test
    void findings_packed_into_one_element_are_said() {
        read("{'resourceType': 'Condition', 'code': {'coding': " + NUMB
                + "}, 'contained': {'resourceType': 'Observation'}}");
        assertThat(remarked(Kind.NOT_EXPECTED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'resourceType': 'Condition', 'code': {'coding': [" + NUMB + ", 'G83.4']}}",
                "{'resourceType': 'Condition', 'code': {'coding': " + NUMB + "}, 'clinicalStatus': {'coding': 'x'}}",
                "{'resourceType': 'Condition', 'code': {'coding': " + NUMB + "}, 'contained': ['x']}",
                OBSERVATION + "'code': {'coding': ['x']}}",
                OBSERVATION + "'code': {'coding': [" + NUMB + "]}, 'component': [7]}",
                RESPONSE + "'item': 'numb'}",
                RESPONSE + "'item': [[]]}",
                RESPONSE + "'item': {'linkId': 'chills', 'item': 7}}"
            })
    void an_element_that_is_no_object_is_said(String resource) {
        read(resource);
        assertThat(remarked(Kind.UNREADABLE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'present'", "[true]", "[['present']]"})
    void beside_an_answer_that_is_no_object_no_other_clears_anything(String answer) {
        reader.resource(answered("{'valueCoding': {'code': 'absent'}}"));
        assertThat(answer(Input.SADDLE_ANAESTHESIA)).isEqualTo(Answer.ABSENT);
        reader.resource(answered(answer));
        assertThat(answer(Input.SADDLE_ANAESTHESIA)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void beside_a_coding_that_is_no_object_no_other_clears_anything() {
        String absent = PRESENT.replace("present", "absent");
        read(OBSERVATION + "'code': {'coding': " + NUMB + "}, 'valueCodeableConcept': {'coding': [" + absent
                + ", 'present']}}");
        assertThat(answer(Input.SADDLE_ANAESTHESIA)).isEqualTo(Answer.UNKNOWN);
        assertThat(remarked(Kind.UNREADABLE)).isTrue();
    }

    @Test
    void a_medication_that_is_contained_as_one_element_is_what_is_ordered() {
        JsonNode order = json("{'resourceType': 'MedicationRequest', 'medicationReference': {'reference': '#m'},"
                + " 'contained': {'id': 'm', 'code': {'coding': {'system': '" + CodeSystems.INTERVENTIONS
                + "', 'code': 'x'}}}}");
        assertThat(Order.of(order, Set.of()).orElseThrow().interventions()).containsExactly("x");
    }

    @Test
    void beside_an_item_that_is_no_object_nothing_clears() {
        reader.resource(json(
                RESPONSE + "'item': [{'linkId': 'saddle-anaesthesia', 'answer': [{'valueCoding': {'code': 'absent'}}]},"
                        + " {'linkId': 'chills', 'answer': [{'valueCoding': {'code': 'present'}}]}, 'x']}"));
        assertThat(answer(Input.SADDLE_ANAESTHESIA)).isEqualTo(Answer.UNKNOWN);
        assertThat(answer(Input.CHILLS)).isEqualTo(Answer.PRESENT);
    }

    /** That it is over may stand in what nobody can read. */
    @ParameterizedTest
    @CsvSource({"{'code': 'active'}, PRESENT", "'''resolved''', UNKNOWN"})
    void a_diagnosis_with_a_status_that_is_no_object_is_none_of_this_episode(String status, Answer diagnosed) {
        reader.resource(json(
                "{'resourceType': 'Condition', 'recordedDate': '2026-03-09', 'clinicalStatus': {'coding': [" + status
                        + "]}, 'verificationStatus': {'coding': [{'code': 'confirmed'}]}, 'code': {'coding': [{'system': '"
                        + CodeSystems.ICD_10 + "', 'code': 'M54.3'}]}}"));
        assertThat(answer(Input.DIAGNOSIS_CONFIRMED)).isEqualTo(diagnosed);
    }
}
