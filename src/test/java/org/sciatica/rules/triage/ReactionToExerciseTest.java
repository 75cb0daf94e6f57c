package org.sciatica.rules.triage;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class ReactionToExerciseTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new ReactionToExercise())
                .holds("exercise-worsens-pain", given().present(Input.EXERCISE_WORSENS_PAIN))
                .fails("exercise-worsens-pain", given().absent(Input.EXERCISE_WORSENS_PAIN))
                .open("exercise-worsens-pain", everythingDenied().notAsked(Input.EXERCISE_WORSENS_PAIN))
                .open("exercise-worsens-pain", everythingDenied().unknown(Input.EXERCISE_WORSENS_PAIN))
                .fails(
                        "exercise-worsens-pain",
                        everythingDenied().present(Input.PAIN_ON_MOVEMENT, Input.ABNORMAL_REACTION_TO_EXERCISE))
                .holds("abnormal-reaction-to-exercise", given().present(Input.ABNORMAL_REACTION_TO_EXERCISE))
                .fails("abnormal-reaction-to-exercise", given().absent(Input.ABNORMAL_REACTION_TO_EXERCISE))
                .open("abnormal-reaction-to-exercise", everythingDenied().notAsked(Input.ABNORMAL_REACTION_TO_EXERCISE))
                .open("abnormal-reaction-to-exercise", everythingDenied().unknown(Input.ABNORMAL_REACTION_TO_EXERCISE))
                .fails("abnormal-reaction-to-exercise", everythingDenied().present(Input.EXERCISE_WORSENS_PAIN))
                .tests();
    }
}
