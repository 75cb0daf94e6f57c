package org.sciatica.vocabulary;

import java.util.Locale;

/** The public spelling of the closed sets: {@code LEG_NUMBNESS} is {@code leg-numbness}. */
public final class Codes {

    private Codes() {}

    /** The kebab-case code of an enum constant, the same in every locale. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
