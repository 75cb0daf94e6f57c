package org.sciatica.proof;

import java.util.List;

/**
 * A Boolean algebra. The rules are translated into any: into a solver's formulas to be proved, and into words of 64 bits, one
 * for each of 64 patients, to be compared with what the service works out.
 */
public interface Algebra<B> {

    B truth(boolean value);

    B not(B of);

    B and(List<B> of);

    B or(List<B> of);

    /** The first where the condition is true, else the second. */
    default B choose(B when, B first, B second) {
        return or(List.of(and(List.of(when, first)), and(List.of(not(when), second))));
    }

    /** Exactly one of these. */
    default B exactlyOne(List<B> of) {
        B none = truth(true);
        B one = truth(false);
        for (B next : of) {
            one = choose(next, none, one);
            none = and(List.of(none, not(next)));
        }
        return one;
    }
}
