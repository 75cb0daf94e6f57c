package org.sciatica.assessment;

import org.sciatica.logic.Truth;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Findings;

/** The truth of one rule for one patient, worked out as the service does. */
public final class RuleTruth {

    private static final RuleSet RULES = RuleSet.standard();

    private RuleTruth() {}

    public static Truth of(Rule rule, Findings findings) {
        return new Reasoning(RULES, findings).of(RULES.rules().indexOf(rule));
    }
}
