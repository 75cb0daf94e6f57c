package org.sciatica.selftest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.sciatica.assessment.Assessor;

/**
 * Decides the golden cases before the service listens. A service that decides one of them otherwise, or by other rules, does
 * not start: an absent answer is safer than one that nobody tested.
 */
@Readiness
@ApplicationScoped
class SelfTest implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(SelfTest.class);

    private final Assessor assessor;
    private volatile int passed;

    SelfTest(Assessor assessor) {
        this.assessor = assessor;
    }

    /**
     * Runs the test.
     *
     * @throws IllegalStateException when anything is decided otherwise
     */
    void run(Golden golden) {
        long start = System.nanoTime();
        Optional<String> difference = golden.differenceOf(assessor);
        if (difference.isPresent()) {
            throw new IllegalStateException("The self-test failed, the service does not start: " + difference.get());
        }
        passed = golden.cases().size();
        LOG.infof("Self-test: %d golden cases in %d ms", passed, (System.nanoTime() - start) / 1_000_000);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("self-test")
                .status(passed > 0)
                .withData("golden-cases", passed)
                .build();
    }
}
