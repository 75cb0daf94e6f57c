package org.sciatica.handout;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciatica.assessment.Assessor;
import org.sciatica.telemetry.Tally;
import org.sciatica.vocabulary.Findings;

/** The printed handout: its text, its tags, its fonts, its paper. */
class PdfTest {

    private static final Assessor ASSESSOR = Assessor.standard();
    private static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"><desc>bent knees</desc><path d=\"M0 0L2 1\"/></svg>";

    private static final Handouts HANDOUTS = new Handouts(
            ASSESSOR,
            new Tally(ASSESSOR, new SimpleMeterRegistry()),
            (code, title, description) -> Optional.of(DRAWING));

    private String page(String example, boolean large) {
        return HANDOUTS.page(Requests.toPrint(Requests.findings(Requests.example(example))), "en", large);
    }

    private static List<String> pages(PDDocument document) throws IOException {
        List<String> pages = new ArrayList<>();
        for (int i = 1; i <= document.getNumberOfPages(); i++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(i);
            stripper.setEndPage(i);
            pages.add(ReadPage.plain(stripper.getText(document)));
        }
        return pages;
    }

    private static String document(String body) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>t</title><style>"
                + "@page { size: A4; } body { font-family: \"Liberation Sans\"; }</style></head><body>" + body
                + "</body></html>";
    }

    @Test
    void the_text_of_the_page_is_the_text_of_the_print() throws IOException {
        for (String example : List.of("all-clear", "red-flag", "too-little-known")) {
            String page = page(example, false);
            try (PDDocument document = Loader.loadPDF(Pdf.of(page))) {
                String printed = String.join(" ", pages(document));
                assertThat(ReadPage.of(page).texts("li")).allMatch(printed::contains);
                assertThat(ReadPage.of(page).texts("h3")).allMatch(printed::contains);
                assertThat(printed).contains("It is not a medical device.");
            }
        }
    }

    @Test
    void it_is_tagged_titled_and_tells_its_language() throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdf.of(page("all-clear", false)))) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Sciatica: how to look after yourself");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getMetadata().exportXMPMetadata().readAllBytes())
                    .asString()
                    .contains("pdfuaid");
        }
    }

    @Test
    void its_tags_give_headings_lists_and_figures_in_the_order_of_the_page() throws IOException {
        String page = page("exacerbation", false);
        try (PDDocument document = Loader.loadPDF(Pdf.of(page))) {
            TaggedText tagged = TaggedText.of(document);
            assertThat(tagged.roles()).contains("H1", "H2", "H3", "P", "L", "LI", "Figure");
            assertThat(tagged.roles()).filteredOn("H1"::equals).hasSize(1);
            assertThat(tagged.figures()).containsExactly("bent knees", "bent knees");
            int from = 0;
            for (String heading : ReadPage.of(page).texts("h2")) {
                int at = tagged.text().indexOf(heading, from);
                assertThat(at).as(heading).isNotNegative();
                from = at;
            }
            assertThat(tagged.text()).contains("Hold: About 5 minutes. How often: Once at a time");
        }
    }

    @Test
    void it_is_a4_and_every_font_is_inside() throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdf.of(page("all-clear", false)))) {
            for (PDPage page : document.getPages()) {
                assertThat(Math.round(page.getMediaBox().getWidth())).isEqualTo(595);
                assertThat(Math.round(page.getMediaBox().getHeight())).isEqualTo(842);
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("+LiberationSans");
                }
            }
        }
    }

    @Test
    void no_exercise_is_split_between_two_pages() throws IOException {
        for (boolean large : List.of(false, true)) {
            String page = page("all-clear", large);
            List<List<String>> exercises = Exercises.of(page);
            try (PDDocument document = Loader.loadPDF(Pdf.of(page))) {
                List<String> pages = pages(document);
                assertThat(exercises)
                        .hasSizeGreaterThan(30)
                        .allMatch(lines ->
                                pages.stream().anyMatch(text -> lines.stream().allMatch(text::contains)));
            }
        }
    }

    @Test
    void letters_of_all_languages_of_the_service_are_printed() throws IOException {
        String letters = "äöüß ñ¿¡áé ąčęėįšųūž ёйщъыэюя ăâđêôơư ạảấầẩẫậắằẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ °–“”";
        byte[] pdf = Pdf.of(document("<p>" + letters + "</p><p><strong>" + letters + "</strong></p>"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(pages(document).get(0)).isEqualTo(letters + " " + letters);
        }
    }

    @Test
    void nothing_is_fetched_while_printing(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.css"), "p:before { content: 'SECRET'; }");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            byte[] pdf = Pdf.of("<!DOCTYPE html><html lang=\"en\"><head><title>t</title>"
                    + "<link rel=\"stylesheet\" href=\"" + address + ".css\"/>"
                    + "<link rel=\"stylesheet\" href=\"" + secret.toUri() + "\"/>"
                    + "<style>body { font-family: \"Liberation Sans\"; background-image: url(" + address + ".png); }"
                    + "</style></head><body><p>text <img alt=\"x\" src=\"" + address + ".png\"/></p>"
                    + "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                    + " width=\"10\" height=\"10\"><image width=\"5\" height=\"5\" xlink:href=\"" + address
                    + ".png\"/></svg></body></html>");
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(String.join(" ", pages(document))).contains("text").doesNotContain("SECRET");
            }
            server.setSoTimeout(200);
            assertThat(connected(server)).isFalse();
        }
    }

    private static boolean connected(ServerSocket server) {
        try {
            server.accept().close();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_same_request_gives_the_same_bytes() throws IOException {
        for (String example : List.of("exacerbation", "red-flag")) {
            Findings patient = Requests.findings(Requests.example(example));
            byte[] first = Pdf.of(HANDOUTS.page(Requests.toPrint(patient), "en", false));
            byte[] second = Pdf.of(new Handouts(
                            ASSESSOR,
                            new Tally(ASSESSOR, new SimpleMeterRegistry()),
                            (code, title, description) -> Optional.of(DRAWING))
                    .page(Requests.toPrint(patient), "en", false));
            assertThat(second).isEqualTo(first);
            try (PDDocument document = Loader.loadPDF(first)) {
                assertThat(document.getDocumentInformation().getCreationDate()).isNull();
                assertThat(document.getDocumentInformation().getModificationDate())
                        .isNull();
            }
        }
    }
}
