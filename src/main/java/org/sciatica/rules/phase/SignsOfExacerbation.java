package org.sciatica.rules.phase;

import static org.sciatica.logic.Conditions.anyPresent;
import static org.sciatica.logic.Conditions.atLeast;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.phase;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.rule.Terms.FRESH_ATTACK;
import static org.sciatica.vocabulary.Input.CHILLS;
import static org.sciatica.vocabulary.Input.CURRENT_EXACERBATION;
import static org.sciatica.vocabulary.Input.LOCAL_SWELLING;
import static org.sciatica.vocabulary.Input.PAIN_PREVENTS_MOVEMENT;
import static org.sciatica.vocabulary.Input.PAIN_SCORE;
import static org.sciatica.vocabulary.Input.SEVERE_NERVE_PAIN;
import static org.sciatica.vocabulary.Input.SKIN_REDNESS;
import static org.sciatica.vocabulary.Input.UNBEARABLE_PAIN;
import static org.sciatica.vocabulary.Phase.EXACERBATION;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** The illness is at its height: by judgement, by a fresh attack, by the pain, or by inflammation. */
public final class SignsOfExacerbation implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("current-exacerbation")
                        .cites("D000-078", "D001-002")
                        .when(present(CURRENT_EXACERBATION))
                        .then(phase(EXACERBATION)),
                rule("fresh-attack")
                        .cites("D000-013")
                        .when(FRESH_ATTACK)
                        .then(phase(EXACERBATION))
                        .resolving("C-20"),
                rule("pain-of-exacerbation")
                        .cites("D000-121", "D002-019", "D002-039")
                        .when(anyPresent(UNBEARABLE_PAIN, SEVERE_NERVE_PAIN, PAIN_PREVENTS_MOVEMENT))
                        .then(phase(EXACERBATION)),
                rule("pain-score-of-exacerbation")
                        .defaultsFrom("D000-121", "D002-019")
                        .when(atLeast(PAIN_SCORE, "7"))
                        .then(phase(EXACERBATION)),
                rule("inflammation-of-exacerbation")
                        .cites("D001-025", "D001-100")
                        .when(anyPresent(SKIN_REDNESS, LOCAL_SWELLING, CHILLS))
                        .then(phase(EXACERBATION)));
    }
}
