package org.sciatica.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Model;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.sciatica.assessment.Assessment.Decision;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.RuleById;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Findings;

/**
 * Every gate alone withholds something from somebody, but for those that a document states and that another gate always joins:
 * they stay because their words are the reason that a reader looks for, and each is proved to be covered.
 */
class EveryGateMattersProofTest extends OverEveryPatient {

    private static final List<String> RED_FLAG = List.of("red-flag-bars-treatment");

    /** Gates that never act alone, and the gates of which one always acts with them. */
    private static final Map<String, List<String>> COVERED = new TreeMap<>(Map.ofEntries(
            // sport is part of what waits for remission
            Map.entry("sport-in-remission", List.of("exercise-in-remission")),
            // strong pain is an exacerbation, so nothing that waits for remission is reached
            Map.entry(
                    "exercise-strong-pain",
                    List.of("exercise-in-remission", "therapy-in-remission", "module-in-remission")),
            // what these read is urgent by itself, so the red flag bars everything
            Map.entry("exercise-raised-temperature", RED_FLAG),
            Map.entry("exercise-purulent-discharge", RED_FLAG),
            Map.entry("massage-hypertensive-crisis", RED_FLAG),
            Map.entry("massage-deep-vein-thrombosis", RED_FLAG),
            Map.entry("massage-raised-temperature", RED_FLAG),
            Map.entry("massage-pus", RED_FLAG),
            Map.entry("physiotherapy-raised-temperature", RED_FLAG),
            Map.entry("heat-raised-temperature", RED_FLAG),
            Map.entry("heat-inflammation", RED_FLAG),
            Map.entry("heat-pus", RED_FLAG)));

    private List<Rule> gates() {
        return rules.concluding(Outcome.Gate.class).stream()
                .map(gate -> gate.rule())
                .toList();
    }

    /** Where the gate is as wanted in front of some intervention and none of the others is in its way. */
    private BoolExpr alone(Rule gate, BoolExpr wanted) {
        return prover.or(byGates.keySet().stream()
                .filter(gates -> gates.contains(gate))
                .map(gates -> prover.and(List.of(
                        wanted,
                        verdict.allowed(gates.stream()
                                .filter(other -> !other.equals(gate))
                                .toList()))))
                .toList());
    }

    @Test
    void every_gate_alone_withholds_something_or_is_known_to_be_covered() {
        for (Rule gate : gates()) {
            long start = System.nanoTime();
            Optional<Model> found = prover.find(alone(gate, verdict.bars(gate).holds()));
            assertThat(found.isEmpty()).as(gate.id()).isEqualTo(COVERED.containsKey(gate.id()));
            Prover.report(gate.id() + (found.isEmpty() ? " never acts alone" : " alone withholds"), start);
            found.ifPresent(model -> {
                Findings patient = anybody.in(model);
                assertThat(assessor.assess(patient).interventions().values().stream()
                                .flatMap(List::stream))
                        .as("%s of %s", gate.id(), RequestText.of(patient))
                        .anyMatch(decision -> isWithheldBy(gate, decision));
            });
        }
    }

    private boolean isWithheldBy(Rule gate, Decision decision) {
        List<Rule> inTheWay = assessor.gatesOf(decision.intervention()).stream()
                .filter(decision.because()::contains)
                .toList();
        return decision.status() == Status.WITHHELD && inTheWay.equals(List.of(gate));
    }

    @Test
    void every_covered_gate_exists_and_is_joined_by_one_that_covers_it() {
        assertThat(gates()).extracting(Rule::id).containsAll(COVERED.keySet());
        COVERED.forEach((id, covering) -> {
            Rule gate = RuleById.in(rules, id);
            never(
                    id + " holds only with one of " + covering,
                    uncovered(
                            gate,
                            covering,
                            (by, of) -> prover.and(List.of(
                                    verdict.bars(of).holds(),
                                    prover.not(verdict.bars(by).holds())))));
            never(
                    id + " is open only with one of " + covering,
                    uncovered(
                            gate,
                            covering,
                            (by, of) -> prover.and(List.of(
                                    verdict.bars(of).open(prover),
                                    verdict.bars(by).fails()))));
        });
    }

    /** Where, in front of some intervention behind the gate, no covering gate does what is asked of it. */
    private BoolExpr uncovered(Rule gate, List<String> covering, BiFunction<Rule, Rule, BoolExpr> bare) {
        return prover.or(byGates.keySet().stream()
                .filter(gates -> gates.contains(gate))
                .map(gates -> prover.and(gates.stream()
                        .filter(other -> covering.contains(other.id()))
                        .map(other -> bare.apply(other, gate))
                        .toList()))
                .toList());
    }
}
