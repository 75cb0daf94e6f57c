package org.sciatica.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

/** Observations of several parts: each is read as one of its own, and what of them cannot be read is said. */
class ObservationComponentTest extends ObservationReading {

    private static final String EXAMINATION = "10206-1";
    private static final String PANEL = "85354-9";

    private static String component(String system, String code, String value) {
        return "{'code': {'coding': [{'system': '%s', 'code': '%s'}]}, %s}".formatted(system, code, value);
    }

    private static String loinc(String code, String value) {
        return component(CodeSystems.LOINC, code, value);
    }

    private static String own(String code, String answer, String more) {
        return component(
                CodeSystems.INPUTS,
                code,
                more
                        + "'valueCodeableConcept': {'coding': [{'system': '%s', 'code': '%s'}]}"
                                .formatted(CodeSystems.ANSWERS, answer));
    }

    private void readParts(String code, String... components) {
        read(OBSERVATION, "final", TODAY, code, "'component': [" + String.join(", ", components) + "]");
    }

    @Test
    void components_are_read_under_each_code_that_is_known() {
        read(
                OBSERVATION,
                "final",
                TODAY,
                "72514-3",
                "'valueInteger': 7, 'component': ["
                        + String.join(
                                ", ",
                                own("saddle-anaesthesia", "present", ""),
                                own("lasegue", "negative", ""),
                                loinc("8310-5", quantity("38.5", "Cel")))
                        + "]");
        assertThat(answer(Input.SADDLE_ANAESTHESIA)).isEqualTo(Answer.PRESENT);
        assertThat(answer(Input.LASEGUE)).isEqualTo(Answer.ABSENT);
        assertThat(reader.chart().findings().measured())
                .containsEntry(Input.TEMPERATURE_CELSIUS, new BigDecimal("38.5"))
                .containsEntry(Input.PAIN_SCORE, new BigDecimal(7));
        assertThat(reader.chart().remarks()).isEmpty();
        assertThat(reader.chart().aboutSciatica()).isTrue();
    }

    /** It may tell of a relative, or of a goal. */
    @Test
    void under_a_whole_that_is_not_known_components_only_warn() {
        readParts(
                EXAMINATION,
                own("saddle-anaesthesia", "present", ""),
                own("chills", "absent", ""),
                loinc("8310-5", quantity("38.5", "Cel")),
                loinc(
                        "82810-3",
                        "'valueCodeableConcept': {'coding': [{'system': '%s', 'code': 'LA26683-5'}]}"
                                .formatted(CodeSystems.LOINC)));
        assertThat(reader.chart().findings().answered()).containsOnlyKeys(Input.SADDLE_ANAESTHESIA);
        assertThat(reader.chart().findings().measured())
                .containsEntry(Input.TEMPERATURE_CELSIUS, new BigDecimal("38.5"));
        assertThat(remarked(Kind.IN_DOUBT)).isTrue();
    }

