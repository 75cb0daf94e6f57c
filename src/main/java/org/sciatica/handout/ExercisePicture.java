package org.sciatica.handout;

import java.util.Optional;

/** The drawings of the exercises. */
interface ExercisePicture {

    /**
     * The drawing of an intervention as an SVG element, as it stands in a page, with its description in {@code desc}.
     *
     * @param code the code of the intervention
     * @param title its name
     * @param description the drawing in words
     * @return empty when there is no drawing of it
     */
    Optional<String> svg(String code, String title, String description);
}
