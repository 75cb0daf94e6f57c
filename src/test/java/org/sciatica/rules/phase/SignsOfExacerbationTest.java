package org.sciatica.rules.phase;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class SignsOfExacerbationTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new SignsOfExacerbation())
                .holds("current-exacerbation", given().present(Input.CURRENT_EXACERBATION))
                .holds("current-exacerbation", wellInRemission().present(Input.CURRENT_EXACERBATION))
                .fails("current-exacerbation", given().absent(Input.CURRENT_EXACERBATION))
                .fails("current-exacerbation", wellInRemission().measured(Input.PAIN_SCORE, "10"))
                .open("current-exacerbation", everythingDenied().notAsked(Input.CURRENT_EXACERBATION))
                .open("current-exacerbation", everythingDenied().unknown(Input.CURRENT_EXACERBATION))
                .open("current-exacerbation", given().present(Input.ACUTE_ATTACK, Input.SEVERE_NERVE_PAIN))
                .holds("fresh-attack", given().present(Input.ACUTE_ATTACK))
                .holds("fresh-attack", given().present(Input.ACUTE_ATTACK).measured(Input.DAYS_SINCE_ONSET, "0"))
                .holds("fresh-attack", given().present(Input.ACUTE_ATTACK).measured(Input.DAYS_SINCE_ONSET, "2"))
                .holds("fresh-attack", everythingDenied().present(Input.ACUTE_ATTACK))
                .fails("fresh-attack", given().present(Input.ACUTE_ATTACK).measured(Input.DAYS_SINCE_ONSET, "3"))
                .fails("fresh-attack", given().absent(Input.ACUTE_ATTACK))
                .fails("fresh-attack", given().absent(Input.ACUTE_ATTACK).measured(Input.DAYS_SINCE_ONSET, "1"))
                .fails("fresh-attack", given().unknown(Input.ACUTE_ATTACK).measured(Input.DAYS_SINCE_ONSET, "3"))
                .open("fresh-attack", given())
                .open("fresh-attack", everythingDenied().unknown(Input.ACUTE_ATTACK))
                .open(
                        "fresh-attack",
                        everythingDenied().notAsked(Input.ACUTE_ATTACK).measured(Input.DAYS_SINCE_ONSET, "2"))
                .open(
                        "fresh-attack",
                        given().present(Input.SUDDEN_SHOOTING_PAIN).measured(Input.DAYS_SINCE_ONSET, "1"))
                .holds("pain-of-exacerbation", given().present(Input.UNBEARABLE_PAIN))
                .holds("pain-of-exacerbation", given().present(Input.SEVERE_NERVE_PAIN))
                .holds("pain-of-exacerbation", given().present(Input.PAIN_PREVENTS_MOVEMENT))
                .holds("pain-of-exacerbation", everythingDenied().present(Input.PAIN_PREVENTS_MOVEMENT))
                .holds(
                        "pain-of-exacerbation",
                        wellInRemission().present(Input.SEVERE_NERVE_PAIN).measured(Input.PAIN_SCORE, "0"))
                .fails(
                        "pain-of-exacerbation",
                        given().absent(Input.UNBEARABLE_PAIN, Input.SEVERE_NERVE_PAIN, Input.PAIN_PREVENTS_MOVEMENT))
                .fails(
                        "pain-of-exacerbation",
                        everythingDenied()
                                .present(Input.SUDDEN_SHOOTING_PAIN, Input.RADIATING_LEG_PAIN, Input.NIGHT_PAIN))
                .fails("pain-of-exacerbation", everythingDenied().measured(Input.PAIN_SCORE, "10"))
                .open("pain-of-exacerbation", everythingDenied().unknown(Input.UNBEARABLE_PAIN))
                .open("pain-of-exacerbation", everythingDenied().notAsked(Input.SEVERE_NERVE_PAIN))
                .open("pain-of-exacerbation", everythingDenied().unknown(Input.PAIN_PREVENTS_MOVEMENT))
                .open("pain-of-exacerbation", given().measured(Input.PAIN_SCORE, "0"))
                .holds("pain-score-of-exacerbation", given().measured(Input.PAIN_SCORE, "7"))
                .holds(
                        "pain-score-of-exacerbation",
                        given().absent(Input.CURRENT_EXACERBATION).measured(Input.PAIN_SCORE, "10"))
                .holds("pain-score-of-exacerbation", wellInRemission().measured(Input.PAIN_SCORE, "9"))
                .fails("pain-score-of-exacerbation", given().measured(Input.PAIN_SCORE, "6"))
                .fails(
                        "pain-score-of-exacerbation",
                        given().present(Input.CURRENT_EXACERBATION).measured(Input.PAIN_SCORE, "4"))
                .open("pain-score-of-exacerbation", given())
                .open("pain-score-of-exacerbation", everythingDenied())
                .open("pain-score-of-exacerbation", given().present(Input.UNBEARABLE_PAIN))
                .holds("inflammation-of-exacerbation", given().present(Input.SKIN_REDNESS))
                .holds("inflammation-of-exacerbation", given().present(Input.LOCAL_SWELLING))
                .holds("inflammation-of-exacerbation", given().present(Input.CHILLS))
                .holds("inflammation-of-exacerbation", wellInRemission().present(Input.CHILLS))
                .fails(
                        "inflammation-of-exacerbation",
                        given().absent(Input.SKIN_REDNESS, Input.LOCAL_SWELLING, Input.CHILLS))
                .fails(
                        "inflammation-of-exacerbation",
                        everythingDenied().present(Input.SWEATING, Input.LOWER_SPINE_SWELLING))
                .fails("inflammation-of-exacerbation", everythingDenied().measured(Input.TEMPERATURE_CELSIUS, "39.0"))
                .open("inflammation-of-exacerbation", given().absent(Input.SKIN_REDNESS, Input.LOCAL_SWELLING))
                .open("inflammation-of-exacerbation", everythingDenied().unknown(Input.SKIN_REDNESS))
                .open("inflammation-of-exacerbation", everythingDenied().notAsked(Input.LOCAL_SWELLING))
                .open("inflammation-of-exacerbation", everythingDenied().unknown(Input.CHILLS))
                .tests();
    }
}
