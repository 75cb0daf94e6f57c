package org.sciatica.rules.triage;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class NeckAndChestTypesTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new NeckAndChestTypes())
                .holds("visual-disturbance", given().present(Input.VISUAL_DISTURBANCE))
                .fails("visual-disturbance", given().absent(Input.VISUAL_DISTURBANCE))
                .open("visual-disturbance", everythingDenied().notAsked(Input.VISUAL_DISTURBANCE))
                .open("visual-disturbance", everythingDenied().unknown(Input.VISUAL_DISTURBANCE))
                .fails("visual-disturbance", everythingDenied().present(Input.HEADACHE, Input.DIZZINESS))
                .holds("hearing-disturbance", given().present(Input.HEARING_DISTURBANCE))
                .fails("hearing-disturbance", given().absent(Input.HEARING_DISTURBANCE))
                .open("hearing-disturbance", everythingDenied().unknown(Input.HEARING_DISTURBANCE))
                .fails("hearing-disturbance", everythingDenied().present(Input.VISUAL_DISTURBANCE))
                .holds("neck-pain", given().present(Input.NECK_PAIN))
                .fails("neck-pain", given().absent(Input.NECK_PAIN))
                .open("neck-pain", everythingDenied().unknown(Input.NECK_PAIN))
                .open("neck-pain", given().present(Input.CERVICAL_RADICULOPATHY))
                .holds("dizziness", given().present(Input.DIZZINESS))
                .fails("dizziness", given().absent(Input.DIZZINESS))
                .open("dizziness", everythingDenied().unknown(Input.DIZZINESS))
                .fails("dizziness", everythingDenied().present(Input.HEADACHE))
                .holds("headache", given().present(Input.HEADACHE))
                .fails("headache", given().absent(Input.HEADACHE))
                .open("headache", everythingDenied().unknown(Input.HEADACHE))
                .fails("headache", everythingDenied().present(Input.DIZZINESS))
                .holds("finger-numbness", given().present(Input.FINGER_NUMBNESS))
                .fails("finger-numbness", given().absent(Input.FINGER_NUMBNESS))
                .open("finger-numbness", everythingDenied().unknown(Input.FINGER_NUMBNESS))
                .fails("finger-numbness", everythingDenied().present(Input.LEG_NUMBNESS))
                .holds("pain-on-breathing", given().present(Input.PAIN_ON_BREATHING))
                .fails("pain-on-breathing", given().absent(Input.PAIN_ON_BREATHING))
                .open("pain-on-breathing", everythingDenied().unknown(Input.PAIN_ON_BREATHING))
                .fails("pain-on-breathing", everythingDenied().present(Input.INTERCOSTAL_PAIN))
                .holds("intercostal-pain", given().present(Input.INTERCOSTAL_PAIN))
                .fails("intercostal-pain", given().absent(Input.INTERCOSTAL_PAIN))
                .open("intercostal-pain", everythingDenied().unknown(Input.INTERCOSTAL_PAIN))
                .fails("intercostal-pain", everythingDenied().present(Input.PAIN_ON_BREATHING))
                .holds("girdle-pain-or-shingles", given().present(Input.GIRDLE_PAIN_OR_SHINGLES))
                .fails("girdle-pain-or-shingles", given().absent(Input.GIRDLE_PAIN_OR_SHINGLES))
                .open("girdle-pain-or-shingles", everythingDenied().unknown(Input.GIRDLE_PAIN_OR_SHINGLES))
                .open("girdle-pain-or-shingles", given().present(Input.THORACIC_RADICULOPATHY))
                .holds("cervical-radiculopathy", given().present(Input.CERVICAL_RADICULOPATHY))
                .fails("cervical-radiculopathy", given().absent(Input.CERVICAL_RADICULOPATHY))
                .open("cervical-radiculopathy", everythingDenied().unknown(Input.CERVICAL_RADICULOPATHY))
                .fails("cervical-radiculopathy", everythingDenied().present(Input.NECK_PAIN, Input.FINGER_NUMBNESS))
                .fails("cervical-radiculopathy", everythingDenied().present(Input.LUMBAR_RADICULOPATHY))
                .holds("thoracic-radiculopathy", given().present(Input.THORACIC_RADICULOPATHY))
                .fails("thoracic-radiculopathy", given().absent(Input.THORACIC_RADICULOPATHY))
                .open("thoracic-radiculopathy", everythingDenied().unknown(Input.THORACIC_RADICULOPATHY))
                .fails(
                        "thoracic-radiculopathy",
                        everythingDenied().present(Input.INTERCOSTAL_PAIN, Input.LUMBAR_RADICULOPATHY))
                .tests();
    }
}
