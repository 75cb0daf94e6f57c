package org.sciatica.rules.advice;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class NerveBlockTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new NerveBlock())
                .holds("nerve-block-indication", given().present(Input.PAIN_PREVENTS_MOVEMENT))
                .holds("nerve-block-indication", given().present(Input.UNBEARABLE_PAIN))
                .holds("nerve-block-indication", given().present(Input.SEVERE_NERVE_PAIN))
                .holds("nerve-block-indication", wellInRemission().present(Input.SEVERE_NERVE_PAIN))
                .fails(
                        "nerve-block-indication",
                        given().absent(Input.PAIN_PREVENTS_MOVEMENT, Input.UNBEARABLE_PAIN, Input.SEVERE_NERVE_PAIN))
                .fails("nerve-block-indication", wellInRemission().measured(Input.PAIN_SCORE, "9"))
                .open("nerve-block-indication", given())
                .open("nerve-block-indication", wellInRemission().unknown(Input.PAIN_PREVENTS_MOVEMENT))
                .open("nerve-block-indication", wellInRemission().notAsked(Input.UNBEARABLE_PAIN))
                .open("nerve-block-indication", wellInRemission().unknown(Input.SEVERE_NERVE_PAIN))
                .holds("nerve-block-osteoporosis", given().present(Input.OSTEOPOROSIS))
                .fails("nerve-block-osteoporosis", given().absent(Input.OSTEOPOROSIS))
                .open("nerve-block-osteoporosis", everythingDenied().notAsked(Input.OSTEOPOROSIS))
                .open("nerve-block-osteoporosis", everythingDenied().unknown(Input.OSTEOPOROSIS))
                .holds("nerve-block-anaesthetic-allergy", given().present(Input.ANAESTHETIC_ALLERGY))
                .fails("nerve-block-anaesthetic-allergy", given().absent(Input.ANAESTHETIC_ALLERGY))
                .open("nerve-block-anaesthetic-allergy", everythingDenied().notAsked(Input.ANAESTHETIC_ALLERGY))
                .open("nerve-block-anaesthetic-allergy", everythingDenied().unknown(Input.ANAESTHETIC_ALLERGY))
                .fails(
                        "nerve-block-anaesthetic-allergy",
                        given().absent(Input.ANAESTHETIC_ALLERGY).present(Input.ALLERGIC_CONDITION))
                .holds("nerve-block-pregnancy", given().present(Input.PREGNANCY))
                .holds("nerve-block-pregnancy", given().measured(Input.PREGNANCY_TRIMESTER, "1"))
                .holds(
                        "nerve-block-pregnancy",
                        given().absent(Input.PREGNANCY).measured(Input.PREGNANCY_TRIMESTER, "2"))
                .fails("nerve-block-pregnancy", given().absent(Input.PREGNANCY))
                .open("nerve-block-pregnancy", everythingDenied().notAsked(Input.PREGNANCY))
                .open("nerve-block-pregnancy", everythingDenied().unknown(Input.PREGNANCY))
                .holds("nerve-block-local-injury", given().present(Input.LOCAL_INJURY))
                .fails("nerve-block-local-injury", given().absent(Input.LOCAL_INJURY))
                .open("nerve-block-local-injury", everythingDenied().notAsked(Input.LOCAL_INJURY))
                .open("nerve-block-local-injury", everythingDenied().unknown(Input.LOCAL_INJURY))
                .holds("nerve-block-bone-tuberculosis", given().present(Input.BONE_TUBERCULOSIS))
                .holds(
                        "nerve-block-bone-tuberculosis",
                        given().absent(Input.TUBERCULOSIS).present(Input.BONE_TUBERCULOSIS))
                .fails("nerve-block-bone-tuberculosis", given().absent(Input.BONE_TUBERCULOSIS))
                .fails(
                        "nerve-block-bone-tuberculosis",
                        given().present(Input.TUBERCULOSIS).absent(Input.BONE_TUBERCULOSIS))
                .fails("nerve-block-bone-tuberculosis", given().absent(Input.TUBERCULOSIS))
                .fails(
                        "nerve-block-bone-tuberculosis",
                        given().absent(Input.TUBERCULOSIS).unknown(Input.BONE_TUBERCULOSIS))
                .open("nerve-block-bone-tuberculosis", given())
                .open("nerve-block-bone-tuberculosis", given().present(Input.TUBERCULOSIS))
                .open("nerve-block-bone-tuberculosis", given().unknown(Input.TUBERCULOSIS, Input.BONE_TUBERCULOSIS))
                .holds("nerve-block-renal-failure", given().present(Input.RENAL_FAILURE))
                .fails("nerve-block-renal-failure", given().absent(Input.RENAL_FAILURE))
                .open("nerve-block-renal-failure", everythingDenied().notAsked(Input.RENAL_FAILURE))
                .open("nerve-block-renal-failure", everythingDenied().unknown(Input.RENAL_FAILURE))
                .holds("nerve-block-raised-temperature", given().measured(Input.TEMPERATURE_CELSIUS, "37.5"))
                .holds("nerve-block-raised-temperature", given().measured(Input.TEMPERATURE_CELSIUS, "38.0"))
                .holds("nerve-block-raised-temperature", given().present(Input.ELEVATED_TEMPERATURE))
                .holds(
                        "nerve-block-raised-temperature",
                        given().present(Input.ELEVATED_TEMPERATURE).measured(Input.TEMPERATURE_CELSIUS, "37.4"))
                .holds(
                        "nerve-block-raised-temperature",
                        given().absent(Input.ELEVATED_TEMPERATURE).measured(Input.TEMPERATURE_CELSIUS, "37.5"))
                .holds(
                        "nerve-block-raised-temperature",
                        given().unknown(Input.ELEVATED_TEMPERATURE).measured(Input.TEMPERATURE_CELSIUS, "37.5"))
                .fails("nerve-block-raised-temperature", given().measured(Input.TEMPERATURE_CELSIUS, "37.4"))
                .fails(
                        "nerve-block-raised-temperature",
                        given().unknown(Input.ELEVATED_TEMPERATURE).measured(Input.TEMPERATURE_CELSIUS, "37.4"))
                .fails("nerve-block-raised-temperature", given().absent(Input.ELEVATED_TEMPERATURE))
                .open("nerve-block-raised-temperature", everythingDenied().notAsked(Input.ELEVATED_TEMPERATURE))
                .open("nerve-block-raised-temperature", everythingDenied().unknown(Input.ELEVATED_TEMPERATURE))
                .holds("nerve-block-blood-disease", given().present(Input.BLOOD_DISEASE))
                .fails("nerve-block-blood-disease", given().absent(Input.BLOOD_DISEASE))
                .open("nerve-block-blood-disease", everythingDenied().notAsked(Input.BLOOD_DISEASE))
                .open("nerve-block-blood-disease", everythingDenied().unknown(Input.BLOOD_DISEASE))
                .holds("nerve-block-pus", given().present(Input.PURULENT_DISCHARGE))
                .holds("nerve-block-pus", given().present(Input.POST_INJECTION_SUPPURATION))
                .holds(
                        "nerve-block-pus",
                        given().present(Input.POST_INJECTION_SUPPURATION).absent(Input.PURULENT_DISCHARGE))
                .fails("nerve-block-pus", given().absent(Input.PURULENT_DISCHARGE, Input.POST_INJECTION_SUPPURATION))
                .open("nerve-block-pus", everythingDenied().unknown(Input.PURULENT_DISCHARGE))
                .open("nerve-block-pus", everythingDenied().notAsked(Input.POST_INJECTION_SUPPURATION))
                .tests();
    }
}
