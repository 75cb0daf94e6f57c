package org.sciatica.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.chart.Remark.Kind;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Input;

/** What is said in two ways at once where FHIR has room for one: a warning among it counts, and nothing is cleared. */
class SaidTwiceTest extends ObservationReading {

    private static final String RESPONSE = """
            {'resourceType': 'QuestionnaireResponse', 'status': 'completed', 'authored': '2026-03-10T08:00:00Z',
             'questionnaire': 'https://sciatica.example/fhir/Questionnaire/sciatica-assessment', 'item': [
              {'linkId': '%s', 'answer': [%s]}]}""";

    @ParameterizedTest
    @ValueSource(strings = {"'valueBoolean': true", "'valueString': 'present'", "'valueInteger': 1"})
    void beside_another_value_an_observation_or_an_answer_clears_nothing(String other) {
        read(
                own("chills", "absent").replace("'valueCodeableConcept'", other + ", 'valueCodeableConcept'"),
                "final",
                TODAY);
        read(RESPONSE, "foot-drop", "{'valueCoding': {'code': 'absent'}, " + other + "}");
        assertThat(answer(Input.CHILLS)).isEqualTo(Answer.UNKNOWN);
        assertThat(answer(Input.FOOT_DROP)).isEqualTo(Answer.UNKNOWN);
        assertThat(reader.chart().remarks())
                .containsExactly(
                        new Remark(Kind.CONTRADICTORY, "Observation/o1"),
                        new Remark(Kind.UNREADABLE, "QuestionnaireResponse, foot-drop"));
    }

    @Test
    void beside_another_value_a_warning_counts() {
        read(
                own("chills", "present")
                        .replace("'valueCodeableConcept'", "'valueBoolean': false, 'valueCodeableConcept'"),
                "final",
                TODAY);
        read(RESPONSE, "foot-drop", "{'valueCoding': {'code': 'present'}, 'valueBoolean': false}");
        assertThat(answer(Input.CHILLS)).isEqualTo(Answer.PRESENT);
        assertThat(answer(Input.FOOT_DROP)).isEqualTo(Answer.PRESENT);
    }

