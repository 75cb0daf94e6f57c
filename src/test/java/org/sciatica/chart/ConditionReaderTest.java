package org.sciatica.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.chart.Remark.Kind;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Input;

/** Conditions of a chart. */
class ConditionReaderTest extends ChartReading {

    private static final String DIABETES = """
            {'resourceType': 'Condition', 'id': 'c1', 'subject': {'reference': '%s'},
             'clinicalStatus': {'coding': [{'code': '%s'}]}, 'verificationStatus': {'coding': [{'code': '%s'}]},
             'code': {'coding': [{}, {'system': 'http://snomed.info/sct', 'code': '73211009', 'display': 'Asthma'}]}}""";

    @Test
    void a_known_code_counts_wherever_it_stands_and_whatever_its_display_says() {
        Chart chart = read(DIABETES, "Patient/1", "active", "confirmed");
        assertThat(answer(Input.DIABETES_MELLITUS)).isEqualTo(Answer.PRESENT);
        assertThat(chart.used()).extracting(Chart.Used::from).containsExactly("Condition/c1");
        assertThat(chart.aboutSciatica()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Patient/1, active, entered-in-error, NOT_IN_FORCE",
        "Patient/1, active, refuted, NOT_IN_FORCE",
        "Patient/1, resolved, confirmed, NOT_IN_FORCE",
        "Patient/1, inactive, confirmed, NOT_IN_FORCE",
        "Patient/2, active, confirmed, OTHER_PATIENT",
        "https://ehr.example/Patient/11, active, confirmed, OTHER_PATIENT"
    })
    void what_is_not_in_force_or_not_this_patients_does_not_count_and_is_said(
            String patient, String clinical, String verification, Kind kind) {
        read(DIABETES, patient, clinical, verification);
        assertThat(answer(Input.DIABETES_MELLITUS)).isEqualTo(Answer.UNKNOWN);
        assertThat(remarked(kind)).isTrue();
    }

