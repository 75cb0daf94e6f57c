package org.sciatica.rules.triage;

import static org.sciatica.logic.Conditions.all;
import static org.sciatica.logic.Conditions.atLeast;
import static org.sciatica.logic.Conditions.none;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.triage;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.vocabulary.Input.ELEVATED_TEMPERATURE;
import static org.sciatica.vocabulary.Input.TEMPERATURE_CELSIUS;
import static org.sciatica.vocabulary.TriageLevel.URGENT;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** A raised temperature: infection comes before sciatica. One document gives a number, the others a word. */
public final class Fever implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("fever")
                        .cites("D002-020", "D001-115")
                        .when(atLeast(TEMPERATURE_CELSIUS, "38.0"))
                        .then(triage(URGENT))
                        .resolving("C-06", "C-07"),
                rule("temperature-slightly-raised")
                        .defaultsFrom("D001-115")
                        .when(all(atLeast(TEMPERATURE_CELSIUS, "37.5"), none(atLeast(TEMPERATURE_CELSIUS, "38.0"))))
                        .then(triage(URGENT))
                        .resolving("C-06"),
                rule("elevated-temperature")
                        .cites("D001-115")
                        .when(present(ELEVATED_TEMPERATURE))
                        .then(triage(URGENT))
                        .resolving("C-06"));
    }
}
