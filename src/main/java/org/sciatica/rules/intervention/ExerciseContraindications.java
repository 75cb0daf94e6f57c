package org.sciatica.rules.intervention;

import static org.sciatica.catalogue.Selection.GYMNASTICS;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.forbid;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.rule.Terms.RAISED_TEMPERATURE;
import static org.sciatica.rule.Terms.STRONG_PAIN;
import static org.sciatica.vocabulary.Input.CHRONIC_DISEASE_FLARE;
import static org.sciatica.vocabulary.Input.DIABETES_MELLITUS;
import static org.sciatica.vocabulary.Input.PURULENT_DISCHARGE;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** When no gymnastics is done, at home or in a programme. */
public final class ExerciseContraindications implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("exercise-strong-pain")
                        .cites("D000-121")
                        .when(STRONG_PAIN)
                        .then(forbid(GYMNASTICS))
                        .resolving("C-21"),
                rule("exercise-raised-temperature")
                        .cites("D000-122", "D001-115")
                        .when(RAISED_TEMPERATURE)
                        .then(forbid(GYMNASTICS))
                        .resolving("C-06"),
                rule("exercise-purulent-discharge")
                        .cites("D000-123")
                        .when(present(PURULENT_DISCHARGE))
                        .then(forbid(GYMNASTICS))
                        .resolving("C-17"),
                rule("exercise-chronic-disease-flare")
                        .cites("D000-124")
                        .when(present(CHRONIC_DISEASE_FLARE))
                        .then(forbid(GYMNASTICS)),
                rule("exercise-diabetes")
                        .cites("D000-066")
                        .when(present(DIABETES_MELLITUS))
                        .then(forbid(GYMNASTICS))
                        .resolving("C-34"));
    }
}
