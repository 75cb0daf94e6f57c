package org.sciatica.vocabulary;

import java.math.BigDecimal;

/**
 * The values a measurement may take.
 *
 * @param least smallest value accepted
 * @param most largest value accepted
 * @param whole whether only integers are accepted
 * @param unit UCUM unit
 */
public record Range(BigDecimal least, BigDecimal most, boolean whole, String unit) {

    public Range {
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException("empty range");
        }
    }

    static Range whole(String least, String most, String unit) {
        return new Range(new BigDecimal(least), new BigDecimal(most), true, unit);
    }

    static Range decimal(String least, String most, String unit) {
        return new Range(new BigDecimal(least), new BigDecimal(most), false, unit);
    }

    /** Whether the value lies within the bounds and is an integer where one is asked for. */
    public boolean accepts(BigDecimal value) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0 && (!whole || value.scale() <= 0);
    }
}
