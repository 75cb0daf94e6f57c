package org.sciatica.logic;

/** The three values of Kleene's strong logic, ordered: what is false, open, or true of a patient. */
public enum Truth {
    FAILS,
    OPEN,
    HOLDS;

    /** True when both are, false when one is not. */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** True when one is, false when both are not. */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The opposite; open stays open. */
    public Truth not() {
        return switch (this) {
            case FAILS -> HOLDS;
            case OPEN -> OPEN;
            case HOLDS -> FAILS;
        };
    }
}
