package org.sciatica.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.z3.BoolExpr;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** P4 of every patient there can be, and that every patient gets one level, one phase and one word on every intervention. */
class DecisionProofTest extends OverEveryPatient {

    private final BoolExpr aDoctorNow = verdict.levelAtLeast(TriageLevel.URGENT);

    private BoolExpr someIntervention(Function<List<Rule>, BoolExpr> is) {
        assertThat(byGates).hasSizeGreaterThan(10);
        return prover.or(byGates.keySet().stream().map(is).toList());
    }

    @Test
    void no_rule_both_holds_and_fails() {
        never(
                "no rule both holds and fails",
                prover.or(rules.rules().stream()
                        .map(verdict::of)
                        .map(truth -> prover.and(List.of(truth.holds(), truth.fails())))
                        .toList()));
    }

    @Test
    void everything_is_withheld_from_a_patient_who_must_see_a_doctor_now() {
        never(
                "at emergency and urgent every intervention is withheld",
                prover.and(List.of(aDoctorNow, someIntervention(gates -> prover.not(verdict.withheld(gates))))));
    }

    @Test
    void nothing_is_allowed_while_a_red_flag_is_unanswered() {
        never(
                "while a red flag is unanswered nothing is allowed",
                prover.and(List.of(verdict.redFlagOpen(), someIntervention(verdict::allowed))));
    }

    @Test
    void nobody_may_look_after_themselves_while_a_red_flag_is_unanswered() {
        never(
                "while a red flag is unanswered the level is not self-care",
                prover.and(List.of(verdict.redFlagOpen(), verdict.levelIs(TriageLevel.SELF_CARE))));
    }

    @Test
    void every_intervention_is_allowed_conditional_or_withheld_and_never_two_of_these() {
        never(
                "allowed, conditional and withheld are total and disjoint",
                someIntervention(gates -> prover.not(prover.exactlyOne(
                        List.of(verdict.allowed(gates), verdict.conditional(gates), verdict.withheld(gates))))));
    }

    @Test
    void every_patient_has_one_phase() {
        never(
                "exactly one phase holds",
                prover.not(prover.exactlyOne(
                        Arrays.stream(Phase.values()).map(verdict::phaseIs).toList())));
    }

    @Test
    void every_patient_has_one_level_and_a_rule_for_it() {
        never(
                "exactly one level holds",
                prover.not(prover.exactlyOne(Arrays.stream(TriageLevel.values())
                        .map(verdict::levelIs)
                        .toList())));
        for (TriageLevel level : TriageLevel.values()) {
            BoolExpr cited = prover.or(rules.concluding(Outcome.RaisesTriage.class).stream()
                    .filter(rule -> rule.then().level() == level)
                    .map(rule -> verdict.of(rule.rule()).holds())
                    .toList());
            never(
                    "a rule of the level " + level + " holds",
                    prover.and(List.of(verdict.levelIs(level), prover.not(cited))));
        }
    }

    @Test
    void a_false_claim_is_refuted_by_a_patient_of_whom_the_service_says_so_too() {
        List<Findings> refuting = new ArrayList<>();
        assertThatThrownBy(() -> prover.never(
                        "nobody may look after themselves", verdict.levelIs(TriageLevel.SELF_CARE), model -> {
                            refuting.add(anybody.in(model));
                            return RequestText.of(refuting.get(0));
                        }))
                .hasMessageContaining("is refuted by {\"symptoms\":{");
        assertThat(assessor.assess(refuting.get(0)).triage().level()).isEqualTo(TriageLevel.SELF_CARE);
    }
}
