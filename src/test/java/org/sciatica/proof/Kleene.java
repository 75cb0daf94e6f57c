package org.sciatica.proof;

import java.util.List;

/**
 * A truth of three values in an algebra of two: what holds, what fails, and open where neither.
 *
 * @param holds where it is known to hold
 * @param fails where it is known not to
 */
public record Kleene<B>(B holds, B fails) {

    /** The opposite. */
    public Kleene<B> not() {
        return new Kleene<>(/* holds= */ fails, /* fails= */ holds);
    }

    /** Where it is neither known to hold nor known to fail. */
    public B open(Algebra<B> algebra) {
        return algebra.and(List.of(algebra.not(holds), algebra.not(fails)));
    }

    /** Where two truths are the same. */
    public B same(Kleene<B> other, Algebra<B> algebra) {
        return algebra.and(List.of(
                algebra.choose(holds, other.holds, algebra.not(other.holds)),
                algebra.choose(fails, other.fails, algebra.not(other.fails))));
    }
}
