package org.sciatica.load;

import com.sun.management.UnixOperatingSystemMXBean;
import io.netty.util.internal.PlatformDependent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much the service takes on, from the configuration or from the machine it runs on. Made before it listens. */
@ApplicationScoped
class LoadSettings {

    /** Assessments of about a tenth of a millisecond: so many in line on each core are answered soon enough. */
    private static final int PLACES_PER_CORE = 24;
    /** Of the memory outside the heap, for the answer of each: however many cores there are. */
    private static final int BYTES_PER_PLACE = 524_288;
    /** Below this nothing heavy would ever be let in. */
    private static final int FEWEST_PLACES = 32;
    /** Of the heap: one eighth for bodies on their way, one quarter for connections. */
    private static final int PART_FOR_BODIES = 8;

    private static final int PART_FOR_CONNECTIONS = 4;
    /** Of the memory outside the heap, where answers lie until they are taken. */
    private static final int PART_FOR_ANSWERS = 4;

    private static final int BYTES_PER_CONNECTION = 8192;
    private static final int MOST_CONNECTIONS = 20_000;
    /** Files that the service itself may still want to open. */
    private static final int FILES_KEPT = 64;

    private final Optional<Integer> places;
    private final int connections;
    private final Duration patience;

    /**
     * The settings.
     *
     * @throws ConfigurationException when with one of them nothing would ever be answered
     */
    LoadSettings(
            @ConfigProperty(name = "sciatica.load.places") Optional<Integer> places,
            @ConfigProperty(name = "sciatica.load.connections") Optional<Integer> connections,
            @ConfigProperty(name = "sciatica.load.patience") Duration patience) {
        atLeastOne("sciatica.load.places", places);
        atLeastOne("sciatica.load.connections", connections);
        if (patience.isZero() || patience.isNegative()) {
            throw new ConfigurationException("sciatica.load.patience is not above 0");
        }
        this.places = places;
        this.connections = allowed(connections.orElse(MOST_CONNECTIONS));
        this.patience = patience;
    }

    private static void atLeastOne(String key, Optional<Integer> number) {
        if (number.isPresent() && number.get() < 1) {
            throw new ConfigurationException(key + " is below 1");
        }
    }

    /** Places for requests that are worked on at a time. */
    int places() {
        return Math.max(FEWEST_PLACES, places.orElseGet(LoadSettings::ownPlaces));
    }

    private static int ownPlaces() {
        long memory = PlatformDependent.maxDirectMemory() / BYTES_PER_PLACE;
        return (int) Math.min((long) PLACES_PER_CORE * Runtime.getRuntime().availableProcessors(), memory);
    }

    /** Bytes of request bodies held at a time. */
    long bodyBytes() {
        return Runtime.getRuntime().maxMemory() / PART_FOR_BODIES;
    }

    /** Bytes of answers that may lie written and not taken. */
    long answerBytes() {
        return PlatformDependent.maxDirectMemory() / PART_FOR_ANSWERS;
    }

    /**
     * Connections at a time to one port: as many as configured, and no more than open files and memory allow. Counted before any
     * is open, as each is an open file itself.
     */
    int connections() {
        return connections;
    }

    /** How long a client may take to send the head of a request, or its body, or the next line of a batch, or to take an answer. */
    Duration patience() {
        return patience;
    }

    private static int allowed(int configured) {
        long memory = Runtime.getRuntime().maxMemory() / PART_FOR_CONNECTIONS / BYTES_PER_CONNECTION;
        return (int) Math.min(configured, Math.min(memory, Math.max(1, freeFiles())));
    }

    private static long freeFiles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? system.getMaxFileDescriptorCount() - system.getOpenFileDescriptorCount() - FILES_KEPT
                : Long.MAX_VALUE;
    }
}
