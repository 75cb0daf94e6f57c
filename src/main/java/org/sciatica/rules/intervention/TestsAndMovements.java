package org.sciatica.rules.intervention;

import static org.sciatica.catalogue.Selection.FOOT_BENDING;
import static org.sciatica.catalogue.Selection.FORWARD_BENDS;
import static org.sciatica.catalogue.Selection.SIDE_BENDS;
import static org.sciatica.catalogue.Selection.SITTING_UP;
import static org.sciatica.catalogue.Selection.SQUATS;
import static org.sciatica.catalogue.Selection.STRAIGHT_LEG_RAISES;
import static org.sciatica.logic.Conditions.positive;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.forbid;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.vocabulary.Input.LANDING;
import static org.sciatica.vocabulary.Input.LASEGUE;
import static org.sciatica.vocabulary.Input.PAIN_ON_FORWARD_BEND;
import static org.sciatica.vocabulary.Input.PAIN_ON_SIDE_BEND;
import static org.sciatica.vocabulary.Input.PAIN_ON_SQUATTING;
import static org.sciatica.vocabulary.Input.SICARD;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** A sign or a movement that hurts takes out the exercises that repeat it. Untested is not negative. */
public final class TestsAndMovements implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("straight-leg-raises-and-lasegue")
                        .cites("D001-082")
                        .when(positive(LASEGUE))
                        .then(forbid(STRAIGHT_LEG_RAISES))
                        .resolving("C-24"),
                rule("foot-bending-and-sicard")
                        .cites("D001-083")
                        .when(positive(SICARD))
                        .then(forbid(FOOT_BENDING))
                        .resolving("C-25"),
                rule("sitting-up-and-landing")
                        .cites("D001-084")
                        .when(positive(LANDING))
                        .then(forbid(SITTING_UP))
                        .resolving("C-26", "C-31"),
                rule("painful-forward-bend")
                        .cites("D001-107", "D000-086")
                        .when(present(PAIN_ON_FORWARD_BEND))
                        .then(forbid(FORWARD_BENDS))
                        .resolving("C-23"),
                rule("painful-side-bend")
                        .cites("D002-033")
                        .when(present(PAIN_ON_SIDE_BEND))
                        .then(forbid(SIDE_BENDS)),
                rule("painful-squat")
                        .cites("D001-085")
                        .when(present(PAIN_ON_SQUATTING))
                        .then(forbid(SQUATS))
                        .resolving("C-27"));
    }
}
