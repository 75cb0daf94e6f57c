package org.sciatica.rules.advice;

import static org.sciatica.catalogue.Selection.EXERCISES_IN_REMISSION;
import static org.sciatica.catalogue.Selection.STARTS_PRONE;
import static org.sciatica.logic.Conditions.all;
import static org.sciatica.logic.Conditions.anyPresent;
import static org.sciatica.logic.Conditions.none;
import static org.sciatica.logic.Conditions.phaseIs;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.logic.Conditions.reported;
import static org.sciatica.rule.Outcome.advise;
import static org.sciatica.rule.Outcome.adviseOn;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.rule.Terms.unlessRedFlag;
import static org.sciatica.vocabulary.Input.DIAGNOSIS_CONFIRMED;
import static org.sciatica.vocabulary.Input.LUMBAR_RADICULOPATHY;
import static org.sciatica.vocabulary.Input.SCIATICA_LOWER;
import static org.sciatica.vocabulary.Input.SCIATICA_MID;
import static org.sciatica.vocabulary.Input.SCIATICA_UPPER;
import static org.sciatica.vocabulary.Input.SCIATIC_NEUROPATHY;
import static org.sciatica.vocabulary.Phase.EXACERBATION;
import static org.sciatica.vocabulary.Phase.REMISSION;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** How exercise is done when its time has come, and how one moves until then. */
public final class HowToExercise implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("advice-ordinary-movement")
                        .defaultsFrom("D000-082", "D002-004", "D003-004", "D000-078", "D000-009", "D002-026")
                        .when(unlessRedFlag(none(reported(all(phaseIs(REMISSION), present(DIAGNOSIS_CONFIRMED))))))
                        .then(advise("advice-ordinary-movement"))
                        .resolving("C-18", "C-19"),
                rule("advice-exercise-gently")
                        .cites(
                                "D000-042",
                                "D000-120",
                                "D000-157",
                                "D001-101",
                                "D000-019",
                                "D003-010",
                                "D003-017",
                                "D003-020",
                                "D001-100")
                        .when(unlessRedFlag(phaseIs(REMISSION)))
                        .then(adviseOn(EXERCISES_IN_REMISSION, "advice-exercise-gently"))
                        .resolving("C-21", "C-22", "C-33"),
                rule("advice-exercise-dose")
                        .cites(
                                "D000-159",
                                "D001-102",
                                "D000-044",
                                "D000-160",
                                "D002-053",
                                "D003-016",
                                "D003-018",
                                "D000-014",
                                "D000-119",
                                "D000-169",
                                "D000-049",
                                "D000-063",
                                "D001-093",
                                "D004-106")
                        .when(unlessRedFlag(phaseIs(REMISSION)))
                        .then(adviseOn(EXERCISES_IN_REMISSION, "advice-exercise-dose"))
                        .resolving("C-36", "C-37", "C-38"),
                rule("advice-exercise-setting")
                        .cites("D000-016", "D000-104", "D003-019", "D000-057")
                        .when(unlessRedFlag(phaseIs(REMISSION)))
                        .then(adviseOn(EXERCISES_IN_REMISSION, "advice-exercise-setting")),
                rule("advice-prone-mildest-first")
                        .defaultsFrom("D003-012", "D000-162", "D000-102", "D003-013")
                        .when(unlessRedFlag(phaseIs(REMISSION)))
                        .then(adviseOn(STARTS_PRONE, "advice-prone-mildest-first"))
                        .resolving("C-32"),
                rule("advice-stop-exercise")
                        .cites("D003-021", "D001-107", "D002-033")
                        .when(unlessRedFlag(none(reported(phaseIs(EXACERBATION)))))
                        .then(advise("advice-stop-exercise")),
                rule("advice-focus-spine")
                        .cites("D004-102")
                        .when(unlessRedFlag(present(LUMBAR_RADICULOPATHY)))
                        .then(adviseOn(EXERCISES_IN_REMISSION, "advice-focus-spine")),
                rule("advice-focus-pelvis-and-legs")
                        .cites("D004-103")
                        .when(unlessRedFlag(
                                anyPresent(SCIATIC_NEUROPATHY, SCIATICA_UPPER, SCIATICA_MID, SCIATICA_LOWER)))
                        .then(adviseOn(EXERCISES_IN_REMISSION, "advice-focus-pelvis-and-legs")));
    }
}
