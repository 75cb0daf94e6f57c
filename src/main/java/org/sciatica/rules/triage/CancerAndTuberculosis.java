package org.sciatica.rules.triage;

import static org.sciatica.logic.Conditions.all;
import static org.sciatica.logic.Conditions.any;
import static org.sciatica.logic.Conditions.anyPresent;
import static org.sciatica.logic.Conditions.atLeast;
import static org.sciatica.logic.Conditions.phaseIs;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.triage;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.vocabulary.Input.BUTTOCK_PAIN;
import static org.sciatica.vocabulary.Input.LOW_BACK_PAIN;
import static org.sciatica.vocabulary.Input.MALIGNANCY;
import static org.sciatica.vocabulary.Input.NIGHT_PAIN;
import static org.sciatica.vocabulary.Input.PAIN_SCORE;
import static org.sciatica.vocabulary.Input.POSTERIOR_THIGH_PAIN;
import static org.sciatica.vocabulary.Input.RADIATING_LEG_PAIN;
import static org.sciatica.vocabulary.Input.SUDDEN_SHOOTING_PAIN;
import static org.sciatica.vocabulary.Input.TUBERCULOSIS;
import static org.sciatica.vocabulary.Phase.EXACERBATION;
import static org.sciatica.vocabulary.TriageLevel.SEE_DOCTOR;
import static org.sciatica.vocabulary.TriageLevel.URGENT;

import java.util.List;
import org.sciatica.logic.Condition;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** Illnesses that cause the same pain and must be looked for first. */
public final class CancerAndTuberculosis implements RuleClass {

    /** Pain in the back or the leg, however little it is (C-16), or pain at night, or as much as the decision tables ask for. */
    private static final Condition ACTIVE_PAIN = any(
            atLeast(PAIN_SCORE, "4"),
            phaseIs(EXACERBATION),
            anyPresent(
                    LOW_BACK_PAIN,
                    RADIATING_LEG_PAIN,
                    BUTTOCK_PAIN,
                    POSTERIOR_THIGH_PAIN,
                    SUDDEN_SHOOTING_PAIN,
                    NIGHT_PAIN));

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("painful-malignancy")
                        .defaultsFrom("D001-009", "D001-088", "D001-086")
                        .when(all(present(MALIGNANCY), ACTIVE_PAIN))
                        .then(triage(URGENT))
                        .resolving("C-16"),
                rule("painful-tuberculosis")
                        .defaultsFrom("D000-075")
                        .when(all(present(TUBERCULOSIS), ACTIVE_PAIN))
                        .then(triage(URGENT))
                        .resolving("C-16"),
                rule("malignancy")
                        .defaultsFrom("D001-009", "D001-088")
                        .when(present(MALIGNANCY))
                        .then(triage(SEE_DOCTOR))
                        .resolving("C-16"),
                rule("tuberculosis")
                        .defaultsFrom("D000-075")
                        .when(present(TUBERCULOSIS))
                        .then(triage(SEE_DOCTOR))
                        .resolving("C-16"));
    }
}
