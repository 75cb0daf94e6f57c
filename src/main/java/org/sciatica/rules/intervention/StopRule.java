package org.sciatica.rules.intervention;

import static org.sciatica.catalogue.Selection.GYMNASTICS;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.forbid;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.vocabulary.Input.ABNORMAL_REACTION_TO_EXERCISE;
import static org.sciatica.vocabulary.Input.EXERCISE_WORSENS_PAIN;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** Exercise that made things worse is not repeated before a doctor has looked. */
public final class StopRule implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("stop-after-worse-pain")
                        .cites("D003-021")
                        .when(present(EXERCISE_WORSENS_PAIN))
                        .then(forbid(GYMNASTICS))
                        .resolving("C-21"),
                rule("stop-after-abnormal-reaction")
                        .cites("D003-021")
                        .when(present(ABNORMAL_REACTION_TO_EXERCISE))
                        .then(forbid(GYMNASTICS)));
    }
}
