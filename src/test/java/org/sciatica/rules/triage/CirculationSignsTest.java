package org.sciatica.rules.triage;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class CirculationSignsTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new CirculationSigns())
                .holds("deep-vein-thrombosis", given().present(Input.DEEP_VEIN_THROMBOSIS))
                .fails("deep-vein-thrombosis", given().absent(Input.DEEP_VEIN_THROMBOSIS))
                .open("deep-vein-thrombosis", everythingDenied().notAsked(Input.DEEP_VEIN_THROMBOSIS))
                .open("deep-vein-thrombosis", everythingDenied().unknown(Input.DEEP_VEIN_THROMBOSIS))
                .fails("deep-vein-thrombosis", everythingDenied().present(Input.VARICOSE_VEINS, Input.LOCAL_SWELLING))
                .holds("cold-leg", given().present(Input.COLD_LEG))
                .fails("cold-leg", given().absent(Input.COLD_LEG))
                .open("cold-leg", everythingDenied().unknown(Input.COLD_LEG))
                .fails("cold-leg", everythingDenied().present(Input.ARTERIAL_INSUFFICIENCY))
                .open("cold-leg", given().present(Input.ARTERIAL_INSUFFICIENCY))
                .holds("hypertensive-crisis", given().present(Input.HYPERTENSIVE_CRISIS))
                .fails("hypertensive-crisis", given().absent(Input.HYPERTENSIVE_CRISIS))
                .open("hypertensive-crisis", everythingDenied().unknown(Input.HYPERTENSIVE_CRISIS))
                .fails("hypertensive-crisis", everythingDenied().present(Input.HYPERTENSION_STAGE_3))
                .open("hypertensive-crisis", given().present(Input.HYPERTENSION_STAGE_3))
                .holds("foot-ulcer", given().present(Input.FOOT_ULCER))
                .fails("foot-ulcer", given().absent(Input.FOOT_ULCER))
                .open("foot-ulcer", everythingDenied().unknown(Input.FOOT_ULCER))
                .fails("foot-ulcer", everythingDenied().present(Input.DIABETES_MELLITUS, Input.DRY_PEELING_SKIN))
                .holds("dry-peeling-skin", given().present(Input.DRY_PEELING_SKIN))
                .fails("dry-peeling-skin", given().absent(Input.DRY_PEELING_SKIN))
                .open("dry-peeling-skin", everythingDenied().unknown(Input.DRY_PEELING_SKIN))
                .fails("dry-peeling-skin", everythingDenied().present(Input.SKIN_DISEASE, Input.FOOT_ULCER))
                .tests();
    }
}
