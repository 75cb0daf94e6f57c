package org.sciatica.rules.triage;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class CancerAndTuberculosisTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        RuleCases cases = RuleCases.of(new CancerAndTuberculosis());
        painful(cases, "painful-malignancy", Input.MALIGNANCY, Input.MYELOMA);
        painful(cases, "painful-tuberculosis", Input.TUBERCULOSIS, Input.BONE_TUBERCULOSIS);
        whateverThePain(cases, "malignancy", Input.MALIGNANCY, Input.MYELOMA);
        whateverThePain(cases, "tuberculosis", Input.TUBERCULOSIS, Input.BONE_TUBERCULOSIS);
        return cases.fails("malignancy", everythingDenied().present(Input.BONE_TUBERCULOSIS, Input.BLOOD_DISEASE))
                .fails("tuberculosis", everythingDenied().present(Input.MYELOMA, Input.MALIGNANCY))
                .fails("painful-malignancy", wellInRemission().present(Input.TUBERCULOSIS, Input.CURRENT_EXACERBATION))
                .fails("painful-tuberculosis", wellInRemission().present(Input.MALIGNANCY, Input.CURRENT_EXACERBATION))
                .tests();
    }

    private static void painful(RuleCases cases, String rule, Input illness, Input form) {
        cases.holds(rule, given().present(illness).measured(Input.PAIN_SCORE, "4"))
                .holds(rule, wellInRemission().present(illness).measured(Input.PAIN_SCORE, "4"))
                .holds(rule, given().present(form).measured(Input.PAIN_SCORE, "4"))
                .holds(rule, wellInRemission().present(form).measured(Input.PAIN_SCORE, "4"))
                .holds(rule, wellInRemission().present(illness, Input.CURRENT_EXACERBATION))
                .holds(rule, wellInRemission().present(illness, Input.SEVERE_NERVE_PAIN))
                .holds(rule, wellInRemission().present(form, Input.CHILLS))
                .holds(
                        rule,
                        wellInRemission().present(illness, Input.ACUTE_ATTACK).notAsked(Input.DAYS_SINCE_ONSET))
                .holds(
                        rule,
                        wellInRemission().present(illness, Input.ACUTE_ATTACK).measured(Input.DAYS_SINCE_ONSET, "2"))
                .fails(
                        rule,
                        wellInRemission().present(illness, Input.ACUTE_ATTACK).measured(Input.DAYS_SINCE_ONSET, "3"))
                .holds(rule, wellInRemission().present(illness, Input.LOW_BACK_PAIN))
                .holds(rule, wellInRemission().present(illness, Input.RADIATING_LEG_PAIN))
                .holds(rule, wellInRemission().present(form, Input.BUTTOCK_PAIN))
                .holds(rule, wellInRemission().present(form, Input.POSTERIOR_THIGH_PAIN))
                .holds(rule, wellInRemission().present(illness, Input.SUDDEN_SHOOTING_PAIN))
                .holds(rule, wellInRemission().present(form, Input.NIGHT_PAIN))
                .fails(rule, wellInRemission().present(illness, Input.NECK_PAIN))
                .open(rule, wellInRemission().present(illness).notAsked(Input.BUTTOCK_PAIN))
                .open(rule, wellInRemission().unknown(illness).present(Input.LOW_BACK_PAIN))
                .fails(rule, wellInRemission().present(illness).measured(Input.PAIN_SCORE, "3"))
                .fails(rule, wellInRemission().present(form).measured(Input.PAIN_SCORE, "3"))
                .fails(rule, wellInRemission().unknown(illness).measured(Input.PAIN_SCORE, "3"))
                .fails(rule, given().absent(illness).measured(Input.PAIN_SCORE, "10"))
                .fails(rule, given().absent(illness).unknown(form).measured(Input.PAIN_SCORE, "10"))
                .open(rule, given())
                .open(rule, given().present(illness))
                .open(rule, given().present(illness).measured(Input.PAIN_SCORE, "3"))
                .open(rule, wellInRemission().present(illness).notAsked(Input.PAIN_SCORE))
                .open(rule, wellInRemission().present(illness).unknown(Input.CURRENT_EXACERBATION))
                .open(rule, wellInRemission().present(illness).notAsked(Input.LOCAL_SWELLING))
                .open(rule, wellInRemission().unknown(illness).measured(Input.PAIN_SCORE, "4"))
                .open(rule, wellInRemission().notAsked(illness).unknown(form).measured(Input.PAIN_SCORE, "4"));
    }

    private static void whateverThePain(RuleCases cases, String rule, Input illness, Input form) {
        cases.holds(rule, given().present(illness))
                .holds(rule, given().present(form))
                .holds(rule, given().absent(illness).present(form))
                .holds(rule, given().unknown(illness).present(form))
                .holds(rule, given().present(illness).absent(form))
                .holds(rule, wellInRemission().present(illness).measured(Input.PAIN_SCORE, "0"))
                .fails(rule, given().absent(illness))
                .fails(rule, given().absent(illness).unknown(form))
                .open(rule, given().absent(form))
                .open(rule, everythingDenied().notAsked(illness))
                .open(rule, everythingDenied().unknown(illness))
                .open(rule, everythingDenied().unknown(illness, form));
    }
}
