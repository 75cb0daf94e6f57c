package org.sciatica.evidence;

import org.sciatica.vocabulary.Codes;

/** The kinds of statement that occur in the documents. */
public enum StatementKind {
    ALTERNATIVE_THERAPY,
    BLOCK_CONTRAINDICATION,
    CAUSE_RISK_FACTOR,
    DIAGNOSTICS,
    DIFFERENTIAL_DIAGNOSIS,
    DOSAGE_PROGRESSION,
    EVIDENCE_CLAIM,
    EXERCISE,
    EXERCISE_CONTRAINDICATION,
    GENERAL_PRECAUTION,
    MASSAGE_CONTRAINDICATION,
    MASSAGE_TECHNIQUE,
    MEDICATION_CLASS,
    PHASE_DETERMINATION,
    PHYSIOTHERAPY_PROCEDURE,
    PREGNANCY,
    PREVENTION_LIFESTYLE,
    PROGRAMME_MODULE,
    RED_FLAG,
    SEE_SPECIALIST,
    STOP_RULE,
    SYMPTOM,
    SYNDROME_TEST,
    URGENT;

    private final String code = Codes.of(this);

    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
