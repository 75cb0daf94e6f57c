package org.sciatica.catalogue;

import org.sciatica.vocabulary.Codes;

/** The position an exercise starts from; other where the documents leave it open or name a device. */
public enum StartPosition {
    SUPINE,
    PRONE,
    SIDE_LYING,
    SITTING,
    STANDING,
    KNEELING,
    QUADRUPED,
    WATER,
    OTHER;

    private final String code = Codes.of(this);

    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
