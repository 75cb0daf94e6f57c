package org.sciatica.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The intake page under every hand: keyboard, phone, dark screen, back button, another language. */
@QuarkusTest
class IntakePageInUseTest extends BrowserWalks {

    private static final int PHONE = 360;

    @Test
    void the_keyboard_alone_is_enough() {
        try (Intake intake = visit()) {
            tabTo(intake, "Start with the warning signs");
            intake.page().keyboard().press("Enter");
            intake.settle();
            intake.page().keyboard().press("Tab");
            intake.page().keyboard().press("Space");
            assertThat(checked(intake, "urinary-incontinence", "present")).isTrue();
            intake.page().keyboard().press("ArrowRight");
            assertThat(checked(intake, "urinary-incontinence", "absent")).isTrue();
            intake.page().keyboard().press("ArrowLeft");
            intake.page().keyboard().press("Tab");
            assertThat(focused(intake)).isEqualTo("Why is this asked?");
            intake.page().keyboard().press("Enter");
            intake.page().getByText("cauda equina").first().waitFor();
            tabTo(intake, "None of these");
            intake.page().keyboard().press("Enter");
            assertThat(focused(intake)).isEqualTo("Undo");
            tabTo(intake, "Next");
            intake.page().keyboard().press("Enter");
            intake.page().waitForSelector("[data-level]");
            intake.settle();
            assertThat(intake.level()).isEqualTo("emergency");
        }
    }

    @Test
    void a_phone_is_wide_enough() {
        Browser.NewContextOptions phone = new Browser.NewContextOptions()
                .setViewportSize(PHONE, 740)
                .setHasTouch(true)
                .setIsMobile(true);
        try (Intake intake = visit(phone)) {
            assertThat(intake.overflow()).as("start").isZero();
            intake.start();
            assertThat(intake.overflow()).as("questions").isZero();
            intake.press("None of these");
            intake.press("Show result so far");
            openEverything(intake);
            assertThat(intake.overflow()).as("result").isZero();
        }
    }

