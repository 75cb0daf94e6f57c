package org.sciatica.rules.triage;

import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.triage;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.vocabulary.Input.ABNORMAL_REACTION_TO_EXERCISE;
import static org.sciatica.vocabulary.Input.EXERCISE_WORSENS_PAIN;
import static org.sciatica.vocabulary.TriageLevel.SEE_DOCTOR;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** What exercise did to the patient: stop, and let a doctor look. */
public final class ReactionToExercise implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("exercise-worsens-pain")
                        .cites("D003-021")
                        .when(present(EXERCISE_WORSENS_PAIN))
                        .then(triage(SEE_DOCTOR)),
                rule("abnormal-reaction-to-exercise")
                        .cites("D003-021")
                        .when(present(ABNORMAL_REACTION_TO_EXERCISE))
                        .then(triage(SEE_DOCTOR)));
    }
}
