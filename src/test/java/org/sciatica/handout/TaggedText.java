package org.sciatica.handout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * What a screen reader reads of a PDF: its text in the order of the tags, and the tags.
 *
 * @param text the text, white space made one
 * @param roles the role of every tag, in order
 * @param figures what every figure shows, in words
 */
record TaggedText(String text, List<String> roles, List<String> figures) {

    static TaggedText of(PDDocument document) throws IOException {
        Map<COSBase, Map<Integer, String>> texts = new HashMap<>();
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> ofPage = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> ofPage.put(content.getMCID(), text(content)));
            texts.put(page.getCOSObject(), ofPage);
        }
        Reading reading = new Reading(texts, new StringBuilder(), new ArrayList<>(), new ArrayList<>());
        reading.walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
        return new TaggedText(ReadPage.plain(reading.text.toString()), reading.roles, reading.figures);
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent nested) {
                text.append(text(nested));
            }
        }
        return text.toString();
    }

    private record Reading(
            Map<COSBase, Map<Integer, String>> texts, StringBuilder text, List<String> roles, List<String> figures) {

        void walk(PDStructureNode node, @Nullable PDPage page) {
            for (Object kid : node.getKids()) {
                if (kid instanceof PDStructureElement element) {
                    roles.add(element.getStandardStructureType());
                    if (element.getStandardStructureType().equals("Figure")) {
                        figures.add(element.getAlternateDescription());
                    }
                    walk(element, element.getPage() == null ? page : element.getPage());
                } else if (kid instanceof Integer mcid && page != null) {
                    append(page, mcid);
                } else if (kid instanceof PDMarkedContentReference reference) {
                    append(
                            Objects.requireNonNull(reference.getPage() == null ? page : reference.getPage()),
                            reference.getMCID());
                }
            }
        }

        private void append(PDPage page, int mcid) {
            text.append(texts.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(mcid, ""))
                    .append(' ');
        }
    }
}
