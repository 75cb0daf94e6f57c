package org.sciatica.rules.intervention;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class ExerciseContraindicationsTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new ExerciseContraindications())
                .holds("exercise-strong-pain", given().present(Input.SEVERE_NERVE_PAIN))
                .holds(
                        "exercise-strong-pain",
                        given().present(Input.SEVERE_NERVE_PAIN).measured(Input.PAIN_SCORE, "0"))
                .holds("exercise-strong-pain", given().measured(Input.PAIN_SCORE, "7"))
                .holds(
                        "exercise-strong-pain",
                        given().absent(Input.SEVERE_NERVE_PAIN).measured(Input.PAIN_SCORE, "7"))
                .holds(
                        "exercise-strong-pain",
                        given().unknown(Input.SEVERE_NERVE_PAIN).measured(Input.PAIN_SCORE, "10"))
                .fails(
                        "exercise-strong-pain",
                        given().absent(Input.SEVERE_NERVE_PAIN).measured(Input.PAIN_SCORE, "6"))
                .fails(
                        "exercise-strong-pain",
                        given().absent(Input.SEVERE_NERVE_PAIN)
                                .present(Input.LOW_BACK_PAIN)
                                .measured(Input.PAIN_SCORE, "6"))
                .open("exercise-strong-pain", given().measured(Input.PAIN_SCORE, "6"))
                .open("exercise-strong-pain", wellInRemission().unknown(Input.SEVERE_NERVE_PAIN))
                .open("exercise-strong-pain", wellInRemission().notAsked(Input.PAIN_SCORE))
                .open("exercise-strong-pain", everythingDenied())
                .holds("exercise-raised-temperature", given().measured(Input.TEMPERATURE_CELSIUS, "37.5"))
                .holds("exercise-raised-temperature", given().measured(Input.TEMPERATURE_CELSIUS, "38.0"))
                .holds("exercise-raised-temperature", given().present(Input.ELEVATED_TEMPERATURE))
                .holds(
                        "exercise-raised-temperature",
                        given().present(Input.ELEVATED_TEMPERATURE).measured(Input.TEMPERATURE_CELSIUS, "37.4"))
                .holds(
                        "exercise-raised-temperature",
                        given().absent(Input.ELEVATED_TEMPERATURE).measured(Input.TEMPERATURE_CELSIUS, "37.5"))
                .holds(
                        "exercise-raised-temperature",
                        given().unknown(Input.ELEVATED_TEMPERATURE).measured(Input.TEMPERATURE_CELSIUS, "37.5"))
                .fails("exercise-raised-temperature", given().measured(Input.TEMPERATURE_CELSIUS, "37.4"))
                .fails(
                        "exercise-raised-temperature",
                        given().unknown(Input.ELEVATED_TEMPERATURE).measured(Input.TEMPERATURE_CELSIUS, "37.4"))
                .fails("exercise-raised-temperature", given().absent(Input.ELEVATED_TEMPERATURE))
                .open("exercise-raised-temperature", everythingDenied().notAsked(Input.ELEVATED_TEMPERATURE))
                .open("exercise-raised-temperature", everythingDenied().unknown(Input.ELEVATED_TEMPERATURE))
                .holds("exercise-purulent-discharge", given().present(Input.PURULENT_DISCHARGE))
                .fails("exercise-purulent-discharge", given().absent(Input.PURULENT_DISCHARGE))
                .open("exercise-purulent-discharge", everythingDenied().notAsked(Input.PURULENT_DISCHARGE))
                .open("exercise-purulent-discharge", everythingDenied().unknown(Input.PURULENT_DISCHARGE))
                .fails(
                        "exercise-purulent-discharge",
                        given().absent(Input.PURULENT_DISCHARGE).present(Input.POST_INJECTION_SUPPURATION))
                .holds("exercise-chronic-disease-flare", given().present(Input.CHRONIC_DISEASE_FLARE))
                .fails("exercise-chronic-disease-flare", given().absent(Input.CHRONIC_DISEASE_FLARE))
                .open("exercise-chronic-disease-flare", everythingDenied().notAsked(Input.CHRONIC_DISEASE_FLARE))
                .open("exercise-chronic-disease-flare", everythingDenied().unknown(Input.CHRONIC_DISEASE_FLARE))
                .holds("exercise-diabetes", given().present(Input.DIABETES_MELLITUS))
                .fails("exercise-diabetes", given().absent(Input.DIABETES_MELLITUS))
                .open("exercise-diabetes", everythingDenied().notAsked(Input.DIABETES_MELLITUS))
                .open("exercise-diabetes", everythingDenied().unknown(Input.DIABETES_MELLITUS))
                .tests();
    }
}
