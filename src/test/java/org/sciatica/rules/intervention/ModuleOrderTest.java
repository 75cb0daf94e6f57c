package org.sciatica.rules.intervention;

import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class ModuleOrderTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new ModuleOrder())
                .holds("module-2-after-module-1", given().present(Input.MODULE_1_COMPLETED))
                .holds(
                        "module-2-after-module-1",
                        given().present(Input.MODULE_1_COMPLETED).absent(Input.MODULE_2_COMPLETED))
                .fails("module-2-after-module-1", given().absent(Input.MODULE_1_COMPLETED))
                .fails(
                        "module-2-after-module-1",
                        given().absent(Input.MODULE_1_COMPLETED).present(Input.MODULE_2_COMPLETED))
                .open("module-2-after-module-1", given())
                .open("module-2-after-module-1", wellInRemission().unknown(Input.MODULE_1_COMPLETED))
                .open("module-2-after-module-1", given().present(Input.MODULE_2_COMPLETED))
                .holds(
                        "module-3-after-modules-1-and-2",
                        given().present(Input.MODULE_1_COMPLETED, Input.MODULE_2_COMPLETED))
                .fails(
                        "module-3-after-modules-1-and-2",
                        given().present(Input.MODULE_1_COMPLETED).absent(Input.MODULE_2_COMPLETED))
                .fails(
                        "module-3-after-modules-1-and-2",
                        given().absent(Input.MODULE_1_COMPLETED).present(Input.MODULE_2_COMPLETED))
                .fails(
                        "module-3-after-modules-1-and-2",
                        given().absent(Input.MODULE_1_COMPLETED).unknown(Input.MODULE_2_COMPLETED))
                .fails("module-3-after-modules-1-and-2", given().absent(Input.MODULE_2_COMPLETED))
                .open("module-3-after-modules-1-and-2", given())
                .open("module-3-after-modules-1-and-2", given().present(Input.MODULE_1_COMPLETED))
                .open("module-3-after-modules-1-and-2", wellInRemission().unknown(Input.MODULE_2_COMPLETED))
                .open("module-3-after-modules-1-and-2", wellInRemission().notAsked(Input.MODULE_1_COMPLETED))
                .tests();
    }
}
