package org.sciatica.rules.advice;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class EverydayLifeTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new EverydayLife())
                .holds("advice-sitting-break", given().present(Input.SEDENTARY_WORK))
                .holds("advice-sitting-break", given().present(Input.PAIN_ON_SITTING))
                .fails("advice-sitting-break", everythingDenied())
                .fails("advice-sitting-break", wellInRemission().present(Input.SEDENTARY_WORK, Input.CHILLS))
                .open("advice-sitting-break", given())
                .open("advice-sitting-break", everythingDenied().unknown(Input.PAIN_ON_SITTING))
                .holds("advice-posture", given().present(Input.SEDENTARY_WORK))
                .holds("advice-posture", given().present(Input.SPINAL_CURVATURE))
                .holds("advice-posture", given().present(Input.HYPERLORDOSIS))
                .holds("advice-posture", given().present(Input.MUSCLE_SPASM))
                .holds("advice-posture", given().present(Input.PAIN_ON_STANDING))
                .fails("advice-posture", everythingDenied())
                .fails("advice-posture", wellInRemission().present(Input.SEDENTARY_WORK, Input.CHILLS))
                .open("advice-posture", given())
                .open("advice-posture", everythingDenied().unknown(Input.PAIN_ON_STANDING))
                .holds("advice-side-sleeping", given().present(Input.NIGHT_PAIN))
                .holds("advice-side-sleeping", given().present(Input.RELIEF_ON_LYING))
                .fails("advice-side-sleeping", everythingDenied())
                .fails("advice-side-sleeping", wellInRemission().present(Input.NIGHT_PAIN, Input.CHILLS))
                .open("advice-side-sleeping", given())
                .open("advice-side-sleeping", everythingDenied().unknown(Input.RELIEF_ON_LYING))
                .holds("advice-mattress", given().present(Input.NIGHT_PAIN))
                .fails("advice-mattress", everythingDenied())
                .fails("advice-mattress", wellInRemission().present(Input.NIGHT_PAIN, Input.CHILLS))
                .open("advice-mattress", given())
                .open("advice-mattress", everythingDenied().unknown(Input.NIGHT_PAIN))
                .holds("advice-diet", given().present(Input.CONSTIPATION))
                .holds("advice-diet", wellInRemission())
                .fails("advice-diet", wellInRemission().measured(Input.PAIN_SCORE, "5"))
                .fails("advice-diet", wellInRemission().present(Input.CONSTIPATION, Input.SADDLE_ANAESTHESIA))
                .open("advice-diet", given())
                .open(
                        "advice-diet",
                        wellInRemission().unknown(Input.CONSTIPATION).measured(Input.PAIN_SCORE, "5"))
                .open("advice-diet", wellInRemission().unknown(Input.CURRENT_EXACERBATION))
                .holds("advice-footwear", given().present(Input.FLAT_FEET))
                .holds("advice-footwear", given().present(Input.ANKLE_RESTRICTION))
                .holds("advice-footwear", given().present(Input.PAIN_ON_STANDING))
                .holds("advice-footwear", given().present(Input.PAIN_ON_WALKING))
                .holds("advice-footwear", given().present(Input.HYPERLORDOSIS))
                .holds("advice-footwear", given().present(Input.SCIATICA_LOWER))
                .fails("advice-footwear", everythingDenied())
                .fails("advice-footwear", wellInRemission().present(Input.FLAT_FEET, Input.FOOT_DROP))
                .open("advice-footwear", given())
                .open("advice-footwear", everythingDenied().unknown(Input.SCIATICA_LOWER))
                .holds("advice-daily-activity", wellInRemission())
                .fails("advice-daily-activity", wellInRemission().measured(Input.PAIN_SCORE, "5"))
                .fails("advice-daily-activity", wellInRemission().present(Input.CURRENT_EXACERBATION))
                .fails("advice-daily-activity", wellInRemission().measured(Input.TEMPERATURE_CELSIUS, "38.0"))
                .open("advice-daily-activity", given())
                .open("advice-daily-activity", wellInRemission().unknown(Input.CURRENT_EXACERBATION))
                .holds("advice-lifting", given().present(Input.HEAVY_LIFTING_TRIGGER))
                .holds("advice-lifting", given().present(Input.OVEREXERTION))
                .holds("advice-lifting", given().present(Input.DISC_HERNIATION))
                .fails("advice-lifting", everythingDenied())
                .fails(
                        "advice-lifting",
                        wellInRemission().present(Input.HEAVY_LIFTING_TRIGGER, Input.URINARY_DYSFUNCTION))
                .open("advice-lifting", given())
                .open("advice-lifting", everythingDenied().unknown(Input.DISC_HERNIATION))
                .holds("advice-load", given().present(Input.OVEREXERTION))
                .holds("advice-load", given().present(Input.HEAVY_LIFTING_TRIGGER))
                .holds("advice-load", given().present(Input.OSTEOCHONDROSIS))
                .holds("advice-load", given().present(Input.PAIN_ON_MOVEMENT))
                .fails("advice-load", everythingDenied())
                .fails("advice-load", wellInRemission().present(Input.OVEREXERTION, Input.PAIN_PREVENTS_MOVEMENT))
                .open("advice-load", given())
                .open("advice-load", everythingDenied().unknown(Input.PAIN_ON_MOVEMENT))
                .holds("advice-weight", wellInRemission())
                .holds("advice-weight", wellInRemission().unknown(Input.PREGNANCY))
                .fails("advice-weight", wellInRemission().present(Input.PREGNANCY))
                .fails("advice-weight", wellInRemission().measured(Input.AGE_YEARS, "15"))
                .holds("advice-weight", wellInRemission().measured(Input.AGE_YEARS, "16"))
                .fails("advice-weight", wellInRemission().measured(Input.PAIN_SCORE, "5"))
                .fails("advice-weight", wellInRemission().present(Input.CURRENT_EXACERBATION))
                .fails("advice-weight", wellInRemission().measured(Input.PAIN_SCORE, "10"))
                .open("advice-weight", given())
                .open("advice-weight", wellInRemission().unknown(Input.CURRENT_EXACERBATION))
                .holds("advice-treat-comorbidity", given().present(Input.SPONDYLITIS))
                .holds("advice-treat-comorbidity", given().present(Input.ANKYLOSING_SPONDYLITIS))
                .holds("advice-treat-comorbidity", given().present(Input.OSTEOCHONDROSIS))
                .holds("advice-treat-comorbidity", given().present(Input.OSTEOPHYTES))
                .holds("advice-treat-comorbidity", given().present(Input.ENTRAPMENT_NEUROPATHY))
                .holds("advice-treat-comorbidity", given().present(Input.ARTERIAL_INSUFFICIENCY))
                .holds("advice-treat-comorbidity", given().present(Input.VARICOSE_VEINS))
                .holds("advice-treat-comorbidity", given().present(Input.CONSTIPATION))
                .fails("advice-treat-comorbidity", everythingDenied())
                .fails("advice-treat-comorbidity", wellInRemission().present(Input.SPONDYLITIS, Input.COLD_LEG))
                .open("advice-treat-comorbidity", given())
                .open("advice-treat-comorbidity", everythingDenied().unknown(Input.CONSTIPATION))
                .holds("advice-keep-warm", given().present(Input.RECENT_CHILLING))
                .fails("advice-keep-warm", everythingDenied())
                .fails("advice-keep-warm", wellInRemission().present(Input.RECENT_CHILLING, Input.CHILLS))
                .open("advice-keep-warm", given())
                .open("advice-keep-warm", everythingDenied().unknown(Input.RECENT_CHILLING))
                .holds("advice-immunity", given().present(Input.RECENT_CHILLING))
                .holds("advice-immunity", wellInRemission())
                .fails("advice-immunity", wellInRemission().measured(Input.PAIN_SCORE, "5"))
                .fails("advice-immunity", wellInRemission().present(Input.RECENT_CHILLING, Input.ELEVATED_TEMPERATURE))
                .open("advice-immunity", given())
                .open(
                        "advice-immunity",
                        wellInRemission().unknown(Input.RECENT_CHILLING).measured(Input.PAIN_SCORE, "5"))
                .open("advice-immunity", wellInRemission().unknown(Input.CURRENT_EXACERBATION))
                .tests();
    }
}
