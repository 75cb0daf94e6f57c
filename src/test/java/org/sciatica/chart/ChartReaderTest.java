package org.sciatica.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.assessment.RuleSet;
import org.sciatica.chart.Remark.Kind;
import org.sciatica.logic.InputsOf;
import org.sciatica.rule.Outcome;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputGroup;

class ChartReaderTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final ChartReader reader = new ChartReader(Set.of("Patient/1"), NOW);

    /** The JSON that a text means: each %s in it is filled in, and single quotes stand for double ones. */
    private static JsonNode json(String text, String... values) {
        String filled = text;
        for (String value : values) {
            filled = filled.replaceFirst("%s", Matcher.quoteReplacement(value));
        }
        try {
            return MAPPER.readTree(filled.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Chart read(String text, String... values) {
        reader.resource(json(text, values));
        return reader.chart();
    }

    private Answer answer(Input input) {
        return reader.chart().findings().answer(input);
    }

    private boolean remarked(Kind kind) {
        return reader.chart().remarks().stream().anyMatch(remark -> remark.kind() == kind);
    }

    @Nested
    class Conditions {

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
                    "{'coding': [{'code': 'E11'}]}",
                    "{'coding': 'E11'}",
                    "[]"
                })
        void text_and_unknown_systems_are_not_read(String code) {
            read("{'resourceType': 'Condition', 'code': %s}", code);
            assertThat(answer(Input.DIABETES_MELLITUS)).isEqualTo(Answer.UNKNOWN);
            assertThat(remarked(Kind.UNKNOWN_CODE)).isTrue();
        }

        private static final String SCIATICA =
                "{'resourceType': 'Condition', 'verificationStatus': {'coding': [{'code':"
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
            "N99.0, RENAL_FAILURE"
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

    @Nested
    class LookedAndFoundNone {

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

    @Nested
    class Observations {

        private static final String OBSERVATION = """
                {'resourceType': 'Observation', 'id': 'o1', 'status': '%s', %s
                 'code': {'coding': [{'system': 'http://loinc.org', 'code': '%s'}]}, %s}""";
        private static final String TODAY = "'effectiveDateTime': '2026-03-10T09:00:00+02:00',";

        private static String quantity(String value, String code) {
            return "'valueQuantity': {'value': %s, 'system': 'http://unitsofmeasure.org', 'code': '%s'}"
                    .formatted(value, code);
        }

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
                    "'valueQuantity': {'value': 38.5, 'comparator': '>', 'system': 'http://unitsofmeasure.org', 'code': 'Cel'}",
                    "'valueQuantity': {'value': 1e-99999999, 'system': 'http://unitsofmeasure.org', 'code': 'Cel'}",
                    "'valueString': '38.5'"
                })
        void a_temperature_without_its_unit_is_refused(String value) {
            read(OBSERVATION, "final", TODAY, "8310-5", value);
            assertThat(reader.chart().isEmpty()).isTrue();
            assertThat(remarked(Kind.NO_VALID_UNIT)).isTrue();
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

        @ParameterizedTest
        @CsvSource({
            "2026-03-09T11:59:00Z, STALE",
            "2026-03-08, STALE",
            "2025, STALE",
            "2026-03-12, UNREADABLE",
            "yesterday, UNREADABLE"
        })
        void what_is_stale_or_has_no_readable_date_does_not_count(String date, Kind kind) {
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
        @ValueSource(strings = {"entered-in-error", "cancelled", "registered", "unknown"})
        void what_is_not_a_result_does_not_count(String status) {
            read(OBSERVATION, status, TODAY, "8310-5", quantity("38.5", "Cel"));
            assertThat(reader.chart().isEmpty()).isTrue();
        }

        @Test
        void of_two_fresh_temperatures_the_higher_counts() {
            read(OBSERVATION, "final", TODAY, "8310-5", quantity("38.5", "Cel"));
            read(OBSERVATION, "final", TODAY, "8310-5", quantity("36.5", "Cel"));
            assertThat(reader.chart().findings().measured().get(Input.TEMPERATURE_CELSIUS))
                    .isEqualByComparingTo("38.5");
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
            assertThat(other.chart().findings().answer(Input.HYPERTENSION_STAGE_3))
                    .isEqualTo(stage3);
        }

        @ParameterizedTest
        @CsvSource({"LA15173-0, PRESENT", "LA26683-5, ABSENT", "LA4489-6, UNKNOWN"})
        void pregnancy_status(String code, Answer expected) {
            read(
                    OBSERVATION,
                    "final",
                    TODAY,
                    "82810-3",
                    "'valueCodeableConcept': {'coding': [{'system': 'http://loinc.org', 'code': '%s'}]}"
                            .formatted(code));
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

    @Nested
    class Answers {

        private static final String RESPONSE = """
                {'resourceType': 'QuestionnaireResponse', 'id': 'q1', 'status': '%s', 'authored': '%s',
                 'questionnaire': '%s', 'subject': {'reference': 'Patient/1'}, 'item': [{'linkId': 'symptoms', 'item': [
                  {'linkId': 'saddle-anaesthesia', 'answer': [{'valueCoding': {'code': 'present'}}]},
                  {'linkId': 'chills', 'answer': [{'valueCoding': {'code': 'maybe'}}]},
                  {'linkId': 'temperature-celsius', 'answer': [{'valueDecimal': 36.6}]},
                  {'linkId': 'pain-score', 'answer': [{'valueInteger': 3}]},
                  {'linkId': 'lasegue', 'answer': [{'valueCoding': {'code': 'negative',
                    'system': 'https://sciatica.example/fhir/CodeSystem/sciatica-answers'}}]}]}]}""";
        private static final String FORM = "https://sciatica.example/fhir/Questionnaire/sciatica-assessment|1.0.0";

        @Test
        void each_item_is_read_and_a_bad_one_spoils_itself_alone() {
            Chart chart = read(RESPONSE, "completed", "2026-03-10T08:00:00Z", FORM);
            assertThat(chart.remarks()).contains(new Remark(Kind.UNREADABLE, "QuestionnaireResponse/q1, chills"));
            assertThat(chart.findings().answered())
                    .hasSize(2)
                    .containsEntry(Input.SADDLE_ANAESTHESIA, Answer.PRESENT)
                    .containsEntry(Input.LASEGUE, Answer.ABSENT);
            assertThat(chart.findings().measured()).containsOnlyKeys(Input.PAIN_SCORE);
            assertThat(chart.aboutSciatica()).isTrue();
            assertThat(remarked(Kind.UNREADABLE)).isTrue();
            assertThat(remarked(Kind.NO_VALID_UNIT)).isTrue();
        }

        @ParameterizedTest
        @CsvSource({
            "entered-in-error, 2026-03-10T08:00:00Z, https://sciatica.example/fhir/Questionnaire/sciatica-assessment",
            "completed, 2026-03-07T11:00:00Z, https://sciatica.example/fhir/Questionnaire/sciatica-assessment",
            "completed, 2026-03-11T11:00:00Z, https://sciatica.example/fhir/Questionnaire/sciatica-assessment",
            "completed, soon, https://sciatica.example/fhir/Questionnaire/sciatica-assessment",
            "completed, 2026-03-10T08:00:00Z, https://sciatica.example/fhir/Questionnaire/other"
        })
        void what_is_retracted_stale_or_of_another_form_does_not_count(String status, String authored, String form) {
            assertThat(read(RESPONSE, status, authored, form).isEmpty()).isTrue();
            assertThat(reader.chart().remarks()).isNotEmpty();
        }

        @Test
        void present_outweighs_absent_wherever_it_comes_from() {
            read(RESPONSE.replace("present", "absent"), "completed", "2026-03-10T08:00:00Z", FORM);
            read(RESPONSE, "completed", "2026-03-10T09:00:00Z", FORM);
            read(RESPONSE.replace("present", "unknown"), "completed", "2026-03-10T10:00:00Z", FORM);
            assertThat(answer(Input.SADDLE_ANAESTHESIA)).isEqualTo(Answer.PRESENT);
            assertThat(remarked(Kind.CONTRADICTORY)).isTrue();
        }

        private static String form(String linkId, String answer) {
            return """
                    {'resourceType': 'QuestionnaireResponse', 'status': 'completed', 'authored': '2026-03-10T08:00:00Z',
                     'questionnaire': '%s', 'item': [{'linkId': '%s', 'answer': [{%s}]}]}""".formatted(FORM, linkId, answer);
        }

        private static String coded(Input input, String answer) {
            return form(input.code(), "'valueCoding': {'code': '%s'}".formatted(answer));
        }

        /** Of what opens something the answer that opens nothing. */
        @ParameterizedTest
        @EnumSource(
                mode = EnumSource.Mode.EXCLUDE,
                names = {"TEMPERATURE_CELSIUS", "PAIN_SCORE", "DAYS_SINCE_ONSET", "AGE_YEARS", "PREGNANCY_TRIMESTER"})
        void of_two_answers_the_one_that_allows_less_counts(Input input) {
            List<String> words = input.group() == InputGroup.TESTS
                    ? List.of("positive", "unknown", "negative")
                    : List.of("present", "unknown", "absent");
            boolean opens = Notes.OPENING.contains(input);
            read(coded(input, words.get(opens ? 0 : 2)));
            read(coded(input, words.get(1)));
            assertThat(answer(input)).isEqualTo(Answer.UNKNOWN);
            read(coded(input, words.get(opens ? 2 : 0)));
            read(coded(input, words.get(opens ? 0 : 2)));
            assertThat(answer(input)).isEqualTo(opens ? Answer.ABSENT : Answer.PRESENT);
            assertThat(remarked(Kind.CONTRADICTORY)).isTrue();
        }

        /** Whatever a rule needs to hold, or withholds when it is denied, opens something. */
        @Test
        void every_circumstance_that_a_gate_asks_for_counts_as_opening() {
            RuleSet rules = RuleSet.standard();
            Set<Input> asked = EnumSet.noneOf(Input.class);
            for (var gate : rules.concluding(Outcome.Requires.class)) {
                asked.addAll(InputsOf.condition(gate.rule().when(), rules));
            }
            asked.removeIf(input -> input.group() != InputGroup.CIRCUMSTANCES
                    || input == Input.CURRENT_EXACERBATION
                    || input == Input.ACUTE_ATTACK);
            asked.addAll(EnumSet.range(Input.TOLERATES_SUPINE, Input.TOLERATES_QUADRUPED));
            assertThat(Notes.OPENING).containsExactlyInAnyOrderElementsOf(asked);
        }

        @Test
        void of_two_trimesters_the_later_counts() {
            read(form("pregnancy-trimester", "'valueInteger': 3"));
            read(form("pregnancy-trimester", "'valueInteger': 2"));
            assertThat(reader.chart().findings().measured())
                    .containsEntry(Input.PREGNANCY_TRIMESTER, new BigDecimal(3));
            assertThat(answer(Input.PREGNANCY)).isEqualTo(Answer.PRESENT);
        }
    }

    @ParameterizedTest
    @CsvSource({"2010-03-10, 16", "2010-03-11, 15", "2010-03, 15", "2010, 15", "2026, 0"})
    void of_an_incomplete_birth_date_the_youngest_age_counts(String birthDate, BigDecimal age) {
        read("{'resourceType': 'Patient', 'id': '1', 'birthDate': '%s'}", birthDate);
        assertThat(reader.chart().findings().measured()).containsEntry(Input.AGE_YEARS, age);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-01", "1800-01-01", "long ago"})
    void an_impossible_birth_date_is_said(String birthDate) {
        read("{'resourceType': 'Patient', 'id': '1', 'birthDate': '%s'}", birthDate);
        assertThat(reader.chart().isEmpty()).isTrue();
        assertThat(reader.chart().remarks()).hasSize(1);
    }

    @Test
    void no_remark_repeats_what_was_sent() {
        read("{'resourceType': 'PHI-CANARY-7f3a', 'id': 'PHI CANARY'}");
        read("{'resourceType': 'Condition', 'id': 'PHI <b>', 'code': {'text': 'PHI-CANARY-7f3a'}}");
        assertThat(reader.chart().remarks()).extracting(Remark::about).containsExactly("resource", "Condition");
    }
}
