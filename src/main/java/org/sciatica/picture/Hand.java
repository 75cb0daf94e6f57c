package org.sciatica.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciatica.vocabulary.Codes;

/**
 * A helper's hand seen from above, flat in the drawing.
 *
 * @param on the joint that {@code at} counts from
 * @param at the middle of the palm, or the tip of a pressing thumb
 * @param degrees where the fingers point as the viewer sees it: 0 right, 90 up
 * @param form what it does
 * @param left whether it is a left hand, the thumb to the right of the fingers
 */
record Hand(
        @Nullable String on,
        List<Double> at,
        double degrees,
        Form form,
        @Nullable Boolean left) {

    enum Form {
        FLAT,
        GRIP,
        THUMB,
        EDGE;

        private final String code = Codes.of(this);

        @Override
        public String toString() {
            return code;
        }
    }

    /** A finger or the palm: two round ends with forward and sideways place and radius. */
    private record Bone(double x, double y, double r, double toX, double toY, double toR) {}

    private static final List<Bone> FOREARM = List.of(new Bone(-32, 0, 4.2, -8, 0, 3));

    private static final List<Bone> PALM = List.of(
            new Bone(-8, 0, 3, -3, -2, 3),
            new Bone(-3, -2, 3, 4, -2.9, 2),
            new Bone(-3, 2, 3, 4, 2.9, 2),
            new Bone(-3, 0, 3, 4, 0, 3));

    private static final List<Bone> FINGERS = List.of(
            new Bone(4, 3.5, 1.05, 11, 4.2, 0.95),
            new Bone(4, 1.2, 1.05, 13, 1.5, 0.95),
            new Bone(4, -1.1, 1.05, 12.3, -1.2, 0.95),
            new Bone(4, -3.4, 1, 9.8, -4, 0.85),
            new Bone(-3, 3.2, 2, 4.5, 8, 1.1));

    private static final List<Bone> CURLED = List.of(
            new Bone(4, 3, 1.3, 8.5, 4.6, 1.1),
            new Bone(4.5, 1, 1.3, 10, 2.2, 1.1),
            new Bone(4.5, -1.2, 1.3, 10, -0.2, 1.1),
            new Bone(4, -3.2, 1.2, 8.6, -2.6, 1),
            new Bone(-3, 3.6, 2, 1.5, 9, 1.3),
            new Bone(1.5, 9, 1.3, 6, 9.6, 1.1));

    private static final List<Bone> PRESSING = List.of(
            new Bone(-7, 1.4, 2, 0, 0, 1.5),
            new Bone(-6, -3, 1.5, -3, -5, 1.3),
            new Bone(-6, -5.4, 1.5, -3.6, -7.4, 1.3),
            new Bone(-7.6, -7.4, 1.4, -5.4, -9.4, 1.2));

    private static final List<Bone> FIST = List.of(
            new Bone(-14, -1, 3, -10, -2.4, 4), new Bone(-10, -2.4, 4, -8, -5, 3.2), new Bone(-34, 0, 4.2, -14, -1, 3));

    /** Its round parts as the viewer sees them, in centimetres. */
    List<Capsule> parts(Camera.Sight place) {
        List<Bone> bones = new ArrayList<>();
        switch (form) {
            case FLAT -> {
                bones.addAll(FOREARM);
                bones.addAll(PALM);
                bones.addAll(FINGERS);
            }
            case GRIP -> {
                bones.addAll(FOREARM);
                bones.addAll(PALM);
                bones.addAll(CURLED);
            }
            case THUMB -> {
                bones.addAll(FIST);
                bones.addAll(PRESSING);
            }
            case EDGE -> {
                bones.addAll(FOREARM);
                bones.add(new Bone(-8, 0, 3, -2, 0, 2.6));
                bones.add(new Bone(-2, 0, 2.6, 11, 0, 1.2));
                bones.add(new Bone(-3, 1, 1.6, 4, 3.4, 1));
            }
        }
        return bones.stream()
                .map(bone ->
                        new Capsule(ball(place, bone.x, bone.y, bone.r), ball(place, bone.toX, bone.toY, bone.toR)))
                .toList();
    }

    private Ball ball(Camera.Sight place, double forward, double aside, double radius) {
        Vector along = Vector.direction(degrees, 0);
        Vector across = Vector.direction(degrees + (Boolean.TRUE.equals(left) ? -90 : 90), 0);
        Vector centre =
                new Vector(place.right(), place.up(), 0).plus(along, forward).plus(across, aside);
        return new Ball(centre, radius);
    }
}
