package org.sciatica.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.chart.Remark.Kind;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Input;

/** What is said of an entry as a whole, in words that nobody knows: it may be that it was a mistake, or is over. */
class StatusTest extends ObservationReading {

    private static final String RESPONSE = """
            {'resourceType': 'QuestionnaireResponse', %s 'authored': '2026-03-10T08:00:00Z',
             'questionnaire': 'https://sciatica.example/fhir/Questionnaire/sciatica-assessment', 'item': [
              {'linkId': 'saddle-anaesthesia', 'answer': [{'valueCoding': {'code': 'present'}}]},
              {'linkId': 'chills', 'answer': [{'valueCoding': {'code': 'absent'}}]}]}""";
    private static final String SCIATICA = """
            {'resourceType': 'Condition', 'recordedDate': '2026-03-05', %s
             'code': {'coding': [{'system': 'http://hl7.org/fhir/sid/icd-10', 'code': 'M54.3'}]}}""";
    private static final String CONFIRMED = "'verificationStatus': {'coding': [{'code': 'confirmed'}]},";

    @ParameterizedTest
    @ValueSource(strings = {"", "'status': null,", "'status': 'in-progress',", "'status': 'amended',"})
    void a_form_without_a_status_or_with_one_of_its_own_counts(String status) {
        read(RESPONSE, status);
        assertThat(answer(Input.SADDLE_ANAESTHESIA)).isEqualTo(Answer.PRESENT);
        assertThat(answer(Input.CHILLS)).isEqualTo(Answer.ABSENT);
        assertThat(reader.chart().remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'ENTERED-IN-ERROR'",
                "'entered in error'",
                "['entered-in-error']",
                "{'code': 'entered-in-error'}",
                "'abandoned'",
                "''",
                "7"
            })
    void of_a_form_or_an_observation_with_a_status_nobody_knows_only_warnings_count(String status) {
        read(RESPONSE, "'status': " + status + ",");
        assertThat(reader.chart().findings().answered()).containsOnlyKeys(Input.SADDLE_ANAESTHESIA);
        read(own("chills", "absent").replace("'status': '%s'", "'status': " + status), TODAY);
        assertThat(reader.chart().findings().answered()).containsOnlyKeys(Input.SADDLE_ANAESTHESIA);
        assertThat(reader.chart().remarks())
                .containsExactly(
                        new Remark(Kind.IN_DOUBT, "QuestionnaireResponse"),
                        new Remark(Kind.IN_DOUBT, "Observation/o1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'text': 'resolved'}",
                "{'coding': [{'code': 'RESOLVED'}]}",
                "{'coding': [{'display': 'Resolved'}]}",
                "{'coding': [{'system': 'urn:local', 'code': 'done'}]}",
                "[{'coding': [{'code': 'resolved'}]}]",
                "'resolved'",
                "{}"
            })
    void a_diagnosis_with_a_clinical_status_nobody_knows_may_be_over(String status) {
        read(SCIATICA, CONFIRMED + "'clinicalStatus': " + status + ",");
        assertThat(answer(Input.DIAGNOSIS_CONFIRMED)).isEqualTo(Answer.UNKNOWN);
        assertThat(remarked(Kind.IN_DOUBT)).isTrue();
        assertThat(reader.chart().aboutSciatica()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'clinicalStatus': null,",
                "'clinicalStatus': {'coding': [{'code': 'relapse'}]},",
                "'clinicalStatus': {'coding': [{'system': 'urn:local', 'code': 'A'}, {'code': 'active'}]},"
            })
    void a_diagnosis_that_is_active_or_does_not_say_counts(String status) {
        read(SCIATICA, CONFIRMED + status);
        assertThat(answer(Input.DIAGNOSIS_CONFIRMED)).isEqualTo(Answer.PRESENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unconfirmed", "provisional", "differential"})
    void a_diagnosis_that_is_called_confirmed_and_not_is_not_confirmed(String other) {
        read(SCIATICA, CONFIRMED.replace("'confirmed'}", "'confirmed'}, {'code': '" + other + "'}"));
        assertThat(answer(Input.DIAGNOSIS_CONFIRMED)).isEqualTo(Answer.UNKNOWN);
    }
}
