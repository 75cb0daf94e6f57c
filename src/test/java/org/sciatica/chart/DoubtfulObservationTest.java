package org.sciatica.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.chart.Remark.Kind;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Input;

/** Observations that are old or in doubt: they count where they make the answer stricter, and for how long. */
class DoubtfulObservationTest extends ObservationReading {

    /** In days, how long the answer that allows less counts, and the one that allows more. */
    @ParameterizedTest
    @CsvSource({
        "saddle-anaesthesia,        present,  absent,   3",
        "lasegue,                   positive, negative, 3",
        "current-exacerbation,      present,  absent,   3",
        "doctor-clearance,          absent,   present,  3",
        "chronic-disease-flare,     present,  absent,   7",
        "pregnancy,                 present,  absent,   308",
        "elevated-temperature,      present,  absent,   1",
        "malignancy,                present,  absent,   9999",
        "osteoporosis,              present,  absent,   9999",
        "deep-vein-thrombosis,      present,  absent,   90",
        "cervical-radiculopathy,    present,  absent,   90"
    })
    void an_answer_that_allows_less_counts_longer_and_without_a_date(
            String code, String worse, String other, int days) {
        Input input = Input.of(code).orElseThrow();
        String ago = "'effectiveDateTime': '%s',";
        read(own(code, other), "final", ago.formatted(NOW.minus(Duration.ofHours(25))));
        assertThat(reader.chart().isEmpty()).isTrue();
        read(
                own(code, worse),
                "final",
                ago.formatted(NOW.minus(Duration.ofDays(days).plusMinutes(1))));
        assertThat(reader.chart().isEmpty()).isEqualTo(days < 9999);
        read(
                own(code, worse),
                "final",
                ago.formatted(NOW.minus(Duration.ofDays(days).minusMinutes(1))));
        Answer expected = worse.equals("absent") ? Answer.ABSENT : Answer.PRESENT;
        assertThat(answer(input)).isEqualTo(expected);
        ChartReader undated = new ChartReader(Set.of(), NOW);
        undated.resource(json(own(code, worse), "final", ""));
        assertThat(undated.chart().findings().answer(input)).isEqualTo(expected);
        ChartReader fresh = new ChartReader(Set.of(), NOW);
        fresh.resource(json(own(code, other), "final", TODAY));
        assertThat(fresh.chart().findings().answer(input))
                .isEqualTo(expected == Answer.PRESENT ? Answer.ABSENT : Answer.PRESENT);
    }

    /** Not to know it would be see-doctor; with cancer, pain of 4 is urgent. */
    @ParameterizedTest
    @ValueSource(strings = {"malignancy", "tuberculosis", "myeloma", "bone-tuberculosis"})
    void moderate_pain_beside_cancer_or_tuberculosis_counts_whatever_the_doubt(String disease) {
        read(OBSERVATION, "final", "", "72514-3", "'valueInteger': 4");
        read(OBSERVATION, "final", TODAY, "72514-3", "'valueInteger': 1");
        assertThat(reader.chart().findings().measured()).containsEntry(Input.PAIN_SCORE, new BigDecimal(1));
        read(own(disease, "present"), "final", TODAY);
        assertThat(reader.chart().findings().measured()).containsEntry(Input.PAIN_SCORE, new BigDecimal(4));
        ChartReader other = new ChartReader(Set.of(), NOW);
        other.resource(json(OBSERVATION, "final", TODAY, "72514-3", "'valueInteger': 4"));
        other.resource(json(OBSERVATION, "final", TODAY, "72514-3", "'valueInteger': 11"));
        other.resource(json(own(disease, "absent"), "final", TODAY));
        assertThat(other.chart().findings().measured()).isEmpty();
        other.resource(json(own(disease, "present"), "final", TODAY));
        assertThat(other.chart().findings().measured()).containsEntry(Input.PAIN_SCORE, new BigDecimal(4));
    }

    /** Not to know it keeps open whether it is unbearable. */
    @Test
    void strong_pain_in_doubt_counts_beside_weaker_pain_and_the_strongest_always() {
        read(OBSERVATION, "final", "", "72514-3", "'valueInteger': 7");
        assertThat(reader.chart().findings().measured()).isEmpty();
        read(OBSERVATION, "final", TODAY, "72514-3", "'valueInteger': 1");
        assertThat(reader.chart().findings().measured()).containsEntry(Input.PAIN_SCORE, new BigDecimal(7));
        ChartReader other = new ChartReader(Set.of(), NOW);
        other.resource(json(OBSERVATION, "final", "", "72514-3", "'valueInteger': 10"));
        assertThat(other.chart().findings().measured()).containsEntry(Input.PAIN_SCORE, new BigDecimal(10));
    }

