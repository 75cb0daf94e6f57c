package org.sciatica.telemetry;

import org.sciatica.vocabulary.Codes;

/** The ways by which an assessment leaves the service. */
public enum Door {
    /** One patient in plain JSON. */
    JSON,
    /** A handout to print. */
    HANDOUT,
    /** Cards for an EHR. */
    CDS_HOOKS,
    /** The FHIR operation. The steps of the adaptive form are not counted: they are one patient, asked many times. */
    FHIR,
    /** Many patients in one request. */
    BATCH;

    private final String code = Codes.of(this);

    /** The code, as metrics carry it: kebab-case. */
    public String code() {
        return code;
    }
}
