package org.sciatica.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.chart.Remark.Kind;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Input;

/** Observations in a chart: what of each kind is read. */
class ObservationReaderTest extends ObservationReading {

    @ParameterizedTest
    @CsvSource({"100.4, [degF], 38.00", "38.0, Cel, 38", "37.99, Cel, 37.99", "100.3, [degF], 37.95"})
    void temperatures_in_both_units(String value, String unit, BigDecimal celsius) {
        read(OBSERVATION, "final", TODAY, "8310-5", quantity(value, unit));
        assertThat(reader.chart().findings().measured().get(Input.TEMPERATURE_CELSIUS))
                .isEqualByComparingTo(celsius);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'valueQuantity': {'value': 38.5}",
                "'valueQuantity': {'value': 38.5, 'unit': 'Cel'}",
                "'valueQuantity': {'value': 38.5, 'system': 'http://unitsofmeasure.org', 'code': 'K'}",
                "'valueQuantity': {'value': '38.5', 'system': 'http://unitsofmeasure.org', 'code': 'Cel'}",
                "'valueQuantity': {'value': 36.5, 'comparator': '>', 'system': 'http://unitsofmeasure.org', 'code': 'Cel'}",
                "'valueQuantity': {'value': 1e-99999999, 'system': 'http://unitsofmeasure.org', 'code': 'Cel'}",
                "'valueRange': {'low': {'value': 36.5, 'system': 'http://unitsofmeasure.org', 'code': 'Cel'}}",
                "'valueString': '38.5'",
                "'valueQuantity': {'value': 101, 'system': 'http://unitsofmeasure.org', 'code': 'Cel'}"
            })
    void beside_a_temperature_that_cannot_be_read_no_other_says_that_there_is_no_fever(String value) {
        read(OBSERVATION, "final", TODAY, "8310-5", value);
        assertThat(reader.chart().isEmpty()).isTrue();
        assertThat(reader.chart().remarks()).hasSize(1);
        read(own("malignancy", "present"), "final", TODAY);
        read(OBSERVATION, "final", TODAY, "8310-5", quantity("36.6", "Cel"));
        read(own("elevated-temperature", "absent"), "final", TODAY);
        assertThat(reader.chart().findings().measured()).isEmpty();
        assertThat(answer(Input.ELEVATED_TEMPERATURE)).isEqualTo(Answer.UNKNOWN);
        read(OBSERVATION, "final", TODAY, "8310-5", quantity("38.6", "Cel"));
        assertThat(reader.chart().findings().measured()).containsKey(Input.TEMPERATURE_CELSIUS);
    }

    /** Nothing was found out: another observation may have. */
    @Test
    void beside_an_observation_without_a_value_another_counts() {
        read(OBSERVATION, "final", TODAY, "8310-5", "'dataAbsentReason': {'text': 'not performed'}");
        assertThat(reader.chart().remarks()).containsExactly(new Remark(Kind.NO_VALUE, "Observation/o1"));
        read(OBSERVATION, "final", TODAY, "8310-5", quantity("36.6", "Cel"));
        assertThat(reader.chart().findings().measured()).containsKey(Input.TEMPERATURE_CELSIUS);
    }

    @ParameterizedTest
    @CsvSource({"'>', 39, 39", "'>=', 37.5, 37.5", "'<', 39, 39", "'<=', 36.6, 36.6"})
    void of_a_temperature_that_is_bounded_the_bound_counts_that_may_be_fever(
            String comparator, String value, BigDecimal celsius) {
        read(
                OBSERVATION,
                "final",
                TODAY,
                "8310-5",
                quantity(value, "Cel").replace("{", "{'comparator': '" + comparator + "', "));
        assertThat(reader.chart().findings().measured().get(Input.TEMPERATURE_CELSIUS))
                .isEqualByComparingTo(celsius);
    }

    @ParameterizedTest
    @CsvSource({"36.6, 38.2, 38.2", "38.2, , 38.2", ", 36.9, 36.9"})
    void of_a_range_the_upper_end_counts(String low, String high, BigDecimal celsius) {
        String ends = (low == null ? "" : "'low': " + value(low))
                + (low == null || high == null ? "" : ", ")
                + (high == null ? "" : "'high': " + value(high));
        read(OBSERVATION, "final", TODAY, "8310-5", "'valueRange': {" + ends + "}");
        assertThat(reader.chart().findings().measured().get(Input.TEMPERATURE_CELSIUS))
                .isEqualByComparingTo(celsius);
    }

    private static String value(String value) {
        return quantity(value, "Cel").replace("'valueQuantity': ", "");
    }

    @Test
    void a_temperature_is_read_under_whichever_of_its_codes_is_known() {
        read(
                OBSERVATION.replace("'coding': [", "'coding': [{'system': 'http://loinc.org', 'code': '8331-1'}, "),
                "final",
                TODAY,
                "8310-5",
                quantity("39", "Cel"));
        assertThat(reader.chart().findings().measured()).containsKey(Input.TEMPERATURE_CELSIUS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'valueInteger': 7",
                "'valueQuantity': {'value': 7, 'system': 'http://unitsofmeasure.org', 'code': '{score}'}",
                "'valueCodeableConcept': {'coding': [{'system': 'http://loinc.org', 'code': 'LA10139-6'}]}"
            })
    void pain_in_its_three_forms(String value) {
        read(OBSERVATION, "final", TODAY, "72514-3", value);
        assertThat(reader.chart().findings().measured()).containsEntry(Input.PAIN_SCORE, new BigDecimal(7));
    }

    /** More than 5 may be unbearable. */
    @ParameterizedTest
    @CsvSource({"'>', 5, ", "'>=', 10, 10", "'<', 6, 6"})
    void of_pain_that_is_bounded_the_bound_counts_that_no_pain_is_worse_than(
            String comparator, String value, BigDecimal pain) {
        read(
                OBSERVATION,
                "final",
                TODAY,
                "72514-3",
                quantity(value, "{score}").replace("{'value", "{'comparator': '" + comparator + "', 'value"));
        assertThat(reader.chart().findings().measured().get(Input.PAIN_SCORE)).isEqualTo(pain);
    }

    @Test
    void pain_of_more_than_a_day_ago_does_not_count() {
        read(OBSERVATION, "final", "'effectiveDateTime': '2026-03-09T11:59:00Z',", "72514-3", "'valueInteger': 3");
        assertThat(reader.chart().isEmpty()).isTrue();
        assertThat(remarked(Kind.STALE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-12, IN_DOUBT", "yesterday, UNREADABLE"})
    void of_another_time_than_can_be_only_a_warning_counts(String date, Kind kind) {
        String when = "'effectiveDateTime': '" + date + "',";
        read(OBSERVATION, "final", when, "8310-5", quantity("36.6", "Cel"));
        assertThat(reader.chart().isEmpty()).isTrue();
        assertThat(remarked(kind)).isTrue();
        read(OBSERVATION, "final", when, "8310-5", quantity("38.5", "Cel"));
        assertThat(reader.chart().findings().measured()).containsKey(Input.TEMPERATURE_CELSIUS);
    }

    /** When it was issued says nothing of when it was found where that is said in a way nobody can read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'effectiveTiming': {'event': ['2025-03-10']}",
                "'_effectiveDateTime': {'extension': [{'url': 'u', 'valueCode': 'unknown'}]}",
                "'effectivePeriod': {}",
                "'effectivePeriod': {'text': 'last year'}",
                "'effectiveDateTime': 7",
                "'effectiveDateTime': 'in spring'"
            })
    void beside_a_date_that_cannot_be_read_the_day_of_issue_clears_nothing(String date) {
        String when = date + ", 'issued': '2026-03-10T09:00:00Z',";
        read(OBSERVATION, "final", when, "8310-5", quantity("36.6", "Cel"));
        read(own("saddle-anaesthesia", "absent"), "final", when);
        assertThat(reader.chart().isEmpty()).isTrue();
        assertThat(remarked(Kind.UNREADABLE)).isTrue();
        read(OBSERVATION, "final", when, "8310-5", quantity("38.6", "Cel"));
        assertThat(reader.chart().findings().measured()).containsKey(Input.TEMPERATURE_CELSIUS);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"'effectivePeriod': {'start': '2026-03-10', 'end': null}\"",
                "\"'effectiveDateTime': null, 'issued': '2026-03-10T09:00:00Z'\"",
                "\"'issued': '2026-03-10T09:00:00Z'\""
            })
    void a_date_that_can_be_read_counts_and_what_is_null_is_none(String date) {
        read(OBSERVATION, "final", date + ",", "8310-5", quantity("36.6", "Cel"));
        assertThat(reader.chart().findings().measured()).containsKey(Input.TEMPERATURE_CELSIUS);
        assertThat(reader.chart().remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-09T11:59:00Z, STALE", "2026-03-08, STALE", "2025, STALE"})
    void what_is_stale_does_not_count(String date, Kind kind) {
        read(OBSERVATION, "final", "'effectiveDateTime': '" + date + "',", "8310-5", quantity("38.5", "Cel"));
        assertThat(reader.chart().isEmpty()).isTrue();
        assertThat(remarked(kind)).isTrue();
    }

    @Test
    void an_observation_of_this_day_counts_without_a_time() {
        read(OBSERVATION, "final", "'effectiveDateTime': '2026-03-10',", "8310-5", quantity("36.6", "Cel"));
        assertThat(reader.chart().findings().measured()).containsKey(Input.TEMPERATURE_CELSIUS);
    }

    @Test
    void without_a_date_a_fever_counts_and_a_normal_temperature_does_not() {
        read(OBSERVATION, "final", "", "8310-5", quantity("36.6", "Cel"));
        assertThat(reader.chart().isEmpty()).isTrue();
        read(OBSERVATION, "final", "", "8310-5", quantity("38.6", "Cel"));
        assertThat(reader.chart().findings().measured()).containsKey(Input.TEMPERATURE_CELSIUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"entered-in-error", "cancelled"})
    void what_is_not_a_result_does_not_count(String status) {
        read(OBSERVATION, status, TODAY, "8310-5", quantity("38.5", "Cel"));
        assertThat(reader.chart().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'dataAbsentReason': {'coding': [{'code': 'error'}]},",
                "'modifierExtension': [{'url': 'https://ehr.example/negated', 'valueBoolean': true}],",
                "'implicitRules': 'https://ehr.example/rules',",
                "'focus': [{'reference': 'Patient/2'}],",
                "'status': 'registered',",
                "'status': 'unknown',"
            })
    void what_is_in_doubt_counts_only_where_it_is_a_warning(String doubt) {
        String when = TODAY + doubt;
        read(OBSERVATION, "final", when, "8310-5", quantity("36.6", "Cel"));
        read(own("saddle-anaesthesia", "absent"), "final", when);
        assertThat(reader.chart().isEmpty()).isTrue();
        assertThat(remarked(Kind.IN_DOUBT)).isTrue();
        read(OBSERVATION, "final", when, "8310-5", quantity("38.6", "Cel"));
        read(own("saddle-anaesthesia", "present"), "final", when);
        assertThat(reader.chart().findings().measured()).containsKey(Input.TEMPERATURE_CELSIUS);
        assertThat(answer(Input.SADDLE_ANAESTHESIA)).isEqualTo(Answer.PRESENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'value': 190, 'unit': 'mmHg'",
                "'value': 170, 'comparator': '>', 'system': 'http://unitsofmeasure.org', 'code': 'mm[Hg]'"
            })
    void beside_a_blood_pressure_that_cannot_be_read_nothing_says_that_it_is_not_high(String pressure) {
        read(own("hypertension-stage-3", "absent"), "final", TODAY);
        assertThat(answer(Input.HYPERTENSION_STAGE_3)).isEqualTo(Answer.ABSENT);
        read(OBSERVATION, "final", TODAY, "8480-6", "'valueQuantity': {" + pressure + "}");
        assertThat(answer(Input.HYPERTENSION_STAGE_3)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void of_two_fresh_temperatures_the_higher_counts() {
        read(OBSERVATION, "final", TODAY, "8310-5", quantity("38.5", "Cel"));
        read(OBSERVATION, "final", TODAY, "8310-5", quantity("36.5", "Cel"));
        assertThat(reader.chart().findings().measured().get(Input.TEMPERATURE_CELSIUS))
                .isEqualByComparingTo("38.5");
        assertThat(remarked(Kind.CONTRADICTORY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"8480-6, 180, PRESENT", "8480-6, 179, UNKNOWN", "8462-4, 110, PRESENT", "8462-4, 109, UNKNOWN"})
    void blood_pressure_alone_and_as_component(String code, String value, Answer stage3) {
        read(OBSERVATION, "final", TODAY, code, quantity(value, "mm[Hg]"));
        assertThat(answer(Input.HYPERTENSION_STAGE_3)).isEqualTo(stage3);
        ChartReader other = new ChartReader(Set.of(), NOW);
        other.resource(json(
                OBSERVATION,
                "final",
                TODAY,
                "85354-9",
                "'component': [{'code': {'coding': [{'system': 'http://loinc.org', 'code': '%s'}]}, %s}]"
                        .formatted(code, quantity(value, "mm[Hg]"))));
        assertThat(other.chart().findings().answer(Input.HYPERTENSION_STAGE_3)).isEqualTo(stage3);
    }

    @ParameterizedTest
    @CsvSource({"LA15173-0, PRESENT", "LA26683-5, ABSENT", "LA4489-6, UNKNOWN"})
    void pregnancy_status(String code, Answer expected) {
        read(
                OBSERVATION,
                "final",
                TODAY,
                "82810-3",
                "'valueCodeableConcept': {'coding': [{'system': 'http://loinc.org', 'code': '%s'}]}".formatted(code));
        assertThat(reader.chart().findings().answered()).containsEntry(Input.PREGNANCY, expected);
    }

    @Test
    void answers_under_our_own_codes() {
        read("{'resourceType': 'Observation', 'status': 'final', 'effectiveDateTime': '2026-03-10',"
                + " 'code': {'coding': [{'system': 'https://sciatica.example/fhir/CodeSystem/sciatica-inputs',"
                + " 'code': 'lasegue'}]}, 'valueCodeableConcept': {'coding': [{'system':"
                + " 'https://sciatica.example/fhir/CodeSystem/sciatica-answers', 'code': 'positive'}]}}");
        assertThat(answer(Input.LASEGUE)).isEqualTo(Answer.PRESENT);
    }
}
