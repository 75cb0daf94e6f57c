package org.sciatica.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.sciatica.assessment.Assessor;
import org.sciatica.selftest.GoldenCase.Decided;

/** The self-test passes on what was tested, and on nothing else. */
class SelfTestTest {

    private final SelfTest selfTest = new SelfTest(Assessor.standard());
    private final Golden golden = Golden.load();

    @Test
    void it_is_not_ready_before_the_test_and_ready_after_it() {
        assertThat(selfTest.call().getStatus()).isEqualTo(Status.DOWN);
        selfTest.run(golden);
        assertThat(selfTest.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void other_rules_than_were_tested_do_not_start() {
        Golden other = new Golden("0".repeat(64), golden.cases());
        assertThatIllegalStateException()
                .isThrownBy(() -> selfTest.run(other))
                .withMessageContaining("does not start")
                .withMessageContaining(golden.ruleSet());
        assertThat(selfTest.call().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void one_case_decided_otherwise_does_not_start() {
        GoldenCase last = golden.cases().get(golden.cases().size() - 1);
        Decided was = last.decided();
        Decided milder = new Decided(
                was.triage(),
                was.because(),
                was.settled(),
                was.phase(),
                was.phaseSettled(),
                was.allowed() + 1,
                was.conditional(),
                was.withheld());
        List<GoldenCase> cases = new ArrayList<>(golden.cases());
        cases.set(cases.size() - 1, new GoldenCase(last.name(), last.request(), milder));
        assertThatIllegalStateException()
                .isThrownBy(() -> selfTest.run(new Golden(golden.ruleSet(), cases)))
                .withMessageContaining("1 of " + cases.size())
                .withMessageContaining(last.name());
    }
}
