package org.sciatica.rules.advice;

import static org.sciatica.catalogue.Selection.HEAT_APPLICATIONS;
import static org.sciatica.catalogue.Selection.MASSAGE;
import static org.sciatica.logic.Conditions.any;
import static org.sciatica.logic.Conditions.phaseIs;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.advise;
import static org.sciatica.rule.Outcome.adviseOn;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.rule.Terms.ANY_SYMPTOM;
import static org.sciatica.rule.Terms.unlessRedFlag;
import static org.sciatica.vocabulary.Input.DIAGNOSIS_CONFIRMED;
import static org.sciatica.vocabulary.Input.PHYSIOTHERAPY_CONTRAINDICATIONS_CHECKED;
import static org.sciatica.vocabulary.Input.PREGNANCY;
import static org.sciatica.vocabulary.Input.RECENT_CHILLING;
import static org.sciatica.vocabulary.Phase.REMISSION;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** What to mind with medicines, massage, cups and warmth. */
public final class CareWithTreatment implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("advice-combined-care")
                        .cites("D000-125", "D000-037", "D001-129", "D001-128")
                        .when(unlessRedFlag(any(ANY_SYMPTOM, present(DIAGNOSIS_CONFIRMED))))
                        .then(advise("advice-combined-care"))
                        .resolving("C-52"),
                rule("advice-no-self-medication")
                        .defaultsFrom("D000-173", "D000-184", "D001-146", "D001-130")
                        .when(unlessRedFlag(any(ANY_SYMPTOM, present(PREGNANCY))))
                        .then(advise("advice-no-self-medication"))
                        .resolving("C-53"),
                rule("advice-massage-caution")
                        .cites("D001-034", "D001-038", "D001-039", "D001-040", "D001-037", "D002-054")
                        .when(unlessRedFlag(present(DIAGNOSIS_CONFIRMED)))
                        .then(adviseOn(MASSAGE, "advice-massage-caution"))
                        .resolving("C-40", "C-41"),
                rule("advice-cupping-safety")
                        .defaultsFrom("D001-045", "D001-049", "D001-051", "D001-052", "D001-054")
                        .when(unlessRedFlag(phaseIs(REMISSION)))
                        .then(adviseOn(MASSAGE, "advice-cupping-safety"))
                        .resolving("C-46"),
                rule("advice-warmth-comfort-only")
                        .defaultsFrom("D000-152", "D001-058")
                        .when(unlessRedFlag(any(
                                present(PHYSIOTHERAPY_CONTRAINDICATIONS_CHECKED),
                                present(RECENT_CHILLING),
                                phaseIs(REMISSION))))
                        .then(adviseOn(HEAT_APPLICATIONS, "advice-warmth-comfort-only"))
                        .resolving("C-44"),
                rule("advice-pregnancy")
                        .defaultsFrom("D000-174", "D000-179")
                        .when(unlessRedFlag(present(PREGNANCY)))
                        .then(advise("advice-pregnancy"))
                        .resolving("C-55", "C-57"));
    }
}
