package org.sciatica.assessment;

import java.util.Arrays;
import java.util.List;
import org.sciatica.assessment.Assessment.PhaseFinding;
import org.sciatica.assessment.Assessment.Triage;
import org.sciatica.logic.Condition;
import org.sciatica.logic.Truth;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** The level and the phase of one patient, and whether they are settled. */
final class Judgement {

    private final Reasoning reasoning;
    private final Prospects prospects;
    private final Findings findings;

    Judgement(Reasoning reasoning, Prospects prospects) {
        this.reasoning = reasoning;
        this.prospects = prospects;
        this.findings = reasoning.findings();
    }

    Triage triage() {
        TriageLevel level = Arrays.stream(TriageLevel.values())
                .filter(candidate -> reasoning.triageAtLeast(candidate) == Truth.HOLDS)
                .reduce(TriageLevel.SELF_CARE, (lower, higher) -> higher);
        List<Rule> because = reasoning.triageRules(TriageLevel.SELF_CARE, Truth.HOLDS).stream()
                .filter(rule -> levelOf(rule) == level || !onlyPresumes(rule))
                .toList();
        List<Condition.Leaf> found = because.stream()
                .filter(rule -> levelOf(rule) == level)
                .flatMap(rule -> reasoning.found(rule).stream())
                .distinct()
                .toList();
        TriageLevel highest = prospects.highest(findings);
        boolean settled = highest == level && !prospects.canStayBelow(level, findings);
        return new Triage(level, because, found, settled, highest.atLeast(level) ? highest : level);
    }

    PhaseFinding phase() {
        Phase value = Arrays.stream(Phase.values())
                .filter(phase -> reasoning.phaseIs(phase) == Truth.HOLDS)
                .findFirst()
                .orElseThrow();
        boolean settled =
                Arrays.stream(Phase.values()).noneMatch(phase -> phase != value && prospects.canBe(phase, findings));
        return new PhaseFinding(value, reasoning.phaseRules(value), settled);
    }

    /** A rule that merely reads an open answer as the stricter one says nothing beside what was found. */
    private static boolean onlyPresumes(Rule rule) {
        return rule.when() instanceof Condition.Presumed;
    }

    private static TriageLevel levelOf(Rule rule) {
        if (rule.then() instanceof Outcome.RaisesTriage raises) {
            return raises.level();
        }
        throw new IllegalArgumentException(rule.id() + " is no triage rule");
    }
}
