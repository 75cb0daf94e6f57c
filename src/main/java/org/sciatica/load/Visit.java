package org.sciatica.load;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One request on its place. The place is given back once: when the answer has ended, and not before the work for it has. A
 * client that hangs up leaves its work behind, and the work keeps the place.
 */
final class Visit {

    /** Under which a request carries its visit. */
    static final String KEY = Visit.class.getName();

    private final Places places;
    private final Rank rank;
    private final Runnable afterwards;
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile boolean working;

    /**
     * A visit on places already taken.
     *
     * @param afterwards what else is given back then
     */
    Visit(Places places, Rank rank, Runnable afterwards) {
        this.afterwards = afterwards;
        this.places = places;
        this.rank = rank;
    }

    /** From here on a resource works for it. */
    void workBegins() {
        working = true;
    }

    /** The resource is done. */
    void workEnds() {
        end();
    }

    /** The answer has ended, or the client has left. */
    void answerEnds() {
        if (!working) {
            end();
        }
    }

    private void end() {
        if (over.compareAndSet(false, true)) {
            places.giveBack(rank);
            afterwards.run();
        }
    }
}
