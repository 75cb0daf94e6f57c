package org.sciatica.rules.intervention;

import static org.sciatica.catalogue.Selection.AFTER_ASKING_A_DOCTOR;
import static org.sciatica.catalogue.Selection.GUIDED_EXERCISES;
import static org.sciatica.catalogue.Selection.HOME_EXERCISES;
import static org.sciatica.catalogue.Selection.SPECIALIST_MEASURES;
import static org.sciatica.logic.Conditions.all;
import static org.sciatica.logic.Conditions.anyPresent;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.need;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.vocabulary.Input.DOCTOR_CLEARANCE;
import static org.sciatica.vocabulary.Input.EXERCISE_TECHNIQUE_MASTERED;
import static org.sciatica.vocabulary.Input.SUPERVISION_AVAILABLE;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** At home only when it was taught and a doctor agrees; else with a specialist. */
public final class WhoMustBeThere implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("exercise-at-home")
                        .cites(
                                "D000-065",
                                "D000-098",
                                "D000-099",
                                "D000-025",
                                "D000-012",
                                "D000-113",
                                "D001-099",
                                "D001-144")
                        .when(all(
                                present(DOCTOR_CLEARANCE),
                                anyPresent(EXERCISE_TECHNIQUE_MASTERED, SUPERVISION_AVAILABLE)))
                        .then(need(HOME_EXERCISES))
                        .resolving("C-35"),
                rule("guided-exercise")
                        .cites("D000-065", "D004-067", "D004-110", "D002-036", "D000-059", "D004-064", "D004-115")
                        .when(all(present(DOCTOR_CLEARANCE), present(SUPERVISION_AVAILABLE)))
                        .then(need(GUIDED_EXERCISES))
                        .resolving("C-35", "C-60"),
                rule("specialist-measure")
                        .cites(
                                "D001-041",
                                "D001-062",
                                "D000-056",
                                "D000-059",
                                "D001-053",
                                "D001-096",
                                "D002-054",
                                "D004-060")
                        .when(present(SUPERVISION_AVAILABLE))
                        .then(need(SPECIALIST_MEASURES))
                        .resolving("C-40", "C-42", "C-46"),
                rule("ask-a-doctor-first")
                        .cites("D001-154", "D000-065")
                        .when(present(DOCTOR_CLEARANCE))
                        .then(need(AFTER_ASKING_A_DOCTOR)));
    }
}
