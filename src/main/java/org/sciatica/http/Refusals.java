package org.sciatica.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;

/** Counts what is not answered, by the kind of problem. Every kind shows from the start, as zero. */
@Startup
@Singleton
class Refusals {

    static final String COUNTER = "sciatica.refusals";

    private final Map<ProblemKind, Counter> counters = new EnumMap<>(ProblemKind.class);

    Refusals(MeterRegistry meters) {
        for (ProblemKind kind : ProblemKind.values()) {
            counters.put(kind, meters.counter(COUNTER, "reason", kind.code()));
        }
    }

    void count(ProblemKind kind) {
        Counter counter = counters.get(kind);
        if (counter != null) {
            counter.increment();
        }
    }
}
