package org.sciatica.rules.intervention;

import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.logic.Truth;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class OutsideScopeTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new OutsideScope())
                .holds("neck-or-chest-type", given().present(Input.CERVICAL_RADICULOPATHY))
                .holds("neck-or-chest-type", given().present(Input.THORACIC_RADICULOPATHY))
                .holds(
                        "neck-or-chest-type",
                        wellInRemission().absent(Input.CERVICAL_RADICULOPATHY).present(Input.THORACIC_RADICULOPATHY))
                .fails("neck-or-chest-type", given().absent(Input.CERVICAL_RADICULOPATHY, Input.THORACIC_RADICULOPATHY))
                .fails("neck-or-chest-type", wellInRemission().present(Input.LUMBAR_RADICULOPATHY))
                .fails("neck-or-chest-type", wellInRemission().present(Input.NECK_PAIN))
                .neverOpen("neck-or-chest-type", Truth.FAILS, given())
                .neverOpen("neck-or-chest-type", Truth.FAILS, wellInRemission().notAsked(Input.CERVICAL_RADICULOPATHY))
                .neverOpen("neck-or-chest-type", Truth.FAILS, wellInRemission().unknown(Input.THORACIC_RADICULOPATHY))
                .holds("too-young", given().measured(Input.AGE_YEARS, "0"))
                .holds("too-young", given().measured(Input.AGE_YEARS, "15"))
                .holds("too-young", wellInRemission().measured(Input.AGE_YEARS, "15"))
                .fails("too-young", given().measured(Input.AGE_YEARS, "16"))
                .fails("too-young", wellInRemission())
                .neverOpen("too-young", Truth.FAILS, given())
                .neverOpen("too-young", Truth.FAILS, wellInRemission().notAsked(Input.AGE_YEARS))
                .tests();
    }
}
