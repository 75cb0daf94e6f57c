package org.sciatica.rules.triage;

import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.triage;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.vocabulary.Input.PAIN_SPREAD_TO_OTHER_ORGANS;
import static org.sciatica.vocabulary.Input.PAIN_SPREAD_TO_OTHER_SITES;
import static org.sciatica.vocabulary.TriageLevel.URGENT;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** Pain that leaves the course of the nerve. Down the same leg it is the ordinary picture. */
public final class SpreadingPain implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("pain-spread-to-other-organs")
                        .cites("D002-021", "D002-010")
                        .when(present(PAIN_SPREAD_TO_OTHER_ORGANS))
                        .then(triage(URGENT))
                        .resolving("C-09"),
                rule("pain-spread-to-other-sites")
                        .cites("D001-116")
                        .when(present(PAIN_SPREAD_TO_OTHER_SITES))
                        .then(triage(URGENT))
                        .resolving("C-09"));
    }
}
