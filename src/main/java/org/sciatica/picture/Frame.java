package org.sciatica.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One position of a drawing.
 *
 * @param view azimuth and elevation, see {@link Camera}; as the drawing's when left out
 * @param people who is there; the first is the one who exercises or is treated
 * @param props things beside those of the drawing
 * @param arrows how to move from here
 * @param hands a helper's hands
 * @param treated parts of the first person that are hatched, such as {@code right-thigh}
 * @param marked joints that are marked with a dot
 * @param letter the joint beside which the letter of the side stands, {@code letterBy} centimetres away
 * @param hold whether this position is held
 * @param crop what is shown when it is not everything: middle, width and height, {@code [x, y, z, width, height]}
 * @param rests the joints that lie on the ground, on a thing or against it
 */
record Frame(
        @Nullable List<Double> view,
        List<Pose> people,
        List<Prop> props,
        List<Arrow> arrows,
        List<Hand> hands,
        List<String> treated,
        List<String> marked,
        @Nullable String letter,
        @Nullable List<Double> letterBy,
        @Nullable Boolean hold,
        @Nullable List<Double> crop,
        List<String> rests) {

    @SuppressWarnings("NullAway") // an absent key of the file arrives as null
    public Frame {
        people = people == null ? List.of() : List.copyOf(people);
        props = props == null ? List.of() : List.copyOf(props);
        arrows = arrows == null ? List.of() : List.copyOf(arrows);
        hands = hands == null ? List.of() : List.copyOf(hands);
        treated = treated == null ? List.of() : List.copyOf(treated);
        marked = marked == null ? List.of() : List.copyOf(marked);
        rests = rests == null ? List.of() : List.copyOf(rests);
    }
}
