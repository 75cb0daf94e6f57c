package org.sciatica.rules.advice;

import static org.sciatica.catalogue.Selection.EXERCISES_IN_REMISSION;
import static org.sciatica.logic.Conditions.all;
import static org.sciatica.logic.Conditions.any;
import static org.sciatica.logic.Conditions.anyPresent;
import static org.sciatica.logic.Conditions.atMost;
import static org.sciatica.logic.Conditions.none;
import static org.sciatica.logic.Conditions.phaseIs;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.logic.Conditions.reported;
import static org.sciatica.rule.Outcome.advise;
import static org.sciatica.rule.Outcome.adviseOn;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.rule.Terms.unlessRedFlag;
import static org.sciatica.vocabulary.Input.AGE_YEARS;
import static org.sciatica.vocabulary.Input.ANKLE_RESTRICTION;
import static org.sciatica.vocabulary.Input.ANKYLOSING_SPONDYLITIS;
import static org.sciatica.vocabulary.Input.ARTERIAL_INSUFFICIENCY;
import static org.sciatica.vocabulary.Input.CONSTIPATION;
import static org.sciatica.vocabulary.Input.DISC_HERNIATION;
import static org.sciatica.vocabulary.Input.ENTRAPMENT_NEUROPATHY;
import static org.sciatica.vocabulary.Input.FLAT_FEET;
import static org.sciatica.vocabulary.Input.HEAVY_LIFTING_TRIGGER;
import static org.sciatica.vocabulary.Input.HYPERLORDOSIS;
import static org.sciatica.vocabulary.Input.MUSCLE_SPASM;
import static org.sciatica.vocabulary.Input.NIGHT_PAIN;
import static org.sciatica.vocabulary.Input.OSTEOCHONDROSIS;
import static org.sciatica.vocabulary.Input.OSTEOPHYTES;
import static org.sciatica.vocabulary.Input.OVEREXERTION;
import static org.sciatica.vocabulary.Input.PAIN_ON_MOVEMENT;
import static org.sciatica.vocabulary.Input.PAIN_ON_SITTING;
import static org.sciatica.vocabulary.Input.PAIN_ON_STANDING;
import static org.sciatica.vocabulary.Input.PAIN_ON_WALKING;
import static org.sciatica.vocabulary.Input.PREGNANCY;
import static org.sciatica.vocabulary.Input.RECENT_CHILLING;
import static org.sciatica.vocabulary.Input.RELIEF_ON_LYING;
import static org.sciatica.vocabulary.Input.SCIATICA_LOWER;
import static org.sciatica.vocabulary.Input.SEDENTARY_WORK;
import static org.sciatica.vocabulary.Input.SPINAL_CURVATURE;
import static org.sciatica.vocabulary.Input.SPONDYLITIS;
import static org.sciatica.vocabulary.Input.VARICOSE_VEINS;
import static org.sciatica.vocabulary.Phase.REMISSION;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** Prevention in daily life, chosen by what the patient reports. Not while a doctor is needed now. */
public final class EverydayLife implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("advice-sitting-break")
                        .cites("D000-091", "D001-168")
                        .when(unlessRedFlag(anyPresent(SEDENTARY_WORK, PAIN_ON_SITTING)))
                        .then(advise("advice-sitting-break")),
                rule("advice-posture")
                        .cites("D000-092", "D000-093", "D001-161", "D001-167")
                        .when(unlessRedFlag(anyPresent(
                                SEDENTARY_WORK, SPINAL_CURVATURE, HYPERLORDOSIS, MUSCLE_SPASM, PAIN_ON_STANDING)))
                        .then(advise("advice-posture"))
                        .resolving("C-62"),
                rule("advice-side-sleeping")
                        .cites("D000-094")
                        .when(unlessRedFlag(anyPresent(NIGHT_PAIN, RELIEF_ON_LYING)))
                        .then(advise("advice-side-sleeping")),
                rule("advice-mattress")
                        .cites("D001-162")
                        .when(unlessRedFlag(present(NIGHT_PAIN)))
                        .then(advise("advice-mattress"))
                        .resolving("C-62"),
                rule("advice-diet")
                        .cites("D000-095", "D001-119")
                        .when(unlessRedFlag(any(present(CONSTIPATION), phaseIs(REMISSION))))
                        .then(advise("advice-diet")),
                rule("advice-footwear")
                        .cites("D000-096", "D001-171")
                        .when(unlessRedFlag(anyPresent(
                                FLAT_FEET,
                                ANKLE_RESTRICTION,
                                PAIN_ON_STANDING,
                                PAIN_ON_WALKING,
                                HYPERLORDOSIS,
                                SCIATICA_LOWER)))
                        .then(advise("advice-footwear")),
                rule("advice-daily-activity")
                        .cites("D000-085", "D001-120", "D001-121", "D001-122", "D001-166", "D000-061")
                        .when(unlessRedFlag(phaseIs(REMISSION)))
                        .then(adviseOn(EXERCISES_IN_REMISSION, "advice-daily-activity")),
                rule("advice-lifting")
                        .cites("D001-123", "D001-160", "D001-163", "D001-169")
                        .when(unlessRedFlag(anyPresent(HEAVY_LIFTING_TRIGGER, OVEREXERTION, DISC_HERNIATION)))
                        .then(advise("advice-lifting")),
                rule("advice-load")
                        .cites("D001-124", "D001-170")
                        .when(unlessRedFlag(
                                anyPresent(OVEREXERTION, HEAVY_LIFTING_TRIGGER, OSTEOCHONDROSIS, PAIN_ON_MOVEMENT)))
                        .then(advise("advice-load")),
                rule("advice-weight")
                        .cites("D001-125")
                        .when(unlessRedFlag(all(
                                phaseIs(REMISSION), none(reported(any(present(PREGNANCY), atMost(AGE_YEARS, "15")))))))
                        .then(advise("advice-weight")),
                rule("advice-treat-comorbidity")
                        .cites("D001-126")
                        .when(unlessRedFlag(anyPresent(
                                SPONDYLITIS,
                                ANKYLOSING_SPONDYLITIS,
                                OSTEOCHONDROSIS,
                                OSTEOPHYTES,
                                ENTRAPMENT_NEUROPATHY,
                                ARTERIAL_INSUFFICIENCY,
                                VARICOSE_VEINS,
                                CONSTIPATION)))
                        .then(advise("advice-treat-comorbidity")),
                rule("advice-keep-warm")
                        .cites("D001-127", "D001-158", "D001-172")
                        .when(unlessRedFlag(present(RECENT_CHILLING)))
                        .then(advise("advice-keep-warm")),
                rule("advice-immunity")
                        .cites("D001-159")
                        .when(unlessRedFlag(any(present(RECENT_CHILLING), phaseIs(REMISSION))))
                        .then(advise("advice-immunity")));
    }
}
