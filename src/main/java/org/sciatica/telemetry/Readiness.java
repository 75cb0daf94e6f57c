package org.sciatica.telemetry;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.inject.Singleton;

/** Shows as a number, 1 or 0, whether the service is ready: what collects metrics does not read health checks. */
@Startup
@Singleton
class Readiness {

    static final String READY = "sciatica.ready";

    Readiness(SmallRyeHealthReporter health, MeterRegistry meters) {
        Gauge.builder(READY, health, checks -> checks.getReadiness().isDown() ? 0 : 1)
                .strongReference(true)
                .description("1 when every readiness check is up, else 0.")
                .register(meters);
    }
}
