package org.sciatica.handout;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Prints a page as a PDF: tagged after PDF/UA, its fonts embedded, no resource fetched from anywhere. The same page gives
 * the same bytes: no date and no random name goes in.
 */
final class Pdf {

    private static final String FONT = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        // It would log every CSS property that is meant for browsers only.
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /** The page, as a PDF. */
    static byte[] of(String page) {
        try (PDDocument document = new PDDocument()) {
            return printed(page, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] printed(String page, PDDocument document) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(page, null)
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .withProducer("sciatica-service")
                .useFont(font("Regular", document), FONT, REGULAR, FontStyle.NORMAL, true)
                .useFont(font("Bold", document), FONT, BOLD, FontStyle.NORMAL, true)
                .useSVGDrawer(new BatikSVGDrawer())
                .addDOMMutator(Pdf::describeDrawings);
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, priority);
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
            document.setDocumentId((long) page.hashCode());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A drawing carries its description where the printer looks for it: in an attribute that a page does not know. */
    private static void describeDrawings(Document page) {
        NodeList drawings = page.getElementsByTagName("svg");
        for (int i = 0; i < drawings.getLength(); i++) {
            Element drawing = (Element) drawings.item(i);
            Node description = drawing.getElementsByTagName("desc").item(0);
            drawing.setAttribute("alt", description == null ? "" : description.getTextContent());
        }
    }

    /** A font without ligatures, which a reader of the text would have to take apart and which take half of the time. */
    private static PDFontSupplier font(String style, PDDocument document) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                Pdf.class.getResourceAsStream("/liberation/LiberationSans-" + style + ".ttf"), style)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(document, font, true));
        }
    }
}
