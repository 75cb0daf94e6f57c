package org.sciatica.handout;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The exercises of a page. */
final class Exercises {

    private Exercises() {}

    /** The name and the steps of each exercise, in order. */
    static List<List<String>> of(String page) {
        NodeList headings = ReadPage.of(page).document().getElementsByTagName("h3");
        List<List<String>> exercises = new ArrayList<>();
        for (int i = 0; i < headings.getLength(); i++) {
            List<String> lines = new ArrayList<>();
            Node heading = headings.item(i);
            lines.add(ReadPage.plain(heading.getTextContent()));
            NodeList steps = ((Element) heading.getParentNode()).getElementsByTagName("li");
            for (int j = 0; j < steps.getLength(); j++) {
                lines.add(ReadPage.plain(steps.item(j).getTextContent()));
            }
            exercises.add(lines);
        }
        return exercises;
    }
}
