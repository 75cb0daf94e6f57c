package org.sciatica.rules.triage;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class SignsToHaveSeenTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new SignsToHaveSeen())
                .holds("constipation", given().present(Input.CONSTIPATION))
                .fails("constipation", given().absent(Input.CONSTIPATION))
                .open("constipation", everythingDenied().notAsked(Input.CONSTIPATION))
                .open("constipation", everythingDenied().unknown(Input.CONSTIPATION))
                .holds("sacral-numbness", given().present(Input.SACRAL_NUMBNESS))
                .fails("sacral-numbness", given().absent(Input.SACRAL_NUMBNESS))
                .open("sacral-numbness", everythingDenied().unknown(Input.SACRAL_NUMBNESS))
                .fails("sacral-numbness", everythingDenied().present(Input.SADDLE_ANAESTHESIA, Input.LEG_NUMBNESS))
                .open("sacral-numbness", given().present(Input.SADDLE_ANAESTHESIA))
                .holds("pain-on-walking", given().present(Input.PAIN_ON_WALKING))
                .fails("pain-on-walking", given().absent(Input.PAIN_ON_WALKING))
                .open("pain-on-walking", everythingDenied().unknown(Input.PAIN_ON_WALKING))
                .fails(
                        "pain-on-walking",
                        everythingDenied().present(Input.PAIN_ON_MOVEMENT, Input.PAIN_ON_STANDING, Input.LIMPING))
                .tests();
    }
}
