package org.sciatica.vocabulary;

import java.math.BigDecimal;

/**
 * Where a measurement is known to lie: a single value when it was measured, the whole range when nothing is known.
 *
 * @param least smallest possible value
 * @param most largest possible value
 * @param mostIncluded whether {@code most} itself is possible
 */
public record Span(BigDecimal least, BigDecimal most, boolean mostIncluded) {

    static Span of(BigDecimal value) {
        return new Span(value, value, true);
    }

    static Span of(Range range) {
        return new Span(range.least(), range.most(), true);
    }

    Span below(BigDecimal bound) {
        return new Span(least, bound, false);
    }

    /** Every possible value is at least {@code bound}. */
    public boolean surelyAtLeast(BigDecimal bound) {
        return least.compareTo(bound) >= 0;
    }

    /** No possible value is as large as {@code bound}. */
    public boolean surelyBelow(BigDecimal bound) {
        int order = most.compareTo(bound);
        return order < 0 || (order == 0 && !mostIncluded);
    }

    /** Every possible value is at most {@code bound}. */
    public boolean surelyAtMost(BigDecimal bound) {
        return most.compareTo(bound) <= 0;
    }

    /** Every possible value is larger than {@code bound}. */
    public boolean surelyAbove(BigDecimal bound) {
        return least.compareTo(bound) > 0;
    }
}
