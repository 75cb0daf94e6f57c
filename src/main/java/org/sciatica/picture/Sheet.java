package org.sciatica.picture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A part of the drawing's surface on which a scene is drawn: from what the viewer sees, in centimetres, to units of the
 * drawing, a tenth of a millimetre at 60 millimetres of width.
 *
 * @param out where it is written
 * @param scale units for each centimetre
 * @param left where the middle of everything is, in units
 * @param top where the middle of everything is, in units
 * @param mirrored whether right and left are exchanged
 */
record Sheet(SvgWriter out, double scale, double left, double top, boolean mirrored) {

    static final double OUTLINE = 3.2;
    static final double THIN = 2.4;

    double[] point(Camera.Sight sight) {
        return new double[] {left + (mirrored ? -1 : 1) * sight.right() * scale, top - sight.up() * scale};
    }

    /** The outline around two circles, in units of the drawing. */
    private static String hull(double[] a, double ra, double[] b, double rb) {
        double way = StrictMath.hypot(b[0] - a[0], b[1] - a[1]);
        if (way <= StrictMath.abs(ra - rb) + 0.01) {
            return ra > rb ? circle(a, ra) : circle(b, rb);
        }
        double along = StrictMath.atan2(b[1] - a[1], b[0] - a[0]);
        double aside = StrictMath.acos((ra - rb) / way);
        return "M" + on(a, ra, along + aside)
                + arc(ra, aside < StrictMath.PI / 2)
                + on(a, ra, along - aside)
                + "L"
                + on(b, rb, along - aside)
                + arc(rb, aside > StrictMath.PI / 2)
                + on(b, rb, along + aside)
                + "Z";
    }

    private static String circle(double[] centre, double radius) {
        String right = on(centre, radius, 0);
        return "M" + right + arc(radius, false) + on(centre, radius, StrictMath.PI) + arc(radius, false) + right + "Z";
    }

    private static String arc(double radius, boolean large) {
        String size = SvgWriter.number(radius);
        return "A" + size + " " + size + " 0 " + (large ? 1 : 0) + " 1 ";
    }

    private static String on(double[] centre, double radius, double angle) {
        return SvgWriter.number(centre[0] + radius * StrictMath.cos(angle))
                + " "
                + SvgWriter.number(centre[1] + radius * StrictMath.sin(angle));
    }

    /** One after the other, each as the viewer sees it; what covers another exactly is drawn once. */
    private String outline(List<Capsule> capsules, Camera camera, double wider) {
        Set<String> paths = new LinkedHashSet<>();
        for (Capsule capsule : capsules) {
            paths.add(hull(
                    point(camera.see(capsule.from().centre())),
                    capsule.from().radius() * scale + wider,
                    point(camera.see(capsule.to().centre())),
                    capsule.to().radius() * scale + wider));
        }
        return String.join("", paths);
    }

    /** An outline around all capsules together, filled. */
    void shape(List<Capsule> capsules, Camera camera, Fill fill, double line) {
        if (capsules.size() == 1) {
            area(outline(capsules, camera, line / 2), fill, line);
        } else {
            String path = outline(capsules, camera, 0);
            out.element("path", "d", path, "stroke", "#000", "stroke-width", 2 * line);
            out.element("path", "d", path, "fill", fill.colour());
        }
    }

    /** A circle without filling. */
    void ring(Ball ball, Camera camera) {
        String path = outline(List.of(new Capsule(ball, ball)), camera, 0);
        out.element("path", "d", path, "fill", "none", "stroke", "#000", "stroke-width", OUTLINE);
    }

    /** Without an outline. */
    void patch(List<Capsule> capsules, Camera camera, Fill fill) {
        out.element("path", "d", outline(capsules, camera, 0), "fill", fill.colour());
    }

    void line(List<double[]> points, double width, String colour) {
        out.element("path", "d", SvgWriter.path(points), "fill", "none", "stroke", colour, "stroke-width", width);
    }

    void area(String path, Fill fill, double width) {
        out.element("path", "d", path, "fill", fill.colour(), "stroke", "#000", "stroke-width", width);
    }

    /** Stripes across a part of the body: this one is treated. */
    void hatch(List<Capsule> capsules, Camera camera) {
        StringBuilder path = new StringBuilder();
        for (Capsule capsule : capsules) {
            double[] a = point(camera.see(capsule.from().centre()));
            double[] b = point(camera.see(capsule.to().centre()));
            double way = StrictMath.hypot(b[0] - a[0], b[1] - a[1]);
            double acrossX = way < 1 ? 0 : (a[1] - b[1]) / way;
            double acrossY = way < 1 ? 0 : (b[0] - a[0]) / way;
            for (double at = 5; at < way - 2; at += 8) {
                double part = at / way;
                double half = scale
                                * (capsule.from().radius()
                                        + part
                                                * (capsule.to().radius()
                                                        - capsule.from().radius()))
                        - 0.5;
                double x = a[0] + part * (b[0] - a[0]);
                double y = a[1] + part * (b[1] - a[1]);
                path.append(SvgWriter.path(List.of(
                        new double[] {x + half * acrossX, y + half * acrossY},
                        new double[] {x - half * acrossX, y - half * acrossY})));
            }
        }
        out.element("path", "d", path.toString(), "fill", "none", "stroke", "#000", "stroke-width", 2);
    }
}
