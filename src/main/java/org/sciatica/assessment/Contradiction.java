package org.sciatica.assessment;

import static org.sciatica.logic.Conditions.absent;
import static org.sciatica.logic.Conditions.all;
import static org.sciatica.logic.Conditions.anyPresent;
import static org.sciatica.logic.Conditions.atLeast;
import static org.sciatica.logic.Conditions.atMost;
import static org.sciatica.logic.Conditions.none;
import static org.sciatica.logic.Conditions.present;

import java.util.List;
import org.sciatica.logic.Condition;
import org.sciatica.vocabulary.Implications;
import org.sciatica.vocabulary.Input;

/**
 * Answers that cannot both be right. The worse one decides, and the pair is reported.
 *
 * @param code stable public name
 * @param when the condition on the answers as they were given
 */
public record Contradiction(String code, Condition when) {

    private static final List<Contradiction> ALL = List.of(
            new Contradiction("tuberculosis-denied", all(absent(Input.TUBERCULOSIS), present(Input.BONE_TUBERCULOSIS))),
            new Contradiction("malignancy-denied", all(absent(Input.MALIGNANCY), present(Input.MYELOMA))),
            new Contradiction(
                    "pregnancy-denied", all(absent(Input.PREGNANCY), atLeast(Input.PREGNANCY_TRIMESTER, "1"))),
            new Contradiction(
                    "temperature-denied",
                    all(
                            absent(Input.ELEVATED_TEMPERATURE),
                            atLeast(Input.TEMPERATURE_CELSIUS, Implications.RAISED_TEMPERATURE))),
            new Contradiction(
                    "temperature-not-measured-raised",
                    all(
                            present(Input.ELEVATED_TEMPERATURE),
                            none(atLeast(Input.TEMPERATURE_CELSIUS, Implications.RAISED_TEMPERATURE)))),
            new Contradiction(
                    "exacerbation-denied-with-strong-pain",
                    all(absent(Input.CURRENT_EXACERBATION), atLeast(Input.PAIN_SCORE, "7"))),
            new Contradiction(
                    "exacerbation-denied-with-its-signs",
                    all(
                            absent(Input.CURRENT_EXACERBATION),
                            anyPresent(
                                    Input.UNBEARABLE_PAIN,
                                    Input.SEVERE_NERVE_PAIN,
                                    Input.PAIN_PREVENTS_MOVEMENT,
                                    Input.SKIN_REDNESS,
                                    Input.LOCAL_SWELLING,
                                    Input.CHILLS))),
            new Contradiction(
                    "exacerbation-denied-with-fresh-attack",
                    all(
                            absent(Input.CURRENT_EXACERBATION),
                            present(Input.ACUTE_ATTACK),
                            atMost(Input.DAYS_SINCE_ONSET, "2"))),
            new Contradiction(
                    "exacerbation-without-pain",
                    all(present(Input.CURRENT_EXACERBATION), atMost(Input.PAIN_SCORE, "0"))),
            new Contradiction(
                    "pain-reported-with-score-zero",
                    all(
                            atMost(Input.PAIN_SCORE, "0"),
                            anyPresent(
                                    Input.LOW_BACK_PAIN,
                                    Input.RADIATING_LEG_PAIN,
                                    Input.BUTTOCK_PAIN,
                                    Input.POSTERIOR_THIGH_PAIN,
                                    Input.SEVERE_NERVE_PAIN,
                                    Input.SUDDEN_SHOOTING_PAIN,
                                    Input.UNBEARABLE_PAIN,
                                    Input.PAIN_PREVENTS_MOVEMENT))),
            new Contradiction(
                    "strong-pain-denied", all(absent(Input.SEVERE_NERVE_PAIN), atLeast(Input.PAIN_SCORE, "7"))),
            new Contradiction(
                    "unbearable-pain-denied", all(absent(Input.UNBEARABLE_PAIN), atLeast(Input.PAIN_SCORE, "10"))),
            new Contradiction(
                    "unbearable-pain-with-low-score",
                    all(present(Input.UNBEARABLE_PAIN), atMost(Input.PAIN_SCORE, "6"))),
            new Contradiction(
                    "cannot-sit-up-but-tolerates-sitting",
                    all(present(Input.LANDING), present(Input.TOLERATES_SITTING))),
            new Contradiction(
                    "cleared-without-diagnosis",
                    all(present(Input.DOCTOR_CLEARANCE), absent(Input.DIAGNOSIS_CONFIRMED))),
            new Contradiction(
                    "diagnosed-without-diagnosis",
                    all(
                            absent(Input.DIAGNOSIS_CONFIRMED),
                            anyPresent(
                                    Input.LUMBAR_RADICULOPATHY,
                                    Input.CERVICAL_RADICULOPATHY,
                                    Input.THORACIC_RADICULOPATHY,
                                    Input.SCIATIC_NEUROPATHY,
                                    Input.SCIATICA_UPPER,
                                    Input.SCIATICA_MID,
                                    Input.SCIATICA_LOWER))),
            new Contradiction(
                    "module-2-before-module-1",
                    all(present(Input.MODULE_2_COMPLETED), absent(Input.MODULE_1_COMPLETED))));

    /** Every contradiction that is looked for. */
    public static List<Contradiction> every() {
        return ALL;
    }
}
