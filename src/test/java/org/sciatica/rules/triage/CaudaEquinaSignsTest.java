package org.sciatica.rules.triage;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class CaudaEquinaSignsTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new CaudaEquinaSigns())
                .holds("urinary-incontinence", given().present(Input.URINARY_INCONTINENCE))
                .fails("urinary-incontinence", given().absent(Input.URINARY_INCONTINENCE))
                .open("urinary-incontinence", everythingDenied().notAsked(Input.URINARY_INCONTINENCE))
                .open("urinary-incontinence", everythingDenied().unknown(Input.URINARY_INCONTINENCE))
                .holds("faecal-incontinence", given().present(Input.FAECAL_INCONTINENCE))
                .fails("faecal-incontinence", given().absent(Input.FAECAL_INCONTINENCE))
                .open("faecal-incontinence", everythingDenied().unknown(Input.FAECAL_INCONTINENCE))
                .holds("urinary-dysfunction", given().present(Input.URINARY_DYSFUNCTION))
                .fails("urinary-dysfunction", given().absent(Input.URINARY_DYSFUNCTION))
                .open("urinary-dysfunction", everythingDenied().unknown(Input.URINARY_DYSFUNCTION))
                .holds("saddle-anaesthesia", given().present(Input.SADDLE_ANAESTHESIA))
                .fails("saddle-anaesthesia", given().absent(Input.SADDLE_ANAESTHESIA))
                .open("saddle-anaesthesia", everythingDenied().unknown(Input.SADDLE_ANAESTHESIA))
                .holds("pelvic-organ-dysfunction", given().present(Input.PELVIC_ORGAN_DYSFUNCTION))
                .fails("pelvic-organ-dysfunction", given().absent(Input.PELVIC_ORGAN_DYSFUNCTION))
                .open("pelvic-organ-dysfunction", everythingDenied().unknown(Input.PELVIC_ORGAN_DYSFUNCTION))
                .holds("bilateral-leg-symptoms", given().present(Input.BILATERAL_LEG_SYMPTOMS))
                .fails("bilateral-leg-symptoms", given().absent(Input.BILATERAL_LEG_SYMPTOMS))
                .open("bilateral-leg-symptoms", everythingDenied().unknown(Input.BILATERAL_LEG_SYMPTOMS))
                .tests();
    }
}
