package org.sciatica.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sciatica.MeasuredFigure;

/** What the intake page asks, sends and shows, as patients and clinicians walk through it. */
@QuarkusTest
class IntakePageTest extends BrowserWalks {

    /** Pixels. */
    private static final double LEAST_ROOM_FOR_A_QUESTION = 250;

    private static final List<String> CLEARED =
            List.of("diagnosis-confirmed", "doctor-clearance", "exercise-technique-mastered");

    @Test
    void a_red_flag_on_the_first_screen_sends_to_a_doctor_before_anything_else() {
        try (Intake intake = visit().start()) {
            assertThat(intake.asked()).contains("saddle-anaesthesia", "urinary-incontinence");
            intake.answer("saddle-anaesthesia", "present");
            intake.press("None of these");
            intake.press("Next");

            assertThat(intake.level()).isEqualTo("emergency");
            assertThat(intake.heading()).isEqualTo("Emergency: go to a hospital now.");
            assertThat(intake.banner()).contains("emergency department", "Saddle anaesthesia", "Yes");
            assertThat(intake.page().evaluate("document.activeElement.tagName")).isEqualTo("H1");
            assertThat(intake.page().locator("main .screen > *").first().getAttribute("data-level"))
                    .isEqualTo("emergency");
            assertThat(intake.page().locator(".card").count()).isZero();
            assertThat(intake.lastRequest().at("/symptoms/saddle-anaesthesia").asText())
                    .isEqualTo("present");
            assertThat(intake.lastRequest().at("/symptoms/urinary-incontinence").asText())
                    .isEqualTo("absent");
            assertThat(intake.lastPriority()).isEqualTo("u=0");
            openEverything(intake);
            assertThat(intake.page().locator(".conflict").count()).isPositive();
            assertThat(intake.page().locator("pre").first().innerText())
                    .contains("\"saddle-anaesthesia\": \"present\"");
        }
    }

    @Test
    void an_all_clear_comes_only_when_nothing_open_can_matter() {
        try (Intake intake = visit().start()) {
            int screens = 0;
            boolean soFarSeen = false;
            while (!intake.atTheResult()) {
                assertThat(++screens).isLessThan(MORE_SCREENS_THAN_ANY_WALK);
                intake.answerNumbersAnd(CLEARED);
                intake.answerAll("negative");
                if (intake.button("None of these").count() > 0) {
                    intake.press("None of these");
                }
                if (!soFarSeen && intake.asked().contains("exercise-worsens-pain")) {
                    soFarSeen = true;
                    intake.press("Show result so far");
                    assertThat(intake.level())
                            .as("self-care that is not settled")
                            .isEqualTo("open");
                    assertThat(intake.banner()).contains("not an all-clear");
                    intake.press("Back");
                }
                intake.press("Next");
            }
            assertThat(soFarSeen).isTrue();
            assertThat(intake.level()).isEqualTo("self-care");
            assertThat(intake.banner()).contains("Nothing still open can change");
            assertThat(intake.lastRequest()
                            .at("/measurements/temperature-celsius")
                            .asDouble())
                    .as("a comma is read as a point")
                    .isEqualTo(36.6);
            assertThat(intake.page().getByText("Questions still open").count()).isZero();
            assertThat(intake.page().getByText("Not covered by this service").count())
                    .isOne();
            assertThat(intake.lastPriority()).isNotEqualTo("u=0");
            Locator exercise = intake.page().locator(".card").first();
            exercise.locator("summary").first().click();
            exercise.getByText("How often").first().waitFor();
            assertThat(exercise.innerText()).contains("Steps", "When to stop", "How often");
            assertThat(intake.page()
                            .evaluate("[...document.images].every(each => !each.complete || each.naturalWidth > 0)"))
                    .as("a picture that the service does not have goes away")
                    .isEqualTo(true);
            openEverything(intake);
            assertThat(intake.page().locator(".card dd").allInnerTexts())
                    .as("a line for what is needed, where something is")
                    .contains("A firm surface.")
                    .doesNotContain("None.");
            assertThat(intake.page().locator(".answers dd").allInnerTexts()).contains("36.6 °C", "45");
            assertThat(printed(intake)).contains("Your exercises at home", "When to get help at once");
            Locator choice = intake.page().locator(".printing label");
            assertThat(choice.count()).isGreaterThan(2);
            choice.nth(0).click();
            choice.nth(1).click();
            choice.nth(1).click();
            assertThat(printed(intake))
                    .contains("When to get help at once", start(choice.nth(0)))
                    .doesNotContain(start(choice.nth(1)), start(choice.nth(2)));
            intake.page().locator("#language").selectOption("de");
            intake.page().getByText("Auswählen, was gedruckt wird (1 von").click();
            assertThat(choice.nth(0).locator("input").isChecked()).isTrue();
            assertThat(choice.nth(1).locator("input").isChecked()).isFalse();
            MeasuredFigure.record("intake-page-screens-to-an-all-clear", Integer.toString(screens));
        }
    }

