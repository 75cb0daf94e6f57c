package org.sciatica.catalogue;

import org.sciatica.vocabulary.Codes;

/** Where and with whom an intervention takes place. */
public enum Supervision {
    /** At home, once it was taught. */
    HOME,
    /** With a specialist, at least at first. */
    SUPERVISED,
    /** In a clinic only. */
    CLINIC,
    /** As a doctor prescribes or advises. */
    PRESCRIBED;

    private final String code = Codes.of(this);

    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
