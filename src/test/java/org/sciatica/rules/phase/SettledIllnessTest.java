package org.sciatica.rules.phase;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.logic.Truth;
import org.sciatica.rules.Given;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class SettledIllnessTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new SettledIllness())
                .holds("settled-illness", wellInRemission())
                .holds("settled-illness", wellInRemission().measured(Input.PAIN_SCORE, "0"))
                .holds("settled-illness", wellInRemission().measured(Input.PAIN_SCORE, "3"))
                .holds("settled-illness", wellInRemission().measured(Input.DAYS_SINCE_ONSET, "0"))
                .holds("settled-illness", wellInRemission().notAsked(Input.DAYS_SINCE_ONSET))
                .holds("settled-illness", attack("3"))
                .holds("settled-illness", attack("3").unknown(Input.ACUTE_ATTACK))
                .holds("settled-illness", attack("3").notAsked(Input.ACUTE_ATTACK))
                .holds("settled-illness", wellInRemission().absent(Input.DIAGNOSIS_CONFIRMED))
                .holds(
                        "settled-illness",
                        wellInRemission().present(Input.LOW_BACK_PAIN, Input.LEG_NUMBNESS, Input.SWEATING))
                .holds(
                        "settled-illness",
                        wellInRemission()
                                .present(Input.ELEVATED_TEMPERATURE)
                                .measured(Input.TEMPERATURE_CELSIUS, "38.5"))
                .holds("settled-illness", onlyTheFacts())
                .fails("settled-illness", wellInRemission().measured(Input.PAIN_SCORE, "4"))
                .fails("settled-illness", wellInRemission().measured(Input.PAIN_SCORE, "6"))
                .fails("settled-illness", wellInRemission().measured(Input.PAIN_SCORE, "7"))
                .fails("settled-illness", attack("2"))
                .fails("settled-illness", attack("2").notAsked(Input.DAYS_SINCE_ONSET))
                .fails("settled-illness", wellInRemission().present(Input.SEVERE_NERVE_PAIN))
                .fails("settled-illness", wellInRemission().present(Input.UNBEARABLE_PAIN))
                .fails("settled-illness", wellInRemission().present(Input.PAIN_PREVENTS_MOVEMENT))
                .fails("settled-illness", wellInRemission().present(Input.SKIN_REDNESS))
                .fails("settled-illness", wellInRemission().present(Input.LOCAL_SWELLING))
                .fails("settled-illness", wellInRemission().present(Input.CHILLS))
                .fails("settled-illness", wellInRemission().present(Input.CURRENT_EXACERBATION))
                .fails("settled-illness", given().measured(Input.PAIN_SCORE, "4"))
                .open("settled-illness", given())
                .open("settled-illness", wellInRemission().notAsked(Input.PAIN_SCORE))
                .open("settled-illness", attack("2").unknown(Input.ACUTE_ATTACK))
                .open("settled-illness", attack("2").notAsked(Input.ACUTE_ATTACK, Input.DAYS_SINCE_ONSET))
                .open("settled-illness", wellInRemission().unknown(Input.SEVERE_NERVE_PAIN))
                .open("settled-illness", wellInRemission().notAsked(Input.UNBEARABLE_PAIN))
                .open("settled-illness", wellInRemission().unknown(Input.PAIN_PREVENTS_MOVEMENT))
                .open("settled-illness", wellInRemission().notAsked(Input.SKIN_REDNESS))
                .open("settled-illness", wellInRemission().unknown(Input.LOCAL_SWELLING))
                .open("settled-illness", wellInRemission().notAsked(Input.CHILLS))
                .open("settled-illness", wellInRemission().unknown(Input.CURRENT_EXACERBATION))
                .neverOpen("undetermined-phase", Truth.HOLDS, given())
                .holds("undetermined-phase", everythingDenied())
                .holds("undetermined-phase", wellInRemission().measured(Input.PAIN_SCORE, "4"))
                .holds("undetermined-phase", wellInRemission().measured(Input.PAIN_SCORE, "6"))
                .holds("undetermined-phase", wellInRemission().notAsked(Input.PAIN_SCORE))
                .holds("undetermined-phase", wellInRemission().unknown(Input.CURRENT_EXACERBATION))
                .holds("undetermined-phase", wellInRemission().unknown(Input.CHILLS))
                .holds("undetermined-phase", attack("2").unknown(Input.ACUTE_ATTACK))
                .fails("undetermined-phase", wellInRemission())
                .fails("undetermined-phase", wellInRemission().measured(Input.PAIN_SCORE, "3"))
                .fails("undetermined-phase", attack("3"))
                .fails("undetermined-phase", given().present(Input.CURRENT_EXACERBATION))
                .fails("undetermined-phase", given().present(Input.ACUTE_ATTACK))
                .fails("undetermined-phase", given().present(Input.SKIN_REDNESS))
                .fails("undetermined-phase", wellInRemission().measured(Input.PAIN_SCORE, "7"))
                .fails(
                        "undetermined-phase",
                        given().absent(Input.CURRENT_EXACERBATION).measured(Input.PAIN_SCORE, "10"))
                .tests();
    }

    private static Given attack(String daysAgo) {
        return wellInRemission().present(Input.ACUTE_ATTACK).measured(Input.DAYS_SINCE_ONSET, daysAgo);
    }

    private static Given onlyTheFacts() {
        return given().absent(Input.CURRENT_EXACERBATION, Input.ACUTE_ATTACK)
                .absent(Input.UNBEARABLE_PAIN, Input.SEVERE_NERVE_PAIN, Input.PAIN_PREVENTS_MOVEMENT)
                .absent(Input.SKIN_REDNESS, Input.LOCAL_SWELLING, Input.CHILLS)
                .measured(Input.PAIN_SCORE, "3");
    }
}