    /** As much of a name as stands on one line of a sheet. */
    private static String start(Locator label) {
        String name = label.innerText().strip();
        return name.substring(0, Math.min(20, name.length()));
    }

    @Test
    void a_patient_who_knows_little_gets_no_all_clear() {
        try (Intake intake = visit().start()) {
            int screens = 0;
            while (!intake.atTheResult()) {
                assertThat(++screens).isLessThan(MORE_SCREENS_THAN_ANY_WALK);
                intake.answerAll("unknown");
                intake.press("Next");
            }
            assertThat(intake.level()).isEqualTo("see-doctor");
            assertThat(intake.banner()).contains("could still change this to: emergency");
            assertThat(intake.page().locator(".card").count()).isZero();
            assertThat(intake.page().locator(".nothing").innerText()).contains("Nothing is allowed yet");
            for (JsonNode group : intake.lastRequest()) {
                assertThat(group)
                        .allSatisfy(answer -> assertThat(answer.asText()).isEqualTo("unknown"));
            }
            openEverything(intake);
            assertThat(intake.page().getByText("answered: not known").count()).isPositive();
        }
    }

    @Test
    void a_test_that_nobody_did_is_not_negative() {
        try (Intake intake = visit().start()) {
            while (!intake.asked().contains("lasegue")) {
                intake.answerNumbersAnd(CLEARED);
                intake.press("None of these");
                intake.press("Next");
                assertThat(intake.atTheResult()).isFalse();
            }
            intake.press("No test was done");
            intake.press("Next");
            assertThat(intake.lastRequest().at("/tests/lasegue").asText()).isEqualTo("unknown");
        }
    }

    @Test
    void one_goes_on_from_an_urgent_result_while_it_could_still_get_worse() {
        try (Intake intake = visit().start()) {
            intake.press("Next");
            intake.answer("foot-drop", "present");
            intake.press("Next");
            assertThat(intake.level()).isEqualTo("urgent");
            assertThat(intake.heading()).contains("see a doctor now");
            assertThat(intake.banner()).contains("Foot drop", "could still change this to: emergency");

            intake.press("Answer the questions left open");
            assertThat(intake.asked()).contains("faecal-incontinence");
            intake.answer("faecal-incontinence", "present");
            intake.press("Next");
            assertThat(intake.level()).isEqualTo("emergency");
            assertThat(intake.banner()).contains("New faecal incontinence", "Foot drop");
        }
    }

    /** Turns the rules round, so that signs of an emergency are asked last. */
    @Test
    void an_urgent_sign_is_told_at_once_and_once_while_worse_is_still_asked() {
        try (Intake intake = visit()) {
            intake.page().route("**/v1/rules", route -> {
                JsonNode rules = Intake.json(route.fetch().text()).get("rules");
                ArrayNode turned = JsonNodeFactory.instance.arrayNode();
                rules.forEach(rule -> turned.insert(0, rule));
                route.fulfill(new Route.FulfillOptions().setBody("{\"rules\": %s}".formatted(turned)));
            });
            intake.open();
            intake.start();
            intake.answer("visual-disturbance", "present");
            intake.press("Next");
            assertThat(intake.level()).isEqualTo("urgent");

            intake.press("Go on with the questions");
            assertThat(intake.asked()).contains("leg-paralysis").doesNotContain("foot-drop");
            intake.press("None of these");
            intake.press("Next");
            assertThat(intake.atTheResult()).isFalse();
            assertThat(intake.asked()).contains("saddle-anaesthesia");
            intake.press("None of these");
            intake.press("Next");
            assertThat(intake.level()).isEqualTo("urgent");
            assertThat(intake.banner()).contains("Nothing still open can change");
        }
    }

