package org.sciatica.rules.intervention;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class PhysiotherapyGatesTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new PhysiotherapyGates())
                .holds("physiotherapy-checked", given().present(Input.PHYSIOTHERAPY_CONTRAINDICATIONS_CHECKED))
                .fails("physiotherapy-checked", given().absent(Input.PHYSIOTHERAPY_CONTRAINDICATIONS_CHECKED))
                .open(
                        "physiotherapy-checked",
                        everythingDenied().notAsked(Input.PHYSIOTHERAPY_CONTRAINDICATIONS_CHECKED))
                .open(
                        "physiotherapy-checked",
                        everythingDenied().unknown(Input.PHYSIOTHERAPY_CONTRAINDICATIONS_CHECKED))
                .open("physiotherapy-checked", wellInRemission().unknown(Input.PHYSIOTHERAPY_CONTRAINDICATIONS_CHECKED))
                .holds("physiotherapy-malignancy", given().present(Input.MALIGNANCY))
                .holds("physiotherapy-malignancy", given().present(Input.MYELOMA))
                .holds(
                        "physiotherapy-malignancy",
                        given().absent(Input.MALIGNANCY).present(Input.MYELOMA))
                .fails("physiotherapy-malignancy", given().absent(Input.MALIGNANCY))
                .fails(
                        "physiotherapy-malignancy",
                        given().absent(Input.MALIGNANCY).unknown(Input.MYELOMA))
                .open("physiotherapy-malignancy", everythingDenied().unknown(Input.MALIGNANCY))
                .open("physiotherapy-malignancy", given().absent(Input.MYELOMA))
                .holds("physiotherapy-pregnancy", given().present(Input.PREGNANCY))
                .holds("physiotherapy-pregnancy", given().measured(Input.PREGNANCY_TRIMESTER, "1"))
                .holds(
                        "physiotherapy-pregnancy",
                        given().absent(Input.PREGNANCY).measured(Input.PREGNANCY_TRIMESTER, "2"))
                .fails("physiotherapy-pregnancy", given().absent(Input.PREGNANCY))
                .open("physiotherapy-pregnancy", everythingDenied().notAsked(Input.PREGNANCY))
                .open("physiotherapy-pregnancy", everythingDenied().unknown(Input.PREGNANCY))
                .holds("physiotherapy-raised-temperature", given().measured(Input.TEMPERATURE_CELSIUS, "37.5"))
                .holds("physiotherapy-raised-temperature", given().measured(Input.TEMPERATURE_CELSIUS, "38.0"))
                .holds("physiotherapy-raised-temperature", given().present(Input.ELEVATED_TEMPERATURE))
                .holds(
                        "physiotherapy-raised-temperature",
                        given().present(Input.ELEVATED_TEMPERATURE).measured(Input.TEMPERATURE_CELSIUS, "37.4"))
                .holds(
                        "physiotherapy-raised-temperature",
                        given().absent(Input.ELEVATED_TEMPERATURE).measured(Input.TEMPERATURE_CELSIUS, "37.5"))
                .holds(
                        "physiotherapy-raised-temperature",
                        given().unknown(Input.ELEVATED_TEMPERATURE).measured(Input.TEMPERATURE_CELSIUS, "37.5"))
                .fails("physiotherapy-raised-temperature", given().measured(Input.TEMPERATURE_CELSIUS, "37.4"))
                .fails(
                        "physiotherapy-raised-temperature",
                        given().unknown(Input.ELEVATED_TEMPERATURE).measured(Input.TEMPERATURE_CELSIUS, "37.4"))
                .fails("physiotherapy-raised-temperature", given().absent(Input.ELEVATED_TEMPERATURE))
                .open("physiotherapy-raised-temperature", everythingDenied().notAsked(Input.ELEVATED_TEMPERATURE))
                .open("physiotherapy-raised-temperature", everythingDenied().unknown(Input.ELEVATED_TEMPERATURE))
                .tests();
    }
}
