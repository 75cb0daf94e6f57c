package org.sciatica.rules.triage;

import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.triage;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.vocabulary.Input.CONSTIPATION;
import static org.sciatica.vocabulary.Input.PAIN_ON_WALKING;
import static org.sciatica.vocabulary.Input.SACRAL_NUMBNESS;
import static org.sciatica.vocabulary.TriageLevel.SEE_DOCTOR;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** Signs that alone are common, and that a doctor should look at all the same. */
public final class SignsToHaveSeen implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("constipation")
                        .defaultsFrom("D001-021")
                        .when(present(CONSTIPATION))
                        .then(triage(SEE_DOCTOR))
                        .resolving("C-03"),
                rule("sacral-numbness")
                        .cites("D004-036", "D004-039")
                        .when(present(SACRAL_NUMBNESS))
                        .then(triage(SEE_DOCTOR)),
                rule("pain-on-walking")
                        .defaultsFrom("D001-085", "D004-043")
                        .when(present(PAIN_ON_WALKING))
                        .then(triage(SEE_DOCTOR))
                        .resolving("C-27"));
    }
}
