package org.sciatica.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sciatica.assessment.Assessment.PhaseFinding;
import org.sciatica.assessment.Assessment.Question;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.Assessment.Triage;
import org.sciatica.logic.Truth;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.rules.Given;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

class OpenQuestionsTest {

    private static final Assessor ASSESSOR = Assessor.standard();

    private List<Question> questions(Given patient) {
        return ASSESSOR.assess(patient.findings()).questions();
    }

    private Question question(Given patient, Input input) {
        return questions(patient).stream()
                .filter(question -> question.input() == input)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> because(Question question) {
        return question.because().stream().map(Rule::id).toList();
    }

    @Test
    void whether_it_was_asked_is_told() {
        assertThat(question(wellInRemission().notAsked(Input.CHILLS), Input.CHILLS)
                        .asked())
                .isFalse();
        assertThat(question(wellInRemission().unknown(Input.CHILLS), Input.CHILLS)
                        .asked())
                .isTrue();
    }

    @Test
    void a_question_names_the_level_it_could_raise_to_and_the_rules_that_wait() {
        Question footDrop = question(wellInRemission().notAsked(Input.FOOT_DROP), Input.FOOT_DROP);
        assertThat(footDrop.couldRaiseTriageTo()).contains(TriageLevel.URGENT);
        assertThat(because(footDrop)).contains("foot-drop", "unanswered-red-flag", "red-flag-bars-treatment");
    }

    /** Rules of its own: no input of the standard rules could raise to two levels. */
    @ParameterizedTest
    @CsvSource({"EMERGENCY, URGENT", "URGENT, EMERGENCY"})
    void of_several_levels_the_highest_is_named(TriageLevel first, TriageLevel second) {
        RuleSet ruleSet = new RuleSet(List.of(() -> List.of(
                rule("first").cites("S1").when(present(Input.CHILLS)).then(Outcome.triage(first)),
                rule("second").cites("S1").when(present(Input.CHILLS)).then(Outcome.triage(second)))));
        Reasoning reasoning = new Reasoning(ruleSet, given().findings());
        List<Question> questions = new OpenQuestions(ruleSet, new Gates(ruleSet, ASSESSOR.catalogue()), reasoning)
                .ask(
                        new Triage(
                                TriageLevel.SELF_CARE,
                                Chosen.listed(List.of()),
                                List.of(),
                                false,
                                TriageLevel.EMERGENCY),
                        new PhaseFinding(Phase.UNDETERMINED, Chosen.listed(List.of()), true),
                        List.of());
        assertThat(questions).singleElement().satisfies(question -> {
            assertThat(question.couldRaiseTriageTo()).contains(TriageLevel.EMERGENCY);
            assertThat(because(question)).containsExactly("first", "second");
        });
    }

    @Test
    void what_raises_more_comes_first() {
        assertThat(questions(given()))
                .extracting(question -> question.couldRaiseTriageTo().orElse(TriageLevel.SELF_CARE))
                .isSortedAccordingTo((a, b) -> b.compareTo(a))
                .contains(TriageLevel.EMERGENCY, TriageLevel.URGENT, TriageLevel.SELF_CARE);
    }

    @Test
    void what_raises_comes_before_what_lowers_the_phase_and_what_interventions_wait_for() {
        Given patient = wellInRemission()
                .present(Input.LOW_BACK_PAIN)
                .notAsked(
                        Input.FOOT_DROP,
                        Input.DIAGNOSIS_CONFIRMED,
                        Input.CURRENT_EXACERBATION,
                        Input.SUPERVISION_AVAILABLE);
        assertThat(questions(patient))
                .extracting(Question::input)
                .containsExactly(
                        Input.FOOT_DROP,
                        Input.DIAGNOSIS_CONFIRMED,
                        Input.CURRENT_EXACERBATION,
                        Input.SUPERVISION_AVAILABLE);
        Question diagnosis = question(patient, Input.DIAGNOSIS_CONFIRMED);
        assertThat(diagnosis.couldRaiseTriageTo()).isEqualTo(Optional.empty());
        assertThat(because(diagnosis)).contains("undiagnosed-complaint", "diagnosis-first");
    }

    @Test
    void the_phase_comes_before_what_more_interventions_wait_for() {
        Given patient = wellInRemission()
                .present(Input.CONSTIPATION)
                .notAsked(Input.DIAGNOSIS_CONFIRMED, Input.CURRENT_EXACERBATION, Input.OSTEOPOROSIS);
        assertThat(questions(patient))
                .extracting(Question::input)
                .containsExactly(Input.CURRENT_EXACERBATION, Input.DIAGNOSIS_CONFIRMED, Input.OSTEOPOROSIS);
    }

    @Test
    void a_settled_level_has_nothing_that_lowers_it() {
        Given patient = wellInRemission()
                .present(Input.CONSTIPATION, Input.LOW_BACK_PAIN)
                .notAsked(Input.DIAGNOSIS_CONFIRMED);
        assertThat(because(question(patient, Input.DIAGNOSIS_CONFIRMED))).doesNotContain("undiagnosed-complaint");
    }

    @Test
    void a_settled_phase_is_not_asked_about() {
        Given patient = wellInRemission().present(Input.CURRENT_EXACERBATION).notAsked(Input.SEVERE_NERVE_PAIN);
        assertThat(questions(patient)).noneMatch(question -> because(question).contains("pain-of-exacerbation"));
        Given open = wellInRemission().notAsked(Input.SEVERE_NERVE_PAIN);
        assertThat(because(question(open, Input.SEVERE_NERVE_PAIN))).contains("pain-of-exacerbation");
    }

    @Test
    void nothing_is_asked_for_what_is_withheld_anyway() {
        assertThat(questions(wellInRemission().notAsked(Input.MODULE_1_COMPLETED)))
                .extracting(Question::input)
                .containsExactly(Input.MODULE_1_COMPLETED);
        assertThat(questions(wellInRemission().absent(Input.DIAGNOSIS_CONFIRMED).notAsked(Input.MODULE_1_COMPLETED)))
                .isEmpty();
    }

    @Test
    void who_must_see_a_doctor_now_is_asked_only_for_what_is_more_urgent() {
        List<Question> questions = questions(given().present(Input.FOOT_DROP));
        assertThat(questions)
                .isNotEmpty()
                .allMatch(question -> question.couldRaiseTriageTo().equals(Optional.of(TriageLevel.EMERGENCY)));
        assertThat(questions(given().present(Input.SADDLE_ANAESTHESIA))).isEmpty();
    }

    @Test
    void every_gate_that_waits_is_named_whether_it_bars_one_intervention_or_many() {
        Given patient = given().absent(Input.FOOT_DROP);
        Assessment assessment = ASSESSOR.assess(patient.findings());
        Set<Rule> open = new HashSet<>();
        assessment.interventions().values().stream().flatMap(List::stream).forEach(decision -> {
            if (decision.status() == Status.CONDITIONAL) {
                ASSESSOR.gatesOf(decision.intervention()).stream()
                        .filter(gate -> RuleTruth.of(gate, patient.findings()) == Truth.OPEN)
                        .forEach(open::add);
            }
        });
        assertThat(assessment.questions().stream().flatMap(question -> question.because().stream()))
                .containsAll(open);
    }
}
