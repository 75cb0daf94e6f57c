package org.sciatica.rules.intervention;

import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class DiagnosisFirstTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new DiagnosisFirst())
                .holds("diagnosis-first", given().present(Input.DIAGNOSIS_CONFIRMED))
                .fails("diagnosis-first", given().absent(Input.DIAGNOSIS_CONFIRMED))
                .fails("diagnosis-first", wellInRemission().absent(Input.DIAGNOSIS_CONFIRMED))
                .open("diagnosis-first", given())
                .open("diagnosis-first", wellInRemission().notAsked(Input.DIAGNOSIS_CONFIRMED))
                .open("diagnosis-first", wellInRemission().unknown(Input.DIAGNOSIS_CONFIRMED))
                .open(
                        "diagnosis-first",
                        wellInRemission().notAsked(Input.DIAGNOSIS_CONFIRMED).present(Input.DISC_HERNIATION))
                .tests();
    }
}
