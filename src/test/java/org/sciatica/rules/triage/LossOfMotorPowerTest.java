package org.sciatica.rules.triage;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class LossOfMotorPowerTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new LossOfMotorPower())
                .holds("leg-paralysis", given().present(Input.LEG_PARALYSIS))
                .fails("leg-paralysis", given().absent(Input.LEG_PARALYSIS))
                .open("leg-paralysis", everythingDenied().notAsked(Input.LEG_PARALYSIS))
                .open("leg-paralysis", everythingDenied().unknown(Input.LEG_PARALYSIS))
                .fails("leg-paralysis", everythingDenied().present(Input.LEG_WEAKNESS, Input.FOOT_MOVEMENT_LOSS))
                .open("leg-paralysis", given().present(Input.LEG_WEAKNESS))
                .holds("foot-movement-loss", given().present(Input.FOOT_MOVEMENT_LOSS))
                .fails("foot-movement-loss", given().absent(Input.FOOT_MOVEMENT_LOSS))
                .open("foot-movement-loss", everythingDenied().unknown(Input.FOOT_MOVEMENT_LOSS))
                .fails("foot-movement-loss", everythingDenied().present(Input.FOOT_DROP, Input.FOOT_WEAKNESS))
                .holds("severe-numbness", given().present(Input.SEVERE_NUMBNESS_PREVENTING_MOVEMENT))
                .fails("severe-numbness", given().absent(Input.SEVERE_NUMBNESS_PREVENTING_MOVEMENT))
                .open("severe-numbness", everythingDenied().unknown(Input.SEVERE_NUMBNESS_PREVENTING_MOVEMENT))
                .fails("severe-numbness", everythingDenied().present(Input.LEG_NUMBNESS, Input.PAIN_PREVENTS_MOVEMENT))
                .open("severe-numbness", given().present(Input.LEG_NUMBNESS))
                .holds("foot-drop", given().present(Input.FOOT_DROP))
                .fails("foot-drop", given().absent(Input.FOOT_DROP))
                .open("foot-drop", everythingDenied().unknown(Input.FOOT_DROP))
                .fails("foot-drop", everythingDenied().present(Input.FOOT_WEAKNESS, Input.HEEL_STANDING_UNABLE))
                .holds("heel-standing-unable", given().present(Input.HEEL_STANDING_UNABLE))
                .fails("heel-standing-unable", given().absent(Input.HEEL_STANDING_UNABLE))
                .open("heel-standing-unable", everythingDenied().unknown(Input.HEEL_STANDING_UNABLE))
                .open("heel-standing-unable", given().present(Input.FOOT_DROP))
                .holds("foot-weakness", given().present(Input.FOOT_WEAKNESS))
                .fails("foot-weakness", given().absent(Input.FOOT_WEAKNESS))
                .open("foot-weakness", everythingDenied().unknown(Input.FOOT_WEAKNESS))
                .fails("foot-weakness", everythingDenied().present(Input.LEG_WEAKNESS))
                .holds("gait-unsteady", given().present(Input.GAIT_UNSTEADY))
                .fails("gait-unsteady", given().absent(Input.GAIT_UNSTEADY))
                .open("gait-unsteady", everythingDenied().unknown(Input.GAIT_UNSTEADY))
                .fails("gait-unsteady", everythingDenied().present(Input.LIMPING))
                .holds("leg-weakness", given().present(Input.LEG_WEAKNESS))
                .fails("leg-weakness", given().absent(Input.LEG_WEAKNESS))
                .open("leg-weakness", everythingDenied().unknown(Input.LEG_WEAKNESS))
                .fails("leg-weakness", everythingDenied().present(Input.FOOT_WEAKNESS, Input.LEG_NUMBNESS))
                .tests();
    }
}
