package org.sciatica.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sciatica.assessment.Assessment.PhaseFinding;
import org.sciatica.assessment.Assessment.Triage;
import org.sciatica.assessment.RuleSet.Concluding;
import org.sciatica.logic.Condition;
import org.sciatica.logic.Truth;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** The level and the phase of one patient, and whether they are settled. */
final class Judgement {

    private static final List<TriageLevel> LEVELS = List.of(TriageLevel.values());
    private static final List<Phase> PHASES = List.of(Phase.values());

    private final RuleSet ruleSet;
    private final Reasoning reasoning;
    private final Prospects prospects;
    private final Findings findings;

    Judgement(RuleSet ruleSet, Reasoning reasoning, Prospects prospects) {
        this.ruleSet = ruleSet;
        this.reasoning = reasoning;
        this.prospects = prospects;
        this.findings = reasoning.findings();
    }

    Triage triage() {
        TriageLevel level = level();
        Chosen.Gathering because = new Chosen.Gathering();
        Set<Condition.Leaf> found = new LinkedHashSet<>();
        for (Concluding<Outcome.RaisesTriage> rule : reasoning.triageRules(TriageLevel.SELF_CARE, Truth.HOLDS)) {
            boolean ofThisLevel = rule.then().level() == level;
            if (ofThisLevel) {
                found.addAll(reasoning.found(rule));
            }
            if (ofThisLevel || !onlyPresumes(rule.rule())) {
                because.add(rule);
            }
        }
        TriageLevel highest = prospects.highest(findings);
        boolean settled = highest == level && !prospects.canStayBelow(level, findings);
        return new Triage(
                level,
                because.of(ruleSet.rules()),
                List.copyOf(found),
                settled,
                highest.atLeast(level) ? highest : level);
    }

    private TriageLevel level() {
        TriageLevel highest = TriageLevel.SELF_CARE;
        for (TriageLevel level : LEVELS) {
            if (reasoning.triageAtLeast(level) == Truth.HOLDS) {
                highest = level;
            }
        }
        return highest;
    }

    PhaseFinding phase() {
        Phase value = value();
        boolean settled = true;
        for (Phase other : PHASES) {
            settled &= other == value || !prospects.canBe(other, findings);
        }
        Chosen.Gathering because = new Chosen.Gathering();
        reasoning.phaseRules(value).forEach(because::add);
        return new PhaseFinding(value, because.of(ruleSet.rules()), settled);
    }

    private Phase value() {
        for (Phase phase : PHASES) {
            if (reasoning.phaseIs(phase) == Truth.HOLDS) {
                return phase;
            }
        }
        throw new IllegalStateException("no rule gives a phase");
    }

    /** A rule that merely reads an open answer as the stricter one says nothing beside what was found. */
    private static boolean onlyPresumes(Rule rule) {
        return rule.when() instanceof Condition.Presumed;
    }
}