    @Test
    void the_dark_has_contrast_enough() {
        Browser.NewContextOptions dark = new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK);
        try (Intake intake = visit(dark).start()) {
            intake.press("Show result so far");
            intake.press("Back to the questions");
            intake.press("None of these");
            intake.press("Show result so far");
            assertThat(intake.level()).isEqualTo("see-doctor");
            openEverything(intake);
            intake.press("Back");
            intake.press("Next");
            intake.answer("foot-drop", "present");
            intake.press("Next");
            assertThat(intake.level()).isEqualTo("urgent");
        }
    }

    @Test
    void the_way_back_keeps_every_answer_and_a_reload_forgets_them() {
        try (Intake intake = visit().start()) {
            intake.press("None of these");
            intake.press("Next");
            intake.answer("foot-weakness", "unknown");
            intake.page().goBack();
            intake.settle();
            assertThat(checked(intake, "saddle-anaesthesia", "absent")).isTrue();
            intake.page().goForward();
            intake.settle();
            assertThat(checked(intake, "foot-weakness", "unknown")).isTrue();

            intake.page().reload();
            intake.settle();
            intake.start();
            assertThat(intake.page().locator("input:checked").count()).isZero();
            assertThat(intake.page().evaluate("localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
            assertThat(intake.context().cookies()).isEmpty();
            assertThat(intake.addresses()).allMatch(each -> each.startsWith(address()));
        }
    }

    @Test
    void an_answer_beyond_the_way_back_is_listed_and_can_be_changed() {
        try (Intake intake = visit().start()) {
            intake.press("None of these");
            intake.press("Next");
            intake.answer("foot-drop", "present");
            intake.page().goBack();
            intake.settle();
            intake.press("Show result so far");
            assertThat(intake.level()).isEqualTo("urgent");
            openEverything(intake);
            assertThat(intake.page().locator(".answers dd").count())
                    .isEqualTo(intake.lastRequest().get("symptoms").size());

            intake.press("Change the answers on this page: Strength and movement of the legs");
            assertThat(intake.asked()).containsExactly("foot-drop");
            assertThat(intake.page().locator(".eyebrow").innerText()).startsWith("Warning signs, part 2");
            intake.answer("foot-drop", "absent");
            intake.press("Show result so far");
            assertThat(intake.level()).isEqualTo("see-doctor");
            openEverything(intake);
            assertThat(intake.page().locator(".answers dd").count())
                    .isEqualTo(intake.lastRequest().get("symptoms").size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"**/app/words/de.json", "**/v1/rules"})
    void a_language_that_could_not_be_learned_is_not_the_chosen_one(String missing) {
        try (Intake intake = visit().start()) {
            intake.page().route(missing, Route::abort);
            Locator languages = intake.page().locator("#language");
            languages.selectOption("de");
            intake.button("Try again").waitFor();
            intake.settle();
            assertThat(intake.heading()).isEqualTo("Not assessed. This is not an all-clear.");
            assertThat(languages.inputValue()).isEqualTo("en");

            intake.press("Try again");
            assertThat(languages.inputValue()).isEqualTo("en");
            intake.page().unroute(missing);
            intake.press("Try again");
            assertThat(languages.inputValue()).isEqualTo("de");
            assertThat(intake.page().locator("html").getAttribute("lang")).isEqualTo("de");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "lt", "ru", "vi"})
    void a_red_flag_on_the_first_screen_in_every_language(String language) {
        JsonPath words = RestAssured.get("/app/words/" + language + ".json").jsonPath();
        try (Intake intake = visit()) {
            Request vocabulary = intake.page()
                    .waitForRequest(
                            "**/v1/vocabulary",
                            () -> intake.page().locator("#language").selectOption(language));
            assertThat(vocabulary.headers()).containsEntry("accept-language", language);
            intake.page().waitForSelector("html[lang=" + language + "]");
            intake.button(words.getString("words.'start.button'")).waitFor();
            intake.press(words.getString("words.'start.button'"));
            intake.answer("saddle-anaesthesia", "present");
            intake.press(words.getString("words.'screen.next'"));
            assertThat(intake.level()).isEqualTo("emergency");
            String told = RestAssured.given()
                    .contentType("application/json")
                    .header("Accept-Language", language)
                    .body(intake.lastRequest().toString())
                    .post("/v1/assessments")
                    .jsonPath()
                    .getString("triage.message.patient");
            assertThat(intake.page().locator("main").innerText()).contains(told);
        }
    }

    @Test
    void a_wrong_number_is_where_the_message_says_and_has_the_focus() {
        try (Intake intake = visit().start()) {
            while (!intake.asked().contains("temperature-celsius")) {
                intake.press("None of these");
                intake.press("Next");
            }
            Locator field = intake.page().locator(".number input");
            field.fill("386");
            intake.press("Next");
            Locator message = intake.page().getByText("Please check the number marked above");
            assertThat(message.boundingBox().y).isGreaterThan(field.boundingBox().y);
            assertThat(intake.page().evaluate("document.activeElement.name")).isEqualTo("temperature-celsius");
        }
    }

    /** A gate whose question was never asked withholds too: it stands among the rules, and the heading says so. */
    @Test
    void the_heading_over_the_rules_that_withhold_is_true_of_those_still_open() {
        try (Intake intake = visit().start()) {
            intake.answer("saddle-anaesthesia", "unknown");
            intake.press("Show result so far");
            openEverything(intake);
            String withheld = intake.page().locator(".withheld .reason").first().innerText();
            assertThat(withheld).startsWith("Withheld: these rules hold, or are still open");
        }
    }

    @Test
    void what_is_known_so_far_goes_home_as_a_handout() {
        try (Intake intake = visit().start()) {
            intake.press("None of these");
            intake.press("Show result so far");
            assertThat(printed(intake)).contains("When to get help at once");
            assertThat(intake.lastRequest().at("/symptoms/saddle-anaesthesia").asText())
                    .isEqualTo("absent");
        }
    }

    /** At the result so far, a handout on its way that is held back. */
    private static Route heldHandout(Intake intake) {
        List<Route> held = new ArrayList<>();
        intake.page().route("**/v1/handouts", held::add);
        intake.start();
        intake.press("None of these");
        intake.press("Show result so far");
        intake.button("Handout for the patient").click();
        intake.page().waitForCondition(() -> !held.isEmpty());
        return held.get(0);
    }

    /** What is downloaded once the handout that was held back has come. */
    private static List<Download> downloadsAfter(Intake intake, Route held) {
        List<Download> downloads = new ArrayList<>();
        intake.page().onDownload(downloads::add);
        intake.page()
                .waitForResponse(
                        "**/v1/handouts",
                        () -> held.fulfill(new Route.FulfillOptions()
                                .setContentType("application/pdf")
                                .setBody("%PDF-")));
        intake.page().waitForTimeout(1000);
        return downloads;
    }

    @Test
    void a_handout_on_its_way_is_said_to_be_and_asked_for_once() {
        try (Intake intake = visit()) {
            Route held = heldHandout(intake);
            Locator making = intake.page().locator(".handout button");
            assertThat(making.isDisabled()).isTrue();
            assertThat(making.innerText()).isEqualTo("One moment …");
            assertThat(intake.page().locator("#announcement").innerText()).isEqualTo("One moment …");
            intake.read();
            assertThat(downloadsAfter(intake, held)).hasSize(1);
            assertThat(making.isDisabled()).isFalse();
            assertThat(focused(intake)).isEqualTo("Handout for the patient");
            assertThat(intake.page().locator("#announcement").textContent()).isEmpty();
        }
    }

    @Test
    void a_handout_that_comes_after_the_result_was_left_is_dropped() {
        try (Intake intake = visit()) {
            Route held = heldHandout(intake);
            intake.press("Back");
            intake.answer("saddle-anaesthesia", "present");
            assertThat(downloadsAfter(intake, held)).isEmpty();
        }
    }

    @Test
    void a_handout_of_a_result_that_is_assessed_anew_is_dropped() {
        try (Intake intake = visit()) {
            Route held = heldHandout(intake);
            List<Route> assessments = new ArrayList<>();
            intake.page().route("**/v1/assessments", assessments::add);
            intake.page().locator("#language").selectOption("de");
            intake.page().waitForCondition(() -> !assessments.isEmpty());
            assertThat(downloadsAfter(intake, held)).isEmpty();
        }
    }

    @Test
    void a_service_that_makes_no_handouts_is_not_asked_for_one() {
        try (Intake intake = visit()) {
            contract(intake, "{\"paths\": {}}");
            intake.start();
            intake.press("None of these");
            intake.press("Show result so far");
            assertThat(intake.button("Handout for the patient").count()).isZero();
        }
    }

    private static void contract(Intake intake, String body) {
        intake.page().unroute("**/q/openapi*");
        intake.page().route("**/q/openapi*", route -> route.fulfill(new Route.FulfillOptions().setBody(body)));
    }

    @Test
    void the_page_about_the_service_has_no_barrier() {
        try (Intake intake = visit()) {
            intake.page().getByText("About this service and its API").click();
            intake.page().waitForURL("**/about.html");
            intake.read();
            assertThat(intake.heading()).isEqualTo("About the service and its API");
        }
    }

    private static String focused(Intake intake) {
        return String.valueOf(intake.page().evaluate("document.activeElement.textContent"));
    }

    private static void tabTo(Intake intake, String text) {
        for (int presses = 0; presses < MORE_SCREENS_THAN_ANY_WALK; presses++) {
            intake.page().keyboard().press("Tab");
            if (focused(intake).equals(text)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach: " + text);
    }
}
