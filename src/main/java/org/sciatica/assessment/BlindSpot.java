package org.sciatica.assessment;

import org.sciatica.vocabulary.Codes;

/** Warning signs that guidelines name and none of the five documents does: named, never judged. */
public enum BlindSpot {
    TRAUMA,
    HISTORY_OF_CANCER,
    UNEXPLAINED_WEIGHT_LOSS,
    CORTICOSTEROIDS_OR_IMMUNOSUPPRESSION,
    INTRAVENOUS_DRUG_USE,
    UNRELENTING_NIGHT_OR_SUPINE_PAIN,
    AGE_AT_FIRST_ONSET,
    NEW_SEXUAL_DYSFUNCTION,
    MORNING_STIFFNESS,
    PULSATING_ABDOMINAL_MASS,
    ANTICOAGULANTS,
    STROKE_SIGNS;

    private final String code = Codes.of(this);

    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
