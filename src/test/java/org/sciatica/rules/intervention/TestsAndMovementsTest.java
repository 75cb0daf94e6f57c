package org.sciatica.rules.intervention;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class TestsAndMovementsTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new TestsAndMovements())
                .holds("straight-leg-raises-and-lasegue", given().present(Input.LASEGUE))
                .fails("straight-leg-raises-and-lasegue", given().absent(Input.LASEGUE))
                .open("straight-leg-raises-and-lasegue", everythingDenied().notAsked(Input.LASEGUE))
                .open("straight-leg-raises-and-lasegue", everythingDenied().unknown(Input.LASEGUE))
                .holds("foot-bending-and-sicard", given().present(Input.SICARD))
                .fails("foot-bending-and-sicard", given().absent(Input.SICARD))
                .open("foot-bending-and-sicard", everythingDenied().notAsked(Input.SICARD))
                .open("foot-bending-and-sicard", everythingDenied().unknown(Input.SICARD))
                .holds("sitting-up-and-landing", given().present(Input.LANDING))
                .fails("sitting-up-and-landing", given().absent(Input.LANDING))
                .open("sitting-up-and-landing", everythingDenied().notAsked(Input.LANDING))
                .open("sitting-up-and-landing", everythingDenied().unknown(Input.LANDING))
                .holds("painful-forward-bend", given().present(Input.PAIN_ON_FORWARD_BEND))
                .fails("painful-forward-bend", given().absent(Input.PAIN_ON_FORWARD_BEND))
                .open("painful-forward-bend", everythingDenied().notAsked(Input.PAIN_ON_FORWARD_BEND))
                .open("painful-forward-bend", everythingDenied().unknown(Input.PAIN_ON_FORWARD_BEND))
                .holds("painful-side-bend", given().present(Input.PAIN_ON_SIDE_BEND))
                .fails("painful-side-bend", given().absent(Input.PAIN_ON_SIDE_BEND))
                .open("painful-side-bend", everythingDenied().notAsked(Input.PAIN_ON_SIDE_BEND))
                .open("painful-side-bend", everythingDenied().unknown(Input.PAIN_ON_SIDE_BEND))
                .holds("painful-squat", given().present(Input.PAIN_ON_SQUATTING))
                .fails("painful-squat", given().absent(Input.PAIN_ON_SQUATTING))
                .open("painful-squat", everythingDenied().notAsked(Input.PAIN_ON_SQUATTING))
                .open("painful-squat", everythingDenied().unknown(Input.PAIN_ON_SQUATTING))
                .tests();
    }
}
