package org.sciatica.load;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How long a refusal waits until it is said. A client that asks again as soon as it is refused asks then some times a second on a
 * connection, not a thousand times; and the more wait, the longer each does: every refusal takes time from those who are served,
 * so that only so many are said a second. To one that comes back when it is told, it is little.
 */
final class Pace {

    /** Milliseconds. */
    private static final long SHORTEST = 100;
    /** Milliseconds: half of what clients are told to wait after it. */
    private static final long LONGEST = 500;

    private static final long MILLIS_PER_SECOND = 1000;

    private final long perSecond;
    private final AtomicInteger waiting = new AtomicInteger();

    /**
     * A pace.
     *
     * @param perSecond how many refusals are said in a second, unless some had to wait for longer than the longest then
     */
    Pace(long perSecond) {
        this.perSecond = perSecond;
    }

    /** One more waits; milliseconds until it is said. */
    long begin() {
        long turn = waiting.incrementAndGet() * MILLIS_PER_SECOND / perSecond;
        return Math.max(SHORTEST, Math.min(turn, LONGEST));
    }

    /** One is said, or its client has left. */
    void end() {
        waiting.decrementAndGet();
    }
}
