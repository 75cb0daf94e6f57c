package org.sciatica.load;

import java.util.concurrent.atomic.AtomicInteger;

/** The places for requests that are being worked on. A place is taken before the work and given back once. */
final class Places {

    private final int all;
    private final AtomicInteger taken = new AtomicInteger();

    Places(int all) {
        this.all = all;
    }

    /** How many are taken. */
    int taken() {
        return taken.get();
    }

    /** Whether a request of this rank would be let in now. */
    boolean hasRoomFor(Rank rank) {
        return taken.get() + rank.places() <= rank.most(all);
    }

    /** Takes the places of a request; false when there is no room for its rank. */
    boolean take(Rank rank) {
        int before = taken.get();
        while (before + rank.places() <= rank.most(all)) {
            if (taken.compareAndSet(before, before + rank.places())) {
                return true;
            }
            before = taken.get();
        }
        return false;
    }

    /** Gives back what a request of this rank took. */
    void giveBack(Rank rank) {
        taken.addAndGet(-rank.places());
    }
}
