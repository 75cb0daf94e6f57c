package org.sciatica.selftest;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.health.Readiness;

/**
 * Reads the rules and tests them while the framework starts: neither needs the other until the service listens. The test is
 * over before that, and when it failed the start fails.
 */
@Singleton
class SelfTestAtStart {

    private CompletableFuture<Void> test = new CompletableFuture<>();

    /** As early as there are beans. The self-test and what it needs are made by the thread that runs it. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object container, @Readiness SelfTest selfTest) {
        test = CompletableFuture.runAsync(
                () -> selfTest.run(Golden.load()), task -> new Thread(task, "self-test").start());
    }

    void finish(@Observes StartupEvent starting) {
        test.join();
    }
}
