package org.sciatica.picture;

import java.util.Arrays;
import java.util.Optional;
import org.sciatica.vocabulary.Codes;

/** A side of the body. */
public enum Side {
    RIGHT(1),
    LEFT(-1);

    private final String code = Codes.of(this);
    private final int sign;

    Side(int sign) {
        this.sign = sign;
    }

    int sign() {
        return sign;
    }

    /** {@code right} or {@code left}. */
    public String code() {
        return code;
    }

    /** The side of this code. */
    public static Optional<Side> of(String code) {
        return Arrays.stream(values()).filter(side -> side.code.equals(code)).findFirst();
    }

    /** The letter that marks the side in a drawing. */
    String letter() {
        return name().substring(0, 1);
    }

    @Override
    public String toString() {
        return code;
    }
}
