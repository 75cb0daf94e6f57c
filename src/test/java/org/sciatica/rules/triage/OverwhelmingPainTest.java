package org.sciatica.rules.triage;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class OverwhelmingPainTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new OverwhelmingPain())
                .holds("unbearable-pain", given().present(Input.UNBEARABLE_PAIN))
                .fails("unbearable-pain", given().absent(Input.UNBEARABLE_PAIN))
                .open("unbearable-pain", everythingDenied().notAsked(Input.UNBEARABLE_PAIN))
                .open("unbearable-pain", everythingDenied().unknown(Input.UNBEARABLE_PAIN))
                .holds(
                        "unbearable-pain",
                        everythingDenied().present(Input.UNBEARABLE_PAIN).measured(Input.PAIN_SCORE, "0"))
                .fails("unbearable-pain", everythingDenied().present(Input.SEVERE_NERVE_PAIN))
                .open("unbearable-pain", given().measured(Input.PAIN_SCORE, "10"))
                .holds("pain-score-10", given().measured(Input.PAIN_SCORE, "10"))
                .holds("pain-score-10", everythingDenied().measured(Input.PAIN_SCORE, "10"))
                .fails("pain-score-10", given().measured(Input.PAIN_SCORE, "9"))
                .fails("pain-score-10", given().present(Input.UNBEARABLE_PAIN).measured(Input.PAIN_SCORE, "9"))
                .open("pain-score-10", given())
                .open("pain-score-10", everythingDenied())
                .open("pain-score-10", given().present(Input.UNBEARABLE_PAIN))
                .holds("near-syncope", given().present(Input.NEAR_SYNCOPE))
                .fails("near-syncope", given().absent(Input.NEAR_SYNCOPE))
                .open("near-syncope", everythingDenied().unknown(Input.NEAR_SYNCOPE))
                .fails("near-syncope", everythingDenied().present(Input.DIZZINESS))
                .holds("pain-prevents-movement", given().present(Input.PAIN_PREVENTS_MOVEMENT))
                .fails("pain-prevents-movement", given().absent(Input.PAIN_PREVENTS_MOVEMENT))
                .open("pain-prevents-movement", everythingDenied().unknown(Input.PAIN_PREVENTS_MOVEMENT))
                .fails(
                        "pain-prevents-movement",
                        everythingDenied().present(Input.PAIN_ON_MOVEMENT, Input.RESTRICTED_MOBILITY))
                .holds("severe-nerve-pain", given().present(Input.SEVERE_NERVE_PAIN))
                .fails("severe-nerve-pain", given().absent(Input.SEVERE_NERVE_PAIN))
                .open("severe-nerve-pain", everythingDenied().unknown(Input.SEVERE_NERVE_PAIN))
                .holds(
                        "severe-nerve-pain",
                        wellInRemission().present(Input.SEVERE_NERVE_PAIN).measured(Input.PAIN_SCORE, "0"))
                .open("severe-nerve-pain", given().measured(Input.PAIN_SCORE, "7"))
                .holds("pain-score-7", given().measured(Input.PAIN_SCORE, "7"))
                .holds("pain-score-7", given().measured(Input.PAIN_SCORE, "9"))
                .holds("pain-score-7", given().measured(Input.PAIN_SCORE, "10"))
                .holds("pain-score-7", wellInRemission().measured(Input.PAIN_SCORE, "7"))
                .fails("pain-score-7", given().measured(Input.PAIN_SCORE, "6"))
                .fails("pain-score-7", given().present(Input.SEVERE_NERVE_PAIN).measured(Input.PAIN_SCORE, "6"))
                .open("pain-score-7", given())
                .open("pain-score-7", everythingDenied())
                .open("pain-score-7", given().present(Input.SEVERE_NERVE_PAIN))
                .tests();
    }
}
