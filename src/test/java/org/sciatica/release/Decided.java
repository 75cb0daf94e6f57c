package org.sciatica.release;

import java.util.Arrays;
import java.util.List;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.RuleSet;
import org.sciatica.logic.Condition;
import org.sciatica.logic.Conditions;
import org.sciatica.logic.Network;
import org.sciatica.logic.Truth;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** What a rule set decides of one patient, worked out by the evaluation that the service runs and not by a diagram. */
record Decided(RuleSet rules, Findings findings) {

    private Truth of(Condition condition) {
        Network network = new Network(List.of(condition), rules);
        return network.read(findings).of(network.number(condition));
    }

    TriageLevel level() {
        return Arrays.stream(TriageLevel.values())
                .filter(level -> of(rules.triageAtLeast(level)) == Truth.HOLDS)
                .reduce((lower, higher) -> higher)
                .orElseThrow();
    }

    Phase phase() {
        return Arrays.stream(Phase.values())
                .filter(phase -> of(Conditions.phaseIs(phase)) == Truth.HOLDS)
                .findFirst()
                .orElseThrow();
    }

    Status status(List<Rule> gates) {
        Truth barred = Truth.FAILS;
        for (Rule gate : gates) {
            barred = barred.or(bars(gate));
        }
        return switch (barred) {
            case FAILS -> Status.ALLOWED;
            case OPEN -> Status.CONDITIONAL;
            case HOLDS -> Status.WITHHELD;
        };
    }

    private Truth bars(Rule gate) {
        Truth truth = of(gate.when());
        return gate.then() instanceof Outcome.Requires ? truth.not() : truth;
    }

    /** The gates that stand in the way or are open. */
    List<String> inTheWay(List<Rule> gates) {
        return gates.stream()
                .filter(gate -> bars(gate) != Truth.FAILS)
                .map(Rule::id)
                .toList();
    }

    /** The rules with this outcome that hold. */
    List<String> by(Outcome outcome) {
        return rules.rules().stream()
                .filter(rule -> rule.then().equals(outcome) && of(rule.when()) == Truth.HOLDS)
                .map(Rule::id)
                .toList();
    }
}
