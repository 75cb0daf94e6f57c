package org.sciatica.corpus;

import java.util.Arrays;
import java.util.function.Supplier;
import org.sciatica.rules.Given;
import org.sciatica.vocabulary.Input;

/** The patients that cases start from. */
enum BasePatient {
    NOTHING_KNOWN("nothing-known", Given::given),
    EVERYTHING_DENIED("everything-denied", Given::everythingDenied),
    WELL_IN_REMISSION("well-in-remission", Given::wellInRemission),
    RED_FLAGS_DENIED("red-flags-denied", BasePatient::redFlagsDenied);

    /** The findings of the emergency and urgent rows of the triage table, as the table lists them. */
    private static final Input[] RED_FLAGS = {
        Input.URINARY_INCONTINENCE,
        Input.FAECAL_INCONTINENCE,
        Input.URINARY_DYSFUNCTION,
        Input.SADDLE_ANAESTHESIA,
        Input.PELVIC_ORGAN_DYSFUNCTION,
        Input.LEG_PARALYSIS,
        Input.FOOT_MOVEMENT_LOSS,
        Input.BILATERAL_LEG_SYMPTOMS,
        Input.ELEVATED_TEMPERATURE,
        Input.UNBEARABLE_PAIN,
        Input.NEAR_SYNCOPE,
        Input.PAIN_PREVENTS_MOVEMENT,
        Input.PAIN_SPREAD_TO_OTHER_ORGANS,
        Input.PAIN_SPREAD_TO_OTHER_SITES,
        Input.SEVERE_NUMBNESS_PREVENTING_MOVEMENT,
        Input.LOWER_SPINE_SWELLING,
        Input.SKIN_REDNESS,
        Input.LOCAL_SWELLING,
        Input.CHILLS,
        Input.FOOT_DROP,
        Input.HEEL_STANDING_UNABLE,
        Input.FOOT_WEAKNESS,
        Input.GAIT_UNSTEADY,
        Input.FOOT_ULCER,
        Input.COLD_LEG,
        Input.VISUAL_DISTURBANCE,
        Input.HEARING_DISTURBANCE,
        Input.HYPERTENSIVE_CRISIS,
        Input.PURULENT_DISCHARGE,
        Input.POST_INJECTION_SUPPURATION,
        Input.DEEP_VEIN_THROMBOSIS,
        Input.MALIGNANCY,
        Input.TUBERCULOSIS
    };

    private final String code;
    private final Supplier<Given> given;

    BasePatient(String code, Supplier<Given> given) {
        this.code = code;
        this.given = given;
    }

    static BasePatient of(String code) {
        return Arrays.stream(values())
                .filter(patient -> patient.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No patient " + code));
    }

    Given given() {
        return given.get();
    }

    private static Given redFlagsDenied() {
        return Given.given().absent(RED_FLAGS);
    }
}
