package org.sciatica.rules.triage;

import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.triage;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.vocabulary.Input.FOOT_DROP;
import static org.sciatica.vocabulary.Input.FOOT_MOVEMENT_LOSS;
import static org.sciatica.vocabulary.Input.FOOT_WEAKNESS;
import static org.sciatica.vocabulary.Input.GAIT_UNSTEADY;
import static org.sciatica.vocabulary.Input.HEEL_STANDING_UNABLE;
import static org.sciatica.vocabulary.Input.LEG_PARALYSIS;
import static org.sciatica.vocabulary.Input.LEG_WEAKNESS;
import static org.sciatica.vocabulary.Input.SEVERE_NUMBNESS_PREVENTING_MOVEMENT;
import static org.sciatica.vocabulary.TriageLevel.EMERGENCY;
import static org.sciatica.vocabulary.TriageLevel.SEE_DOCTOR;
import static org.sciatica.vocabulary.TriageLevel.URGENT;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** Power that is lost or going: from the weak leg to the paralysed one. */
public final class LossOfMotorPower implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("leg-paralysis")
                        .defaultsFrom("D002-003", "D001-113")
                        .when(present(LEG_PARALYSIS))
                        .then(triage(EMERGENCY))
                        .resolving("C-11"),
                rule("foot-movement-loss")
                        .defaultsFrom("D001-029", "D001-113")
                        .when(present(FOOT_MOVEMENT_LOSS))
                        .then(triage(EMERGENCY))
                        .resolving("C-11"),
                rule("severe-numbness")
                        .cites("D001-114")
                        .when(present(SEVERE_NUMBNESS_PREVENTING_MOVEMENT))
                        .then(triage(URGENT)),
                rule("foot-drop")
                        .cites("D004-049", "D004-048", "D004-044")
                        .when(present(FOOT_DROP))
                        .then(triage(URGENT))
                        .resolving("C-12"),
                rule("heel-standing-unable")
                        .cites("D004-049", "D004-048", "D004-044")
                        .when(present(HEEL_STANDING_UNABLE))
                        .then(triage(URGENT))
                        .resolving("C-12"),
                rule("foot-weakness")
                        .cites("D004-049", "D004-048")
                        .when(present(FOOT_WEAKNESS))
                        .then(triage(URGENT))
                        .resolving("C-12"),
                rule("gait-unsteady")
                        .cites("D004-049", "D004-048")
                        .when(present(GAIT_UNSTEADY))
                        .then(triage(URGENT))
                        .resolving("C-12"),
                rule("leg-weakness")
                        .defaultsFrom("D001-023", "D004-039")
                        .when(present(LEG_WEAKNESS))
                        .then(triage(SEE_DOCTOR))
                        .resolving("C-11"));
    }
}
