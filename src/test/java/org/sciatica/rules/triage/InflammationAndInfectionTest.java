package org.sciatica.rules.triage;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class InflammationAndInfectionTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new InflammationAndInfection())
                .holds("lower-spine-swelling", given().present(Input.LOWER_SPINE_SWELLING))
                .fails("lower-spine-swelling", given().absent(Input.LOWER_SPINE_SWELLING))
                .open("lower-spine-swelling", everythingDenied().notAsked(Input.LOWER_SPINE_SWELLING))
                .open("lower-spine-swelling", everythingDenied().unknown(Input.LOWER_SPINE_SWELLING))
                .fails("lower-spine-swelling", everythingDenied().present(Input.LOCAL_SWELLING))
                .open("lower-spine-swelling", given().present(Input.LOCAL_SWELLING))
                .holds("skin-redness", given().present(Input.SKIN_REDNESS))
                .fails("skin-redness", given().absent(Input.SKIN_REDNESS))
                .open("skin-redness", everythingDenied().unknown(Input.SKIN_REDNESS))
                .holds("local-swelling", given().present(Input.LOCAL_SWELLING))
                .fails("local-swelling", given().absent(Input.LOCAL_SWELLING))
                .open("local-swelling", everythingDenied().unknown(Input.LOCAL_SWELLING))
                .fails("local-swelling", everythingDenied().present(Input.LOWER_SPINE_SWELLING, Input.SKIN_REDNESS))
                .holds("chills", given().present(Input.CHILLS))
                .fails("chills", given().absent(Input.CHILLS))
                .open("chills", everythingDenied().unknown(Input.CHILLS))
                .fails("chills", everythingDenied().measured(Input.TEMPERATURE_CELSIUS, "39.0"))
                .open("chills", given().measured(Input.TEMPERATURE_CELSIUS, "36.6"))
                .holds("sweating", given().present(Input.SWEATING))
                .fails("sweating", given().absent(Input.SWEATING))
                .open("sweating", everythingDenied().unknown(Input.SWEATING))
                .fails("sweating", everythingDenied().present(Input.CHILLS))
                .holds("purulent-discharge", given().present(Input.PURULENT_DISCHARGE))
                .fails("purulent-discharge", given().absent(Input.PURULENT_DISCHARGE))
                .open("purulent-discharge", everythingDenied().unknown(Input.PURULENT_DISCHARGE))
                .holds("post-injection-suppuration", given().present(Input.POST_INJECTION_SUPPURATION))
                .fails("post-injection-suppuration", given().absent(Input.POST_INJECTION_SUPPURATION))
                .open("post-injection-suppuration", everythingDenied().unknown(Input.POST_INJECTION_SUPPURATION))
                .fails("post-injection-suppuration", everythingDenied().present(Input.PURULENT_DISCHARGE))
                .open("post-injection-suppuration", given().present(Input.PURULENT_DISCHARGE))
                .tests();
    }
}
