package org.sciatica.catalogue;

import org.sciatica.vocabulary.Codes;

/** The phase an intervention belongs to. */
public enum PhaseNeeded {
    REMISSION,
    ANY;

    private final String code = Codes.of(this);

    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
