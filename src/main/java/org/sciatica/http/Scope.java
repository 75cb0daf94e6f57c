package org.sciatica.http;

import org.sciatica.vocabulary.Codes;

/** What credentials may be good for. */
public enum Scope {
    /** Everything that is sent about a patient: assessments, handouts, CDS services, FHIR operations. */
    ASSESS,
    /** What can be looked up: vocabulary, interventions, rules, sources, FHIR resources. */
    CATALOGUE,
    /** The metrics on the management port. */
    METRICS;

    /** The name in the keys file and in a token's claim {@code scope}. */
    @Override
    public String toString() {
        return Codes.of(this);
    }
}
