package org.sciatica.picture;

import org.sciatica.vocabulary.Codes;

/** The three tones of a drawing, or none. */
enum Fill {
    WHITE("#fff"),
    GREY("#d2d2d2"),
    BLACK("#000"),
    NONE("none");

    private final String code = Codes.of(this);
    private final String colour;

    Fill(String colour) {
        this.colour = colour;
    }

    String colour() {
        return colour;
    }

    @Override
    public String toString() {
        return code;
    }
}
