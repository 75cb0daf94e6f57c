package org.sciatica.rules.advice;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.logic.Truth;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class ReassessmentTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new Reassessment())
                .holds("red-flag-now", given().present(Input.SADDLE_ANAESTHESIA))
                .holds("red-flag-now", given().present(Input.CHILLS))
                .holds("red-flag-now", wellInRemission().measured(Input.TEMPERATURE_CELSIUS, "37.5"))
                .holds("red-flag-now", wellInRemission().measured(Input.PAIN_SCORE, "10"))
                .holds(
                        "red-flag-now",
                        wellInRemission().present(Input.TUBERCULOSIS).measured(Input.PAIN_SCORE, "4"))
                .fails("red-flag-now", wellInRemission())
                .fails("red-flag-now", wellInRemission().measured(Input.PAIN_SCORE, "9"))
                .fails(
                        "red-flag-now",
                        wellInRemission().present(Input.TUBERCULOSIS).measured(Input.PAIN_SCORE, "3"))
                .open("red-flag-now", given())
                .open("red-flag-now", everythingDenied())
                .open("red-flag-now", wellInRemission().unknown(Input.SKIN_REDNESS))
                .holds("three-days-without-improvement", wellInRemission())
                .holds("three-days-without-improvement", wellInRemission().measured(Input.PAIN_SCORE, "9"))
                .fails("three-days-without-improvement", given().present(Input.CHILLS))
                .fails("three-days-without-improvement", wellInRemission().present(Input.LEG_PARALYSIS))
                .neverOpen("three-days-without-improvement", Truth.HOLDS, given())
                .neverOpen(
                        "three-days-without-improvement",
                        Truth.HOLDS,
                        wellInRemission().unknown(Input.SADDLE_ANAESTHESIA))
                .holds("pain-growing", wellInRemission())
                .holds("pain-growing", wellInRemission().measured(Input.PAIN_SCORE, "9"))
                .fails("pain-growing", given().present(Input.CHILLS))
                .fails("pain-growing", wellInRemission().present(Input.LEG_PARALYSIS))
                .neverOpen("pain-growing", Truth.HOLDS, given())
                .neverOpen("pain-growing", Truth.HOLDS, wellInRemission().unknown(Input.SADDLE_ANAESTHESIA))
                .holds("new-red-flag", wellInRemission())
                .holds("new-red-flag", wellInRemission().measured(Input.PAIN_SCORE, "9"))
                .fails("new-red-flag", given().present(Input.CHILLS))
                .fails("new-red-flag", wellInRemission().present(Input.LEG_PARALYSIS))
                .neverOpen("new-red-flag", Truth.HOLDS, given())
                .neverOpen("new-red-flag", Truth.HOLDS, wellInRemission().unknown(Input.SADDLE_ANAESTHESIA))
                .tests();
    }
}
