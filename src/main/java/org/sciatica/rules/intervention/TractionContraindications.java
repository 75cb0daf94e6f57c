package org.sciatica.rules.intervention;

import static org.sciatica.catalogue.Selection.TRACTION_PROCEDURES;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.forbid;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.vocabulary.Input.MALIGNANCY;
import static org.sciatica.vocabulary.Input.OSTEOPOROSIS;
import static org.sciatica.vocabulary.Input.PREGNANCY;
import static org.sciatica.vocabulary.Input.SPINAL_INJURY;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** Pulling on a spine that may not be pulled. */
public final class TractionContraindications implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("traction-pregnancy")
                        .defaultsFrom("D004-110", "D000-180")
                        .when(present(PREGNANCY))
                        .then(forbid(TRACTION_PROCEDURES))
                        .resolving("C-50", "C-55"),
                rule("traction-osteoporosis")
                        .defaultsFrom("D004-110")
                        .when(present(OSTEOPOROSIS))
                        .then(forbid(TRACTION_PROCEDURES))
                        .resolving("C-50"),
                rule("traction-spinal-injury")
                        .defaultsFrom("D004-110")
                        .when(present(SPINAL_INJURY))
                        .then(forbid(TRACTION_PROCEDURES))
                        .resolving("C-50"),
                rule("traction-malignancy")
                        .defaultsFrom("D004-110")
                        .when(present(MALIGNANCY))
                        .then(forbid(TRACTION_PROCEDURES))
                        .resolving("C-50"));
    }
}
