package org.sciatica.rules.intervention;

import static org.sciatica.catalogue.Selection.PHYSIOTHERAPY_PROCEDURES;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.forbid;
import static org.sciatica.rule.Outcome.need;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.rule.Terms.RAISED_TEMPERATURE;
import static org.sciatica.vocabulary.Input.MALIGNANCY;
import static org.sciatica.vocabulary.Input.PHYSIOTHERAPY_CONTRAINDICATIONS_CHECKED;
import static org.sciatica.vocabulary.Input.PREGNANCY;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** Procedures a doctor prescribes after looking for what speaks against them. */
public final class PhysiotherapyGates implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("physiotherapy-checked")
                        .cites("D000-130", "D000-126")
                        .when(present(PHYSIOTHERAPY_CONTRAINDICATIONS_CHECKED))
                        .then(need(PHYSIOTHERAPY_PROCEDURES))
                        .resolving("C-49"),
                rule("physiotherapy-malignancy")
                        .defaultsFrom("D000-130", "D000-126")
                        .when(present(MALIGNANCY))
                        .then(forbid(PHYSIOTHERAPY_PROCEDURES))
                        .resolving("C-49"),
                rule("physiotherapy-pregnancy")
                        .defaultsFrom("D000-130", "D000-126")
                        .when(present(PREGNANCY))
                        .then(forbid(PHYSIOTHERAPY_PROCEDURES))
                        .resolving("C-49"),
                rule("physiotherapy-raised-temperature")
                        .defaultsFrom("D000-130", "D000-126", "D001-115")
                        .when(RAISED_TEMPERATURE)
                        .then(forbid(PHYSIOTHERAPY_PROCEDURES))
                        .resolving("C-49"));
    }
}
