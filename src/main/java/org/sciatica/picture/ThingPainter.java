package org.sciatica.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Draws what is not a body: things, water, hands alone, arrows. */
final class ThingPainter {

    private static final double ARROW = 5;
    private static final double HALO = 11;
    private static final double HEAD = 17;

    private final Camera camera;
    private final Sheet sheet;

    ThingPainter(Camera camera, Sheet sheet) {
        this.camera = camera;
        this.sheet = sheet;
    }

    void paint(Prop prop) {
        Fill fill = prop.fill() == null ? Fill.WHITE : prop.fill();
        Ball round = new Ball(prop.place(), prop.thickness());
        switch (Objects.requireNonNull(prop.shape())) {
            case BALL -> sheet.shape(List.of(new Capsule(round, round)), camera, fill, Sheet.OUTLINE);
            case DOT -> sheet.patch(List.of(new Capsule(round, round)), camera, Fill.BLACK);
            case BOX -> box(prop, fill);
            case BAR -> sheet.shape(bars(prop), camera, fill, Sheet.THIN);
            case LINE -> sheet.line(points(Objects.requireNonNull(prop.points())), prop.thickness(), "#000");
            case DASHES ->
                sheet.out()
                        .element(
                                "path",
                                "d",
                                SvgWriter.path(points(Objects.requireNonNull(prop.points()))),
                                "fill",
                                "none",
                                "stroke",
                                "#000",
                                "stroke-width",
                                prop.thickness(),
                                "stroke-dasharray",
                                "9 8");
            case RING -> sheet.ring(round, camera);
            case WATER -> water(prop);
        }
    }

    private List<double[]> points(List<List<Double>> course) {
        return course.stream()
                .map(point -> sheet.point(camera.see(Vector.of(point))))
                .toList();
    }

    private static List<Capsule> bars(Prop prop) {
        List<Capsule> bars = new ArrayList<>();
        List<List<Double>> points = Objects.requireNonNull(prop.points());
        for (int i = 1; i < points.size(); i++) {
            bars.add(new Capsule(
                    new Ball(Vector.of(points.get(i - 1)), prop.thickness()),
                    new Ball(Vector.of(points.get(i)), prop.thickness())));
        }
        return bars;
    }

    /** The faces of a box that look at the viewer. */
    private void box(Prop prop, Fill fill) {
        List<Double> size = Objects.requireNonNull(prop.size());
        Vector half = new Vector(size.get(0) / 2, size.get(1) / 2, size.get(2) / 2);
        Vector middle = prop.place().plus(new Vector(0, half.y(), 0));
        Vector[] axes = {new Vector(half.x(), 0, 0), new Vector(0, half.y(), 0), new Vector(0, 0, half.z())};
        for (int axis = 0; axis < 3; axis++) {
            double looks = axes[axis].unit().dot(camera.viewer());
            if (StrictMath.abs(looks) < 0.02) {
                continue;
            }
            Vector face = middle.plus(axes[axis], looks > 0 ? 1 : -1);
            Vector one = axes[(axis + 1) % 3];
            Vector two = axes[(axis + 2) % 3];
            List<double[]> corners = new ArrayList<>();
            for (int[] corner : new int[][] {{1, 1}, {1, -1}, {-1, -1}, {-1, 1}}) {
                corners.add(sheet.point(camera.see(face.plus(one, corner[0]).plus(two, corner[1]))));
            }
            sheet.area(SvgWriter.path(corners) + "Z", fill, Sheet.THIN);
        }
    }

    /** The surface as a wave, and short waves below it. */
    private void water(Prop prop) {
        List<Double> size = Objects.requireNonNull(prop.size());
        Camera.Sight middle = camera.see(prop.place());
        wave(middle, 0, 0, size.get(0));
        int row = 0;
        for (double depth = 14; depth < size.get(1); depth += 13) {
            wave(middle, size.get(0) * (row % 2 == 0 ? 0.37 : -0.37), -depth, size.get(0) * 0.17);
            row++;
        }
    }

    private void wave(Camera.Sight middle, double right, double up, double length) {
        List<double[]> points = new ArrayList<>();
        for (double x = -length / 2; x <= length / 2; x += 2) {
            double y = up + 1.3 * StrictMath.sin(x / 12 * 2 * StrictMath.PI);
            points.add(sheet.point(new Camera.Sight(middle.right() + right + x, middle.up() + y, 0)));
        }
        sheet.line(points, HALO, "#fff");
        sheet.line(points, up == 0 ? Sheet.OUTLINE + 1 : Sheet.THIN, "#000");
    }

    void paint(Hand hand, Vector origin) {
        Camera flat = new Camera(0, 0);
        sheet.shape(hand.parts(camera.see(origin.plus(Vector.of(hand.at())))), flat, Fill.WHITE, Sheet.THIN);
    }

    void paint(Arrow arrow, Vector origin) {
        List<double[]> course = arrow.course(camera, origin).stream()
                .map(sheet::point)
                .collect(Collectors.toCollection(ArrayList::new));
        arrow(sheet, course, Boolean.TRUE.equals(arrow.both()));
    }

    /** A line along the course with a head at its end, on a white border that sets it off from what it crosses. */
    static void arrow(Sheet sheet, List<double[]> course, boolean both) {
        List<double[]> shaft = new ArrayList<>(course);
        List<double[]> end = head(shaft);
        List<double[]> begin = List.of();
        if (both) {
            Collections.reverse(shaft);
            begin = head(shaft);
        }
        sheet.line(shaft, HALO, "#fff");
        for (List<double[]> head : List.of(end, begin)) {
            if (!head.isEmpty()) {
                sheet.line(closed(head), 5, "#fff");
                sheet.out().element("path", "d", SvgWriter.path(head) + "Z", "fill", "#000");
            }
        }
        sheet.line(shaft, ARROW, "#000");
    }

    private static List<double[]> closed(List<double[]> points) {
        List<double[]> closed = new ArrayList<>(points);
        closed.add(points.get(0));
        return closed;
    }

    /** Takes the length of a head from the end of the shaft and returns the head. */
    private static List<double[]> head(List<double[]> shaft) {
        double[] tip = shaft.get(shaft.size() - 1);
        while (shaft.size() > 2 && distance(shaft.get(shaft.size() - 1), tip) < HEAD * 0.8) {
            shaft.remove(shaft.size() - 1);
        }
        double[] back = shaft.get(shaft.size() - 1);
        double way = StrictMath.max(distance(back, tip), 0.01);
        double x = (tip[0] - back[0]) / way;
        double y = (tip[1] - back[1]) / way;
        double half = HEAD * 0.46;
        return List.of(tip, new double[] {tip[0] - HEAD * x - half * y, tip[1] - HEAD * y + half * x}, new double[] {
            tip[0] - HEAD * x + half * y, tip[1] - HEAD * y - half * x
        });
    }

    private static double distance(double[] a, double[] b) {
        return StrictMath.hypot(a[0] - b[0], a[1] - b[1]);
    }
}
