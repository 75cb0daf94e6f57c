package org.sciatica.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often each client may ask. One who asks too often waits alone. A limit that makes no sense stops the start. */
@Startup
@ApplicationScoped
class RateLimit {

    /** Clients that are remembered at a time; one that is forgotten starts with a full bucket. */
    private static final int CLIENTS = 100_000;

    private final boolean limited;
    private final LoadingCache<String, Bucket> buckets;

    /**
     * Sets the limit.
     *
     * @param perSecond requests of one client in a second; 0: as many as it likes
     * @param burst requests at once after a pause
     * @throws ConfigurationException when one of them lets nobody in
     */
    RateLimit(
            @ConfigProperty(name = "sciatica.limits.requests-per-second") int perSecond,
            @ConfigProperty(name = "sciatica.limits.burst") int burst) {
        this.limited = perSecond > 0;
        if (perSecond < 0 || (limited && burst < 1)) {
            throw new ConfigurationException(
                    "sciatica.limits.requests-per-second is below 0, or sciatica.limits.burst below 1");
        }
        this.buckets = Caffeine.newBuilder()
                .maximumSize(CLIENTS)
                // By then a bucket is full again, and as good as a new one.
                .expireAfterAccess(Duration.ofSeconds(limited ? burst / perSecond + 1L : 1))
                .build(client -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                        .build());
    }

    /** Counts a request: 0 when it may pass, else the whole seconds after which the client may ask again. */
    long secondsToWait(String client) {
        if (!limited) {
            return 0;
        }
        var probe = buckets.get(client).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
    }
}
