package org.sciatica.handout;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A page read back as XML; one that is not well formed fails.
 *
 * @param body what a reader reads, white space made one
 */
record ReadPage(Document document, String body) {

    private static final DocumentBuilderFactory FACTORY = DocumentBuilderFactory.newInstance();
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    static ReadPage of(String page) {
        try {
            Document document = FACTORY.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
            return new ReadPage(
                    document,
                    plain(document.getElementsByTagName("body").item(0).getTextContent()));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well formed", e);
        }
    }

    /** The texts of all elements of this name, white space made one. */
    List<String> texts(String element) {
        NodeList found = document.getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(plain(found.item(i).getTextContent()));
        }
        return texts;
    }

    String attribute(String name) {
        return document.getDocumentElement().getAttribute(name);
    }

    static String plain(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }
}
