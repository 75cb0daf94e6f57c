package org.sciatica.rules.triage;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.logic.Truth;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class LimitsOfTheAnswerTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new LimitsOfTheAnswer())
                .holds("under-16", given().measured(Input.AGE_YEARS, "15"))
                .holds("under-16", wellInRemission().measured(Input.AGE_YEARS, "0"))
                .fails("under-16", given().measured(Input.AGE_YEARS, "16"))
                .fails("under-16", wellInRemission())
                .open("under-16", given())
                .open("under-16", everythingDenied())
                .neverOpen("unanswered-red-flag", Truth.HOLDS, given())
                .holds("unanswered-red-flag", given().measured(Input.PAIN_SCORE, "0"))
                .holds("unanswered-red-flag", everythingDenied())
                .holds("unanswered-red-flag", wellInRemission().notAsked(Input.PAIN_SCORE))
                .holds("unanswered-red-flag", wellInRemission().notAsked(Input.URINARY_INCONTINENCE))
                .holds("unanswered-red-flag", wellInRemission().unknown(Input.BILATERAL_LEG_SYMPTOMS))
                .holds("unanswered-red-flag", wellInRemission().unknown(Input.CHILLS))
                .holds("unanswered-red-flag", wellInRemission().notAsked(Input.DEEP_VEIN_THROMBOSIS))
                .holds(
                        "unanswered-red-flag",
                        wellInRemission().notAsked(Input.ELEVATED_TEMPERATURE, Input.TEMPERATURE_CELSIUS))
                .holds(
                        "unanswered-red-flag",
                        wellInRemission().unknown(Input.MALIGNANCY).measured(Input.PAIN_SCORE, "4"))
                .holds(
                        "unanswered-red-flag",
                        wellInRemission().present(Input.MALIGNANCY).unknown(Input.CURRENT_EXACERBATION))
                .holds(
                        "unanswered-red-flag",
                        wellInRemission()
                                .present(Input.BONE_TUBERCULOSIS)
                                .notAsked(Input.ACUTE_ATTACK, Input.DAYS_SINCE_ONSET))
                .fails("unanswered-red-flag", wellInRemission())
                .fails("unanswered-red-flag", everythingDenied().measured(Input.PAIN_SCORE, "9"))
                .fails("unanswered-red-flag", wellInRemission().notAsked(Input.TEMPERATURE_CELSIUS))
                .fails("unanswered-red-flag", wellInRemission().unknown(Input.ELEVATED_TEMPERATURE))
                .fails(
                        "unanswered-red-flag",
                        wellInRemission()
                                .notAsked(Input.MYELOMA, Input.BONE_TUBERCULOSIS)
                                .measured(Input.PAIN_SCORE, "4"))
                .fails(
                        "unanswered-red-flag",
                        wellInRemission().unknown(Input.MALIGNANCY).measured(Input.PAIN_SCORE, "3"))
                .fails(
                        "unanswered-red-flag",
                        wellInRemission().present(Input.MALIGNANCY).measured(Input.PAIN_SCORE, "3"))
                .fails(
                        "unanswered-red-flag",
                        wellInRemission().unknown(Input.NECK_PAIN, Input.LASEGUE, Input.CURRENT_EXACERBATION))
                .fails(
                        "unanswered-red-flag",
                        wellInRemission().notAsked(Input.AGE_YEARS, Input.DIABETES_MELLITUS, Input.PREGNANCY))
                .holds("nothing-found", wellInRemission())
                .holds("nothing-found", wellInRemission().measured(Input.PAIN_SCORE, "6"))
                .holds("nothing-found", wellInRemission().measured(Input.AGE_YEARS, "16"))
                .holds("nothing-found", wellInRemission().measured(Input.TEMPERATURE_CELSIUS, "37.4"))
                .holds(
                        "nothing-found",
                        wellInRemission().present(Input.LOW_BACK_PAIN, Input.RADIATING_LEG_PAIN, Input.LEG_NUMBNESS))
                .holds(
                        "nothing-found",
                        wellInRemission().present(Input.ACUTE_ATTACK).measured(Input.DAYS_SINCE_ONSET, "3"))
                .holds(
                        "nothing-found",
                        everythingDenied().measured(Input.PAIN_SCORE, "0").measured(Input.AGE_YEARS, "30"))
                .fails("nothing-found", given())
                .fails("nothing-found", everythingDenied())
                .fails("nothing-found", wellInRemission().unknown(Input.CHILLS))
                .fails("nothing-found", wellInRemission().notAsked(Input.DIAGNOSIS_CONFIRMED))
                .fails("nothing-found", wellInRemission().measured(Input.PAIN_SCORE, "7"))
                .fails("nothing-found", wellInRemission().measured(Input.AGE_YEARS, "15"))
                .fails("nothing-found", wellInRemission().measured(Input.TEMPERATURE_CELSIUS, "37.5"))
                .fails("nothing-found", wellInRemission().present(Input.SYMPTOMS_PERSISTING))
                .fails(
                        "nothing-found",
                        wellInRemission().present(Input.ACUTE_ATTACK).notAsked(Input.DAYS_SINCE_ONSET))
                .fails("nothing-found", wellInRemission().present(Input.MYELOMA))
                .fails("nothing-found", wellInRemission().present(Input.SADDLE_ANAESTHESIA))
                .neverOpen("nothing-found", Truth.HOLDS, wellInRemission().unknown(Input.NECK_PAIN))
                .neverOpen("nothing-found", Truth.HOLDS, wellInRemission().notAsked(Input.AGE_YEARS))
                .tests();
    }
}
