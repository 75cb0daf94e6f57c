package org.sciatica.rules.intervention;

import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.logic.Truth;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class StartPositionsTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new StartPositions())
                .holds("position-not-tolerated-supine", given().absent(Input.TOLERATES_SUPINE))
                .fails("position-not-tolerated-supine", given().present(Input.TOLERATES_SUPINE))
                .fails("position-not-tolerated-supine", wellInRemission())
                .neverOpen("position-not-tolerated-supine", Truth.FAILS, given())
                .neverOpen(
                        "position-not-tolerated-supine",
                        Truth.FAILS,
                        wellInRemission().unknown(Input.TOLERATES_SUPINE))
                .holds("position-not-tolerated-prone", given().absent(Input.TOLERATES_PRONE))
                .fails("position-not-tolerated-prone", given().present(Input.TOLERATES_PRONE))
                .fails("position-not-tolerated-prone", wellInRemission())
                .neverOpen("position-not-tolerated-prone", Truth.FAILS, given())
                .neverOpen(
                        "position-not-tolerated-prone",
                        Truth.FAILS,
                        wellInRemission().unknown(Input.TOLERATES_PRONE))
                .holds("position-not-tolerated-side-lying", given().absent(Input.TOLERATES_SIDE_LYING))
                .fails("position-not-tolerated-side-lying", given().present(Input.TOLERATES_SIDE_LYING))
                .fails("position-not-tolerated-side-lying", wellInRemission())
                .neverOpen("position-not-tolerated-side-lying", Truth.FAILS, given())
                .neverOpen(
                        "position-not-tolerated-side-lying",
                        Truth.FAILS,
                        wellInRemission().unknown(Input.TOLERATES_SIDE_LYING))
                .holds("position-not-tolerated-sitting", given().absent(Input.TOLERATES_SITTING))
                .fails("position-not-tolerated-sitting", given().present(Input.TOLERATES_SITTING))
                .fails("position-not-tolerated-sitting", wellInRemission())
                .neverOpen("position-not-tolerated-sitting", Truth.FAILS, given())
                .neverOpen(
                        "position-not-tolerated-sitting",
                        Truth.FAILS,
                        wellInRemission().unknown(Input.TOLERATES_SITTING))
                .holds("position-not-tolerated-standing", given().absent(Input.TOLERATES_STANDING))
                .fails("position-not-tolerated-standing", given().present(Input.TOLERATES_STANDING))
                .fails("position-not-tolerated-standing", wellInRemission())
                .neverOpen("position-not-tolerated-standing", Truth.FAILS, given())
                .neverOpen(
                        "position-not-tolerated-standing",
                        Truth.FAILS,
                        wellInRemission().unknown(Input.TOLERATES_STANDING))
                .holds("position-not-tolerated-kneeling", given().absent(Input.TOLERATES_KNEELING))
                .fails("position-not-tolerated-kneeling", given().present(Input.TOLERATES_KNEELING))
                .fails("position-not-tolerated-kneeling", wellInRemission())
                .neverOpen("position-not-tolerated-kneeling", Truth.FAILS, given())
                .neverOpen(
                        "position-not-tolerated-kneeling",
                        Truth.FAILS,
                        wellInRemission().unknown(Input.TOLERATES_KNEELING))
                .holds("position-not-tolerated-quadruped", given().absent(Input.TOLERATES_QUADRUPED))
                .fails("position-not-tolerated-quadruped", given().present(Input.TOLERATES_QUADRUPED))
                .fails("position-not-tolerated-quadruped", wellInRemission())
                .neverOpen("position-not-tolerated-quadruped", Truth.FAILS, given())
                .neverOpen(
                        "position-not-tolerated-quadruped",
                        Truth.FAILS,
                        wellInRemission().unknown(Input.TOLERATES_QUADRUPED))
                .tests();
    }
}
