package org.sciatica.rules.triage;

import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.triage;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.vocabulary.Input.CERVICAL_RADICULOPATHY;
import static org.sciatica.vocabulary.Input.DIZZINESS;
import static org.sciatica.vocabulary.Input.FINGER_NUMBNESS;
import static org.sciatica.vocabulary.Input.GIRDLE_PAIN_OR_SHINGLES;
import static org.sciatica.vocabulary.Input.HEADACHE;
import static org.sciatica.vocabulary.Input.HEARING_DISTURBANCE;
import static org.sciatica.vocabulary.Input.INTERCOSTAL_PAIN;
import static org.sciatica.vocabulary.Input.NECK_PAIN;
import static org.sciatica.vocabulary.Input.PAIN_ON_BREATHING;
import static org.sciatica.vocabulary.Input.THORACIC_RADICULOPATHY;
import static org.sciatica.vocabulary.Input.VISUAL_DISTURBANCE;
import static org.sciatica.vocabulary.TriageLevel.SEE_DOCTOR;
import static org.sciatica.vocabulary.TriageLevel.URGENT;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** Radiculitis above the low back: other illnesses hide behind it, and the service judges nothing but its urgency. */
public final class NeckAndChestTypes implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("visual-disturbance")
                        .defaultsFrom("D004-026", "D004-025")
                        .when(present(VISUAL_DISTURBANCE))
                        .then(triage(URGENT))
                        .resolving("C-14"),
                rule("hearing-disturbance")
                        .defaultsFrom("D004-028", "D004-025")
                        .when(present(HEARING_DISTURBANCE))
                        .then(triage(URGENT))
                        .resolving("C-14"),
                rule("neck-pain")
                        .defaultsFrom("D004-021", "D004-034")
                        .when(present(NECK_PAIN))
                        .then(triage(SEE_DOCTOR))
                        .resolving("C-14"),
                rule("dizziness")
                        .defaultsFrom("D004-022", "D004-025")
                        .when(present(DIZZINESS))
                        .then(triage(SEE_DOCTOR))
                        .resolving("C-14"),
                rule("headache")
                        .defaultsFrom("D004-027", "D004-022", "D004-025")
                        .when(present(HEADACHE))
                        .then(triage(SEE_DOCTOR))
                        .resolving("C-14"),
                rule("finger-numbness")
                        .defaultsFrom("D004-023", "D004-034")
                        .when(present(FINGER_NUMBNESS))
                        .then(triage(SEE_DOCTOR))
                        .resolving("C-14"),
                rule("pain-on-breathing")
                        .defaultsFrom("D004-031", "D001-027", "D004-034")
                        .when(present(PAIN_ON_BREATHING))
                        .then(triage(SEE_DOCTOR))
                        .resolving("C-14"),
                rule("intercostal-pain")
                        .cites("D004-034", "D004-030", "D004-029")
                        .when(present(INTERCOSTAL_PAIN))
                        .then(triage(SEE_DOCTOR))
                        .resolving("C-14"),
                rule("girdle-pain-or-shingles")
                        .cites("D004-034", "D004-032", "D004-029")
                        .when(present(GIRDLE_PAIN_OR_SHINGLES))
                        .then(triage(SEE_DOCTOR))
                        .resolving("C-14"),
                rule("cervical-radiculopathy")
                        .cites("D004-025", "D004-013")
                        .when(present(CERVICAL_RADICULOPATHY))
                        .then(triage(SEE_DOCTOR))
                        .resolving("C-14"),
                rule("thoracic-radiculopathy")
                        .cites("D004-034", "D004-013")
                        .when(present(THORACIC_RADICULOPATHY))
                        .then(triage(SEE_DOCTOR))
                        .resolving("C-14"));
    }
}
