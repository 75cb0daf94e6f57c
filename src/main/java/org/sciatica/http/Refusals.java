package org.sciatica.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Counts what is not answered, by the kind of problem. Every kind shows from the start, as zero. */
@Startup
@Singleton
public class Refusals {

    static final String COUNTER = "sciatica.refusals";

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    private final Map<ProblemKind, Counter> counters = new EnumMap<>(ProblemKind.class);

    Refusals(MeterRegistry meters) {
        for (ProblemKind kind : ProblemKind.values()) {
            counters.put(kind, meters.counter(COUNTER, "reason", kind.code()));
        }
    }

    /**
     * Counts a part of a request that is not answered as the rest is, such as a line of a batch.
     *
     * @param failure logged as that of a request is
     */
    public void count(ProblemKind kind, Optional<RuntimeException> failure) {
        failure.ifPresent(thrown -> LOG.error(Problems.told(thrown)));
        count(kind);
    }

    void count(ProblemKind kind) {
        Counter counter = counters.get(kind);
        if (counter != null) {
            counter.increment();
        }
    }
}