    @Test
    void the_skip_link_leads_to_the_questions_and_not_back_to_the_start() {
        try (Intake intake = visit().start()) {
            List<String> asked = intake.asked();
            assertThat(asked).isNotEmpty();
            intake.page().locator(".skip").press("Enter");
            assertThat(intake.page().evaluate("document.activeElement.id")).isEqualTo("main");
            assertThat(intake.asked()).isEqualTo(asked);
        }
    }

    @Test
    void none_of_these_is_seen_and_can_be_undone() {
        try (Intake intake = visit().start()) {
            intake.answer("urinary-incontinence", "unknown");
            intake.press("None of these");
            assertThat(checked(intake, "urinary-incontinence", "unknown")).isTrue();
            assertThat(checked(intake, "faecal-incontinence", "absent")).isTrue();
            assertThat(intake.page().getByText("Set to No: 5").isVisible()).isTrue();
            intake.press("Undo");
            assertThat(intake.page().locator("input:checked").count()).isOne();
            intake.press("Next");
            assertThat(intake.lastRequest().get("symptoms"))
                    .as("what was left empty is not sent")
                    .hasSize(1);
        }
    }

    @Test
    void a_number_is_a_reason_only_where_it_meets_the_rule() {
        try (Intake intake = visit().start()) {
            while (!intake.asked().contains("pain-score")) {
                intake.press("None of these");
                intake.press("Next");
            }
            assertThat(intake.asked()).contains("unbearable-pain");
            Locator score = intake.page().locator(".number input[name='pain-score']");
            String question = intake.page()
                    .locator("fieldset", new Page.LocatorOptions().setHas(score))
                    .locator(".ask")
                    .innerText();
            intake.answer("unbearable-pain", "present");
            score.fill("0");
            intake.press("None of these");
            intake.press("Next");
            assertThat(intake.level()).isEqualTo("urgent");
            assertThat(intake.banner()).contains("Unbearable pain").doesNotContain(question);

            intake.press("Back");
            score.fill("10");
            intake.press("Next");
            assertThat(intake.banner()).contains("Unbearable pain", question + " 10");
        }
    }

    @Test
    void a_number_outside_its_range_is_not_taken() {
        try (Intake intake = visit().start()) {
            while (!intake.asked().contains("temperature-celsius")) {
                intake.press("None of these");
                intake.press("Next");
            }
            Locator temperature = intake.page().locator(".number input");
            temperature.fill("386");
            intake.press("Next");
            assertThat(intake.asked()).contains("temperature-celsius");
            assertThat(temperature.getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(intake.page().getByText("Write a number from 34 to 43").isVisible())
                    .isTrue();

            assertThat(intake.page().locator("legend .ask").first().boundingBox().width)
                    .as("room for the question beside the message")
                    .isGreaterThan(LEAST_ROOM_FOR_A_QUESTION);

            temperature.fill("38,6");
            intake.press("None of these");
            intake.press("Next");
            assertThat(intake.level()).isEqualTo("urgent");
            assertThat(intake.banner()).contains("38.6 °C");
            assertThat(intake.page()
                            .getByText("Answers that contradict each other")
                            .isVisible())
                    .as("fever denied and measured")
                    .isTrue();
        }
    }

    @Test
    void what_fails_is_called_not_assessed_and_can_be_tried_again() {
        try (Intake intake = visit().start()) {
            intake.press("Show result so far");
            assertThat(intake.heading()).isEqualTo("Not assessed. This is not an all-clear.");
            intake.press("Back to the questions");
            intake.press("None of these");

            intake.page().route("**/v1/assessments", Route::abort);
            intake.press("Next");
            assertThat(intake.banner()).contains("not an all-clear", "could not be reached");
            intake.page().unroute("**/v1/assessments");
            intake.page().route("**/v1/assessments", route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
            intake.press("Try again");
            assertThat(intake.banner()).contains("not an all-clear", "status 500");
            intake.page().unroute("**/v1/assessments");
            intake.page()
                    .route(
                            "**/v1/assessments",
                            route -> route.fulfill(
                                    new Route.FulfillOptions()
                                            .setStatus(200)
                                            .setBody(
                                                    "{\"triage\": {\"level\": \"well\", \"settled\": true}, \"questions\": []}")));
            intake.press("Try again");
            assertThat(intake.banner())
                    .as("an answer with a level that nobody knows")
                    .contains("not an all-clear", "status 200");
            intake.page().unroute("**/v1/assessments");
            intake.press("Try again");
            assertThat(intake.asked()).contains("foot-drop");
        }
    }
}
