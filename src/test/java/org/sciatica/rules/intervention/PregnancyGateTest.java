package org.sciatica.rules.intervention;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class PregnancyGateTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new PregnancyGate())
                .holds("unsuitable-in-pregnancy", given().present(Input.PREGNANCY))
                .holds("unsuitable-in-pregnancy", given().measured(Input.PREGNANCY_TRIMESTER, "1"))
                .holds(
                        "unsuitable-in-pregnancy",
                        given().absent(Input.PREGNANCY).measured(Input.PREGNANCY_TRIMESTER, "2"))
                .fails("unsuitable-in-pregnancy", given().absent(Input.PREGNANCY))
                .open("unsuitable-in-pregnancy", everythingDenied().notAsked(Input.PREGNANCY))
                .open("unsuitable-in-pregnancy", everythingDenied().unknown(Input.PREGNANCY))
                .holds(
                        "unsuitable-in-pregnancy",
                        given().unknown(Input.PREGNANCY).measured(Input.PREGNANCY_TRIMESTER, "3"))
                .tests();
    }
}
