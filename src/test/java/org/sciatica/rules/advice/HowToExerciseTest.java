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

class HowToExerciseTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new HowToExercise())
                .holds("advice-ordinary-movement", wellInRemission().present(Input.CURRENT_EXACERBATION))
                .holds("advice-ordinary-movement", wellInRemission().measured(Input.PAIN_SCORE, "4"))
                .holds(
                        "advice-ordinary-movement",
                        wellInRemission().present(Input.ACUTE_ATTACK).measured(Input.DAYS_SINCE_ONSET, "2"))
                .fails("advice-ordinary-movement", wellInRemission())
                .fails("advice-ordinary-movement", wellInRemission().measured(Input.PAIN_SCORE, "3"))
                .fails(
                        "advice-ordinary-movement",
                        wellInRemission().present(Input.CURRENT_EXACERBATION, Input.SADDLE_ANAESTHESIA))
                .fails("advice-ordinary-movement", given().present(Input.CHILLS))
                .neverOpen("advice-ordinary-movement", Truth.HOLDS, given())
                .neverOpen(
                        "advice-ordinary-movement",
                        Truth.HOLDS,
                        wellInRemission().unknown(Input.CURRENT_EXACERBATION))
                .neverOpen(
                        "advice-ordinary-movement",
                        Truth.HOLDS,
                        wellInRemission().notAsked(Input.PAIN_SCORE))
                .holds("advice-exercise-gently", wellInRemission())
                .fails("advice-exercise-gently", wellInRemission().measured(Input.PAIN_SCORE, "5"))
                .fails("advice-exercise-gently", wellInRemission().present(Input.CURRENT_EXACERBATION))
                .fails("advice-exercise-gently", wellInRemission().measured(Input.TEMPERATURE_CELSIUS, "38.0"))
                .open("advice-exercise-gently", given())
                .open("advice-exercise-gently", wellInRemission().unknown(Input.CURRENT_EXACERBATION))
                .holds("advice-exercise-dose", wellInRemission())
                .fails("advice-exercise-dose", wellInRemission().measured(Input.PAIN_SCORE, "5"))
                .fails("advice-exercise-dose", wellInRemission().present(Input.CURRENT_EXACERBATION))
                .fails("advice-exercise-dose", wellInRemission().measured(Input.TEMPERATURE_CELSIUS, "38.0"))
                .open("advice-exercise-dose", given())
                .open("advice-exercise-dose", wellInRemission().unknown(Input.CURRENT_EXACERBATION))
                .holds("advice-exercise-setting", wellInRemission())
                .fails("advice-exercise-setting", wellInRemission().measured(Input.PAIN_SCORE, "5"))
                .fails("advice-exercise-setting", wellInRemission().present(Input.CURRENT_EXACERBATION))
                .fails("advice-exercise-setting", wellInRemission().measured(Input.TEMPERATURE_CELSIUS, "38.0"))
                .open("advice-exercise-setting", given())
                .open("advice-exercise-setting", wellInRemission().unknown(Input.CURRENT_EXACERBATION))
                .holds("advice-prone-mildest-first", wellInRemission())
                .fails("advice-prone-mildest-first", wellInRemission().measured(Input.PAIN_SCORE, "5"))
                .fails("advice-prone-mildest-first", wellInRemission().present(Input.CURRENT_EXACERBATION))
                .fails("advice-prone-mildest-first", wellInRemission().measured(Input.TEMPERATURE_CELSIUS, "38.0"))
                .open("advice-prone-mildest-first", given())
                .open("advice-prone-mildest-first", wellInRemission().unknown(Input.CURRENT_EXACERBATION))
                .holds("advice-stop-exercise", wellInRemission())
                .holds("advice-stop-exercise", wellInRemission().measured(Input.PAIN_SCORE, "5"))
                .holds("advice-stop-exercise", wellInRemission().measured(Input.PAIN_SCORE, "6"))
                .fails("advice-stop-exercise", wellInRemission().measured(Input.PAIN_SCORE, "7"))
                .fails("advice-stop-exercise", wellInRemission().present(Input.CURRENT_EXACERBATION))
                .fails(
                        "advice-stop-exercise",
                        wellInRemission().present(Input.ACUTE_ATTACK).notAsked(Input.DAYS_SINCE_ONSET))
                .fails("advice-stop-exercise", wellInRemission().measured(Input.TEMPERATURE_CELSIUS, "37.5"))
                .neverOpen("advice-stop-exercise", Truth.HOLDS, given())
                .neverOpen(
                        "advice-stop-exercise", Truth.HOLDS, wellInRemission().unknown(Input.CURRENT_EXACERBATION))
                .holds("advice-focus-spine", given().present(Input.LUMBAR_RADICULOPATHY))
                .holds("advice-focus-spine", wellInRemission().present(Input.LUMBAR_RADICULOPATHY))
                .fails("advice-focus-spine", given().absent(Input.LUMBAR_RADICULOPATHY))
                .fails("advice-focus-spine", wellInRemission().present(Input.SCIATIC_NEUROPATHY))
                .fails(
                        "advice-focus-spine",
                        wellInRemission().present(Input.LUMBAR_RADICULOPATHY, Input.BILATERAL_LEG_SYMPTOMS))
                .open("advice-focus-spine", given())
                .open("advice-focus-spine", wellInRemission().unknown(Input.LUMBAR_RADICULOPATHY))
                .holds("advice-focus-pelvis-and-legs", given().present(Input.SCIATIC_NEUROPATHY))
                .holds("advice-focus-pelvis-and-legs", given().present(Input.SCIATICA_UPPER))
                .holds("advice-focus-pelvis-and-legs", given().present(Input.SCIATICA_MID))
                .holds("advice-focus-pelvis-and-legs", given().present(Input.SCIATICA_LOWER))
                .fails("advice-focus-pelvis-and-legs", everythingDenied())
                .fails("advice-focus-pelvis-and-legs", wellInRemission().present(Input.LUMBAR_RADICULOPATHY))
                .fails("advice-focus-pelvis-and-legs", wellInRemission().present(Input.SCIATICA_LOWER, Input.FOOT_DROP))
                .open("advice-focus-pelvis-and-legs", given())
                .open("advice-focus-pelvis-and-legs", wellInRemission().unknown(Input.SCIATIC_NEUROPATHY))
                .open("advice-focus-pelvis-and-legs", wellInRemission().notAsked(Input.SCIATICA_MID))
                .tests();
    }
}
