package org.sciatica.rules.intervention;

import static org.sciatica.rules.Given.wellInRemission;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class NeverOfferedTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new NeverOffered())
                .always("no-needles-or-manipulation")
                .holds("no-needles-or-manipulation", wellInRemission())
                .always("no-folk-procedure")
                .holds("no-folk-procedure", wellInRemission())
                .always("no-neck-exercise")
                .holds("no-neck-exercise", wellInRemission())
                .holds("no-neck-exercise", wellInRemission().present(Input.CERVICAL_RADICULOPATHY))
                .tests();
    }
}
