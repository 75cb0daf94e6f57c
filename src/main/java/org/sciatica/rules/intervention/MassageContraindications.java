package org.sciatica.rules.intervention;

import static org.sciatica.catalogue.Selection.MASSAGE;
import static org.sciatica.catalogue.Selection.VIGOROUS_STROKES;
import static org.sciatica.logic.Conditions.anyPresent;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.forbid;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.rule.Terms.IN_PAIN;
import static org.sciatica.rule.Terms.RAISED_TEMPERATURE;
import static org.sciatica.vocabulary.Input.ALLERGIC_CONDITION;
import static org.sciatica.vocabulary.Input.BLOOD_DISEASE;
import static org.sciatica.vocabulary.Input.DEEP_VEIN_THROMBOSIS;
import static org.sciatica.vocabulary.Input.EPILEPSY;
import static org.sciatica.vocabulary.Input.HYPERTENSION_STAGE_3;
import static org.sciatica.vocabulary.Input.HYPERTENSIVE_CRISIS;
import static org.sciatica.vocabulary.Input.MALIGNANCY;
import static org.sciatica.vocabulary.Input.POST_INJECTION_SUPPURATION;
import static org.sciatica.vocabulary.Input.PREGNANCY;
import static org.sciatica.vocabulary.Input.PURULENT_DISCHARGE;
import static org.sciatica.vocabulary.Input.SKIN_DISEASE;
import static org.sciatica.vocabulary.Input.SPINAL_INJURY;
import static org.sciatica.vocabulary.Input.TUBERCULOSIS;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** When nobody massages. Each must be known to be absent. */
public final class MassageContraindications implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("massage-hypertension")
                        .cites("D000-134", "D000-142")
                        .when(present(HYPERTENSION_STAGE_3))
                        .then(forbid(MASSAGE))
                        .resolving("C-63"),
                rule("massage-hypertensive-crisis")
                        .cites("D000-135", "D000-142")
                        .when(present(HYPERTENSIVE_CRISIS))
                        .then(forbid(MASSAGE))
                        .resolving("C-15"),
                rule("massage-epilepsy")
                        .cites("D000-136", "D000-142")
                        .when(present(EPILEPSY))
                        .then(forbid(MASSAGE))
                        .resolving("C-63"),
                rule("massage-skin-disease")
                        .cites("D000-137", "D000-142")
                        .when(present(SKIN_DISEASE))
                        .then(forbid(MASSAGE))
                        .resolving("C-43"),
                rule("massage-allergic-condition")
                        .cites("D000-138", "D000-142")
                        .when(present(ALLERGIC_CONDITION))
                        .then(forbid(MASSAGE))
                        .resolving("C-43"),
                rule("massage-malignancy")
                        .cites("D000-139", "D000-142")
                        .when(present(MALIGNANCY))
                        .then(forbid(MASSAGE))
                        .resolving("C-16"),
                rule("massage-tuberculosis")
                        .cites("D000-140", "D000-142")
                        .when(present(TUBERCULOSIS))
                        .then(forbid(MASSAGE))
                        .resolving("C-16"),
                rule("massage-blood-disease")
                        .cites("D000-141", "D000-142")
                        .when(present(BLOOD_DISEASE))
                        .then(forbid(MASSAGE))
                        .resolving("C-63"),
                rule("massage-spinal-injury")
                        .defaultsFrom("D001-040", "D001-038")
                        .when(present(SPINAL_INJURY))
                        .then(forbid(MASSAGE))
                        .resolving("C-40", "C-45"),
                rule("massage-deep-vein-thrombosis")
                        .defaultsFrom("D001-090", "D004-042")
                        .when(present(DEEP_VEIN_THROMBOSIS))
                        .then(forbid(MASSAGE))
                        .resolving("C-45"),
                rule("massage-raised-temperature")
                        .defaultsFrom("D000-122", "D001-115")
                        .when(RAISED_TEMPERATURE)
                        .then(forbid(MASSAGE))
                        .resolving("C-45"),
                rule("massage-pus")
                        .defaultsFrom("D000-123", "D001-017")
                        .when(anyPresent(PURULENT_DISCHARGE, POST_INJECTION_SUPPURATION))
                        .then(forbid(MASSAGE))
                        .resolving("C-45"),
                rule("massage-pregnancy")
                        .defaultsFrom("D000-174", "D000-179")
                        .when(present(PREGNANCY))
                        .then(forbid(MASSAGE))
                        .resolving("C-55"),
                rule("vigorous-strokes-in-pain")
                        .cites("D001-037")
                        .when(IN_PAIN)
                        .then(forbid(VIGOROUS_STROKES))
                        .resolving("C-39"));
    }
}
