package org.sciatica.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the frames of a drawing go: beside each other or below each other, whichever shows them larger. */
final class Layout {

    static final double WIDTH = 600;
    static final double HEIGHT = 300;
    private static final double STRIP = 42;
    private static final double MARGIN = 6;
    private static final double LARGEST = 2.6;

    /** What the viewer sees of a scene, in centimetres. */
    record Window(double left, double bottom, double right, double top) {

        Window with(Window other) {
            return new Window(
                    Math.min(left, other.left),
                    Math.min(bottom, other.bottom),
                    Math.max(right, other.right),
                    Math.max(top, other.top));
        }

        double width() {
            return right - left;
        }

        double height() {
            return top - bottom;
        }
    }

    /** A place for a frame, in units of the drawing. */
    record Cell(double left, double top, double width, double height) {

        /** What a window takes of it, in its middle. */
        Cell filledBy(Window window, double scale) {
            double wide = window.width() * scale;
            double high = window.height() * scale;
            return new Cell(left + (width - wide) / 2, top + (height - high) / 2, wide, high);
        }
    }

    private final List<Scene> scenes;
    private final List<Window> windows;
    private final int columns;

    Layout(List<Scene> scenes) {
        this.scenes = scenes;
        this.windows = windows(scenes);
        int best = scenes.size();
        for (int other : List.of(1, 2)) {
            best = scaleOf(other) > scaleOf(best) * 1.02 ? other : best;
        }
        this.columns = best;
    }

    /** How many frames stand beside each other. */
    int columns() {
        return columns;
    }

    List<Cell> cells() {
        return cells(columns);
    }

    private List<Cell> cells(int across) {
        int count = scenes.size();
        int down = (count + across - 1) / across;
        double width = WIDTH / across;
        double height = HEIGHT / down;
        double strip = count == 1 ? MARGIN : STRIP;
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double left = (i % across) * width + strip;
            double top = Math.floorDiv(i, across) * height + MARGIN;
            cells.add(new Cell(left, top, width - strip - MARGIN, height - 2 * MARGIN));
        }
        return cells;
    }

    /** Units for each centimetre of a frame: all frames that show everything have the same. */
    double scale(int frame) {
        return scenes.get(frame).frame().crop() == null
                ? scaleOf(columns)
                : scale(windows.get(frame), cells(columns).get(frame), 9);
    }

    private double scaleOf(int across) {
        double least = LARGEST;
        List<Cell> cells = cells(across);
        for (int i = 0; i < scenes.size(); i++) {
            if (scenes.get(i).frame().crop() == null) {
                least = Math.min(least, scale(windows.get(i), cells.get(i), LARGEST));
            }
        }
        return least;
    }

    private static double scale(Window window, Cell cell, double largest) {
        return Math.min(largest, Math.min(cell.width() / window.width(), cell.height() / window.height()));
    }

    Window window(int frame) {
        return windows.get(frame);
    }

    /** Frames seen from the same place share a window, so that what stays stays in its place. */
    private static List<Window> windows(List<Scene> scenes) {
        Map<Camera, Window> shared = new LinkedHashMap<>();
        for (Scene scene : scenes) {
            if (scene.frame().crop() == null) {
                shared.merge(scene.camera(), around(scene), Window::with);
            }
        }
        return scenes.stream()
                .map(scene -> scene.frame().crop() == null ? shared.get(scene.camera()) : around(scene))
                .toList();
    }

    private static Window around(Scene scene) {
        Camera camera = scene.camera();
        List<Double> crop = scene.frame().crop();
        if (crop != null) {
            Camera.Sight middle = camera.see(Vector.of(crop));
            double half = crop.get(3) / 2;
            double high = crop.get(4) / 2;
            return new Window(middle.right() - half, middle.up() - high, middle.right() + half, middle.up() + high);
        }
        List<Window> seen = new ArrayList<>();
        for (Figure figure : scene.figures()) {
            figure.joints().values().forEach(ball -> seen.add(round(camera.see(ball.centre()), ball.radius() + 1.5)));
            Vector nose = figure.joint("head").centre().plus(figure.face(), 12);
            seen.add(round(camera.see(nose), 1));
        }
        for (Prop prop : scene.props()) {
            corners(prop).forEach(corner -> seen.add(round(camera.see(corner), 0.8)));
        }
        scene.letterPlace().ifPresent(place -> seen.add(round(camera.see(place), 9)));
        for (Arrow arrow : scene.frame().arrows()) {
            arrow.course(camera, scene.origin(arrow.on())).forEach(point -> seen.add(round(point, 3)));
        }
        return seen.stream().reduce(Window::with).orElseThrow();
    }

    private static Window round(Camera.Sight middle, double radius) {
        return new Window(middle.right() - radius, middle.up() - radius, middle.right() + radius, middle.up() + radius);
    }

    private static List<Vector> corners(Prop prop) {
        List<Vector> corners = new ArrayList<>();
        if (prop.shape() == Prop.Shape.WATER) {
            return corners;
        }
        if (prop.points() != null) {
            prop.points().forEach(point -> corners.add(Vector.of(point)));
            return corners;
        }
        List<Double> size = prop.size();
        double radius = prop.thickness();
        Vector half = size == null
                ? new Vector(radius, radius, 0)
                : new Vector(size.get(0) / 2, size.size() > 2 ? size.get(1) : 0, size.size() > 2 ? size.get(2) / 2 : 0);
        for (int x : new int[] {-1, 1}) {
            for (int z : new int[] {-1, 1}) {
                corners.add(prop.place().plus(new Vector(x * half.x(), half.y(), z * half.z())));
                corners.add(prop.place().plus(new Vector(x * half.x(), size == null ? -half.y() : 0, z * half.z())));
            }
        }
        return corners;
    }
}
