package org.sciatica.rules.triage;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class FeverTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new Fever())
                .holds("fever", given().measured(Input.TEMPERATURE_CELSIUS, "38.0"))
                .holds("fever", given().measured(Input.TEMPERATURE_CELSIUS, "38"))
                .holds("fever", given().measured(Input.TEMPERATURE_CELSIUS, "40.5"))
                .holds("fever", everythingDenied().measured(Input.TEMPERATURE_CELSIUS, "38.0"))
                .fails("fever", given().measured(Input.TEMPERATURE_CELSIUS, "37.9"))
                .fails("fever", given().present(Input.ELEVATED_TEMPERATURE).measured(Input.TEMPERATURE_CELSIUS, "37.9"))
                .fails("fever", given().absent(Input.ELEVATED_TEMPERATURE))
                .open("fever", given())
                .open("fever", given().present(Input.ELEVATED_TEMPERATURE))
                .open("fever", everythingDenied().unknown(Input.ELEVATED_TEMPERATURE))
                .open("fever", everythingDenied().notAsked(Input.ELEVATED_TEMPERATURE))
                .holds("temperature-slightly-raised", given().measured(Input.TEMPERATURE_CELSIUS, "37.5"))
                .holds("temperature-slightly-raised", given().measured(Input.TEMPERATURE_CELSIUS, "37.9"))
                .holds("temperature-slightly-raised", everythingDenied().measured(Input.TEMPERATURE_CELSIUS, "37.5"))
                .fails("temperature-slightly-raised", given().measured(Input.TEMPERATURE_CELSIUS, "38.0"))
                .fails("temperature-slightly-raised", given().measured(Input.TEMPERATURE_CELSIUS, "37.4"))
                .fails("temperature-slightly-raised", given().measured(Input.TEMPERATURE_CELSIUS, "37"))
                .fails(
                        "temperature-slightly-raised",
                        given().present(Input.ELEVATED_TEMPERATURE).measured(Input.TEMPERATURE_CELSIUS, "37.4"))
                .fails("temperature-slightly-raised", given().absent(Input.ELEVATED_TEMPERATURE))
                .open("temperature-slightly-raised", given())
                .open("temperature-slightly-raised", given().present(Input.ELEVATED_TEMPERATURE))
                .open("temperature-slightly-raised", everythingDenied().unknown(Input.ELEVATED_TEMPERATURE))
                .holds("elevated-temperature", given().present(Input.ELEVATED_TEMPERATURE))
                .holds(
                        "elevated-temperature",
                        given().present(Input.ELEVATED_TEMPERATURE).measured(Input.TEMPERATURE_CELSIUS, "36.6"))
                .fails("elevated-temperature", given().absent(Input.ELEVATED_TEMPERATURE))
                .fails("elevated-temperature", given().measured(Input.TEMPERATURE_CELSIUS, "37.4"))
                .fails(
                        "elevated-temperature",
                        given().unknown(Input.ELEVATED_TEMPERATURE).measured(Input.TEMPERATURE_CELSIUS, "37.4"))
                .open("elevated-temperature", given().measured(Input.TEMPERATURE_CELSIUS, "37.5"))
                .open("elevated-temperature", everythingDenied().notAsked(Input.ELEVATED_TEMPERATURE))
                .open("elevated-temperature", everythingDenied().unknown(Input.ELEVATED_TEMPERATURE))
                .tests();
    }
}
