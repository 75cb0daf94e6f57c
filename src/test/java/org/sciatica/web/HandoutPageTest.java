package org.sciatica.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The handout as a page in a browser, under the headers that it is served with. */
@QuarkusTest
class HandoutPageTest extends BrowserWalks {

    private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;

    /** Millimetres; borders and rounding. */
    private static final double ABOUT = 1;

    /** Opens a handout as the page of an answer: a browser goes to it, and what it sends is turned into the request. */
    private static void openHandout(Intake intake, String path, String example) throws IOException {
        String request;
        try (InputStream file =
                Objects.requireNonNull(HandoutPageTest.class.getResourceAsStream("/examples/" + example + ".json"))) {
            request = new ObjectMapper().readTree(file).get("request").toString();
        }
        intake.page()
                .route(
                        "**" + path,
                        route -> route.resume(new Route.ResumeOptions()
                                .setMethod("POST")
                                .setPostData(request)
                                .setHeaders(Map.of("Content-Type", "application/json", "Accept", "text/html"))));
        intake.page().navigate(address() + path.substring(1));
    }

    private static double millimetres(Locator element) {
        return element.boundingBox().width / PIXELS_PER_MILLIMETRE;
    }

    private static String style(Intake intake, String element, String property) {
        return String.valueOf(intake.page()
                .locator(element)
                .first()
                .evaluate("(each, property) => getComputedStyle(each).getPropertyValue(property)", property));
    }

    @ParameterizedTest
    @ValueSource(strings = {"red-flag", "too-little-known", "exacerbation"})
    void all_of_it_lies_in_a_landmark(String example) throws IOException {
        try (Intake intake = visit()) {
            openHandout(intake, "/v1/handouts", example);
            intake.read();
            assertThat(intake.page().locator("body > *").count()).isOne();
            assertThat(intake.page().locator("main h1").count()).isOne();
        }
    }

    @ParameterizedTest
    @CsvSource({"/v1/handouts, 62", "/v1/handouts/large, 78"})
    void its_boxes_frames_and_pictures_are_drawn_as_on_paper(String path, double pictureWidth) throws IOException {
        try (Intake intake = visit()) {
            openHandout(intake, path, "all-clear");
            assertThat(style(intake, "span.tick", "border-top-style")).isEqualTo("solid");
            assertThat(intake.page().locator("span.tick").first().boundingBox().width)
                    .isGreaterThan(8);
            assertThat(style(intake, "section.boxed", "border-top-style")).isEqualTo("solid");
            assertThat(millimetres(intake.page().locator("div.picture svg").first()))
                    .isBetween(pictureWidth - ABOUT, pictureWidth + ABOUT);
            intake.read();
        }
    }
}
