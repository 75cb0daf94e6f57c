package org.sciatica.picture;

import java.util.List;

/**
 * A point or direction in space, in centimetres. A person who stands upright looks along x, has the head along y and the
 * right side along z. {@link StrictMath} keeps the bytes of a drawing the same on every machine.
 */
record Vector(double x, double y, double z) {

    static final Vector ZERO = new Vector(0, 0, 0);

    /** Two or three numbers; without a third the point lies at depth 0. */
    static Vector of(List<Double> numbers) {
        return new Vector(numbers.get(0), numbers.get(1), numbers.size() > 2 ? numbers.get(2) : 0);
    }

    /** The direction of an angle in the plane of x and y, counted from x towards y, leaving it by {@code out} towards z. */
    static Vector direction(double degrees, double out) {
        double angle = StrictMath.toRadians(degrees);
        double side = StrictMath.toRadians(out);
        return new Vector(
                StrictMath.cos(angle) * StrictMath.cos(side),
                StrictMath.sin(angle) * StrictMath.cos(side),
                StrictMath.sin(side));
    }

    Vector plus(Vector other) {
        return new Vector(x + other.x, y + other.y, z + other.z);
    }

    Vector plus(Vector direction, double length) {
        return plus(direction.times(length));
    }

    Vector minus(Vector other) {
        return plus(other, -1);
    }

    Vector times(double factor) {
        return new Vector(x * factor, y * factor, z * factor);
    }

    double dot(Vector other) {
        return x * other.x + y * other.y + z * other.z;
    }

    Vector cross(Vector other) {
        return new Vector(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    double length() {
        return StrictMath.sqrt(dot(this));
    }

    Vector unit() {
        return times(1 / length());
    }

    /** Turned about the x axis, from y towards z. */
    Vector rolled(double degrees) {
        double cos = StrictMath.cos(StrictMath.toRadians(degrees));
        double sin = StrictMath.sin(StrictMath.toRadians(degrees));
        return new Vector(x, y * cos - z * sin, y * sin + z * cos);
    }

    /** Turned about the y axis, from x towards z: to the right of one who stands. */
    Vector headed(double degrees) {
        double cos = StrictMath.cos(StrictMath.toRadians(degrees));
        double sin = StrictMath.sin(StrictMath.toRadians(degrees));
        return new Vector(x * cos - z * sin, y, x * sin + z * cos);
    }
}
