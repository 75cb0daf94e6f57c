package org.sciatica.rule;

import org.sciatica.vocabulary.Codes;

/** What stands behind a rule. */
public enum Basis {
    /** The words of a document. */
    DOCUMENT,
    /** A line no document draws: ours, on the safe side, waiting for a clinician's yes. */
    SAFETY_DEFAULT;

    private final String code = Codes.of(this);

    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
