package org.sciatica.vocabulary;

/** How soon a doctor must see this person, mildest first. */
public enum TriageLevel {
    SELF_CARE,
    SEE_DOCTOR,
    URGENT,
    EMERGENCY;

    private final String code = Codes.of(this);

    public String code() {
        return code;
    }

    /** Whether the answer reads "see a doctor now". */
    public boolean seeDoctorNow() {
        return atLeast(URGENT);
    }

    public boolean atLeast(TriageLevel other) {
        return compareTo(other) >= 0;
    }

    @Override
    public String toString() {
        return code;
    }
}
