package org.sciatica.rules.advice;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class OtherReferralsTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new OtherReferrals())
                .holds("surgery-in-an-emergency", given().present(Input.SADDLE_ANAESTHESIA))
                .holds("surgery-in-an-emergency", given().present(Input.LEG_PARALYSIS))
                .holds("surgery-in-an-emergency", wellInRemission().present(Input.BILATERAL_LEG_SYMPTOMS))
                .fails("surgery-in-an-emergency", everythingDenied())
                .fails(
                        "surgery-in-an-emergency",
                        everythingDenied()
                                .present(Input.CHILLS, Input.UNBEARABLE_PAIN)
                                .measured(Input.PAIN_SCORE, "10"))
                .open("surgery-in-an-emergency", given())
                .open("surgery-in-an-emergency", wellInRemission().unknown(Input.BILATERAL_LEG_SYMPTOMS))
                .open("surgery-in-an-emergency", wellInRemission().notAsked(Input.PELVIC_ORGAN_DYSFUNCTION))
                .holds("surgery-after-failed-treatment", given().present(Input.CONSERVATIVE_TREATMENT_FAILED))
                .fails("surgery-after-failed-treatment", given().absent(Input.CONSERVATIVE_TREATMENT_FAILED))
                .open(
                        "surgery-after-failed-treatment",
                        everythingDenied().notAsked(Input.CONSERVATIVE_TREATMENT_FAILED))
                .open("surgery-after-failed-treatment", everythingDenied().unknown(Input.CONSERVATIVE_TREATMENT_FAILED))
                .holds("medicines-in-pregnancy", given().present(Input.PREGNANCY))
                .holds("medicines-in-pregnancy", given().measured(Input.PREGNANCY_TRIMESTER, "1"))
                .holds(
                        "medicines-in-pregnancy",
                        given().absent(Input.PREGNANCY).measured(Input.PREGNANCY_TRIMESTER, "2"))
                .fails("medicines-in-pregnancy", given().absent(Input.PREGNANCY))
                .open("medicines-in-pregnancy", everythingDenied().notAsked(Input.PREGNANCY))
                .open("medicines-in-pregnancy", everythingDenied().unknown(Input.PREGNANCY))
                .holds("nsaid-from-the-second-trimester", given().measured(Input.PREGNANCY_TRIMESTER, "3"))
                .holds(
                        "nsaid-from-the-second-trimester",
                        given().present(Input.PREGNANCY).measured(Input.PREGNANCY_TRIMESTER, "3"))
                .holds(
                        "nsaid-from-the-second-trimester",
                        given().absent(Input.PREGNANCY).measured(Input.PREGNANCY_TRIMESTER, "3"))
                .holds("nsaid-from-the-second-trimester", given().measured(Input.PREGNANCY_TRIMESTER, "2"))
                .fails("nsaid-from-the-second-trimester", given().measured(Input.PREGNANCY_TRIMESTER, "1"))
                .fails(
                        "nsaid-from-the-second-trimester",
                        given().present(Input.PREGNANCY).measured(Input.PREGNANCY_TRIMESTER, "1"))
                .fails("nsaid-from-the-second-trimester", given().absent(Input.PREGNANCY))
                .open("nsaid-from-the-second-trimester", given())
                .open("nsaid-from-the-second-trimester", given().present(Input.PREGNANCY))
                .open("nsaid-from-the-second-trimester", everythingDenied().unknown(Input.PREGNANCY))
                .holds("module-1-in-an-exacerbation", wellInRemission().present(Input.CURRENT_EXACERBATION))
                .holds("module-1-in-an-exacerbation", wellInRemission().measured(Input.PAIN_SCORE, "7"))
                .holds("module-1-in-an-exacerbation", wellInRemission().measured(Input.PAIN_SCORE, "9"))
                .holds("module-1-in-an-exacerbation", wellInRemission().present(Input.SEVERE_NERVE_PAIN))
                .holds(
                        "module-1-in-an-exacerbation",
                        wellInRemission().present(Input.ACUTE_ATTACK).measured(Input.DAYS_SINCE_ONSET, "2"))
                .holds(
                        "module-1-in-an-exacerbation",
                        wellInRemission().present(Input.ACUTE_ATTACK).notAsked(Input.DAYS_SINCE_ONSET))
                .holds(
                        "module-1-in-an-exacerbation",
                        given().present(Input.DIAGNOSIS_CONFIRMED, Input.CURRENT_EXACERBATION))
                .fails("module-1-in-an-exacerbation", wellInRemission())
                .fails("module-1-in-an-exacerbation", wellInRemission().measured(Input.PAIN_SCORE, "6"))
                .fails(
                        "module-1-in-an-exacerbation",
                        wellInRemission().present(Input.ACUTE_ATTACK).measured(Input.DAYS_SINCE_ONSET, "3"))
                .fails(
                        "module-1-in-an-exacerbation",
                        wellInRemission().present(Input.CURRENT_EXACERBATION).absent(Input.DIAGNOSIS_CONFIRMED))
                .fails("module-1-in-an-exacerbation", wellInRemission().measured(Input.PAIN_SCORE, "10"))
                .fails("module-1-in-an-exacerbation", wellInRemission().present(Input.CHILLS))
                .fails(
                        "module-1-in-an-exacerbation",
                        wellInRemission()
                                .present(Input.CURRENT_EXACERBATION)
                                .measured(Input.TEMPERATURE_CELSIUS, "37.5"))
                .fails(
                        "module-1-in-an-exacerbation",
                        wellInRemission().present(Input.CURRENT_EXACERBATION, Input.MALIGNANCY))
                .fails(
                        "module-1-in-an-exacerbation",
                        wellInRemission().present(Input.CURRENT_EXACERBATION, Input.CERVICAL_RADICULOPATHY))
                .fails(
                        "module-1-in-an-exacerbation",
                        wellInRemission().present(Input.CURRENT_EXACERBATION, Input.THORACIC_RADICULOPATHY))
                .fails(
                        "module-1-in-an-exacerbation",
                        wellInRemission().present(Input.CURRENT_EXACERBATION).measured(Input.AGE_YEARS, "15"))
                .holds(
                        "module-1-in-an-exacerbation",
                        wellInRemission().present(Input.CURRENT_EXACERBATION).measured(Input.AGE_YEARS, "16"))
                .holds("module-1-without-traction", given().present(Input.PREGNANCY))
                .holds("module-1-without-traction", given().present(Input.OSTEOPOROSIS))
                .holds("module-1-without-traction", given().present(Input.SPINAL_INJURY))
                .holds("module-1-without-traction", given().present(Input.MALIGNANCY))
                .holds("module-1-without-exercise", given().present(Input.SEVERE_NERVE_PAIN))
                .holds("module-1-without-exercise", given().measured(Input.PAIN_SCORE, "7"))
                .holds("module-1-without-exercise", given().present(Input.ELEVATED_TEMPERATURE))
                .holds("module-1-without-exercise", given().present(Input.PURULENT_DISCHARGE))
                .holds("module-1-without-exercise", given().present(Input.CHRONIC_DISEASE_FLARE))
                .holds("module-1-without-exercise", given().present(Input.DIABETES_MELLITUS))
                .holds("module-1-without-exercise", given().present(Input.EXERCISE_WORSENS_PAIN))
                .holds("module-1-without-exercise", given().present(Input.ABNORMAL_REACTION_TO_EXERCISE))
                .fails("module-1-without-exercise", wellInRemission().measured(Input.PAIN_SCORE, "6"))
                .open("module-1-without-exercise", everythingDenied().notAsked(Input.DIABETES_MELLITUS))
                .open("module-1-without-exercise", wellInRemission().notAsked(Input.PAIN_SCORE))
                .fails("module-1-without-traction", everythingDenied())
                .open("module-1-without-traction", everythingDenied().notAsked(Input.OSTEOPOROSIS))
                .open("module-1-without-traction", everythingDenied().unknown(Input.PREGNANCY))
                .open("module-1-in-an-exacerbation", given())
                .open(
                        "module-1-in-an-exacerbation",
                        wellInRemission().present(Input.CURRENT_EXACERBATION).unknown(Input.DIAGNOSIS_CONFIRMED))
                .open("module-1-in-an-exacerbation", wellInRemission().unknown(Input.CURRENT_EXACERBATION))
                .open("module-1-in-an-exacerbation", wellInRemission().notAsked(Input.PAIN_SCORE))
                .tests();
    }
}
