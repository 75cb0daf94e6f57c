package org.sciatica.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.z3.BoolExpr;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sciatica.logic.Condition;
import org.sciatica.logic.InputsOf;
import org.sciatica.logic.Walk;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputGroup;
import org.sciatica.vocabulary.TriageLevel;

/** P1 and P3 of every patient there can be: unknown is not absent, and what is worse never makes anything milder. */
class MonotoneProofTest extends OverEveryPatient {

    /** The findings that a rule for "a doctor now" reads. */
    private List<Input> redFlags() {
        return InputsOf.condition(rules.triageAtLeast(TriageLevel.URGENT), rules).stream()
                .filter(input -> !input.isMeasurement())
                .toList();
    }

    @Test
    void from_absent_over_unknown_to_present_a_red_flag_never_lowers_the_level() {
        assertThat(redFlags()).hasSizeGreaterThan(35);
        for (Input flag : redFlags()) {
            neverLowers(flag, Answer.ABSENT, Answer.UNKNOWN);
            neverLowers(flag, Answer.UNKNOWN, Answer.PRESENT);
        }
    }

    @Test
    void a_test_never_lowers_the_level_whether_negative_or_positive() {
        for (Input test : Input.of(InputGroup.TESTS)) {
            neverLowers(test, Answer.UNKNOWN, Answer.ABSENT);
            neverLowers(test, Answer.UNKNOWN, Answer.PRESENT);
            neverLowers(test, Answer.ABSENT, Answer.PRESENT);
        }
    }

    private void neverLowers(Input finding, Answer from, Answer to) {
        neverFrom("lowers no level", when(finding, to).levelIsBelow(when(finding, from)), finding, from, to);
    }

    @Test
    void a_higher_temperature_and_a_higher_pain_score_never_lower_the_level() {
        for (Input measurement : List.of(Input.TEMPERATURE_CELSIUS, Input.PAIN_SCORE)) {
            Patient.Measured lower = anybody.reading(measurement);
            Patient worse = prover.patient("same patient, worse");
            Patient.Measured higher = worse.reading(measurement);
            BoolExpr rises = prover.and(
                    List.of(lower.known(), higher.known(), prover.z3().mkLt(lower.value(), higher.value())));
            BoolExpr falls = verdict(facts.with(measurement, higher)).levelIsBelow(verdict);
            prover.never(
                    "a higher " + measurement + " lowers no level",
                    prover.and(List.of(rises, falls)),
                    model -> RequestText.of(anybody.in(model)) + " with the " + measurement + " of "
                            + RequestText.of(worse.in(model)));
        }
    }

    @Test
    void no_symptom_test_diagnosis_or_contraindication_adds_to_what_is_allowed() {
        List<Input> findings = Arrays.stream(Input.values())
                .filter(input -> !input.isMeasurement() && input.group() != InputGroup.CIRCUMSTANCES)
                .toList();
        assertThat(findings).hasSizeGreaterThan(100);
        for (Input finding : findings) {
            neverAllowsMore(finding, Answer.ABSENT, Answer.UNKNOWN);
            neverAllowsMore(finding, Answer.UNKNOWN, Answer.PRESENT);
        }
    }

    private void neverAllowsMore(Input finding, Answer from, Answer to) {
        Verdict<BoolExpr> before = when(finding, from);
        Verdict<BoolExpr> after = when(finding, to);
        BoolExpr allowsMore = prover.or(byGates.keySet().stream()
                .map(gates -> prover.and(List.of(after.allowed(gates), prover.not(before.allowed(gates)))))
                .toList());
        neverFrom("allows nothing more", allowsMore, finding, from, to);
    }

    /** More knowledge decides what was open and overturns nothing, but where a rule says on its face that it presumes. */
    @Test
    void an_answer_to_an_open_question_overturns_no_rule_that_does_not_presume() {
        Patient later = prover.patient("same patient, later");
        List<BoolExpr> knowsMore = new ArrayList<>();
        for (Input input : Input.values()) {
            knowsMore.add(prover.or(List.of(facts.open(input), anybody.agrees(later, input))));
        }
        Verdict<BoolExpr> after = verdict(later.facts(prover));
        List<Rule> plain =
                rules.rules().stream().filter(rule -> !presumes(rule)).toList();
        assertThat(plain).hasSizeGreaterThan(100);
        List<BoolExpr> overturned = new ArrayList<>();
        for (Rule rule : plain) {
            Kleene<BoolExpr> then = verdict.of(rule);
            Kleene<BoolExpr> now = after.of(rule);
            overturned.add(prover.and(List.of(then.holds(), prover.not(now.holds()))));
            overturned.add(prover.and(List.of(then.fails(), prover.not(now.fails()))));
        }
        prover.never(
                plain.size() + " rules that do not presume are overturned by no further answer",
                prover.and(List.of(prover.and(knowsMore), prover.or(overturned))),
                model -> RequestText.of(anybody.in(model)) + " then " + RequestText.of(later.in(model)));
    }

    private boolean presumes(Rule rule) {
        List<Condition> presuming = new ArrayList<>();
        new Walk(rules) {
            @Override
            protected void leaf(Condition.Leaf node) {}

            @Override
            protected void inner(Condition node, List<Condition> parts) {
                if (node instanceof Condition.Presumed || node instanceof Condition.Reported) {
                    presuming.add(node);
                }
                super.inner(node, parts);
            }
        }.through(rule.when());
        return !presuming.isEmpty();
    }
}
