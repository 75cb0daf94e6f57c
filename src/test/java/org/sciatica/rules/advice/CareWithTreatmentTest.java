package org.sciatica.rules.advice;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class CareWithTreatmentTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new CareWithTreatment())
                .holds("advice-combined-care", given().present(Input.LOW_BACK_PAIN))
                .holds("advice-combined-care", given().present(Input.LEG_TINGLING))
                .holds("advice-combined-care", given().measured(Input.PAIN_SCORE, "1"))
                .holds("advice-combined-care", given().present(Input.DIAGNOSIS_CONFIRMED))
                .holds("advice-combined-care", wellInRemission())
                .fails("advice-combined-care", everythingDenied().measured(Input.PAIN_SCORE, "0"))
                .fails("advice-combined-care", given().present(Input.LOW_BACK_PAIN, Input.UNBEARABLE_PAIN))
                .fails("advice-combined-care", wellInRemission().present(Input.SADDLE_ANAESTHESIA))
                .fails("advice-combined-care", wellInRemission().measured(Input.TEMPERATURE_CELSIUS, "37.5"))
                .open("advice-combined-care", given())
                .open("advice-combined-care", everythingDenied())
                .open(
                        "advice-combined-care",
                        everythingDenied().unknown(Input.DIAGNOSIS_CONFIRMED).measured(Input.PAIN_SCORE, "0"))
                .holds("advice-no-self-medication", given().present(Input.LOW_BACK_PAIN))
                .holds("advice-no-self-medication", given().measured(Input.PAIN_SCORE, "1"))
                .holds("advice-no-self-medication", given().present(Input.PREGNANCY))
                .holds(
                        "advice-no-self-medication",
                        everythingDenied()
                                .measured(Input.PREGNANCY_TRIMESTER, "1")
                                .measured(Input.PAIN_SCORE, "0"))
                .fails("advice-no-self-medication", everythingDenied().measured(Input.PAIN_SCORE, "0"))
                .fails("advice-no-self-medication", wellInRemission().measured(Input.PAIN_SCORE, "10"))
                .fails("advice-no-self-medication", given().present(Input.PREGNANCY, Input.CHILLS))
                .open("advice-no-self-medication", given())
                .open("advice-no-self-medication", everythingDenied())
                .open(
                        "advice-no-self-medication",
                        everythingDenied().unknown(Input.PREGNANCY).measured(Input.PAIN_SCORE, "0"))
                .holds("advice-massage-caution", given().present(Input.DIAGNOSIS_CONFIRMED))
                .holds("advice-massage-caution", wellInRemission())
                .fails("advice-massage-caution", given().absent(Input.DIAGNOSIS_CONFIRMED))
                .fails("advice-massage-caution", wellInRemission().present(Input.DEEP_VEIN_THROMBOSIS))
                .open("advice-massage-caution", given())
                .open("advice-massage-caution", wellInRemission().unknown(Input.DIAGNOSIS_CONFIRMED))
                .holds("advice-cupping-safety", wellInRemission())
                .fails("advice-cupping-safety", wellInRemission().measured(Input.PAIN_SCORE, "5"))
                .fails("advice-cupping-safety", wellInRemission().present(Input.CURRENT_EXACERBATION))
                .fails("advice-cupping-safety", wellInRemission().measured(Input.TEMPERATURE_CELSIUS, "38.0"))
                .open("advice-cupping-safety", given())
                .open("advice-cupping-safety", wellInRemission().unknown(Input.CURRENT_EXACERBATION))
                .holds("advice-warmth-comfort-only", given().present(Input.PHYSIOTHERAPY_CONTRAINDICATIONS_CHECKED))
                .holds("advice-warmth-comfort-only", given().present(Input.RECENT_CHILLING))
                .holds(
                        "advice-warmth-comfort-only",
                        wellInRemission().absent(Input.PHYSIOTHERAPY_CONTRAINDICATIONS_CHECKED))
                .fails(
                        "advice-warmth-comfort-only",
                        wellInRemission()
                                .absent(Input.PHYSIOTHERAPY_CONTRAINDICATIONS_CHECKED)
                                .measured(Input.PAIN_SCORE, "5"))
                .fails("advice-warmth-comfort-only", wellInRemission().present(Input.CHILLS))
                .fails(
                        "advice-warmth-comfort-only",
                        given().present(Input.RECENT_CHILLING).measured(Input.TEMPERATURE_CELSIUS, "37.5"))
                .open("advice-warmth-comfort-only", given())
                .open(
                        "advice-warmth-comfort-only",
                        wellInRemission()
                                .unknown(Input.PHYSIOTHERAPY_CONTRAINDICATIONS_CHECKED)
                                .measured(Input.PAIN_SCORE, "5"))
                .open(
                        "advice-warmth-comfort-only",
                        wellInRemission()
                                .unknown(Input.CURRENT_EXACERBATION)
                                .absent(Input.PHYSIOTHERAPY_CONTRAINDICATIONS_CHECKED))
                .holds("advice-pregnancy", given().present(Input.PREGNANCY))
                .holds("advice-pregnancy", given().measured(Input.PREGNANCY_TRIMESTER, "2"))
                .holds(
                        "advice-pregnancy",
                        wellInRemission().absent(Input.PREGNANCY).measured(Input.PREGNANCY_TRIMESTER, "3"))
                .fails("advice-pregnancy", given().absent(Input.PREGNANCY))
                .fails("advice-pregnancy", given().present(Input.PREGNANCY, Input.URINARY_INCONTINENCE))
                .open("advice-pregnancy", given())
                .open("advice-pregnancy", wellInRemission().unknown(Input.PREGNANCY))
                .tests();
    }
}
