package org.sciatica.load;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The stay of one request on its place. The place is given back once: when the answer has ended, and not before the work for it has. A
 * client that hangs up leaves its work behind, and the work keeps the place. Until the loop that reads the connections has
 * been through all that had come, the place stays taken: what is answered by the loop itself would otherwise never be more than
 * one at a time, and the others would wait unseen.
 */
final class Stay {

    /** Under which a request carries its stay. */
    static final String KEY = Stay.class.getName();

    private final Places places;
    private final Rank rank;
    private final Runnable afterwards;
    private final Executor endOfTurn;
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile boolean working;

    /**
     * A stay on places already taken.
     *
     * @param afterwards what else is given back then
     * @param endOfTurn runs what is given to it after all that the loop is about
     */
    Stay(Places places, Rank rank, Runnable afterwards, Executor endOfTurn) {
        this.endOfTurn = endOfTurn;
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
            afterwards.run();
            endOfTurn.execute(() -> places.giveBack(rank));
        }
    }
}
