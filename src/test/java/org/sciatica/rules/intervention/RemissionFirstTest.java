package org.sciatica.rules.intervention;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class RemissionFirstTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new RemissionFirst())
                .holds("exercise-in-remission", wellInRemission())
                .holds("exercise-in-remission", wellInRemission().measured(Input.PAIN_SCORE, "3"))
                .holds("exercise-in-remission", wellInRemission().present(Input.LOW_BACK_PAIN))
                .holds(
                        "exercise-in-remission",
                        wellInRemission().present(Input.ACUTE_ATTACK).measured(Input.DAYS_SINCE_ONSET, "3"))
                .holds(
                        "exercise-in-remission",
                        wellInRemission().unknown(Input.ACUTE_ATTACK).measured(Input.DAYS_SINCE_ONSET, "3"))
                .holds("exercise-in-remission", wellInRemission().notAsked(Input.DAYS_SINCE_ONSET))
                .fails("exercise-in-remission", wellInRemission().measured(Input.PAIN_SCORE, "4"))
                .fails("exercise-in-remission", wellInRemission().measured(Input.PAIN_SCORE, "5"))
                .fails("exercise-in-remission", wellInRemission().measured(Input.PAIN_SCORE, "6"))
                .fails(
                        "exercise-in-remission",
                        wellInRemission().unknown(Input.CURRENT_EXACERBATION).measured(Input.PAIN_SCORE, "5"))
                .fails("exercise-in-remission", wellInRemission().measured(Input.PAIN_SCORE, "7"))
                .fails("exercise-in-remission", wellInRemission().measured(Input.PAIN_SCORE, "10"))
                .fails("exercise-in-remission", wellInRemission().present(Input.CURRENT_EXACERBATION))
                .fails(
                        "exercise-in-remission",
                        wellInRemission().present(Input.CURRENT_EXACERBATION).notAsked(Input.PAIN_SCORE))
                .fails(
                        "exercise-in-remission",
                        wellInRemission().present(Input.ACUTE_ATTACK).measured(Input.DAYS_SINCE_ONSET, "2"))
                .fails(
                        "exercise-in-remission",
                        wellInRemission().present(Input.ACUTE_ATTACK).notAsked(Input.DAYS_SINCE_ONSET))
                .fails(
                        "exercise-in-remission",
                        wellInRemission().present(Input.SEVERE_NERVE_PAIN).measured(Input.PAIN_SCORE, "0"))
                .fails("exercise-in-remission", wellInRemission().present(Input.UNBEARABLE_PAIN))
                .fails("exercise-in-remission", wellInRemission().present(Input.PAIN_PREVENTS_MOVEMENT))
                .fails("exercise-in-remission", wellInRemission().present(Input.SKIN_REDNESS))
                .fails("exercise-in-remission", wellInRemission().present(Input.LOCAL_SWELLING))
                .fails("exercise-in-remission", wellInRemission().present(Input.CHILLS))
                .open("exercise-in-remission", given())
                .open("exercise-in-remission", everythingDenied())
                .open("exercise-in-remission", wellInRemission().notAsked(Input.PAIN_SCORE))
                .open("exercise-in-remission", wellInRemission().notAsked(Input.CURRENT_EXACERBATION))
                .open("exercise-in-remission", wellInRemission().unknown(Input.CURRENT_EXACERBATION))
                .open("exercise-in-remission", wellInRemission().unknown(Input.SEVERE_NERVE_PAIN))
                .open("exercise-in-remission", wellInRemission().unknown(Input.UNBEARABLE_PAIN))
                .open("exercise-in-remission", wellInRemission().unknown(Input.CHILLS))
                .open(
                        "exercise-in-remission",
                        wellInRemission().unknown(Input.ACUTE_ATTACK).notAsked(Input.DAYS_SINCE_ONSET))
                .open(
                        "exercise-in-remission",
                        wellInRemission().notAsked(Input.ACUTE_ATTACK).measured(Input.DAYS_SINCE_ONSET, "2"))
                .holds("sport-in-remission", wellInRemission())
                .fails("sport-in-remission", wellInRemission().measured(Input.PAIN_SCORE, "5"))
                .fails("sport-in-remission", wellInRemission().present(Input.CURRENT_EXACERBATION))
                .open("sport-in-remission", given())
                .open("sport-in-remission", wellInRemission().unknown(Input.CURRENT_EXACERBATION))
                .holds("massage-in-remission", wellInRemission())
                .fails("massage-in-remission", wellInRemission().measured(Input.PAIN_SCORE, "5"))
                .fails("massage-in-remission", wellInRemission().present(Input.CURRENT_EXACERBATION))
                .open("massage-in-remission", given())
                .open("massage-in-remission", wellInRemission().unknown(Input.CURRENT_EXACERBATION))
                .holds("therapy-in-remission", wellInRemission())
                .fails("therapy-in-remission", wellInRemission().measured(Input.PAIN_SCORE, "5"))
                .fails("therapy-in-remission", wellInRemission().present(Input.CURRENT_EXACERBATION))
                .open("therapy-in-remission", given())
                .open("therapy-in-remission", wellInRemission().unknown(Input.CURRENT_EXACERBATION))
                .holds("traction-in-remission", wellInRemission())
                .fails("traction-in-remission", wellInRemission().measured(Input.PAIN_SCORE, "5"))
                .fails("traction-in-remission", wellInRemission().present(Input.CURRENT_EXACERBATION))
                .open("traction-in-remission", given())
                .open("traction-in-remission", wellInRemission().unknown(Input.CURRENT_EXACERBATION))
                .holds("module-in-remission", wellInRemission())
                .fails("module-in-remission", wellInRemission().measured(Input.PAIN_SCORE, "5"))
                .fails("module-in-remission", wellInRemission().present(Input.CURRENT_EXACERBATION))
                .open("module-in-remission", given())
                .open("module-in-remission", wellInRemission().unknown(Input.CURRENT_EXACERBATION))
                .tests();
    }
}
