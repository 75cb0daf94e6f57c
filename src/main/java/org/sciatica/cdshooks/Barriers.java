package org.sciatica.cdshooks;

import java.util.List;
import org.sciatica.assessment.Assessment.Decision;
import org.sciatica.assessment.RuleSet;
import org.sciatica.logic.Evaluation;
import org.sciatica.logic.Situation;
import org.sciatica.logic.Truth;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/**
 * Which of the gates in front of a treatment really stand in its way. A decision cites the open ones beside them; on a card
 * they would read as if they had been found.
 */
record Barriers(Findings findings, RuleSet ruleSet) implements Situation {

    @Override
    public Truth phaseIs(Phase phase) {
        return new Evaluation(this).of(ruleSet.phaseIs(phase));
    }

    @Override
    public Truth triageAtLeast(TriageLevel level) {
        return new Evaluation(this).of(ruleSet.triageAtLeast(level));
    }

    /** The gates that withhold any of these, in the order in which the decisions cite them. */
    List<Rule> of(List<Decision> decisions) {
        return decisions.stream()
                .flatMap(decision -> decision.because().stream())
                .distinct()
                .filter(this::bars)
                .toList();
    }

    private boolean bars(Rule rule) {
        if (!(rule.then() instanceof Outcome.Gate)) {
            return false;
        }
        Truth truth = new Evaluation(this).of(rule.when());
        return (rule.then() instanceof Outcome.Requires ? truth.not() : truth) == Truth.HOLDS;
    }
}
