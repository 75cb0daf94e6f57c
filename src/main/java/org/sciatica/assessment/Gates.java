package org.sciatica.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sciatica.assessment.Assessment.Decision;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.catalogue.Catalogue;
import org.sciatica.catalogue.Intervention;
import org.sciatica.catalogue.Kind;
import org.sciatica.logic.Condition;
import org.sciatica.logic.Truth;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Phase;

/** The gates in front of every intervention. None grants anything: an item is allowed when no gate stands in its way. */
final class Gates {

    private final Map<Intervention, List<Rule>> gates = new LinkedHashMap<>();

    Gates(RuleSet ruleSet, Catalogue catalogue) {
        List<RuleSet.Concluding<Outcome.Gate>> all = ruleSet.concluding(Outcome.Gate.class);
        for (Intervention intervention : catalogue.all()) {
            if (intervention.kind().canBeAllowed()) {
                gates.put(
                        intervention,
                        all.stream()
                                .filter(gate -> gate.then().selection().includes(intervention))
                                .map(RuleSet.Concluding::rule)
                                .toList());
            }
        }
    }

    /** The gates of an intervention, in the order of the rule set. */
    List<Rule> of(Intervention intervention) {
        return gates.getOrDefault(intervention, List.of());
    }

    /** Decides every intervention that can be allowed. */
    Map<Kind, List<Decision>> decide(Reasoning reasoning) {
        Map<Rule, Barrier> barriers = new HashMap<>();
        Map<Kind, List<Decision>> decisions = new EnumMap<>(Kind.class);
        gates.forEach((intervention, rules) -> decisions
                .computeIfAbsent(intervention.kind(), kind -> new ArrayList<>())
                .add(decide(
                        intervention,
                        rules,
                        rule -> barriers.computeIfAbsent(rule, gate -> Barrier.of(gate, reasoning)))));
        return decisions;
    }

    /** How one gate stands towards one patient, whatever it is in front of. */
    private record Barrier(Truth truth, List<Rule> because, Set<Input> needs) {
        static Barrier of(Rule gate, Reasoning reasoning) {
            Truth truth = bars(gate, reasoning);
            if (truth == Truth.FAILS) {
                return new Barrier(truth, List.of(), Set.of());
            }
            List<Rule> because = new ArrayList<>();
            because.add(gate);
            because.addAll(triggers(gate.when(), reasoning));
            return new Barrier(truth, because, truth == Truth.OPEN ? reasoning.keepingOpen(gate) : Set.of());
        }
    }

    private static Decision decide(Intervention intervention, List<Rule> rules, Function<Rule, Barrier> barriers) {
        Truth barred = Truth.FAILS;
        Set<Rule> because = new LinkedHashSet<>();
        Set<Input> needs = EnumSet.noneOf(Input.class);
        List<Rule> barredBy = new ArrayList<>();
        for (Rule rule : rules) {
            Barrier barrier = barriers.apply(rule);
            barred = barred.or(barrier.truth);
            because.addAll(barrier.because);
            needs.addAll(barrier.needs);
            if (barrier.truth == Truth.HOLDS) {
                barredBy.add(rule);
            }
        }
        return switch (barred) {
            case FAILS -> new Decision(intervention, Status.ALLOWED, rules, List.of(), List.of());
            case OPEN ->
                new Decision(intervention, Status.CONDITIONAL, List.copyOf(because), List.copyOf(needs), List.of());
            case HOLDS ->
                new Decision(intervention, Status.WITHHELD, List.copyOf(because), List.of(), List.copyOf(barredBy));
        };
    }

    /** Whether a gate stands in the way: holds, is open, or does not. */
    static Truth bars(Rule gate, Reasoning reasoning) {
        Truth truth = reasoning.of(gate);
        return gate.then() instanceof Outcome.Requires ? truth.not() : truth;
    }

    /** The rules through which a gate that refers to triage or phase came to stand in the way. */
    private static List<Rule> triggers(Condition gate, Reasoning reasoning) {
        if (gate instanceof Condition.TriageAtLeast triage) {
            return reasoning.triageRules(triage.level(), reasoning.of(gate));
        }
        if (gate instanceof Condition.PhaseIs) {
            List<Rule> exacerbation = reasoning.phaseRules(Phase.EXACERBATION);
            return exacerbation.isEmpty() ? reasoning.phaseRules(Phase.UNDETERMINED) : exacerbation;
        }
        return List.of();
    }
}
