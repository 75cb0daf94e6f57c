package org.sciatica.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where an answer of a chart comes from.
 *
 * @param name the resource, as {@code Type/id}
 * @param when when it was found, where the resource says so
 * @param clears whether it may also make the answer milder: not so when it is old, without a date, or in doubt
 */
record Source(String name, Optional<Moment> when, boolean clears) {

    static Source of(String name, Optional<Moment> when) {
        return new Source(name, when, true);
    }

    Source inDoubt() {
        return new Source(name, when, false);
    }

    /** Whether it may have been found longer ago than that; not, as far as is known, without a date. */
    boolean isOlderThan(Duration age, Instant now) {
        return when.filter(moment -> moment.olderThan(age, now)).isPresent();
    }

    /** Whether it was found longer ago than that, on whichever of the days that its date allows. */
    boolean isSurelyOlderThan(Duration age, Instant now) {
        return when.filter(moment -> moment.surelyOlderThan(age, now)).isPresent();
    }
}
