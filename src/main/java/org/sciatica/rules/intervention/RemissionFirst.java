package org.sciatica.rules.intervention;

import static org.sciatica.catalogue.Selection.EXERCISES_IN_REMISSION;
import static org.sciatica.catalogue.Selection.MASSAGE_IN_REMISSION;
import static org.sciatica.catalogue.Selection.MODULES_IN_REMISSION;
import static org.sciatica.catalogue.Selection.SPORT;
import static org.sciatica.catalogue.Selection.THERAPIES_IN_REMISSION;
import static org.sciatica.catalogue.Selection.TRACTION_IN_REMISSION;
import static org.sciatica.logic.Conditions.phaseIs;
import static org.sciatica.rule.Outcome.need;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.vocabulary.Phase.REMISSION;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** What waits until the exacerbation is over. Gentle massage, the relief position and most procedures do not. */
public final class RemissionFirst implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("exercise-in-remission")
                        .cites(
                                "D000-041",
                                "D000-149",
                                "D001-100",
                                "D000-069",
                                "D000-010",
                                "D001-002",
                                "D000-013",
                                "D004-012")
                        .when(phaseIs(REMISSION))
                        .then(need(EXERCISES_IN_REMISSION))
                        .resolving("C-18", "C-20"),
                rule("sport-in-remission")
                        .cites("D001-002", "D000-069", "D000-025")
                        .when(phaseIs(REMISSION))
                        .then(need(SPORT))
                        .resolving("C-28"),
                rule("massage-in-remission")
                        .cites("D001-041", "D001-030", "D001-037", "D001-034", "D000-041")
                        .when(phaseIs(REMISSION))
                        .then(need(MASSAGE_IN_REMISSION))
                        .resolving("C-39", "C-41", "C-42", "C-43"),
                rule("therapy-in-remission")
                        .cites("D001-095", "D000-041", "D000-081")
                        .when(phaseIs(REMISSION))
                        .then(need(THERAPIES_IN_REMISSION))
                        .resolving("C-29"),
                rule("traction-in-remission")
                        .cites("D000-041", "D001-002", "D001-100")
                        .when(phaseIs(REMISSION))
                        .then(need(TRACTION_IN_REMISSION))
                        .resolving("C-30"),
                rule("module-in-remission")
                        .cites("D000-041", "D001-002", "D001-100", "D004-012")
                        .when(phaseIs(REMISSION))
                        .then(need(MODULES_IN_REMISSION))
                        .resolving("C-30"));
    }
}
