package org.sciatica.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.sciatica.words.Words;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** All drawings on one sheet, for a reviewer. */
class ContactSheetTest {

    private static final Path SHEET = Path.of("docs/pictures.svg");
    private static final int ACROSS = 4;
    private static final int WIDTH = 620;
    private static final int HEIGHT = 345;

    /** A changed drawing shows as a changed file; -Dpictures.write=true writes it anew. */
    @Test
    void the_sheet_of_all_drawings_is_the_one_that_is_drawn() throws IOException {
        String drawn = sheet(Pictures.load(), Words.in("en"));
        if (Boolean.getBoolean("pictures.write")) {
            Files.createDirectories(SHEET.getParent());
            Files.writeString(SHEET, drawn);
        }
        assertThat(Files.readString(SHEET)).isEqualTo(drawn);
    }

    @Test
    void the_sheet_is_well_formed_and_holds_every_drawing() throws Exception {
        NodeList names = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(sheet(Pictures.load(), Words.in("en")))))
                .getElementsByTagName("title");
        assertThat(names.getLength()).isEqualTo(Pictures.load().codes().size());
    }

    private static String sheet(Pictures pictures, Words words) {
        int rows = (pictures.codes().size() + ACROSS - 1) / ACROSS;
        StringBuilder sheet = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(ACROSS * WIDTH)
                .append(' ')
                .append(rows * HEIGHT)
                .append("\" font-family=\"sans-serif\">\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        int place = 0;
        for (String code : pictures.codes()) {
            String name = words.intervention(code).name();
            String told = String.valueOf(words.intervention(code).picture());
            sheet.append("<g transform=\"translate(")
                    .append(place % ACROSS * WIDTH + 10)
                    .append(' ')
                    .append(place / ACROSS * HEIGHT)
                    .append(")\"><text y=\"28\" font-size=\"20\">")
                    .append(code)
                    .append("</text><g transform=\"translate(0 36)\">")
                    .append(pictures.svg(code, null, name, told)
                            .replaceFirst("viewBox=", "width=\"600\" height=\"300\" viewBox="))
                    .append("</g></g>\n");
            place++;
        }
        return sheet.append("</svg>\n").toString();
    }
}
