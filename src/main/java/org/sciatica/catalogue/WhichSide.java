package org.sciatica.catalogue;

import org.sciatica.vocabulary.Codes;

/** Which side of the body moves. */
public enum WhichSide {
    BOTH,
    ALTERNATING,
    EACH_SIDE,
    NONE;

    private final String code = Codes.of(this);

    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
