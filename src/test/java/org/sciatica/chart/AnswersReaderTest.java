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
        assertThat(reader.chart().findings().measured()).containsEntry(Input.PREGNANCY_TRIMESTER, new BigDecimal(3));
        assertThat(answer(Input.PREGNANCY)).isEqualTo(Answer.PRESENT);
    }
}
