package org.sciatica.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the frames of one drawing into their cells, with their numbers and the way from one to the next. */
final class DrawingPainter {

    private final List<Scene> scenes;
    private final Layout layout;
    private final boolean numbered;
    private final boolean both;
    private final @Nullable Side side;
    private final SvgWriter out;
    private final Sheet margin;

    /**
     * @param side the side that is treated; when null the right side is drawn and no letter
     */
    DrawingPainter(Drawing drawing, List<Scene> scenes, @Nullable Side side, SvgWriter out) {
        this.scenes = scenes;
        this.layout = new Layout(scenes);
        this.numbered = scenes.size() > 1 && !Boolean.TRUE.equals(drawing.closer());
        this.both = Boolean.TRUE.equals(drawing.both());
        this.side = side;
        this.out = out;
        this.margin = new Sheet(out, 1, 0, 0, false);
    }

    void paint() {
        out.element("rect", "width", Layout.WIDTH, "height", Layout.HEIGHT, "fill", Fill.WHITE.colour());
        out.open("g", "stroke-linejoin", "round", "stroke-linecap", "round");
        for (int i = 0; i < scenes.size(); i++) {
            if (scenes.get(i).frame().crop() == null) {
                scene(i);
            } else {
                cropped(i);
            }
            if (numbered) {
                number(i, layout.cells().get(i));
            }
        }
        out.close();
    }

    private void scene(int i) {
        Layout.Cell cell = layout.cells().get(i);
        Layout.Window window = layout.window(i);
        double scale = layout.scale(i);
        boolean mirrored = side == Side.LEFT;
        double middle = (window.left() + window.right()) / 2 * (mirrored ? -1 : 1);
        double left = cell.left() + cell.width() / 2 - middle * scale;
        double top = cell.top() + cell.height() / 2 + (window.bottom() + window.top()) / 2 * scale;
        new Painter(scenes.get(i), new Sheet(out, scale, left, top, mirrored), side).paint();
    }

    /** An inner drawing cuts off what is outside, without a name that another drawing on the same page could share. */
    private void cropped(int i) {
        Layout.Cell box = layout.cells().get(i).filledBy(layout.window(i), layout.scale(i));
        String view = String.join(
                " ",
                SvgWriter.number(box.left()),
                SvgWriter.number(box.top()),
                SvgWriter.number(box.width()),
                SvgWriter.number(box.height()));
        out.open(
                "svg",
                "x",
                box.left(),
                "y",
                box.top(),
                "width",
                box.width(),
                "height",
                box.height(),
                "viewBox",
                view,
                "overflow",
                "hidden");
        scene(i);
        out.close();
        out.box(box.left(), box.top(), box.width(), box.height(), 6, Fill.NONE, Sheet.THIN);
    }

    private void number(int i, Layout.Cell cell) {
        double x = cell.left() - 21;
        double y = cell.top() + 17;
        out.disc(x, y, 15);
        out.label(String.valueOf(i + 1), x, y);
        if (Boolean.TRUE.equals(scenes.get(i).frame().hold())) {
            clock(x, y + 38);
        }
        double middle = cell.top() + cell.height() / 2;
        if (layout.columns() == 1 && i > 0) {
            ThingPainter.arrow(margin, line(x, cell.top() - 42, x, cell.top() - 6), both);
        } else if (i % layout.columns() > 0) {
            ThingPainter.arrow(margin, line(x - 19, middle, x + 19, middle), both);
        }
    }

    private static List<double[]> line(double fromX, double fromY, double toX, double toY) {
        List<double[]> line = new ArrayList<>();
        for (double part = 0; part <= 1; part += 0.0625) {
            line.add(new double[] {fromX + (toX - fromX) * part, fromY + (toY - fromY) * part});
        }
        return line;
    }

    /** A clock: this position is held. */
    private void clock(double x, double y) {
        out.disc(x, y, 13);
        margin.line(List.of(new double[] {x, y - 9}, new double[] {x, y}, new double[] {x + 6, y + 4}), 3, "#000");
    }
}
