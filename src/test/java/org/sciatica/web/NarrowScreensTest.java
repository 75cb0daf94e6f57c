package org.sciatica.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.words.Languages;

/** What is read on a phone scrolls downwards only. */
@QuarkusTest
class NarrowScreensTest extends BrowserWalks {

    private static Intake phone(int width) {
        return visit(new Browser.NewContextOptions().setViewportSize(width, 740));
    }

    private static String example(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(NarrowScreensTest.class.getResourceAsStream("/examples/" + name + ".json"))) {
            return new ObjectMapper().readTree(file).get("request").toString();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 320})
    void a_handout_fits_in_every_language_and_size_of_type(int width) throws IOException {
        try (Intake intake = phone(width)) {
            // out of the page's policy, which lets no style inside a page
            intake.page().navigate("about:blank");
            for (String language : Languages.all()) {
                for (String size : List.of("", "/large")) {
                    for (String example : List.of("red-flag", "exacerbation", "remission-full-programme")) {
                        intake.page()
                                .setContent(RestAssured.given()
                                        .contentType(ContentType.JSON)
                                        .header("Accept-Language", language)
                                        .body(example(example))
                                        .post("/v1/handouts" + size)
                                        .asString());
                        assertThat(intake.overflow())
                                .as(language + size + " " + example)
                                .isZero();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 320})
    void a_wide_table_of_the_safety_case_scrolls_by_itself(int width) {
        List<String> pages =
                List.of("safety-case", "hazards", "requirements", "matrix", "trace", "safety-defaults", "blind-spots");
        try (Intake intake = phone(width)) {
            for (String page : pages) {
                intake.page().navigate(address() + "safety/" + page);
                assertThat(intake.overflow()).as(page).isZero();
                assertThat(intake.page().locator(".scroll table").count())
                        .as(page)
                        .isPositive()
                        .isEqualTo(intake.page().locator("table").count());
                assertThat(intake.page().locator("th").allInnerTexts())
                        .as(page + ": what a column holds")
                        .noneMatch(String::isBlank);
            }
            intake.page().navigate(address() + "safety/requirements");
            intake.read();
        }
    }
}
