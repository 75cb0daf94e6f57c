package org.sciatica.picture;

import java.util.List;

/**
 * From where a scene is seen, without perspective. Azimuth 0 sees the right side of one who stands, 90 the front, -90 the
 * back; elevation 90 looks straight down.
 */
record Camera(double azimuth, double elevation) {

    /** What the viewer sees of a point: centimetres to the right, upwards and towards the viewer. */
    record Sight(double right, double up, double near) {}

    static Camera of(List<Double> angles) {
        return new Camera(angles.get(0), angles.get(1));
    }

    /** The direction towards the viewer. */
    Vector viewer() {
        return new Vector(sin(azimuth) * cos(elevation), sin(elevation), cos(azimuth) * cos(elevation));
    }

    Sight see(Vector point) {
        Vector viewer = viewer();
        Vector right = new Vector(cos(azimuth), 0, -sin(azimuth));
        return new Sight(point.dot(right), point.dot(viewer.cross(right)), point.dot(viewer));
    }

    private static double sin(double degrees) {
        return StrictMath.sin(StrictMath.toRadians(degrees));
    }

    private static double cos(double degrees) {
        return StrictMath.cos(StrictMath.toRadians(degrees));
    }
}
