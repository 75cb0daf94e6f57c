package org.sciatica.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciatica.vocabulary.Codes;

/**
 * Something that is not a body: what carries it, what it holds, water.
 *
 * @param use the name of a set of things in {@code pictures/props.yaml}, put where {@code at} says
 * @param shape its shape; left out with {@code use}
 * @param at where it is, {@code [x, y, z]}: the middle of a ball, ring or dot, the middle of a box's base
 * @param size of a box: length along x, height, depth along z
 * @param radius of a ball, ring, dot or bar
 * @param points the course of a bar, line or dashes
 * @param fill white when left out
 * @param layer drawn after what has a lower number; -1 when left out, people are 0
 */
record Prop(
        @Nullable String use,
        @Nullable Shape shape,
        @Nullable List<Double> at,
        @Nullable List<Double> size,
        @Nullable Double radius,
        @Nullable List<List<Double>> points,
        @Nullable Fill fill,
        @Nullable Integer layer) {

    enum Shape {
        BALL,
        BAR,
        BOX,
        DASHES,
        DOT,
        LINE,
        RING,
        WATER;

        private final String code = Codes.of(this);

        @Override
        public String toString() {
            return code;
        }
    }

    Vector place() {
        return at == null ? Vector.ZERO : Vector.of(at);
    }

    int order() {
        return layer == null ? -1 : layer;
    }

    double thickness() {
        return radius == null ? 1 : radius;
    }

    /** The same thing, moved. */
    Prop movedBy(Vector by, @Nullable Integer otherLayer) {
        Vector moved = place().plus(by);
        return new Prop(
                null,
                shape,
                List.of(moved.x(), moved.y(), moved.z()),
                size,
                radius,
                points == null
                        ? null
                        : points.stream()
                                .map(point -> Vector.of(point).plus(by))
                                .map(point -> List.of(point.x(), point.y(), point.z()))
                                .toList(),
                fill,
                otherLayer == null ? layer : otherLayer);
    }
}
