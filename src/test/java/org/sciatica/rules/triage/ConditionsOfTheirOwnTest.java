package org.sciatica.rules.triage;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.Given;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class ConditionsOfTheirOwnTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new ConditionsOfTheirOwn())
                .holds("pregnancy-with-symptoms", given().present(Input.PREGNANCY, Input.LOW_BACK_PAIN))
                .holds(
                        "pregnancy-with-symptoms",
                        given().present(Input.PREGNANCY).measured(Input.PAIN_SCORE, "1"))
                .holds("pregnancy-with-symptoms", free().present(Input.PREGNANCY, Input.CALF_CRAMPS))
                .holds(
                        "pregnancy-with-symptoms",
                        everythingDenied().present(Input.PREGNANCY).measured(Input.PAIN_SCORE, "1"))
                .holds(
                        "pregnancy-with-symptoms",
                        given().present(Input.LOW_BACK_PAIN).measured(Input.PREGNANCY_TRIMESTER, "1"))
                .holds(
                        "pregnancy-with-symptoms",
                        free().present(Input.LOW_BACK_PAIN).measured(Input.PREGNANCY_TRIMESTER, "3"))
                .holds("pregnancy-with-symptoms", wellInRemission().present(Input.PREGNANCY))
                .fails("pregnancy-with-symptoms", free().present(Input.PREGNANCY))
                .fails("pregnancy-with-symptoms", free().measured(Input.PREGNANCY_TRIMESTER, "2"))
                .fails("pregnancy-with-symptoms", free().unknown(Input.PREGNANCY))
                .fails(
                        "pregnancy-with-symptoms",
                        free().present(Input.PREGNANCY, Input.DIABETES_MELLITUS, Input.LASEGUE, Input.OSTEOCHONDROSIS))
                .fails(
                        "pregnancy-with-symptoms",
                        given().absent(Input.PREGNANCY).present(Input.LOW_BACK_PAIN))
                .fails(
                        "pregnancy-with-symptoms",
                        given().absent(Input.PREGNANCY).measured(Input.PAIN_SCORE, "10"))
                .open("pregnancy-with-symptoms", given().present(Input.LOW_BACK_PAIN))
                .open(
                        "pregnancy-with-symptoms",
                        everythingDenied().unknown(Input.PREGNANCY).present(Input.LOW_BACK_PAIN))
                .open(
                        "pregnancy-with-symptoms",
                        everythingDenied().notAsked(Input.PREGNANCY).measured(Input.PAIN_SCORE, "1"))
                .holds("diabetes-mellitus", given().present(Input.DIABETES_MELLITUS))
                .fails("diabetes-mellitus", given().absent(Input.DIABETES_MELLITUS))
                .open("diabetes-mellitus", everythingDenied().notAsked(Input.DIABETES_MELLITUS))
                .open("diabetes-mellitus", everythingDenied().unknown(Input.DIABETES_MELLITUS))
                .holds("diabetes-mellitus", free().present(Input.DIABETES_MELLITUS))
                .fails("diabetes-mellitus", everythingDenied().present(Input.FOOT_ULCER, Input.DRY_PEELING_SKIN))
                .tests();
    }

    private static Given free() {
        return everythingDenied().measured(Input.PAIN_SCORE, "0");
    }
}
