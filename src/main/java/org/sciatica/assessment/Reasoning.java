package org.sciatica.assessment;

import java.util.ArrayList;
import java.util.List;
import org.sciatica.assessment.RuleSet.Concluding;
import org.sciatica.logic.Condition;
import org.sciatica.logic.Reading;
import org.sciatica.logic.Truth;
import org.sciatica.rule.Outcome;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.InputSet;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** The rules applied to one patient's findings: the truth of each, worked out once. */
final class Reasoning {

    private final RuleSet ruleSet;
    private final Findings findings;
    private final Reading reading;

    Reasoning(RuleSet ruleSet, Findings findings) {
        this.ruleSet = ruleSet;
        this.findings = findings;
        this.reading = ruleSet.network().read(findings);
    }

    Findings findings() {
        return findings;
    }

    /** The truth of the rule that stands at this place in the rule set. */
    Truth of(int place) {
        return reading.of(ruleSet.number(place));
    }

    Truth of(Concluding<?> rule) {
        return reading.of(rule.number());
    }

    boolean holds(Concluding<?> rule) {
        return of(rule) == Truth.HOLDS;
    }

    Truth phaseIs(Phase phase) {
        return reading.of(ruleSet.number(phase));
    }

    Truth triageAtLeast(TriageLevel level) {
        return reading.of(ruleSet.number(level));
    }

    /** The unanswered inputs that keep open the rule at this place. */
    InputSet keepingOpen(int place) {
        return reading.keepingOpen(ruleSet.number(place));
    }

    /** The unanswered inputs that keep the rule open. */
    InputSet keepingOpen(Concluding<?> rule) {
        return reading.keepingOpen(rule.number());
    }

    /** The unanswered inputs that the rule reads as the stricter answer. */
    InputSet presumedBy(Concluding<?> rule) {
        return reading.presumedBy(rule.number());
    }

    /** What was found in this patient that makes the rule hold. */
    List<Condition.Leaf> found(Concluding<?> rule) {
        return reading.found(rule.number());
    }

    /** The triage rules of this level or above with this truth, most urgent first. */
    List<Concluding<Outcome.RaisesTriage>> triageRules(TriageLevel atLeast, Truth truth) {
        List<Concluding<Outcome.RaisesTriage>> rules = new ArrayList<>();
        for (Concluding<Outcome.RaisesTriage> rule : ruleSet.mostUrgentFirst()) {
            if (of(rule) == truth && rule.then().level().atLeast(atLeast)) {
                rules.add(rule);
            }
        }
        return rules;
    }

    /** The rules that hold and indicate this phase. */
    List<Concluding<Outcome.IndicatesPhase>> phaseRules(Phase phase) {
        List<Concluding<Outcome.IndicatesPhase>> rules = new ArrayList<>();
        for (Concluding<Outcome.IndicatesPhase> rule : ruleSet.concluding(Outcome.IndicatesPhase.class)) {
            if (rule.then().phase() == phase && holds(rule)) {
                rules.add(rule);
            }
        }
        return rules;
    }
}
