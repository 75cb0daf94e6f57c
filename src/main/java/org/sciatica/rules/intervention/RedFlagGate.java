package org.sciatica.rules.intervention;

import static org.sciatica.catalogue.Selection.EVERYTHING;
import static org.sciatica.logic.Conditions.triageAtLeast;
import static org.sciatica.rule.Outcome.forbid;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.vocabulary.TriageLevel.URGENT;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** Nothing is offered to a patient who must see a doctor now, or of whom that is not yet ruled out. */
public final class RedFlagGate implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(rule("red-flag-bars-treatment")
                .cites("D002-024", "D000-007")
                .when(triageAtLeast(URGENT))
                .then(forbid(EVERYTHING))
                .resolving("C-01"));
    }
}
