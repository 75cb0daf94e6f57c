package org.sciatica.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody does on the intake page while it waits for an answer: the result that comes up is of what is on the screen. */
@QuarkusTest
class IntakePageAtWorkTest extends BrowserWalks {

    /** Holds the next assessment back on its way out; later ones pass. */
    private static List<Route> heldAssessment(Intake intake) {
        List<Route> held = new ArrayList<>();
        intake.page().route("**/v1/assessments", route -> {
            if (held.isEmpty()) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        return held;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Next", "Show result so far"})
    void an_answer_changed_while_the_service_works_counts(String way) {
        try (Intake intake = visit().start()) {
            intake.press("None of these");
            List<Route> held = heldAssessment(intake);
            intake.button(way).click();
            intake.page().waitForCondition(() -> !held.isEmpty());
            intake.answer("saddle-anaesthesia", "present");
            held.get(0).resume();
            intake.settle();
            assertThat(intake.atTheResult()).isTrue();
            assertThat(intake.level()).isEqualTo("emergency");
            assertThat(intake.lastRequest().at("/symptoms/saddle-anaesthesia").asText())
                    .isEqualTo("present");
        }
    }

    /** What is under way belongs to the screen that is up; a reload would forget every answer. */
    @Test
    void back_while_the_service_works_loses_nothing() {
        try (Intake intake = visit().start()) {
            intake.press("None of these");
            List<Route> held = heldAssessment(intake);
            intake.button("Next").click();
            intake.page().waitForCondition(() -> !held.isEmpty());
            intake.page().evaluate("history.back()");
            intake.page().waitForTimeout(500);
            held.get(0).resume();
            intake.settle();
            assertThat(intake.asked()).isNotEmpty().doesNotContain("saddle-anaesthesia");
            assertThat(intake.lastRequest().at("/symptoms/saddle-anaesthesia").asText())
                    .isEqualTo("absent");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Next", "Show result so far"})
    void a_wrong_number_written_while_the_service_works_is_not_passed_over(String way) {
        try (Intake intake = visit().start()) {
            List<Route> held = workingOnTheTemperature(intake, way);
            Locator temperature = intake.page().locator(".number input");
            temperature.fill("386");
            held.get(0).resume();
            intake.settle();
            assertThat(intake.asked()).contains("temperature-celsius");
            assertThat(temperature.getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(intake.page().evaluate("document.activeElement.name")).isEqualTo("temperature-celsius");
        }
    }

    /** It is told at once; the number can be put right afterwards. */
    @ParameterizedTest
    @ValueSource(strings = {"Next", "Show result so far"})
    void a_wrong_number_does_not_hold_a_red_flag_back(String way) {
        try (Intake intake = visit().start()) {
            List<Route> held = workingOnTheTemperature(intake, way);
            intake.page().locator(".number input").fill("386");
            intake.answer("chills", "present");
            held.get(0).resume();
            intake.settle();
            assertThat(intake.atTheResult()).isTrue();
            assertThat(intake.level()).isEqualTo("urgent");
        }
    }

    /** Goes on from the screen that asks for the temperature, and holds back what is asked of the service. */
    private static List<Route> workingOnTheTemperature(Intake intake, String way) {
        while (!intake.asked().contains("temperature-celsius")) {
            intake.press("None of these");
            intake.press("Next");
        }
        List<Route> held = heldAssessment(intake);
        intake.button(way).click();
        intake.page().waitForCondition(() -> !held.isEmpty());
        return held;
    }
}
