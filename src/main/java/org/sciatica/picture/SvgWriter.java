package org.sciatica.picture;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes SVG elements; numbers to a tenth of a unit. */
final class SvgWriter {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    SvgWriter() {
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts an element; names and values of attributes alternate, values are text or numbers. */
    SvgWriter open(String element, Object... attributes) {
        write(() -> {
            xml.writeStartElement(element);
            attributes(attributes);
        });
        return this;
    }

    SvgWriter close() {
        write(xml::writeEndElement);
        return this;
    }

    SvgWriter element(String element, Object... attributes) {
        write(() -> {
            xml.writeEmptyElement(element);
            attributes(attributes);
        });
        return this;
    }

    /** A box or, with round corners, a frame. */
    void box(double x, double y, double width, double height, double corner, Fill fill, double line) {
        element(
                "rect",
                "x",
                x,
                "y",
                y,
                "width",
                width,
                "height",
                height,
                "rx",
                corner,
                "fill",
                fill.colour(),
                "stroke",
                "#000",
                "stroke-width",
                line);
    }

    /** A white disc with an outline. */
    void disc(double x, double y, double radius) {
        element("circle", "cx", x, "cy", y, "r", radius, "fill", "#fff", "stroke", "#000", "stroke-width", 3);
    }

    /** A numeral or letter, its middle at a place. */
    void label(String letter, double x, double y) {
        open(
                "text",
                "x",
                x,
                "y",
                y + 8.5,
                "font-family",
                "sans-serif",
                "font-size",
                24,
                "font-weight",
                "bold",
                "text-anchor",
                "middle");
        text(letter);
        close();
    }

    SvgWriter text(String words) {
        write(() -> xml.writeCharacters(words));
        return this;
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            xml.writeAttribute(
                    (String) attributes[i],
                    value instanceof Number number ? number(number.doubleValue()) : (String) value);
        }
    }

    static String number(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }

    /** Path data through points, {@code [x, y]} each; without those that lie on the way between their neighbours. */
    static String path(List<double[]> points) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            if (i == 0 || i == points.size() - 1 || bends(points.get(i - 1), points.get(i), points.get(i + 1))) {
                path.append(path.isEmpty() ? 'M' : 'L')
                        .append(number(points.get(i)[0]))
                        .append(' ')
                        .append(number(points.get(i)[1]));
            }
        }
        return path.toString();
    }

    private static boolean bends(double[] before, double[] point, double[] after) {
        double turn = (point[0] - before[0]) * (after[1] - point[1]) - (point[1] - before[1]) * (after[0] - point[0]);
        return StrictMath.abs(turn) > 0.01;
    }

    String written() {
        write(xml::flush);
        return text.toString();
    }
}
