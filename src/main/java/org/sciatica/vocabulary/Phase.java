package org.sciatica.vocabulary;

/** Where the illness stands. */
public enum Phase {
    EXACERBATION,
    REMISSION,
    UNDETERMINED;

    private final String code = Codes.of(this);

    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
