package org.sciatica.rules.advice;

import static org.sciatica.logic.Conditions.all;
import static org.sciatica.logic.Conditions.any;
import static org.sciatica.logic.Conditions.anyPresent;
import static org.sciatica.logic.Conditions.atLeast;
import static org.sciatica.logic.Conditions.atMost;
import static org.sciatica.logic.Conditions.none;
import static org.sciatica.logic.Conditions.phaseIs;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.logic.Conditions.reported;
import static org.sciatica.logic.Conditions.triageAtLeast;
import static org.sciatica.rule.Outcome.refer;
import static org.sciatica.rule.Outcome.ruleOut;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.rule.Terms.RAISED_TEMPERATURE;
import static org.sciatica.rule.Terms.STRONG_PAIN;
import static org.sciatica.rule.Terms.unlessRedFlag;
import static org.sciatica.vocabulary.Input.ABNORMAL_REACTION_TO_EXERCISE;
import static org.sciatica.vocabulary.Input.AGE_YEARS;
import static org.sciatica.vocabulary.Input.CERVICAL_RADICULOPATHY;
import static org.sciatica.vocabulary.Input.CHRONIC_DISEASE_FLARE;
import static org.sciatica.vocabulary.Input.CONSERVATIVE_TREATMENT_FAILED;
import static org.sciatica.vocabulary.Input.DIABETES_MELLITUS;
import static org.sciatica.vocabulary.Input.DIAGNOSIS_CONFIRMED;
import static org.sciatica.vocabulary.Input.EXERCISE_WORSENS_PAIN;
import static org.sciatica.vocabulary.Input.MALIGNANCY;
import static org.sciatica.vocabulary.Input.OSTEOPOROSIS;
import static org.sciatica.vocabulary.Input.PREGNANCY;
import static org.sciatica.vocabulary.Input.PREGNANCY_TRIMESTER;
import static org.sciatica.vocabulary.Input.PURULENT_DISCHARGE;
import static org.sciatica.vocabulary.Input.SPINAL_INJURY;
import static org.sciatica.vocabulary.Input.THORACIC_RADICULOPATHY;
import static org.sciatica.vocabulary.Phase.EXACERBATION;
import static org.sciatica.vocabulary.TriageLevel.EMERGENCY;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** Surgery, medicines in pregnancy and the first module: named for a doctor, never allowed. */
public final class OtherReferrals implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("surgery-in-an-emergency")
                        .defaultsFrom("D001-157", "D002-018")
                        .when(triageAtLeast(EMERGENCY))
                        .then(refer("surgical-decompression"))
                        .resolving("C-61"),
                rule("surgery-after-failed-treatment")
                        .cites("D001-157", "D002-029")
                        .when(present(CONSERVATIVE_TREATMENT_FAILED))
                        .then(refer("surgical-decompression"))
                        .resolving("C-61"),
                rule("medicines-in-pregnancy")
                        .cites("D000-173", "D000-184")
                        .when(present(PREGNANCY))
                        .then(refer("nsaid", "analgesic"))
                        .resolving("C-56"),
                rule("nsaid-from-the-second-trimester")
                        .defaultsFrom("D000-184", "D000-172")
                        .when(atLeast(PREGNANCY_TRIMESTER, "2"))
                        .then(ruleOut("nsaid"))
                        .resolving("C-56"),
                rule("module-1-in-an-exacerbation")
                        .defaultsFrom("D004-068", "D004-012", "D004-110")
                        .when(unlessRedFlag(all(
                                phaseIs(EXACERBATION),
                                present(DIAGNOSIS_CONFIRMED),
                                none(reported(any(
                                        anyPresent(CERVICAL_RADICULOPATHY, THORACIC_RADICULOPATHY),
                                        atMost(AGE_YEARS, "15")))))))
                        .then(refer("module-1-decompression"))
                        .resolving("C-14", "C-30"),
                rule("module-1-without-traction")
                        .defaultsFrom("D004-068", "D004-110")
                        .when(anyPresent(PREGNANCY, OSTEOPOROSIS, SPINAL_INJURY, MALIGNANCY))
                        .then(ruleOut("module-1-decompression"))
                        .resolving("C-50", "C-55"),
                rule("module-1-without-exercise")
                        .defaultsFrom(
                                "D000-121", "D000-122", "D000-123", "D000-124", "D000-066", "D003-021", "D004-110")
                        .when(any(
                                STRONG_PAIN,
                                RAISED_TEMPERATURE,
                                anyPresent(
                                        PURULENT_DISCHARGE,
                                        CHRONIC_DISEASE_FLARE,
                                        DIABETES_MELLITUS,
                                        EXERCISE_WORSENS_PAIN,
                                        ABNORMAL_REACTION_TO_EXERCISE)))
                        .then(ruleOut("module-1-decompression")));
    }
}