    @Test
    void without_any_status_it_counts_as_active() {
        read("{'resourceType': 'Condition', 'code': {'coding': [{'system': 'http://hl7.org/fhir/sid/icd-10-cm',"
                + " 'code': 'E11.65'}]}}");
        assertThat(answer(Input.DIABETES_MELLITUS)).isEqualTo(Answer.PRESENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'text': 'Diabetes mellitus'}",
                "{'coding': [{'system': 'urn:oid:1.2.3', 'code': '73211009'}]}",
                "{'coding': [{'system': 'urn:oid:1.2.3', 'code': 'E11'}]}",
                "{'coding': [{'code': 'E11'}]}",
                "{'coding': 'E11'}",
                "[]"
            })
    void text_and_unknown_systems_are_not_read(String code) {
        read("{'resourceType': 'Condition', 'code': %s}", code);
        assertThat(answer(Input.DIABETES_MELLITUS)).isEqualTo(Answer.UNKNOWN);
        assertThat(remarked(Kind.UNKNOWN_CODE)).isTrue();
    }

    private static final String SCIATICA = "{'resourceType': 'Condition', 'verificationStatus': {'coding': [{'code':"
            + " '%s'}]}, %s 'code': {'coding': [{'system': 'http://hl7.org/fhir/sid/icd-10', 'code': 'M54.30'}]}}";

    @Test
    void a_confirmed_sciatica_is_a_confirmed_diagnosis_a_provisional_one_is_not() {
        String when = "'recordedDate': '2025-12-10',";
        assertThat(read(SCIATICA, "provisional", when).aboutSciatica()).isTrue();
        assertThat(answer(Input.DIAGNOSIS_CONFIRMED)).isEqualTo(Answer.UNKNOWN);
        read(SCIATICA, "confirmed", when);
        assertThat(answer(Input.DIAGNOSIS_CONFIRMED)).isEqualTo(Answer.PRESENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025-12-09", "2010", "2026-04-10", "soon"})
    void a_diagnosis_of_another_time_may_be_of_another_episode(String day) {
        Chart chart = read(SCIATICA, "confirmed", day.isEmpty() ? "" : "'recordedDate': '%s',".formatted(day));
        assertThat(chart.aboutSciatica()).isTrue();
        assertThat(answer(Input.DIAGNOSIS_CONFIRMED)).isEqualTo(Answer.UNKNOWN);
        assertThat(remarked(Kind.OTHER_EPISODE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'abatementDateTime': '2026-03-08',",
                "'abatementString': 'some days ago',",
                "'onsetDateTime': '2010-05-05',",
                "'onsetDateTime': 'long ago',",
                "'onsetPeriod': {'start': '2010-01-01', 'end': '2026-03-01'},",
                "'onsetString': 'in childhood',",
                "'_onsetDateTime': {'extension': [{'url': 'u', 'valueCode': 'unknown'}]},",
                "'modifierExtension': [{'url': 'https://ehr.example/suspected', 'valueBoolean': true}],"
            })
    void a_diagnosis_that_is_over_or_may_mean_another_is_none_of_this_episode(String field) {
        assertThat(read(SCIATICA, "confirmed", "'recordedDate': '2026-03-05', " + field)
                        .aboutSciatica())
                .isTrue();
        assertThat(answer(Input.DIAGNOSIS_CONFIRMED)).isEqualTo(Answer.UNKNOWN);
        assertThat(remarked(Kind.OTHER_EPISODE)).isTrue();
    }

    /** Low back pain, or another disease that is known for sure, says nothing of what causes the sciatica. */
    @ParameterizedTest
    @ValueSource(strings = {"M54.5", "E11.9", "Z00.0"})
    void a_confirmed_entry_of_something_else_is_no_confirmed_diagnosis(String code) {
        read(SCIATICA.replace("M54.30", code), "confirmed", "'recordedDate': '2026-03-05',");
        assertThat(answer(Input.DIAGNOSIS_CONFIRMED)).isEqualTo(Answer.UNKNOWN);
    }

    private static final String CODED =
            "{'resourceType': 'Condition', 'code': {'coding': [{'system': '%s', 'code': '%s'}]}}";

    @ParameterizedTest
    @ValueSource(strings = {"G83.4", "G834", "g83.4", " G83.4 ", "G83.41", "G83.4+", "G83.4*", "G83.4-", "G83.4 †"})
    void icd_10_is_read_in_each_of_its_spellings(String code) {
        Chart chart = read(CODED, CodeSystems.ICD_10_CM, code);
        assertThat(answer(Input.PELVIC_ORGAN_DYSFUNCTION)).isEqualTo(Answer.PRESENT);
        assertThat(chart.aboutSciatica()).isTrue();
        assertThat(chart.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hl7.org/fhir/sid/icd-10",
                "http://hl7.org/fhir/sid/icd-10-cm",
                "http://fhir.de/CodeSystem/bfarm/icd-10-gm",
                "http://fhir.de/CodeSystem/dimdi/icd-10-gm"
            })
    void icd_10_is_read_in_its_editions(String system) {
        read(CODED, system, "G83.4");
        assertThat(answer(Input.PELVIC_ORGAN_DYSFUNCTION)).isEqualTo(Answer.PRESENT);
    }

    @ParameterizedTest
    @CsvSource({"C00, PRESENT", "C97.0, PRESENT", "D00, UNKNOWN", "B99, UNKNOWN", "A15.0, UNKNOWN", "Z85.9, PRESENT"})
    void a_run_of_categories_holds_its_first_and_its_last_and_no_other(String code, Answer malignancy) {
        read(CODED, CodeSystems.ICD_10, code);
        assertThat(answer(Input.MALIGNANCY)).isEqualTo(malignancy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"834", "G", "sciatica"})
    void what_is_no_code_of_icd_10_is_said(String code) {
        read(CODED, CodeSystems.ICD_10, code);
        assertThat(remarked(Kind.UNKNOWN_CODE)).isTrue();
    }

    /** Of SNOMED CT the table has single concepts: another may be a kind of one, such as this cancer of the breast. */
    @ParameterizedTest
    @ValueSource(strings = {"Condition", "AllergyIntolerance"})
    void a_concept_that_is_not_known_is_said_unless_a_category_beside_it_is(String type) {
        String coded = CODED.replace("Condition", type);
        read(coded, CodeSystems.SNOMED_CT, "254837009");
        assertThat(reader.chart().isEmpty()).isTrue();
        assertThat(reader.chart().remarks()).containsExactly(new Remark(Kind.UNKNOWN_CODE, type));
        ChartReader other = new ChartReader(Set.of(), NOW);
        String both =
                coded.replace("'coding': [", "'coding': [{'system': 'http://snomed.info/sct', 'code': '254837009'}, ");
        other.resource(json(both, CodeSystems.ICD_10, "J45"));
        assertThat(other.chart().remarks()).isEmpty();
    }

    /** A cancer counts when it is past. */
    @Test
    void a_concept_that_is_not_known_is_said_when_it_is_past() {
        read(
                CODED.replace("'code': {", "'clinicalStatus': {'coding': [{'code': 'resolved'}]}, 'code': {"),
                CodeSystems.SNOMED_CT,
                "254837009");
        assertThat(remarked(Kind.UNKNOWN_CODE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23056005", "202794004", "247366003"})
    void back_pain_with_sciatica_is_sciatica(String code) {
        assertThat(read(CODED, CodeSystems.SNOMED_CT, code).aboutSciatica()).isTrue();
        assertThat(reader.chart().remarks()).isEmpty();
    }

    @Test
    void a_diagnosis_whose_onset_is_of_these_days_is_of_this_episode() {
        read(SCIATICA, "confirmed", "'recordedDate': '2026-03-05', 'onsetPeriod': {'start': '2026-02-01'},");
        assertThat(answer(Input.DIAGNOSIS_CONFIRMED)).isEqualTo(Answer.PRESENT);
    }

    /** Both dates, where both are given, must be of another pregnancy; a coarse one may be of its last day. */
    @ParameterizedTest
    @CsvSource({
        "2025-05-06, , PRESENT",
        "2025-05-05, , UNKNOWN",
        "2025-05, , PRESENT",
        "2025-04, , UNKNOWN",
        "2015, , UNKNOWN",
        "2015, 2015, UNKNOWN",
        "2026-03-01, 2015, PRESENT",
        "2015, 2026-03-01, PRESENT",
        "2015, soon, PRESENT"
    })
    void a_pregnancy_that_was_recorded_long_ago_is_over(String recorded, String onset, Answer expected) {
        String dates =
                "'recordedDate': '" + recorded + "'," + (onset == null ? "" : "'onsetDateTime': '" + onset + "',");
        read(CODED.replace("'code': {", dates + " 'code': {"), CodeSystems.ICD_10_CM, "O24.419");
        assertThat(answer(Input.PREGNANCY)).isEqualTo(expected);
        assertThat(remarked(Kind.STALE)).isEqualTo(expected == Answer.UNKNOWN);
        assertThat(answer(Input.DIABETES_MELLITUS)).isEqualTo(Answer.PRESENT);
    }

    @Test
    void a_myeloma_under_our_own_code_counts_when_it_is_past() {
        read(
                CODED.replace("'code': {", "'clinicalStatus': {'coding': [{'code': 'resolved'}]}, 'code': {"),
                CodeSystems.INPUTS,
                "myeloma");
        assertThat(answer(Input.MALIGNANCY)).isEqualTo(Answer.PRESENT);
    }

    @Test
    void a_problem_under_our_own_code_counts() {
        Chart chart = read(CODED, CodeSystems.INPUTS, "saddle-anaesthesia");
        assertThat(answer(Input.SADDLE_ANAESTHESIA)).isEqualTo(Answer.PRESENT);
        assertThat(chart.aboutSciatica()).isTrue();
        assertThat(chart.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"doctor-clearance", "diagnosis-confirmed", "pain-score", "no-such-input"})
    void a_problem_opens_and_measures_nothing(String code) {
        assertThat(read(CODED, CodeSystems.INPUTS, code).isEmpty()).isTrue();
        assertThat(remarked(Kind.UNKNOWN_CODE)).isTrue();
    }

    @Test
    void findings_packed_into_an_entry_are_not_read_and_that_is_said() {
        read("{'resourceType': 'Condition', 'code': {'coding': [{'system': 'http://snomed.info/sct', 'code': '1'}]},"
                + " 'contained': [" + CODED.formatted(CodeSystems.ICD_10, "G83.4") + "]}");
        assertThat(remarked(Kind.NOT_EXPECTED)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"C50.9, remission", "C50.9, resolved", "C90, inactive", "Z85.3, active"})
    void a_cancer_counts_when_it_is_past(String code, String clinical) {
        read(
                "{'resourceType': 'Condition', 'clinicalStatus': {'coding': [{'code': '%s'}]},"
                        + " 'code': {'coding': [{'system': 'http://hl7.org/fhir/sid/icd-10', 'code': '%s'}]}}",
                clinical, code);
        assertThat(answer(Input.MALIGNANCY)).isEqualTo(Answer.PRESENT);
        assertThat(remarked(Kind.NOT_IN_FORCE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "M82.1, OSTEOPOROSIS",
        "G41.9, EPILEPSY",
        "I12.0, RENAL_FAILURE",
        "I13.2, RENAL_FAILURE",
        "N99.0, RENAL_FAILURE",
        "N39.4, URINARY_INCONTINENCE",
        "I16.9, HYPERTENSIVE_CRISIS",
        "O24.4, DIABETES_MELLITUS",
        "O24.4, PREGNANCY",
        "Z3A.12, PREGNANCY",
        "C90.0, MYELOMA"
    })
    void a_disease_that_stands_in_another_chapter_is_the_same(String code, Input input) {
        read(
                "{'resourceType': 'Condition', 'code': {'coding': [{'system': 'http://hl7.org/fhir/sid/icd-10',"
                        + " 'code': '%s'}]}}",
                code);
        assertThat(answer(input)).isEqualTo(Answer.PRESENT);
    }

    @Test
    void cauda_equina_syndrome_is_the_emergency_among_the_pelvic_signs() {
        assertThat(read("{'resourceType': 'Condition', 'code': {'coding': [{'system':"
                                + " 'http://snomed.info/sct', 'code': '192970008'}]}}")
                        .aboutSciatica())
                .isTrue();
        assertThat(answer(Input.PELVIC_ORGAN_DYSFUNCTION)).isEqualTo(Answer.PRESENT);
    }
}
