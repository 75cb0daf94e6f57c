package org.sciatica.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.logic.Conditions.triageAtLeast;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.rules.Given.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.Passage.Fate;
import org.sciatica.catalogue.Catalogue;
import org.sciatica.catalogue.Kind;
import org.sciatica.catalogue.Selection;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.rules.Given;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** Rules of its own, gates first: in the standard rules one gate refers to triage, and none is the first rule. */
class TriggersTest {

    private static final List<Rule> RULES = List.of(
            rule("most-urgent")
                    .cites("S1")
                    .when(triageAtLeast(TriageLevel.EMERGENCY))
                    .then(bar(Selection.EVERYTHING)),
            rule("of-its-own").cites("S1").when(present(Input.FOOT_DROP)).then(bar(Selection.EVERYTHING)),
            rule("urgent-massage")
                    .cites("S1")
                    .when(triageAtLeast(TriageLevel.URGENT))
                    .then(bar(Selection.MASSAGE)),
            rule("urgent").cites("S1").when(triageAtLeast(TriageLevel.URGENT)).then(bar(Selection.EVERYTHING)),
            rule("see-doctor")
                    .cites("S1")
                    .when(triageAtLeast(TriageLevel.SEE_DOCTOR))
                    .then(bar(Selection.EVERYTHING)),
            rule("sore").cites("S1").when(present(Input.CHILLS)).then(Outcome.triage(TriageLevel.SEE_DOCTOR)),
            rule("shivering").cites("S1").when(present(Input.CHILLS)).then(Outcome.triage(TriageLevel.URGENT)),
            rule("numb")
                    .cites("S1")
                    .when(present(Input.SADDLE_ANAESTHESIA))
                    .then(Outcome.triage(TriageLevel.EMERGENCY)),
            rule("worse").cites("S1").when(present(Input.CHILLS)).then(Outcome.phase(Phase.EXACERBATION)));

    private static Outcome bar(Selection selection) {
        return Outcome.forbid(selection);
    }

    private static Barriers barriers(Given patient) {
        RuleSet rules = new RuleSet(List.of(() -> RULES));
        return new Gates(rules, Catalogue.load()).before(new Reasoning(rules, patient.findings()));
    }

    private static Fate fate(Given patient, Kind kind) {
        return barriers(patient).decide().stream()
                .filter(fate -> fate.passage().interventions().get(0).kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(List<Rule> rules) {
        return rules.stream().map(Rule::id).toList();
    }

    private static final Given EVERYTHING_AT_ONCE =
            given().present(Input.CHILLS, Input.SADDLE_ANAESTHESIA, Input.FOOT_DROP);

    @Test
    void a_rule_is_told_once_though_it_triggers_several_gates() {
        assertThat(ids(barriers(EVERYTHING_AT_ONCE).standing()))
                .containsExactly(
                        "most-urgent",
                        "numb",
                        "of-its-own",
                        "urgent-massage",
                        "shivering",
                        "urgent",
                        "see-doctor",
                        "sore");
    }

    @Test
    void only_gates_in_front_of_an_intervention_are_told_with_what_triggered_them() {
        assertThat(ids(fate(EVERYTHING_AT_ONCE, Kind.EXERCISE).verdict().because()))
                .containsExactly("most-urgent", "numb", "of-its-own", "urgent", "shivering", "see-doctor", "sore");
        assertThat(ids(fate(EVERYTHING_AT_ONCE, Kind.MASSAGE).verdict().because()))
                .containsExactly(
                        "most-urgent",
                        "numb",
                        "of-its-own",
                        "urgent-massage",
                        "shivering",
                        "urgent",
                        "see-doctor",
                        "sore");
    }

    @Test
    void a_gate_that_is_the_first_rule_is_waited_for_like_any() {
        Fate waiting = fate(given().absent(Input.CHILLS, Input.FOOT_DROP), Kind.EXERCISE);
        assertThat(waiting.verdict().status()).isEqualTo(Status.CONDITIONAL);
        assertThat(waiting.verdict().needs()).containsExactly(Input.SADDLE_ANAESTHESIA);
        assertThat(ids(waiting.verdict().because())).containsExactly("most-urgent", "numb", "urgent", "see-doctor");
    }

    @Test
    void each_gate_is_named_once_in_a_question_in_the_order_in_which_it_is_met() {
        RuleSet rules = new RuleSet(List.of(() -> RULES));
        Gates gates = new Gates(rules, Catalogue.load());
        Reasoning reasoning = new Reasoning(
                rules, given().absent(Input.CHILLS, Input.FOOT_DROP).findings());
        Assessment.Triage triage = new Assessment.Triage(
                TriageLevel.SELF_CARE, Chosen.listed(RULES), List.of(), false, TriageLevel.EMERGENCY);
        Assessment.PhaseFinding phase = new Assessment.PhaseFinding(Phase.UNDETERMINED, Chosen.listed(RULES), true);
        assertThat(new OpenQuestions(rules, gates, reasoning)
                        .ask(triage, phase, gates.before(reasoning).decide()))
                .singleElement()
                .satisfies(question -> assertThat(ids(question.because()))
                        .containsExactly("numb", "most-urgent", "urgent", "see-doctor", "urgent-massage"));
    }
}
