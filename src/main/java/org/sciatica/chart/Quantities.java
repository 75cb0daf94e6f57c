package org.sciatica.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Reads numbers with their UCUM units. A number without its unit is no number. */
final class Quantities {

    private static final BigDecimal FREEZING_POINT = new BigDecimal("32");
    private static final BigDecimal LARGEST = new BigDecimal("100000");
    private static final int MOST_DECIMALS = 20;

    private Quantities() {}

    /** A sane JSON number, exact; its size is bounded before anything is calculated with it. */
    static Optional<BigDecimal> number(JsonNode node) {
        if (!node.isNumber()) {
            return Optional.empty();
        }
        BigDecimal value = node.decimalValue();
        boolean sane = value.scale() <= MOST_DECIMALS && value.abs().compareTo(LARGEST) <= 0;
        return sane ? Optional.of(value) : Optional.empty();
    }

    /** The value of a Quantity in a unit. */
    static Optional<BigDecimal> in(String unit, JsonNode quantity) {
        boolean ucum =
                Fields.text(quantity, "system").map(CodeSystems.UCUM::equals).orElse(false);
        boolean exact = quantity.path("comparator").isMissingNode();
        boolean asked = Fields.text(quantity, "code").map(unit::equals).orElse(false);
        return ucum && exact && asked ? number(quantity.path("value")) : Optional.empty();
    }

    /** A temperature in degrees Celsius. From Fahrenheit it is rounded up to hundredths, the stricter side. */
    static Optional<BigDecimal> celsius(JsonNode quantity) {
        return in("Cel", quantity)
                .or(() -> in("[degF]", quantity)
                        .map(fahrenheit -> fahrenheit
                                .subtract(FREEZING_POINT)
                                .multiply(new BigDecimal(5))
                                .divide(new BigDecimal(9), 2, RoundingMode.CEILING)));
    }
}
