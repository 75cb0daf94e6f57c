package org.sciatica.vocabulary;

/** The six groups of a request, in the order in which they are written. */
public enum InputGroup {
    SYMPTOMS,
    TESTS,
    CONTRAINDICATIONS,
    DIAGNOSES,
    CIRCUMSTANCES,
    MEASUREMENTS;

    private final String code = Codes.of(this);

    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
