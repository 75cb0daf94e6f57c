package org.sciatica.rules.intervention;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class HeatAndColdTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new HeatAndCold())
                .holds("heat-raised-temperature", given().measured(Input.TEMPERATURE_CELSIUS, "37.5"))
                .holds("heat-raised-temperature", given().measured(Input.TEMPERATURE_CELSIUS, "38.0"))
                .holds("heat-raised-temperature", given().present(Input.ELEVATED_TEMPERATURE))
                .holds(
                        "heat-raised-temperature",
                        given().present(Input.ELEVATED_TEMPERATURE).measured(Input.TEMPERATURE_CELSIUS, "37.4"))
                .holds(
                        "heat-raised-temperature",
                        given().absent(Input.ELEVATED_TEMPERATURE).measured(Input.TEMPERATURE_CELSIUS, "37.5"))
                .holds(
                        "heat-raised-temperature",
                        given().unknown(Input.ELEVATED_TEMPERATURE).measured(Input.TEMPERATURE_CELSIUS, "37.5"))
                .fails("heat-raised-temperature", given().measured(Input.TEMPERATURE_CELSIUS, "37.4"))
                .fails(
                        "heat-raised-temperature",
                        given().unknown(Input.ELEVATED_TEMPERATURE).measured(Input.TEMPERATURE_CELSIUS, "37.4"))
                .fails("heat-raised-temperature", given().absent(Input.ELEVATED_TEMPERATURE))
                .open("heat-raised-temperature", everythingDenied().notAsked(Input.ELEVATED_TEMPERATURE))
                .open("heat-raised-temperature", everythingDenied().unknown(Input.ELEVATED_TEMPERATURE))
                .holds("heat-inflammation", given().present(Input.SKIN_REDNESS))
                .holds("heat-inflammation", given().present(Input.LOCAL_SWELLING))
                .holds("heat-inflammation", given().present(Input.CHILLS))
                .holds("heat-inflammation", everythingDenied().present(Input.CHILLS))
                .fails("heat-inflammation", given().absent(Input.SKIN_REDNESS, Input.LOCAL_SWELLING, Input.CHILLS))
                .fails("heat-inflammation", everythingDenied().present(Input.SWEATING))
                .open("heat-inflammation", everythingDenied().unknown(Input.SKIN_REDNESS))
                .open("heat-inflammation", everythingDenied().notAsked(Input.LOCAL_SWELLING))
                .open("heat-inflammation", everythingDenied().unknown(Input.CHILLS))
                .holds("heat-pus", given().present(Input.PURULENT_DISCHARGE))
                .holds("heat-pus", given().present(Input.POST_INJECTION_SUPPURATION))
                .holds(
                        "heat-pus",
                        given().present(Input.POST_INJECTION_SUPPURATION).absent(Input.PURULENT_DISCHARGE))
                .fails("heat-pus", given().absent(Input.PURULENT_DISCHARGE, Input.POST_INJECTION_SUPPURATION))
                .open("heat-pus", everythingDenied().unknown(Input.PURULENT_DISCHARGE))
                .open("heat-pus", everythingDenied().notAsked(Input.POST_INJECTION_SUPPURATION))
                .holds("heat-diabetic-foot", given().present(Input.DIABETES_MELLITUS, Input.FOOT_ULCER))
                .holds("heat-diabetic-foot", given().present(Input.DIABETES_MELLITUS, Input.DRY_PEELING_SKIN))
                .holds("heat-diabetic-foot", given().present(Input.DIABETES_MELLITUS, Input.FOOT_WEAKNESS))
                .holds("heat-diabetic-foot", given().present(Input.DIABETES_MELLITUS, Input.LEG_NUMBNESS))
                .fails("heat-diabetic-foot", everythingDenied().present(Input.DIABETES_MELLITUS))
                .fails(
                        "heat-diabetic-foot",
                        given().absent(Input.DIABETES_MELLITUS).present(Input.FOOT_ULCER))
                .fails("heat-diabetic-foot", everythingDenied().unknown(Input.DIABETES_MELLITUS))
                .fails("heat-diabetic-foot", given().absent(Input.DIABETES_MELLITUS))
                .open("heat-diabetic-foot", given().present(Input.FOOT_ULCER))
                .open(
                        "heat-diabetic-foot",
                        everythingDenied().unknown(Input.DIABETES_MELLITUS).present(Input.LEG_NUMBNESS))
                .open(
                        "heat-diabetic-foot",
                        everythingDenied().present(Input.DIABETES_MELLITUS).unknown(Input.FOOT_ULCER))
                .open(
                        "heat-diabetic-foot",
                        everythingDenied().present(Input.DIABETES_MELLITUS).notAsked(Input.DRY_PEELING_SKIN))
                .holds("numb-skin", given().present(Input.LEG_NUMBNESS))
                .holds("numb-skin", given().present(Input.SACRAL_NUMBNESS))
                .holds("numb-skin", given().present(Input.SADDLE_ANAESTHESIA))
                .holds("numb-skin", everythingDenied().present(Input.SACRAL_NUMBNESS))
                .fails("numb-skin", given().absent(Input.LEG_NUMBNESS, Input.SACRAL_NUMBNESS, Input.SADDLE_ANAESTHESIA))
                .fails("numb-skin", everythingDenied().present(Input.LEG_TINGLING))
                .open("numb-skin", everythingDenied().unknown(Input.LEG_NUMBNESS))
                .open("numb-skin", everythingDenied().notAsked(Input.SACRAL_NUMBNESS))
                .open("numb-skin", everythingDenied().unknown(Input.SADDLE_ANAESTHESIA))
                .tests();
    }
}
