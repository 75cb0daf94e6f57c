package org.sciatica.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Walks through the intake page of the running service in a browser. Every screen that comes up is read for barriers. */
abstract class BrowserWalks {

    static final int MORE_SCREENS_THAN_ANY_WALK = 60;

    /** Characters. */
    private static final int SOME_LINES = 2000;

    private static Chromium chromium;

    @BeforeAll
    static void openTheBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void closeTheBrowser() {
        chromium.close();
    }

    static String address() {
        return RestAssured.baseURI + ":" + RestAssured.port + "/";
    }

    static Intake visit(Browser.NewContextOptions options) {
        return chromium.visit(address(), options);
    }

    static Intake visit() {
        return visit(new Browser.NewContextOptions());
    }

    /**
     * Opens all that opens on demand, and reads it for barriers. Of the answer that is shown as it came, thousands of lines in
     * one colour on another, the first are enough: axe measures each line.
     */
    static void openEverything(Intake intake) {
        intake.page()
                .evaluate("async () => { for (let level = 0; level < 3; level++) {"
                        + " document.querySelectorAll('main details').forEach(each => { each.open = true; });"
                        + " await new Promise(done => setTimeout(done, 100)); }"
                        + " document.querySelectorAll('main pre code').forEach(each => {"
                        + " each.textContent = each.textContent.slice(0, %d); }); }".formatted(SOME_LINES));
        intake.settle();
    }

    /** The text of the handout that the page gives to print. */
    static String printed(Intake intake) {
        // the first PDF of a process loads fonts and classes, which takes long on a machine that does much else
        Download handout = intake.page()
                .waitForDownload(
                        new Page.WaitForDownloadOptions().setTimeout(120_000),
                        () -> intake.button("Handout for the patient").click());
        assertThat(handout.suggestedFilename()).isEqualTo("sciatica-handout.pdf");
        try (PDDocument sheet = Loader.loadPDF(Files.readAllBytes(handout.path()))) {
            return new PDFTextStripper().getText(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean checked(Intake intake, String code, String answer) {
        return intake.page()
                .locator("input[name='%s'][value='%s']".formatted(code, answer))
                .isChecked();
    }
}
