package org.sciatica.rules.triage;

import static org.sciatica.logic.Conditions.atLeast;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.triage;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.vocabulary.Input.NEAR_SYNCOPE;
import static org.sciatica.vocabulary.Input.PAIN_PREVENTS_MOVEMENT;
import static org.sciatica.vocabulary.Input.PAIN_SCORE;
import static org.sciatica.vocabulary.Input.SEVERE_NERVE_PAIN;
import static org.sciatica.vocabulary.Input.UNBEARABLE_PAIN;
import static org.sciatica.vocabulary.TriageLevel.SEE_DOCTOR;
import static org.sciatica.vocabulary.TriageLevel.URGENT;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** Pain that cannot be borne, takes consciousness or stops movement, and pain that is merely strong. */
public final class OverwhelmingPain implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("unbearable-pain")
                        .cites("D002-019", "D002-018")
                        .when(present(UNBEARABLE_PAIN))
                        .then(triage(URGENT)),
                rule("pain-score-10")
                        .defaultsFrom("D002-019")
                        .when(atLeast(PAIN_SCORE, "10"))
                        .then(triage(URGENT)),
                rule("near-syncope")
                        .defaultsFrom("D001-026")
                        .when(present(NEAR_SYNCOPE))
                        .then(triage(URGENT)),
                rule("pain-prevents-movement")
                        .defaultsFrom("D002-039", "D002-038", "D001-112")
                        .when(present(PAIN_PREVENTS_MOVEMENT))
                        .then(triage(URGENT))
                        .resolving("C-13"),
                rule("severe-nerve-pain")
                        .cites("D000-006", "D002-013", "D000-035")
                        .when(present(SEVERE_NERVE_PAIN))
                        .then(triage(SEE_DOCTOR)),
                rule("pain-score-7")
                        .defaultsFrom("D000-006", "D002-013")
                        .when(atLeast(PAIN_SCORE, "7"))
                        .then(triage(SEE_DOCTOR)));
    }
}
