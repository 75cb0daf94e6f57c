package org.sciatica.rules.triage;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class PositiveTestsTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new PositiveTests())
                .holds("lasegue-positive", given().present(Input.LASEGUE))
                .fails("lasegue-positive", given().absent(Input.LASEGUE))
                .open("lasegue-positive", everythingDenied().notAsked(Input.LASEGUE))
                .open("lasegue-positive", everythingDenied().unknown(Input.LASEGUE))
                .fails("lasegue-positive", everythingDenied().present(Input.SICARD, Input.LANDING, Input.NERVE_TENSION))
                .open("lasegue-positive", given().present(Input.RADIATING_LEG_PAIN, Input.LUMBAR_RADICULOPATHY))
                .holds("sicard-positive", given().present(Input.SICARD))
                .fails("sicard-positive", given().absent(Input.SICARD))
                .open("sicard-positive", everythingDenied().notAsked(Input.SICARD))
                .open("sicard-positive", everythingDenied().unknown(Input.SICARD))
                .fails("sicard-positive", everythingDenied().present(Input.LASEGUE))
                .holds("landing-positive", given().present(Input.LANDING))
                .fails("landing-positive", given().absent(Input.LANDING))
                .open("landing-positive", everythingDenied().notAsked(Input.LANDING))
                .open("landing-positive", everythingDenied().unknown(Input.LANDING))
                .fails("landing-positive", everythingDenied().present(Input.PAIN_ON_SITTING))
                .holds("nerve-tension-positive", given().present(Input.NERVE_TENSION))
                .fails("nerve-tension-positive", given().absent(Input.NERVE_TENSION))
                .open("nerve-tension-positive", everythingDenied().notAsked(Input.NERVE_TENSION))
                .open("nerve-tension-positive", everythingDenied().unknown(Input.NERVE_TENSION))
                .open("nerve-tension-positive", given().present(Input.LASEGUE, Input.SICARD))
                .tests();
    }
}
