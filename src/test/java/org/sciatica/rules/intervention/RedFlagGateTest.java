package org.sciatica.rules.intervention;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class RedFlagGateTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new RedFlagGate())
                .holds("red-flag-bars-treatment", given().present(Input.SADDLE_ANAESTHESIA))
                .holds("red-flag-bars-treatment", given().present(Input.LEG_PARALYSIS))
                .holds("red-flag-bars-treatment", wellInRemission().present(Input.BILATERAL_LEG_SYMPTOMS))
                .holds("red-flag-bars-treatment", wellInRemission().present(Input.CHILLS))
                .holds("red-flag-bars-treatment", wellInRemission().present(Input.PURULENT_DISCHARGE))
                .holds("red-flag-bars-treatment", wellInRemission().present(Input.DEEP_VEIN_THROMBOSIS))
                .holds("red-flag-bars-treatment", wellInRemission().measured(Input.TEMPERATURE_CELSIUS, "37.5"))
                .holds("red-flag-bars-treatment", wellInRemission().measured(Input.TEMPERATURE_CELSIUS, "38.0"))
                .holds("red-flag-bars-treatment", wellInRemission().present(Input.ELEVATED_TEMPERATURE))
                .holds("red-flag-bars-treatment", wellInRemission().measured(Input.PAIN_SCORE, "10"))
                .holds(
                        "red-flag-bars-treatment",
                        wellInRemission().present(Input.MALIGNANCY).measured(Input.PAIN_SCORE, "4"))
                .holds(
                        "red-flag-bars-treatment",
                        wellInRemission().present(Input.MYELOMA).measured(Input.PAIN_SCORE, "4"))
                .holds(
                        "red-flag-bars-treatment",
                        wellInRemission().present(Input.MALIGNANCY, Input.CURRENT_EXACERBATION))
                .holds(
                        "red-flag-bars-treatment",
                        wellInRemission().present(Input.BONE_TUBERCULOSIS, Input.CURRENT_EXACERBATION))
                .holds(
                        "red-flag-bars-treatment",
                        wellInRemission()
                                .present(Input.TUBERCULOSIS, Input.ACUTE_ATTACK)
                                .notAsked(Input.DAYS_SINCE_ONSET))
                .holds(
                        "red-flag-bars-treatment",
                        wellInRemission()
                                .present(Input.TUBERCULOSIS, Input.ACUTE_ATTACK)
                                .measured(Input.DAYS_SINCE_ONSET, "2"))
                .fails("red-flag-bars-treatment", wellInRemission())
                .fails("red-flag-bars-treatment", wellInRemission().measured(Input.TEMPERATURE_CELSIUS, "37.4"))
                .fails("red-flag-bars-treatment", wellInRemission().notAsked(Input.TEMPERATURE_CELSIUS))
                .fails("red-flag-bars-treatment", wellInRemission().notAsked(Input.ELEVATED_TEMPERATURE))
                .fails("red-flag-bars-treatment", everythingDenied().measured(Input.PAIN_SCORE, "0"))
                .fails("red-flag-bars-treatment", wellInRemission().measured(Input.PAIN_SCORE, "9"))
                .fails("red-flag-bars-treatment", wellInRemission().present(Input.CURRENT_EXACERBATION))
                .fails("red-flag-bars-treatment", wellInRemission().unknown(Input.DIAGNOSIS_CONFIRMED))
                .fails(
                        "red-flag-bars-treatment",
                        wellInRemission().present(Input.CONSTIPATION, Input.DIABETES_MELLITUS, Input.LASEGUE))
                .fails(
                        "red-flag-bars-treatment",
                        wellInRemission().present(Input.CERVICAL_RADICULOPATHY).measured(Input.AGE_YEARS, "15"))
                .fails(
                        "red-flag-bars-treatment",
                        wellInRemission().present(Input.MALIGNANCY).measured(Input.PAIN_SCORE, "3"))
                .fails(
                        "red-flag-bars-treatment",
                        wellInRemission()
                                .present(Input.TUBERCULOSIS, Input.ACUTE_ATTACK)
                                .measured(Input.DAYS_SINCE_ONSET, "3"))
                .fails("red-flag-bars-treatment", wellInRemission().unknown(Input.MALIGNANCY))
                .open("red-flag-bars-treatment", given())
                .open("red-flag-bars-treatment", everythingDenied())
                .open("red-flag-bars-treatment", wellInRemission().notAsked(Input.PAIN_SCORE))
                .open("red-flag-bars-treatment", wellInRemission().notAsked(Input.CHILLS))
                .open("red-flag-bars-treatment", wellInRemission().unknown(Input.SADDLE_ANAESTHESIA))
                .open(
                        "red-flag-bars-treatment",
                        wellInRemission().notAsked(Input.ELEVATED_TEMPERATURE, Input.TEMPERATURE_CELSIUS))
                .open(
                        "red-flag-bars-treatment",
                        wellInRemission().unknown(Input.MALIGNANCY).measured(Input.PAIN_SCORE, "4"))
                .open(
                        "red-flag-bars-treatment",
                        wellInRemission().present(Input.MALIGNANCY).unknown(Input.CURRENT_EXACERBATION))
                .tests();
    }
}