    /** One request holds many thousands of each. */
    @Test
    void many_codings_and_many_components_are_read_in_time() {
        String answers = (", {'system': '" + CodeSystems.ANSWERS + "', 'code': 'absent'}")
                .repeat(6000)
                .substring(2);
        String codes = (", {'system': '" + CodeSystems.INPUTS + "', 'code': 'chills'}")
                .repeat(4000)
                .substring(2);
        String fields = ", 'a': 1".repeat(10).substring(2);
        JsonNode many = json("{'resourceType': 'Observation', 'status': 'final', " + TODAY + " 'code': {'coding': ["
                + codes + "]}, 'valueCodeableConcept': {'coding': [" + answers + "]}}");
        ObjectNode wide = (ObjectNode) json("{'resourceType': 'Observation', 'status': 'final', " + TODAY
                + " 'code': {'coding': [{'system': 'http://loinc.org', 'code': '85354-9'}]}, 'component': ["
                + (", " + loinc("8480-6", fields)).repeat(6000).substring(2) + "]}");
        for (int i = 0; i < 40_000; i++) {
            wide.put("x" + i, i);
        }
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            reader.resource(many);
            reader.resource(wide);
        });
        assertThat(answer(Input.CHILLS)).isEqualTo(Answer.ABSENT);
    }

    /** Of a body temperature that is flagged as high nobody can say that it is none. */
    @ParameterizedTest
    @CsvSource({"N, 1", "L, 1", "H, 0", "HH, 0", "A, 0"})
    void a_temperature_is_held_against_its_own_interpretation(String interpretation, int known) {
        read(
                OBSERVATION,
                "final",
                TODAY,
                "8310-5",
                quantity("36.6", "Cel") + ", 'interpretation': [{'coding': [{'code': '" + interpretation + "'}]}]");
        assertThat(reader.chart().findings().measured()).hasSize(known);
        assertThat(remarked(Kind.CONTRADICTORY)).isEqualTo(known == 0);
    }

    /** A value that is there and cannot be sent as one is not "nothing found". */
    @ParameterizedTest
    @CsvSource({
        "as-text, UNKNOWN",
        "masked, UNKNOWN",
        "error, UNKNOWN",
        "not-performed, ABSENT",
        "asked-declined, ABSENT"
    })
    void the_reason_for_a_missing_value_may_say_that_there_is_one(String reason, Answer answer) {
        read(
                "{'resourceType': 'Observation', 'status': 'final', " + TODAY
                        + " 'code': {'coding': [{'system': '%s', 'code':"
                        + " 'chills'}]}, 'valueCodeableConcept': {'coding': [{'system': '%s', 'code': 'absent'}]}}",
                CodeSystems.INPUTS,
                CodeSystems.ANSWERS);
        read(
                "{'resourceType': 'Observation', 'status': 'final', " + TODAY
                        + " 'code': {'coding': [{'system': '%s', 'code':"
                        + " 'chills'}]}, 'dataAbsentReason': {'coding': [{'code': '%s'}]}}",
                CodeSystems.INPUTS,
                reason);
        assertThat(answer(Input.CHILLS)).isEqualTo(answer);
        assertThat(remarked(Kind.NO_VALUE)).isEqualTo(answer == Answer.ABSENT);
    }

    /** The other pressure may stand in what nobody can read. */
    @Test
    void beside_a_component_that_is_no_object_nothing_clears() {
        reader.resource(json(
                OBSERVATION.replace("http://loinc.org", CodeSystems.INPUTS),
                "final",
                TODAY,
                "hypertension-stage-3",
                "'valueCodeableConcept': {'coding': [{'system': '" + CodeSystems.ANSWERS + "', 'code': 'absent'}]}"));
        assertThat(answer(Input.HYPERTENSION_STAGE_3)).isEqualTo(Answer.ABSENT);
        readParts(PANEL, loinc("8480-6", quantity("120", "mm[Hg]")), "'diastolic 130'", own("chills", "absent", ""));
        assertThat(answer(Input.HYPERTENSION_STAGE_3)).isEqualTo(Answer.UNKNOWN);
        assertThat(answer(Input.CHILLS)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void a_component_has_the_date_and_the_status_of_the_whole_and_doubts_of_its_own() {
        readParts(
                PANEL,
                own("chills", "absent", "'dataAbsentReason': {'text': 'error'}, "),
                own("lasegue", "negative", ""));
        assertThat(reader.chart().findings().answered()).containsOnlyKeys(Input.LASEGUE);
        assertThat(remarked(Kind.IN_DOUBT)).isTrue();
        ChartReader other = new ChartReader(Set.of(), NOW);
        String component = "'component': [" + own("saddle-anaesthesia", "present", "") + "]";
        other.resource(json(OBSERVATION, "entered-in-error", TODAY, EXAMINATION, component));
        other.resource(json(OBSERVATION, "final", "'effectiveDateTime': '2026-01-01',", EXAMINATION, component));
        assertThat(other.chart().isEmpty()).isTrue();
        assertThat(other.chart().remarks()).extracting(Remark::kind).containsExactly(Kind.NOT_IN_FORCE, Kind.STALE);
    }

    @Test
    void a_component_with_a_value_under_no_known_code_is_said() {
        readParts(EXAMINATION, loinc("1-8", "'valueInteger': 1"), own("lasegue", "positive", ""));
        assertThat(answer(Input.LASEGUE)).isEqualTo(Answer.PRESENT);
        assertThat(reader.chart().remarks())
                .containsExactly(
                        new Remark(Kind.UNKNOWN_CODE, "Observation/o1"), new Remark(Kind.IN_DOUBT, "Observation/o1"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"'valueString': '210/130'\"",
                "\"'component': [{'code': {'text': 'systolic'}, 'valueQuantity': {'value': 210}}]\"",
                "\"'component': [{'valueString': '210/130'}]\""
            })
    void beside_a_blood_pressure_that_was_not_understood_nothing_says_that_it_is_not_high(String value) {
        read(own("hypertension-stage-3", "absent"), "final", TODAY);
        read(OBSERVATION, "final", TODAY, PANEL, value);
        assertThat(answer(Input.HYPERTENSION_STAGE_3)).isEqualTo(Answer.UNKNOWN);
        assertThat(remarked(Kind.UNREADABLE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8480-6", "8462-4"})
    void half_a_blood_pressure_beside_a_value_that_was_not_understood_denies_nothing(String code) {
        read(own("hypertension-stage-3", "absent"), "final", TODAY);
        readParts(PANEL, loinc(code, quantity("90", "mm[Hg]")), loinc("1-8", quantity("90", "mm[Hg]")));
        assertThat(answer(Input.HYPERTENSION_STAGE_3)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void beside_both_pressures_another_value_is_only_said() {
        read(own("hypertension-stage-3", "absent"), "final", TODAY);
        readParts(
                PANEL,
                loinc("8480-6", quantity("120", "mm[Hg]")),
                loinc("8462-4", quantity("80", "mm[Hg]")),
                loinc("8478-0", quantity("93", "mm[Hg]")));
        assertThat(answer(Input.HYPERTENSION_STAGE_3)).isEqualTo(Answer.ABSENT);
        assertThat(reader.chart().remarks()).containsExactly(new Remark(Kind.UNKNOWN_CODE, "Observation/o1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'note': []",
                "'interpretation': [{'coding': [{'code': 'HH'}]}], 'dataAbsentReason': {'text': 'x'}",
                "'interpretation': [{'text': 'high'}], 'component': [{'code': {'coding': [{'system': 'http://loinc.org',"
                        + " 'code': '8480-6'}]}, 'dataAbsentReason': {'text': 'x'}}]"
            })
    void a_blood_pressure_without_a_value_that_was_judged_or_gives_no_reason_denies_nothing(String value) {
        read(own("hypertension-stage-3", "absent"), "final", TODAY);
        read(OBSERVATION, "final", TODAY, PANEL, value);
        assertThat(answer(Input.HYPERTENSION_STAGE_3)).isEqualTo(Answer.UNKNOWN);
        assertThat(remarked(Kind.UNREADABLE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'dataAbsentReason': {'text': 'not performed'}",
                "'component': [{'code': {'coding': [{'system': 'http://loinc.org', 'code': '8480-6'}]},"
                        + " 'dataAbsentReason': {'text': 'not performed'}}]"
            })
    void a_blood_pressure_that_was_not_measured_says_nothing(String value) {
        read(own("hypertension-stage-3", "absent"), "final", TODAY);
        read(OBSERVATION, "final", TODAY, PANEL, value);
        assertThat(answer(Input.HYPERTENSION_STAGE_3)).isEqualTo(Answer.ABSENT);
        assertThat(reader.chart().remarks()).containsExactly(new Remark(Kind.NO_VALUE, "Observation/o1"));
    }

    @Test
    void of_a_component_with_a_meaning_nobody_knows_only_a_warning_counts() {
        String modified = "'modifierExtension': [{'url': 'u'}], ";
        readParts(
                PANEL,
                own("chills", "absent", modified),
                own("saddle-anaesthesia", "present", modified),
                own("lasegue", "negative", ""));
        assertThat(reader.chart().findings().answered()).containsOnlyKeys(Input.SADDLE_ANAESTHESIA, Input.LASEGUE);
        assertThat(remarked(Kind.IN_DOUBT)).isTrue();
        ChartReader other = new ChartReader(Set.of(), NOW);
        other.resource(json(
                OBSERVATION, "final", TODAY + modified, PANEL, "'component': [" + own("chills", "absent", "") + "]"));
        assertThat(other.chart().isEmpty()).isTrue();
    }
}