    @Test
    void beside_something_else_a_mild_pain_score_does_not_count() {
        read(OBSERVATION, "final", TODAY, "72514-3", "'valueInteger': 2, 'valueString': '9'");
        assertThat(reader.chart().findings().measured()).isEmpty();
        assertThat(remarked(Kind.CONTRADICTORY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'valueInteger': 0, 'valueCodeableConcept': {'coding': [{'system': 'http://loinc.org', 'code': 'LA13942-0'}]} | 10",
                "'valueInteger': 0, 'valueQuantity': {'value': 10, 'system': 'http://unitsofmeasure.org', 'code': '{score}'} | 10"
            })
    void of_two_pain_scores_in_one_observation_the_warning_counts(String values, BigDecimal score) {
        read(OBSERVATION, "final", TODAY, "72514-3", values);
        assertThat(reader.chart().findings().measured()).containsEntry(Input.PAIN_SCORE, score);
        assertThat(remarked(Kind.CONTRADICTORY)).isTrue();
    }

    @Test
    void of_a_range_and_a_number_the_fever_counts() {
        read(OBSERVATION, "final", TODAY, "8310-5", range("36", "36.6") + ", " + quantity("39.5", "Cel"));
        read(RESPONSE, "pain-score", "{'valueInteger': 0, 'valueDecimal': 1}");
        assertThat(reader.chart().findings().measured()).containsOnlyKeys(Input.TEMPERATURE_CELSIUS);
        assertThat(reader.chart().findings().measured().get(Input.TEMPERATURE_CELSIUS))
                .isEqualByComparingTo("39.5");
    }

    /** Whichever way a fever is bounded, it is one; what stands at the other end of a range does not take it away. */
    @ParameterizedTest
    @ValueSource(strings = {"'<'", "'>'", "['<']", "{'code': '<'}"})
    void a_fever_with_a_bound_that_is_none_of_its_place_or_kind_counts(String comparator) {
        read(
                OBSERVATION,
                "final",
                TODAY,
                "8310-5",
                range("36", "39").replace("{'value': 39", "{'comparator': " + comparator + ", 'value': 39"));
        assertThat(reader.chart().findings().measured()).containsKey(Input.TEMPERATURE_CELSIUS);
    }

    @Test
    void a_fever_at_the_lower_end_counts_beside_an_upper_one_that_cannot_be_read() {
        read(OBSERVATION, "final", TODAY, "8310-5", range("39.5", "40").replace("'value': 40", "'value': 'x'"));
        assertThat(reader.chart().findings().measured().get(Input.TEMPERATURE_CELSIUS))
                .isEqualByComparingTo("39.5");
    }

    @Test
    void with_two_times_nobody_knows_when_it_was_found() {
        read(own("chills", "absent"), "final", TODAY + "'effectivePeriod': {'end': '2020-01-01'},");
        assertThat(reader.chart().isEmpty()).isTrue();
        assertThat(remarked(Kind.IN_DOUBT)).isTrue();
    }

    @Test
    void a_diagnosis_with_two_beginnings_may_be_of_another_episode() {
        read("""
                {'resourceType': 'Condition', 'recordedDate': '2026-03-05', 'onsetDateTime': '2026-03-05',
                 'onsetPeriod': {'start': '2010-01-01'}, 'verificationStatus': {'coding': [{'code': 'confirmed'}]},
                 'code': {'coding': [{'system': 'http://hl7.org/fhir/sid/icd-10', 'code': 'M54.3'}]}}""");
        assertThat(answer(Input.DIAGNOSIS_CONFIRMED)).isEqualTo(Answer.UNKNOWN);
        assertThat(remarked(Kind.OTHER_EPISODE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"39.5, 36.6, 39.5", "36.2, 36.6, 36.6"})
    void of_a_range_the_higher_end_counts_whichever_it_is_called(String low, String high, BigDecimal celsius) {
        read(OBSERVATION, "final", TODAY, "8310-5", range(low, high));
        assertThat(reader.chart().findings().measured().get(Input.TEMPERATURE_CELSIUS))
                .isEqualByComparingTo(celsius);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'>'", "['>']", "{'code': '>'}"})
    void a_bound_that_is_none_of_its_place_or_kind_is_no_number(String comparator) {
        read(
                OBSERVATION,
                "final",
                TODAY,
                "8310-5",
                range("36", "36.6").replace("{'value': 36.6", "{'comparator': " + comparator + ", 'value': 36.6"));
        read(
                OBSERVATION,
                "final",
                TODAY,
                "8310-5",
                quantity("36.6", "Cel").replace("{", "{'comparator': " + comparator + ", "));
        assertThat(reader.chart().findings().measured()).isEmpty();
        assertThat(reader.chart().remarks()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"['x']", "5", "''", "{}"})
    void a_coding_of_a_system_that_is_no_address_counts_only_as_a_warning(String system) {
        read(RESPONSE, "chills", "{'valueCoding': {'system': " + system + ", 'code': 'absent'}}");
        read(RESPONSE, "foot-drop", "{'valueCoding': {'system': " + system + ", 'code': 'present'}}");
        assertThat(answer(Input.CHILLS)).isEqualTo(Answer.UNKNOWN);
        assertThat(answer(Input.FOOT_DROP)).isEqualTo(Answer.PRESENT);
        assertThat(remarked(Kind.UNREADABLE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'clinicalStatus': {'coding': [{'code': 'resolved'}, {'code': 'active'}]}",
                "'verificationStatus': {'coding': [{'code': 'refuted'}, {'code': 'confirmed'}]}"
            })
    void a_sign_that_is_called_over_or_refuted_and_there_at_once_counts(String status) {
        read("{'resourceType': 'Condition', 'recordedDate': '2026-03-10', " + status
                + ", 'code': {'coding': [{'system': 'http://hl7.org/fhir/sid/icd-10', 'code': 'G83.4'}]}}");
        assertThat(answer(Input.PELVIC_ORGAN_DYSFUNCTION)).isEqualTo(Answer.PRESENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'clinicalStatus': {'coding': [{'code': 'resolved'}, {'code': 'active'}]}, 'verificationStatus': {'coding': [{'code': 'confirmed'}]}",
                "'verificationStatus': {'coding': [{'code': 'refuted'}, {'code': 'confirmed'}]}"
            })
    void a_diagnosis_that_is_so_confirms_nothing(String status) {
        read("{'resourceType': 'Condition', 'recordedDate': '2026-03-10', " + status
                + ", 'code': {'coding': [{'system': 'http://hl7.org/fhir/sid/icd-10', 'code': 'M54.3'}]}}");
        assertThat(answer(Input.DIAGNOSIS_CONFIRMED)).isEqualTo(Answer.UNKNOWN);
    }

    private static String range(String low, String high) {
        return "'valueRange': {'low': " + end(low) + ", 'high': " + end(high) + "}";
    }

    private static String end(String value) {
        return quantity(value, "Cel").replace("'valueQuantity': ", "");
    }
}
