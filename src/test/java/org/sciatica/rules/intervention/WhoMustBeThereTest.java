package org.sciatica.rules.intervention;

import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class WhoMustBeThereTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new WhoMustBeThere())
                .holds("exercise-at-home", given().present(Input.DOCTOR_CLEARANCE, Input.EXERCISE_TECHNIQUE_MASTERED))
                .holds("exercise-at-home", given().present(Input.DOCTOR_CLEARANCE, Input.SUPERVISION_AVAILABLE))
                .holds(
                        "exercise-at-home",
                        given().present(Input.DOCTOR_CLEARANCE, Input.EXERCISE_TECHNIQUE_MASTERED)
                                .absent(Input.SUPERVISION_AVAILABLE))
                .holds(
                        "exercise-at-home",
                        given().present(Input.DOCTOR_CLEARANCE, Input.SUPERVISION_AVAILABLE)
                                .absent(Input.EXERCISE_TECHNIQUE_MASTERED))
                .fails(
                        "exercise-at-home",
                        given().present(Input.DOCTOR_CLEARANCE)
                                .absent(Input.EXERCISE_TECHNIQUE_MASTERED, Input.SUPERVISION_AVAILABLE))
                .fails(
                        "exercise-at-home",
                        given().absent(Input.DOCTOR_CLEARANCE)
                                .present(Input.EXERCISE_TECHNIQUE_MASTERED, Input.SUPERVISION_AVAILABLE))
                .fails("exercise-at-home", given().absent(Input.DOCTOR_CLEARANCE))
                .fails(
                        "exercise-at-home",
                        given().absent(Input.EXERCISE_TECHNIQUE_MASTERED, Input.SUPERVISION_AVAILABLE))
                .open("exercise-at-home", given())
                .open("exercise-at-home", given().present(Input.DOCTOR_CLEARANCE))
                .open("exercise-at-home", wellInRemission().unknown(Input.DOCTOR_CLEARANCE))
                .open(
                        "exercise-at-home",
                        given().present(Input.DOCTOR_CLEARANCE).absent(Input.EXERCISE_TECHNIQUE_MASTERED))
                .open(
                        "exercise-at-home",
                        given().present(Input.DOCTOR_CLEARANCE)
                                .absent(Input.SUPERVISION_AVAILABLE)
                                .unknown(Input.EXERCISE_TECHNIQUE_MASTERED))
                .holds("guided-exercise", given().present(Input.DOCTOR_CLEARANCE, Input.SUPERVISION_AVAILABLE))
                .holds(
                        "guided-exercise",
                        given().present(Input.DOCTOR_CLEARANCE, Input.SUPERVISION_AVAILABLE)
                                .absent(Input.EXERCISE_TECHNIQUE_MASTERED))
                .fails(
                        "guided-exercise",
                        given().present(Input.DOCTOR_CLEARANCE, Input.EXERCISE_TECHNIQUE_MASTERED)
                                .absent(Input.SUPERVISION_AVAILABLE))
                .fails("guided-exercise", given().absent(Input.DOCTOR_CLEARANCE).present(Input.SUPERVISION_AVAILABLE))
                .fails("guided-exercise", given().absent(Input.SUPERVISION_AVAILABLE))
                .open("guided-exercise", given())
                .open("guided-exercise", given().present(Input.DOCTOR_CLEARANCE, Input.EXERCISE_TECHNIQUE_MASTERED))
                .open("guided-exercise", wellInRemission().unknown(Input.DOCTOR_CLEARANCE))
                .open("guided-exercise", wellInRemission().unknown(Input.SUPERVISION_AVAILABLE))
                .holds("specialist-measure", given().present(Input.SUPERVISION_AVAILABLE))
                .holds(
                        "specialist-measure",
                        given().present(Input.SUPERVISION_AVAILABLE).absent(Input.DOCTOR_CLEARANCE))
                .fails("specialist-measure", given().absent(Input.SUPERVISION_AVAILABLE))
                .fails("specialist-measure", wellInRemission().absent(Input.SUPERVISION_AVAILABLE))
                .open("specialist-measure", given().present(Input.EXERCISE_TECHNIQUE_MASTERED))
                .open("specialist-measure", wellInRemission().notAsked(Input.SUPERVISION_AVAILABLE))
                .open("specialist-measure", wellInRemission().unknown(Input.SUPERVISION_AVAILABLE))
                .holds("ask-a-doctor-first", given().present(Input.DOCTOR_CLEARANCE))
                .holds(
                        "ask-a-doctor-first",
                        given().present(Input.DOCTOR_CLEARANCE).absent(Input.SUPERVISION_AVAILABLE))
                .fails("ask-a-doctor-first", given().absent(Input.DOCTOR_CLEARANCE))
                .fails("ask-a-doctor-first", wellInRemission().absent(Input.DOCTOR_CLEARANCE))
                .open("ask-a-doctor-first", given().present(Input.SUPERVISION_AVAILABLE))
                .open("ask-a-doctor-first", wellInRemission().notAsked(Input.DOCTOR_CLEARANCE))
                .open("ask-a-doctor-first", wellInRemission().unknown(Input.DOCTOR_CLEARANCE))
                .tests();
    }
}
