package org.sciatica.load;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How long a refusal waits until it is said. A client that asks again as soon as it is refused asks then some times a second on a
 * connection, not a thousand times; and only so many refusals are said a second, as each takes time from those who are served:
 * some at a time, for one wake of a thread. None waits for longer than half a second: where more come than can be said until then,
 * more are said.
 */
final class Pace {

    private static final long SHORTEST = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(500);
    /** Between those that are said together and the next. */
    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(10);

    private final long interval;
    /** When the next one has its turn, nanoseconds. */
    private final AtomicLong next;

    /**
     * A pace.
     *
     * @param perSecond how many refusals are said in a second
     * @param now nanoseconds of a clock
     */
    Pace(int perSecond, long now) {
        this.interval = TimeUnit.SECONDS.toNanos(1) / perSecond;
        this.next = new AtomicLong(now);
    }

    /** Milliseconds from now until one more refusal is said. */
    long delay(long now) {
        long turn = next.getAndUpdate(at -> Math.min(Math.max(at, now) + interval, now + LONGEST - SHORTEST));
        long step = Math.floorDiv(SHORTEST + Math.max(turn, now), STEP) * STEP;
        return TimeUnit.NANOSECONDS.toMillis(step - now);
    }
}
