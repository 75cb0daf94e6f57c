package org.sciatica.rules.intervention;

import static org.sciatica.catalogue.Selection.FOLK_PROCEDURES;
import static org.sciatica.catalogue.Selection.NECK_EXERCISES;
import static org.sciatica.catalogue.Selection.NEEDLES_AND_MANIPULATION;
import static org.sciatica.logic.Conditions.always;
import static org.sciatica.rule.Outcome.forbid;
import static org.sciatica.rule.Rule.rule;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** Named by a document, never offered by this service. */
public final class NeverOffered implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("no-needles-or-manipulation")
                        .defaultsFrom("D002-025", "D001-147")
                        .when(always())
                        .then(forbid(NEEDLES_AND_MANIPULATION))
                        .resolving("C-01"),
                rule("no-folk-procedure")
                        .defaultsFrom("D001-148", "D001-151", "D001-152", "D001-153")
                        .when(always())
                        .then(forbid(FOLK_PROCEDURES))
                        .resolving("C-51"),
                rule("no-neck-exercise")
                        .defaultsFrom("D004-053", "D004-025")
                        .when(always())
                        .then(forbid(NECK_EXERCISES))
                        .resolving("C-14"));
    }
}
