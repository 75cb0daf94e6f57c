package org.sciatica.rules.triage;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class SpreadingPainTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new SpreadingPain())
                .holds("pain-spread-to-other-organs", given().present(Input.PAIN_SPREAD_TO_OTHER_ORGANS))
                .fails("pain-spread-to-other-organs", given().absent(Input.PAIN_SPREAD_TO_OTHER_ORGANS))
                .open("pain-spread-to-other-organs", everythingDenied().notAsked(Input.PAIN_SPREAD_TO_OTHER_ORGANS))
                .open("pain-spread-to-other-organs", everythingDenied().unknown(Input.PAIN_SPREAD_TO_OTHER_ORGANS))
                .fails("pain-spread-to-other-organs", everythingDenied().present(Input.PAIN_SPREAD_TO_OTHER_SITES))
                .fails("pain-spread-to-other-organs", everythingDenied().present(Input.RADIATING_LEG_PAIN))
                .holds("pain-spread-to-other-sites", given().present(Input.PAIN_SPREAD_TO_OTHER_SITES))
                .fails("pain-spread-to-other-sites", given().absent(Input.PAIN_SPREAD_TO_OTHER_SITES))
                .open("pain-spread-to-other-sites", everythingDenied().notAsked(Input.PAIN_SPREAD_TO_OTHER_SITES))
                .open("pain-spread-to-other-sites", everythingDenied().unknown(Input.PAIN_SPREAD_TO_OTHER_SITES))
                .fails("pain-spread-to-other-sites", everythingDenied().present(Input.PAIN_SPREAD_TO_OTHER_ORGANS))
                .fails(
                        "pain-spread-to-other-sites",
                        everythingDenied().present(Input.RADIATING_LEG_PAIN, Input.BUTTOCK_PAIN))
                .open("pain-spread-to-other-sites", given().present(Input.RADIATING_LEG_PAIN))
                .tests();
    }
}
