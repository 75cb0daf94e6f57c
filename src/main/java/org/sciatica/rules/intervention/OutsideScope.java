package org.sciatica.rules.intervention;

import static org.sciatica.catalogue.Selection.EVERYTHING;
import static org.sciatica.logic.Conditions.anyPresent;
import static org.sciatica.logic.Conditions.atMost;
import static org.sciatica.logic.Conditions.reported;
import static org.sciatica.rule.Outcome.forbid;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.vocabulary.Input.AGE_YEARS;
import static org.sciatica.vocabulary.Input.CERVICAL_RADICULOPATHY;
import static org.sciatica.vocabulary.Input.THORACIC_RADICULOPATHY;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** Neck and chest types and children: urgency is judged, nothing is offered. An unanswered question opens nothing here. */
public final class OutsideScope implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("neck-or-chest-type")
                        .cites("D004-025", "D004-034")
                        .when(reported(anyPresent(CERVICAL_RADICULOPATHY, THORACIC_RADICULOPATHY)))
                        .then(forbid(EVERYTHING))
                        .resolving("C-14"),
                rule("too-young")
                        .defaultsFrom("D004-107", "D004-108", "D004-109")
                        .when(reported(atMost(AGE_YEARS, "15")))
                        .then(forbid(EVERYTHING)));
    }
}
