package org.sciatica.rules.advice;

import static org.sciatica.logic.Conditions.all;
import static org.sciatica.logic.Conditions.any;
import static org.sciatica.logic.Conditions.anyPresent;
import static org.sciatica.logic.Conditions.none;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.logic.Conditions.triageAtLeast;
import static org.sciatica.rule.Outcome.refer;
import static org.sciatica.rule.Outcome.ruleOut;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.rule.Terms.RAISED_TEMPERATURE;
import static org.sciatica.vocabulary.Input.ANKLE_RESTRICTION;
import static org.sciatica.vocabulary.Input.ANKYLOSING_SPONDYLITIS;
import static org.sciatica.vocabulary.Input.CALF_CRAMPS;
import static org.sciatica.vocabulary.Input.CHILLS;
import static org.sciatica.vocabulary.Input.CONSERVATIVE_TREATMENT_FAILED;
import static org.sciatica.vocabulary.Input.DISC_HERNIATION;
import static org.sciatica.vocabulary.Input.DIZZINESS;
import static org.sciatica.vocabulary.Input.ENTRAPMENT_NEUROPATHY;
import static org.sciatica.vocabulary.Input.FINGER_NUMBNESS;
import static org.sciatica.vocabulary.Input.FLAT_FEET;
import static org.sciatica.vocabulary.Input.FOOT_DROP;
import static org.sciatica.vocabulary.Input.FOOT_MOVEMENT_LOSS;
import static org.sciatica.vocabulary.Input.FOOT_WEAKNESS;
import static org.sciatica.vocabulary.Input.GAIT_UNSTEADY;
import static org.sciatica.vocabulary.Input.HEADACHE;
import static org.sciatica.vocabulary.Input.HEEL_STANDING_UNABLE;
import static org.sciatica.vocabulary.Input.HYPERLORDOSIS;
import static org.sciatica.vocabulary.Input.LANDING;
import static org.sciatica.vocabulary.Input.LASEGUE;
import static org.sciatica.vocabulary.Input.LEG_NUMBNESS;
import static org.sciatica.vocabulary.Input.LEG_PARALYSIS;
import static org.sciatica.vocabulary.Input.LEG_TINGLING;
import static org.sciatica.vocabulary.Input.LEG_WEAKNESS;
import static org.sciatica.vocabulary.Input.LIMPING;
import static org.sciatica.vocabulary.Input.MALIGNANCY;
import static org.sciatica.vocabulary.Input.MUSCLE_ATROPHY;
import static org.sciatica.vocabulary.Input.MUSCLE_SPASM;
import static org.sciatica.vocabulary.Input.NERVE_TENSION;
import static org.sciatica.vocabulary.Input.NIGHT_PAIN;
import static org.sciatica.vocabulary.Input.OSTEOCHONDROSIS;
import static org.sciatica.vocabulary.Input.OSTEOPHYTES;
import static org.sciatica.vocabulary.Input.OSTEOPOROSIS;
import static org.sciatica.vocabulary.Input.PAIN_ON_FORWARD_BEND;
import static org.sciatica.vocabulary.Input.PAIN_ON_MOVEMENT;
import static org.sciatica.vocabulary.Input.PAIN_ON_SIDE_BEND;
import static org.sciatica.vocabulary.Input.PREGNANCY;
import static org.sciatica.vocabulary.Input.RESTRICTED_MOBILITY;
import static org.sciatica.vocabulary.Input.SACRAL_NUMBNESS;
import static org.sciatica.vocabulary.Input.SADDLE_ANAESTHESIA;
import static org.sciatica.vocabulary.Input.SCIATICA_LOWER;
import static org.sciatica.vocabulary.Input.SCIATICA_UPPER;
import static org.sciatica.vocabulary.Input.SICARD;
import static org.sciatica.vocabulary.Input.SPINAL_CURVATURE;
import static org.sciatica.vocabulary.Input.SPINAL_INJURY;
import static org.sciatica.vocabulary.Input.SPONDYLITIS;
import static org.sciatica.vocabulary.Input.SWEATING;
import static org.sciatica.vocabulary.Input.SYMPTOMS_PERSISTING;
import static org.sciatica.vocabulary.Input.TUBERCULOSIS;
import static org.sciatica.vocabulary.TriageLevel.EMERGENCY;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** What a doctor may want to look at, by what was found. */
public final class Examinations implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("examine-the-nerves")
                        .cites("D000-151", "D001-108", "D000-150")
                        .when(anyPresent(
                                LASEGUE,
                                SICARD,
                                LANDING,
                                NERVE_TENSION,
                                LEG_NUMBNESS,
                                LEG_TINGLING,
                                LEG_WEAKNESS,
                                SACRAL_NUMBNESS,
                                SADDLE_ANAESTHESIA,
                                FOOT_DROP,
                                FOOT_WEAKNESS,
                                HEEL_STANDING_UNABLE,
                                FOOT_MOVEMENT_LOSS,
                                LEG_PARALYSIS,
                                SYMPTOMS_PERSISTING,
                                FINGER_NUMBNESS,
                                DIZZINESS,
                                HEADACHE))
                        .then(refer("neurological-examination")),
                rule("laboratory-tests")
                        .cites("D001-109", "D001-086", "D001-087", "D001-089")
                        .when(any(
                                RAISED_TEMPERATURE,
                                anyPresent(
                                        SPONDYLITIS,
                                        ANKYLOSING_SPONDYLITIS,
                                        TUBERCULOSIS,
                                        MALIGNANCY,
                                        CHILLS,
                                        SWEATING,
                                        NIGHT_PAIN)))
                        .then(refer("laboratory-tests")),
                rule("x-ray")
                        .cites("D001-109", "D001-010", "D001-012", "D001-014")
                        .when(anyPresent(
                                SPINAL_INJURY,
                                OSTEOCHONDROSIS,
                                OSTEOPHYTES,
                                SPINAL_CURVATURE,
                                HYPERLORDOSIS,
                                OSTEOPOROSIS))
                        .then(refer("x-ray-two-plane"))
                        .resolving("C-54"),
                rule("no-x-ray-in-pregnancy")
                        .defaultsFrom("D001-109", "D001-111", "D000-184")
                        .when(present(PREGNANCY))
                        .then(ruleOut("x-ray-two-plane", "radioisotope-scan"))
                        .resolving("C-54"),
                rule("tomography")
                        .cites("D001-110", "D002-017")
                        .when(any(triageAtLeast(EMERGENCY), anyPresent(DISC_HERNIATION, CONSERVATIVE_TREATMENT_FAILED)))
                        .then(refer("tomography")),
                rule("tomography-in-pregnancy")
                        .defaultsFrom("D001-110", "D000-184")
                        .when(all(present(PREGNANCY), none(triageAtLeast(EMERGENCY))))
                        .then(ruleOut("tomography"))
                        .resolving("C-54"),
                rule("radioisotope-scan")
                        .cites("D001-111")
                        .when(present(MALIGNANCY))
                        .then(refer("radioisotope-scan")),
                rule("functional-assessment")
                        .cites("D003-008")
                        .when(anyPresent(RESTRICTED_MOBILITY, LIMPING, PAIN_ON_MOVEMENT))
                        .then(refer("functional-assessment")),
                rule("palpate-muscle-tone")
                        .cites("D004-079", "D004-037")
                        .when(anyPresent(MUSCLE_SPASM, SCIATICA_UPPER, CALF_CRAMPS))
                        .then(refer("muscle-tone-palpation")),
                rule("assess-mobility")
                        .cites("D004-080")
                        .when(anyPresent(
                                RESTRICTED_MOBILITY, ANKLE_RESTRICTION, PAIN_ON_FORWARD_BEND, PAIN_ON_SIDE_BEND))
                        .then(refer("mobility-assessment")),
                rule("electromyography")
                        .cites("D004-090", "D004-105")
                        .when(anyPresent(MUSCLE_ATROPHY, ENTRAPMENT_NEUROPATHY, LEG_WEAKNESS, FOOT_WEAKNESS))
                        .then(refer("electromyography")),
                rule("assess-strength")
                        .cites("D004-091")
                        .when(anyPresent(LEG_WEAKNESS, FOOT_WEAKNESS, MUSCLE_ATROPHY))
                        .then(refer("strength-assessment")),
                rule("assess-posture")
                        .cites("D004-092")
                        .when(anyPresent(SPINAL_CURVATURE, HYPERLORDOSIS, SCIATICA_UPPER))
                        .then(refer("posture-assessment")),
                rule("analyse-gait")
                        .cites("D004-093", "D004-105", "D004-044")
                        .when(anyPresent(
                                GAIT_UNSTEADY, FOOT_DROP, LIMPING, FLAT_FEET, ANKLE_RESTRICTION, SCIATICA_LOWER))
                        .then(refer("gait-analysis")));
    }
}
