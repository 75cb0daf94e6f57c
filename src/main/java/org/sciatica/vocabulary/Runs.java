package org.sciatica.vocabulary;

/** Places among all things of a kind, told in runs of places that follow each other. */
public interface Runs {

    /** All places, run by run. */
    void runs(Run run);

    /** Takes one run: its first place, and the place behind its last. */
    interface Run {
        void of(int from, int to);
    }
}
