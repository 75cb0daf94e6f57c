package org.sciatica.rules.intervention;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class TractionContraindicationsTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new TractionContraindications())
                .holds("traction-pregnancy", given().present(Input.PREGNANCY))
                .holds("traction-pregnancy", given().measured(Input.PREGNANCY_TRIMESTER, "1"))
                .holds("traction-pregnancy", given().absent(Input.PREGNANCY).measured(Input.PREGNANCY_TRIMESTER, "2"))
                .fails("traction-pregnancy", given().absent(Input.PREGNANCY))
                .open("traction-pregnancy", everythingDenied().notAsked(Input.PREGNANCY))
                .open("traction-pregnancy", everythingDenied().unknown(Input.PREGNANCY))
                .holds("traction-osteoporosis", given().present(Input.OSTEOPOROSIS))
                .fails("traction-osteoporosis", given().absent(Input.OSTEOPOROSIS))
                .open("traction-osteoporosis", everythingDenied().notAsked(Input.OSTEOPOROSIS))
                .open("traction-osteoporosis", everythingDenied().unknown(Input.OSTEOPOROSIS))
                .holds("traction-spinal-injury", given().present(Input.SPINAL_INJURY))
                .fails("traction-spinal-injury", given().absent(Input.SPINAL_INJURY))
                .open("traction-spinal-injury", everythingDenied().notAsked(Input.SPINAL_INJURY))
                .open("traction-spinal-injury", everythingDenied().unknown(Input.SPINAL_INJURY))
                .fails(
                        "traction-spinal-injury",
                        given().absent(Input.SPINAL_INJURY).present(Input.LOCAL_INJURY))
                .holds("traction-malignancy", given().present(Input.MALIGNANCY))
                .holds("traction-malignancy", given().present(Input.MYELOMA))
                .holds("traction-malignancy", given().absent(Input.MALIGNANCY).present(Input.MYELOMA))
                .fails("traction-malignancy", given().absent(Input.MALIGNANCY))
                .fails("traction-malignancy", given().absent(Input.MALIGNANCY).unknown(Input.MYELOMA))
                .open("traction-malignancy", everythingDenied().unknown(Input.MALIGNANCY))
                .open("traction-malignancy", given().absent(Input.MYELOMA))
                .tests();
    }
}
