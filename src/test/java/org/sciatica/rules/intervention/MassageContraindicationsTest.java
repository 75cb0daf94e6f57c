package org.sciatica.rules.intervention;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class MassageContraindicationsTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new MassageContraindications())
                .holds("massage-hypertension", given().present(Input.HYPERTENSION_STAGE_3))
                .fails("massage-hypertension", given().absent(Input.HYPERTENSION_STAGE_3))
                .open("massage-hypertension", everythingDenied().notAsked(Input.HYPERTENSION_STAGE_3))
                .open("massage-hypertension", everythingDenied().unknown(Input.HYPERTENSION_STAGE_3))
                .holds("massage-hypertensive-crisis", given().present(Input.HYPERTENSIVE_CRISIS))
                .fails("massage-hypertensive-crisis", given().absent(Input.HYPERTENSIVE_CRISIS))
                .open("massage-hypertensive-crisis", everythingDenied().notAsked(Input.HYPERTENSIVE_CRISIS))
                .open("massage-hypertensive-crisis", everythingDenied().unknown(Input.HYPERTENSIVE_CRISIS))
                .holds("massage-epilepsy", given().present(Input.EPILEPSY))
                .fails("massage-epilepsy", given().absent(Input.EPILEPSY))
                .open("massage-epilepsy", everythingDenied().notAsked(Input.EPILEPSY))
                .open("massage-epilepsy", everythingDenied().unknown(Input.EPILEPSY))
                .holds("massage-skin-disease", given().present(Input.SKIN_DISEASE))
                .fails("massage-skin-disease", given().absent(Input.SKIN_DISEASE))
                .open("massage-skin-disease", everythingDenied().notAsked(Input.SKIN_DISEASE))
                .open("massage-skin-disease", everythingDenied().unknown(Input.SKIN_DISEASE))
                .holds("massage-allergic-condition", given().present(Input.ALLERGIC_CONDITION))
                .fails("massage-allergic-condition", given().absent(Input.ALLERGIC_CONDITION))
                .open("massage-allergic-condition", everythingDenied().notAsked(Input.ALLERGIC_CONDITION))
                .open("massage-allergic-condition", everythingDenied().unknown(Input.ALLERGIC_CONDITION))
                .holds("massage-malignancy", given().present(Input.MALIGNANCY))
                .holds("massage-malignancy", given().present(Input.MYELOMA))
                .holds("massage-malignancy", given().absent(Input.MALIGNANCY).present(Input.MYELOMA))
                .fails("massage-malignancy", given().absent(Input.MALIGNANCY))
                .fails("massage-malignancy", given().absent(Input.MALIGNANCY).unknown(Input.MYELOMA))
                .open("massage-malignancy", everythingDenied().unknown(Input.MALIGNANCY))
                .open("massage-malignancy", given().absent(Input.MYELOMA))
                .holds("massage-tuberculosis", given().present(Input.TUBERCULOSIS))
                .holds("massage-tuberculosis", given().present(Input.BONE_TUBERCULOSIS))
                .holds(
                        "massage-tuberculosis",
                        given().absent(Input.TUBERCULOSIS).present(Input.BONE_TUBERCULOSIS))
                .fails("massage-tuberculosis", given().absent(Input.TUBERCULOSIS))
                .fails(
                        "massage-tuberculosis",
                        given().absent(Input.TUBERCULOSIS).unknown(Input.BONE_TUBERCULOSIS))
                .open("massage-tuberculosis", everythingDenied().unknown(Input.TUBERCULOSIS))
                .open("massage-tuberculosis", given().absent(Input.BONE_TUBERCULOSIS))
                .holds("massage-blood-disease", given().present(Input.BLOOD_DISEASE))
                .fails("massage-blood-disease", given().absent(Input.BLOOD_DISEASE))
                .open("massage-blood-disease", everythingDenied().notAsked(Input.BLOOD_DISEASE))
                .open("massage-blood-disease", everythingDenied().unknown(Input.BLOOD_DISEASE))
                .holds("massage-spinal-injury", given().present(Input.SPINAL_INJURY))
                .fails("massage-spinal-injury", given().absent(Input.SPINAL_INJURY))
                .open("massage-spinal-injury", everythingDenied().notAsked(Input.SPINAL_INJURY))
                .open("massage-spinal-injury", everythingDenied().unknown(Input.SPINAL_INJURY))
                .holds("massage-deep-vein-thrombosis", given().present(Input.DEEP_VEIN_THROMBOSIS))
                .fails("massage-deep-vein-thrombosis", given().absent(Input.DEEP_VEIN_THROMBOSIS))
                .open("massage-deep-vein-thrombosis", everythingDenied().notAsked(Input.DEEP_VEIN_THROMBOSIS))
                .open("massage-deep-vein-thrombosis", everythingDenied().unknown(Input.DEEP_VEIN_THROMBOSIS))
                .holds("massage-raised-temperature", given().measured(Input.TEMPERATURE_CELSIUS, "37.5"))
                .holds("massage-raised-temperature", given().measured(Input.TEMPERATURE_CELSIUS, "38.0"))
                .holds("massage-raised-temperature", given().present(Input.ELEVATED_TEMPERATURE))
                .holds(
                        "massage-raised-temperature",
                        given().present(Input.ELEVATED_TEMPERATURE).measured(Input.TEMPERATURE_CELSIUS, "37.4"))
                .holds(
                        "massage-raised-temperature",
                        given().absent(Input.ELEVATED_TEMPERATURE).measured(Input.TEMPERATURE_CELSIUS, "37.5"))
                .holds(
                        "massage-raised-temperature",
                        given().unknown(Input.ELEVATED_TEMPERATURE).measured(Input.TEMPERATURE_CELSIUS, "37.5"))
                .fails("massage-raised-temperature", given().measured(Input.TEMPERATURE_CELSIUS, "37.4"))
                .fails(
                        "massage-raised-temperature",
                        given().unknown(Input.ELEVATED_TEMPERATURE).measured(Input.TEMPERATURE_CELSIUS, "37.4"))
                .fails("massage-raised-temperature", given().absent(Input.ELEVATED_TEMPERATURE))
                .open("massage-raised-temperature", everythingDenied().notAsked(Input.ELEVATED_TEMPERATURE))
                .open("massage-raised-temperature", everythingDenied().unknown(Input.ELEVATED_TEMPERATURE))
                .holds("massage-pus", given().present(Input.PURULENT_DISCHARGE))
                .holds("massage-pus", given().present(Input.POST_INJECTION_SUPPURATION))
                .holds(
                        "massage-pus",
                        given().present(Input.POST_INJECTION_SUPPURATION).absent(Input.PURULENT_DISCHARGE))
                .fails("massage-pus", given().absent(Input.PURULENT_DISCHARGE, Input.POST_INJECTION_SUPPURATION))
                .open("massage-pus", everythingDenied().unknown(Input.PURULENT_DISCHARGE))
                .open("massage-pus", everythingDenied().notAsked(Input.POST_INJECTION_SUPPURATION))
                .holds("massage-pregnancy", given().present(Input.PREGNANCY))
                .holds("massage-pregnancy", given().measured(Input.PREGNANCY_TRIMESTER, "1"))
                .holds("massage-pregnancy", given().absent(Input.PREGNANCY).measured(Input.PREGNANCY_TRIMESTER, "2"))
                .fails("massage-pregnancy", given().absent(Input.PREGNANCY))
                .open("massage-pregnancy", everythingDenied().notAsked(Input.PREGNANCY))
                .open("massage-pregnancy", everythingDenied().unknown(Input.PREGNANCY))
                .holds("vigorous-strokes-in-pain", given().measured(Input.PAIN_SCORE, "1"))
                .holds("vigorous-strokes-in-pain", everythingDenied().measured(Input.PAIN_SCORE, "1"))
                .holds("vigorous-strokes-in-pain", given().present(Input.LOW_BACK_PAIN))
                .holds(
                        "vigorous-strokes-in-pain",
                        given().present(Input.LOW_BACK_PAIN).measured(Input.PAIN_SCORE, "0"))
                .holds(
                        "vigorous-strokes-in-pain",
                        given().present(Input.RADIATING_LEG_PAIN).measured(Input.PAIN_SCORE, "0"))
                .holds(
                        "vigorous-strokes-in-pain",
                        given().present(Input.BUTTOCK_PAIN).measured(Input.PAIN_SCORE, "0"))
                .holds(
                        "vigorous-strokes-in-pain",
                        given().present(Input.POSTERIOR_THIGH_PAIN).measured(Input.PAIN_SCORE, "0"))
                .holds(
                        "vigorous-strokes-in-pain",
                        given().present(Input.SEVERE_NERVE_PAIN).measured(Input.PAIN_SCORE, "0"))
                .holds(
                        "vigorous-strokes-in-pain",
                        given().present(Input.SUDDEN_SHOOTING_PAIN).measured(Input.PAIN_SCORE, "0"))
                .fails("vigorous-strokes-in-pain", everythingDenied().measured(Input.PAIN_SCORE, "0"))
                .fails("vigorous-strokes-in-pain", given().measured(Input.PAIN_SCORE, "0"))
                .fails(
                        "vigorous-strokes-in-pain",
                        given().unknown(Input.LOW_BACK_PAIN).measured(Input.PAIN_SCORE, "0"))
                .fails(
                        "vigorous-strokes-in-pain",
                        given().present(Input.NIGHT_PAIN).measured(Input.PAIN_SCORE, "0"))
                .open("vigorous-strokes-in-pain", given())
                .open("vigorous-strokes-in-pain", everythingDenied())
                .open("vigorous-strokes-in-pain", everythingDenied().unknown(Input.LOW_BACK_PAIN))
                .tests();
    }
}
