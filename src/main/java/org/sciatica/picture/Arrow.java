package org.sciatica.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A direction of movement: from a point to a point, or around a point.
 *
 * @param on the joint that the points count from
 * @param from where it starts, {@code [x, y, z]}
 * @param to where it points
 * @param bow how far the middle leaves the straight line, as a part of its length; positive to the left of the way
 * @param snake the same to the left and then to the right: an S
 * @param around the middle of a turn
 * @param radius of the turn, in centimetres
 * @param start where on the turn it starts, in degrees as the viewer sees it: 0 right, 90 up
 * @param sweep how far it turns, in degrees; negative is clockwise
 * @param flat height of the turn as a part of its width
 * @param both whether it points to both ends
 */
record Arrow(
        @Nullable String on,
        @Nullable List<Double> from,
        @Nullable List<Double> to,
        @Nullable Double bow,
        @Nullable Double snake,
        @Nullable List<Double> around,
        @Nullable Double radius,
        @Nullable Double start,
        @Nullable Double sweep,
        @Nullable Double flat,
        @Nullable Boolean both) {

    private static final int STEPS = 16;

    /** Its course as the viewer sees it, in centimetres. */
    List<Camera.Sight> course(Camera camera, Vector origin) {
        List<Camera.Sight> course = new ArrayList<>();
        for (int step = 0; step <= STEPS; step++) {
            double part = (double) step / STEPS;
            course.add(around == null ? way(camera, origin, part) : turn(camera, origin, part));
        }
        return course;
    }

    private Camera.Sight way(Camera camera, Vector origin, double part) {
        Camera.Sight begin = camera.see(origin.plus(Vector.of(Objects.requireNonNull(from))));
        Camera.Sight end = camera.see(origin.plus(Vector.of(Objects.requireNonNull(to))));
        double right = end.right() - begin.right();
        double up = end.up() - begin.up();
        double aside = or(bow, 0) * 4 * part * (1 - part) + or(snake, 0) * StrictMath.sin(2 * StrictMath.PI * part);
        return new Camera.Sight(
                begin.right() + part * right - aside * up, begin.up() + part * up + aside * right, begin.near());
    }

    private Camera.Sight turn(Camera camera, Vector origin, double part) {
        Camera.Sight middle = camera.see(origin.plus(Vector.of(Objects.requireNonNull(around))));
        Vector point = Vector.direction(or(start, 0) + part * or(sweep, 270), 0).times(or(radius, 10));
        return new Camera.Sight(middle.right() + point.x(), middle.up() + point.y() * or(flat, 1), middle.near());
    }

    private static double or(@Nullable Double number, double otherwise) {
        return number == null ? otherwise : number;
    }
}