    @ParameterizedTest
    @CsvSource({"myeloma, malignancy", "bone-tuberculosis, tuberculosis", "pregnancy-trimester, pregnancy"})
    void beside_a_special_answer_that_cannot_be_read_the_general_one_does_not_deny_it(String special, String general) {
        read(own(general, "absent"), "final", TODAY);
        read(own(special, "x"), "final", TODAY);
        assertThat(answer(Input.of(general).orElseThrow())).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void without_a_date_a_child_is_one_and_a_grown_up_is_not_said_to_be() {
        String age = OBSERVATION.replace("http://loinc.org", CodeSystems.INPUTS);
        read(age, "final", "", "age-years", "'valueInteger': 16");
        assertThat(reader.chart().isEmpty()).isTrue();
        read(age, "final", "", "age-years", "'valueInteger': 15");
        assertThat(reader.chart().findings().measured()).containsEntry(Input.AGE_YEARS, new BigDecimal(15));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'interpretation': [{'coding': [{'code': 'A'}]}], 'dataAbsentReason': {'text': 'x'}",
                "'interpretation': [{'text': 'numb'}]",
                "'valueQuantity': {}",
                "'valueString': 'numb', 'dataAbsentReason': {'coding': [{'code': 'not-performed'}]}",
                "'note': [{'text': 'numb'}]"
            })
    void beside_an_observation_whose_value_got_lost_no_other_clears_anything(String value) {
        read(own("saddle-anaesthesia", "absent"), "final", TODAY);
        String lost = OBSERVATION.replace("http://loinc.org", CodeSystems.INPUTS);
        read(lost, "final", TODAY, "saddle-anaesthesia", value);
        assertThat(answer(Input.SADDLE_ANAESTHESIA)).isEqualTo(Answer.UNKNOWN);
        assertThat(reader.chart().remarks()).extracting(Remark::kind).contains(Kind.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "saddle-anaesthesia | absent | 'interpretation': [{'coding': [{'code': 'POS'}]}], | UNKNOWN",
                "saddle-anaesthesia | absent | 'interpretation': [{'coding': [{'code': 'N'}]}, {'text': 'numb'}], | UNKNOWN",
                "saddle-anaesthesia | absent | 'interpretation': {'coding': [{'code': 'A'}]}, | UNKNOWN",
                "saddle-anaesthesia | absent | 'interpretation': [{'coding': [{'code': 'NEG'}]}], | ABSENT",
                "saddle-anaesthesia | present | 'interpretation': [{'coding': [{'code': 'NEG'}]}], | PRESENT",
                "doctor-clearance | present | 'interpretation': [{'coding': [{'code': 'NEG'}]}], | UNKNOWN",
                "doctor-clearance | present | 'interpretation': [{'coding': [{'code': 'POS'}]}], | PRESENT",
                "pregnancy | absent | 'interpretation': [{'coding': [{'code': 'DET'}]}], | UNKNOWN"
            })
    void an_answer_that_allows_more_does_not_count_against_its_own_interpretation(
            String code, String given, String interpretation, Answer expected) {
        read(own(code, given), "final", TODAY + interpretation);
        assertThat(answer(Input.of(code).orElseThrow())).isEqualTo(expected);
        assertThat(remarked(Kind.CONTRADICTORY)).isEqualTo(expected == Answer.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"52101004", "10828004", "260373001"})
    void an_answer_that_allows_more_does_not_count_beside_a_coding_that_says_it_is_there(String code) {
        String other = "'coding': [{'system': 'http://snomed.info/sct', 'code': '" + code + "'}, ";
        String value = "'valueCodeableConcept': {'coding': [";
        read(own("saddle-anaesthesia", "absent").replace(value, "'valueCodeableConcept': {" + other), "final", TODAY);
        assertThat(answer(Input.SADDLE_ANAESTHESIA)).isEqualTo(Answer.UNKNOWN);
        read(own("doctor-clearance", "present").replace(value, "'valueCodeableConcept': {" + other), "final", TODAY);
        assertThat(answer(Input.DOCTOR_CLEARANCE)).isEqualTo(Answer.PRESENT);
        read(
                OBSERVATION,
                "final",
                TODAY,
                "82810-3",
                "'valueCodeableConcept': {" + other + "{'system': 'http://loinc.org', 'code': 'LA26683-5'}]}");
        assertThat(answer(Input.PREGNANCY)).isEqualTo(Answer.UNKNOWN);
    }

    /** It may be of any day of its month or year: of the first where that clears something, of the last where it warns. */
    @ParameterizedTest
    @CsvSource({"2026-03, PRESENT", "2026, PRESENT", "2026-02, UNKNOWN", "2025, UNKNOWN"})
    void a_coarse_date_clears_nothing_and_warns_as_long_as_it_may_be_new(String date, Answer expected) {
        String when = "'effectiveDateTime': '" + date + "',";
        read(own("saddle-anaesthesia", "absent"), "final", when);
        assertThat(reader.chart().isEmpty()).isTrue();
        read(own("saddle-anaesthesia", "present"), "final", when);
        assertThat(answer(Input.SADDLE_ANAESTHESIA)).isEqualTo(expected);
    }

    @Test
    void beside_a_value_that_may_be_of_this_week_and_cannot_be_read_no_other_clears_anything() {
        read(own("hypertension-stage-3", "absent"), "final", TODAY);
        read(OBSERVATION, "final", "'effectiveDateTime': '2026-03',", "8480-6", "'valueString': '200'");
        assertThat(answer(Input.HYPERTENSION_STAGE_3)).isEqualTo(Answer.UNKNOWN);
    }
}
