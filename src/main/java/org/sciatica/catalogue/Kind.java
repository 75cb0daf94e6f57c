package org.sciatica.catalogue;

import org.sciatica.vocabulary.Codes;

/** What kind of thing an intervention is. The first five can be allowed; the others are only named. */
public enum Kind {
    EXERCISE("exercises"),
    MASSAGE("massage"),
    PHYSIOTHERAPY("physiotherapy"),
    THERAPY("therapies"),
    PROGRAMME_MODULE("programme"),
    MEDICAL_MEASURE("measures"),
    EXAMINATION("examinations"),
    ADVICE("advice");

    private final String code = Codes.of(this);
    private final String plural;

    Kind(String plural) {
        this.plural = plural;
    }

    public String code() {
        return code;
    }

    /** The name of the file and of the section of an answer that holds this kind. */
    public String plural() {
        return plural;
    }

    /** Whether interventions of this kind can be allowed at all. */
    public boolean canBeAllowed() {
        return compareTo(PROGRAMME_MODULE) <= 0;
    }

    @Override
    public String toString() {
        return code;
    }
}
