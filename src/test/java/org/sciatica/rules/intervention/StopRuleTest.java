package org.sciatica.rules.intervention;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class StopRuleTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new StopRule())
                .holds("stop-after-worse-pain", given().present(Input.EXERCISE_WORSENS_PAIN))
                .fails("stop-after-worse-pain", given().absent(Input.EXERCISE_WORSENS_PAIN))
                .open("stop-after-worse-pain", everythingDenied().notAsked(Input.EXERCISE_WORSENS_PAIN))
                .open("stop-after-worse-pain", everythingDenied().unknown(Input.EXERCISE_WORSENS_PAIN))
                .holds("stop-after-abnormal-reaction", given().present(Input.ABNORMAL_REACTION_TO_EXERCISE))
                .fails("stop-after-abnormal-reaction", given().absent(Input.ABNORMAL_REACTION_TO_EXERCISE))
                .open("stop-after-abnormal-reaction", everythingDenied().notAsked(Input.ABNORMAL_REACTION_TO_EXERCISE))
                .open("stop-after-abnormal-reaction", everythingDenied().unknown(Input.ABNORMAL_REACTION_TO_EXERCISE))
                .tests();
    }
}
