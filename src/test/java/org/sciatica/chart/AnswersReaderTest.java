package org.sciatica.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

/** Answers to the questionnaire in a chart. */
class AnswersReaderTest extends ChartReading {

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
        "completed, 2026-03-10T08:00:00Z, https://sciatica.example/fhir/Questionnaire/other"
    })
    void what_is_retracted_stale_or_of_another_form_does_not_count(String status, String authored, String form) {
        assertThat(read(RESPONSE, status, authored, form).isEmpty()).isTrue();
        assertThat(reader.chart().remarks()).isNotEmpty();
    }

    /** Old cancer is cancer. */
    @Test
    void of_stale_answers_what_lasts_counts() {
        String old = RESPONSE.replace("chills", "malignancy").replace("maybe", "present");
        read(old, "completed", "2025-03-07T11:00:00Z", FORM);
        assertThat(reader.chart().findings().answered()).containsOnlyKeys(Input.MALIGNANCY);
        assertThat(remarked(Kind.STALE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "stopped,   2026-03-10T08:00:00Z, IN_DOUBT",
        "completed, 2026-03-11T11:00:00Z, IN_DOUBT",
        "completed, soon,                 UNREADABLE"
    })
    void of_a_form_that_was_given_up_or_has_an_impossible_date_only_warnings_count(
            String status, String authored, Kind kind) {
        read(RESPONSE.replace("'valueInteger': 3", "'valueInteger': 10"), status, authored, FORM);
        assertThat(reader.chart().findings().answered()).containsOnlyKeys(Input.SADDLE_ANAESTHESIA);
        assertThat(reader.chart().findings().measured()).containsOnlyKeys(Input.PAIN_SCORE);
        assertThat(remarked(kind)).isTrue();
        assertThat(reader.chart().aboutSciatica()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"'authored': 'soon', \", UNREADABLE",
                "\"'authored': 7, \", UNREADABLE",
                "\"'_authored': {'extension': [{'url': 'u', 'valueCode': 'unknown'}]}, \", UNREADABLE",
            })
    void that_it_was_stored_now_does_not_say_that_it_was_answered_now(String authored, Kind kind) {
        String stored =
                RESPONSE.replace("'authored': '%s',", authored + "'meta': {'lastUpdated': '2026-03-10T08:00:00Z'},");
        read(stored, "completed", FORM);
        assertThat(reader.chart().findings().answered()).containsOnlyKeys(Input.SADDLE_ANAESTHESIA);
        assertThat(remarked(kind)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T08:00:00Z, UNDATED, 2",
        "2026-03-07T08:00:00Z, STALE, 0",
        "2026-04-10T08:00:00Z, IN_DOUBT, 1"
    })
    void a_form_that_says_only_when_it_was_stored_is_undated_unless_that_is_long_ago(
            String stored, Kind kind, int answers) {
        String undated = RESPONSE.replace("'authored': '%s',", "'meta': {'lastUpdated': '" + stored + "'},");
        read(undated, "completed", FORM);
        assertThat(reader.chart().findings().answered()).hasSize(answers);
        assertThat(remarked(kind)).isTrue();
    }

    @Test
    void of_a_form_with_a_meaning_nobody_knows_only_warnings_count() {
        String modified = RESPONSE.replace(
                "'item': [{'linkId': 'symptoms'",
                "'modifierExtension': [{'url': 'u'}], 'item': [{'linkId': 'symptoms'");
        read(modified, "completed", "2026-03-10T08:00:00Z", FORM);
        assertThat(reader.chart().findings().answered()).containsOnlyKeys(Input.SADDLE_ANAESTHESIA);
        assertThat(reader.chart().findings().measured()).isEmpty();
    }

    /** In doubt is the part that is changed, and what is in it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'linkId': 'g', %s 'item': [{'linkId': 'chills', 'answer': [{'valueCoding': {'code': '%s'}}]}]}",
                "{'linkId': 'chills', %s 'answer': [{'valueCoding': {'code': '%s'}}]}",
                "{'linkId': 'chills', 'answer': [{%s 'valueCoding': {'code': '%s'}}]}",
                "{'linkId': 'g', 'answer': [{%s 'item': [{'linkId': 'chills', 'answer': [{'valueCoding': {'code':"
                        + " '%s'}}]}]}]}"
            })
    void of_an_item_or_answer_with_a_meaning_nobody_knows_only_a_warning_counts(String item) {
        String response = "{'resourceType': 'QuestionnaireResponse', 'status': 'completed', 'authored':"
                + " '2026-03-10T08:00:00Z', 'questionnaire': '" + FORM + "', 'item': [" + item
                + ", {'linkId': 'lasegue', 'answer': [{'valueCoding': {'code': 'negative'}}]}]}";
        String modified = "'modifierExtension': [{'url': 'u'}],";
        read(response, modified, "absent");
        assertThat(reader.chart().findings().answered()).containsOnlyKeys(Input.LASEGUE);
        assertThat(remarked(Kind.IN_DOUBT)).isTrue();
        read(response, modified, "present");
        assertThat(answer(Input.CHILLS)).isEqualTo(Answer.PRESENT);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "saddle-anaesthesia, 'valueCoding': {'code': 'absent'}, 'valueBoolean': true",
                "saddle-anaesthesia, 'valueCoding': {'code': 'absent'}, 'valueCoding': {'code': 'yes'}",
                "pain-score, 'valueInteger': 1, 'valueInteger': 11",
                "pain-score, 'valueInteger': 1, 'valueString': 'nine'",
                "age-years, 'valueInteger': 40, 'valueString': 'fifteen'",
                "days-since-onset, 'valueInteger': 40, 'valueString': 'two'",
                "days-since-onset, 'valueInteger': 1, 'valueString': 'ten'",
                "chills, 'valueCoding': {'code': 'absent'}, \"'valueCoding': {'system': 'https://ehr.example', 'code': 'absent'}\""
            })
    void beside_an_answer_that_cannot_be_read_no_other_clears_anything(String linkId, String clear, String other) {
        read(form(linkId, clear + "}, {" + other));
        assertThat(reader.chart().findings().isOpen(Input.of(linkId).orElseThrow()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"lasegue, present", "chills, positive"})
    void that_a_sign_is_there_is_understood_in_either_word(String code, String word) {
        read(form(code, "'valueCoding': {'code': '%s'}".formatted(word)));
        assertThat(answer(Input.of(code).orElseThrow())).isEqualTo(Answer.PRESENT);
    }

    /** It is the worse one for the level; whether they flared up is then not known, unless an attack is denied. */
    @Test
    void of_two_onsets_the_longer_counts_beside_symptoms_that_persist_and_the_later_beside_an_attack() {
        String onset = "'valueInteger': 45}, {'valueInteger': 2";
        read(form("days-since-onset", onset));
        assertThat(reader.chart().findings().measured()).isEmpty();
        read(coded(Input.CURRENT_EXACERBATION, "absent"));
        read(coded(Input.SYMPTOMS_PERSISTING, "present"));
        assertThat(reader.chart().findings().measured()).containsEntry(Input.DAYS_SINCE_ONSET, new BigDecimal(45));
        assertThat(answer(Input.CURRENT_EXACERBATION)).isEqualTo(Answer.UNKNOWN);
        read(coded(Input.ACUTE_ATTACK, "absent"));
        assertThat(answer(Input.CURRENT_EXACERBATION)).isEqualTo(Answer.ABSENT);
        assertThat(reader.chart().findings().measured()).containsEntry(Input.DAYS_SINCE_ONSET, new BigDecimal(45));
        read(form("days-since-onset", "'valueString': 'ten'"));
        assertThat(reader.chart().findings().measured()).containsEntry(Input.DAYS_SINCE_ONSET, new BigDecimal(45));
        read(coded(Input.ACUTE_ATTACK, "present"));
        assertThat(reader.chart().findings().measured()).containsEntry(Input.DAYS_SINCE_ONSET, new BigDecimal(2));
    }

    @ParameterizedTest
    @CsvSource({"5, 10, 5", "0, 2, 0", "2, 3, "})
    void two_onsets_that_tell_the_same_count(int one, int other, BigDecimal counts) {
        read(form("days-since-onset", "'valueInteger': " + one + "}, {'valueInteger': " + other));
        assertThat(reader.chart().findings().measured().get(Input.DAYS_SINCE_ONSET))
                .isEqualTo(counts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'valueInteger': null", "'valueQuantity': {'unit': 'd'}", "'valueQuantity': {}"})
    void beside_an_answer_without_a_value_another_counts(String nothing) {
        read(form("pain-score", "'valueInteger': 1}, {" + nothing));
        assertThat(reader.chart().findings().measured()).containsKey(Input.PAIN_SCORE);
        assertThat(remarked(Kind.UNREADABLE)).isTrue();
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
        boolean opens = Stricter.OPENING.contains(input);
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
        assertThat(Stricter.OPENING).containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void of_two_trimesters_the_later_counts() {
        read(form("pregnancy-trimester", "'valueInteger': 3"));
        read(form("pregnancy-trimester", "'valueInteger': 2"));
        assertThat(reader.chart().findings().measured()).containsEntry(Input.PREGNANCY_TRIMESTER, new BigDecimal(3));
        assertThat(answer(Input.PREGNANCY)).isEqualTo(Answer.PRESENT);
    }
}
