package org.sciatica.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Input;

/** Parts of a chart that were looked up and hold nothing, or were not fetched wholly. */
class ChartPartTest extends ChartReading {

    @ParameterizedTest
    @ValueSource(strings = {"null", "{'resourceType': 'Bundle', 'type': 'searchset', 'total': 0}"})
    void null_and_an_empty_searchset_were_looked_up_and_deny_nothing(String value) {
        for (ChartPart part : ChartPart.values()) {
            assertThat(reader.part(part, json(value))).isTrue();
        }
        assertThat(reader.chart().isEmpty()).isTrue();
        assertThat(reader.chart().remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'resourceType': 'OperationOutcome'}",
                "{'resourceType': 'Bundle', 'link': [{'relation': 'next', 'url': 'x'}]}",
                "{'resourceType': 'Bundle', 'entry': [{'resource': {'resourceType': 'OperationOutcome'}}]}",
                "{'resourceType': 'Bundle', 'entry': [{'search': {'mode': 'outcome'}, 'resource': {}}]}",
                "{'resourceType': 'Bundle', 'entry': [{'resource': {'resourceType': 'Observation'}}]}",
                "{'resourceType': 'Bundle', 'entry': [{}]}",
                "{'resourceType': 'Patient'}",
                "{}",
                "[]",
                "'none'"
            })
    void what_was_not_fetched_wholly_denies_nothing(String value) {
        reader.part(ChartPart.CONDITIONS, json(value));
        assertThat(reader.chart().isEmpty()).isTrue();
        assertThat(reader.chart().remarks()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://hl7.org/fhir/sid/icd-10, J45",
        "http://hl7.org/fhir/sid/icd-10, M54.5",
        "http://snomed.info/sct, 195967001"
    })
    void a_list_of_other_diseases_denies_none(String system, String code) {
        reader.part(ChartPart.CONDITIONS, bundleOf(system, code));
        assertThat(reader.chart().findings().answered()).doesNotContainValue(Answer.ABSENT);
    }

    @Test
    void an_allergy_to_an_anaesthetic_is_one_and_any_other_says_nothing_of_it() {
        reader.part(ChartPart.ALLERGIES, json("{'resourceType': 'AllergyIntolerance', 'id': 'a'}"));
        assertThat(answer(Input.ANAESTHETIC_ALLERGY)).isEqualTo(Answer.UNKNOWN);
        reader.part(
                ChartPart.ALLERGIES,
                json("{'resourceType': 'AllergyIntolerance', 'id': 'b', 'code': {'coding': [{'system':"
                        + " 'http://hl7.org/fhir/sid/icd-10', 'code': 'Z88.4'}]}}"));
        assertThat(answer(Input.ANAESTHETIC_ALLERGY)).isEqualTo(Answer.PRESENT);
    }

    private static JsonNode bundleOf(String system, String code) {
        return json(
                "{'resourceType': 'Bundle', 'entry': [{'resource': {'resourceType': 'Condition',"
                        + " 'code': {'coding': [{'system': '%s', 'code': '%s'}]}}}]}",
                system, code);
    }
}
