package org.sciatica.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sciatica.vocabulary.Input;

/**
 * Reads numbers with their UCUM units. A number without its unit is no number. Of a temperature and of pain that are given by
 * bounds the upper one counts, the stricter side.
 */
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

    /** The value of a Quantity in a unit; none when it is not exact. */
    static Optional<BigDecimal> in(String unit, JsonNode quantity) {
        return quantity.has("comparator") ? Optional.empty() : bound(unit, quantity);
    }

    private static Optional<BigDecimal> bound(String unit, JsonNode quantity) {
        boolean ucum =
                Fields.text(quantity, "system").map(CodeSystems.UCUM::equals).orElse(false);
        boolean asked = Fields.text(quantity, "code").map(unit::equals).orElse(false);
        return ucum && asked ? number(quantity.path("value")) : Optional.empty();
    }

    /**
     * The highest value that {@code valueQuantity} or {@code valueRange} allows, at whichever end of it. One without an upper end
     * stands for its lower end where that is a warning already, and else for nothing.
     */
    private static Optional<BigDecimal> highest(
            JsonNode holder, Function<JsonNode, Optional<BigDecimal>> bound, Predicate<BigDecimal> warns) {
        JsonNode range = holder.path("valueRange");
        if (range.isObject()) {
            Optional<BigDecimal> low = end(range.path("low"), bound);
            JsonNode high = range.path("high");
            return end(high, bound)
                    .map(value -> low.map(value::max).orElse(value))
                    .or(() -> bound.apply(high).filter(warns))
                    .or(() -> low.filter(warns));
        }
        JsonNode quantity = holder.path("valueQuantity");
        Optional<BigDecimal> value = bound.apply(quantity);
        JsonNode comparator = quantity.path("comparator");
        return switch (comparator.isContainerNode() ? "unreadable" : comparator.asText("")) {
            case "", "<", "<=" -> value;
            default -> value.filter(warns);
        };
    }

    /** An end of a range, which is no bound itself. */
    private static Optional<BigDecimal> end(JsonNode quantity, Function<JsonNode, Optional<BigDecimal>> bound) {
        return quantity.hasNonNull("comparator") ? Optional.empty() : bound.apply(quantity);
    }

    /** A temperature in degrees Celsius, the highest that is meant. From Fahrenheit it is rounded up to hundredths. */
    static Optional<BigDecimal> celsius(JsonNode holder) {
        return highest(
                holder,
                quantity -> bound("Cel", quantity)
                        .or(() -> bound("[degF]", quantity)
                                .map(fahrenheit -> fahrenheit
                                        .subtract(FREEZING_POINT)
                                        .multiply(new BigDecimal(5))
                                        .divide(new BigDecimal(9), 2, RoundingMode.CEILING))),
                value -> Stricter.warns(Input.TEMPERATURE_CELSIUS, value));
    }

    /** A pain score, the highest that is meant: an integer, or a Quantity in {@code {score}} or without a unit. */
    static Optional<BigDecimal> pain(JsonNode holder) {
        return number(holder.path("valueInteger"))
                .or(() -> highest(
                        holder,
                        quantity -> bound("{score}", quantity).or(() -> bound("1", quantity)),
                        value -> Stricter.warns(Input.PAIN_SCORE, value)));
    }

    /** A whole number: an integer, or a Quantity in the unit of its range. */
    static Optional<BigDecimal> whole(JsonNode holder, Input input) {
        return number(holder.path("valueInteger")).or(() -> in(input.range().unit(), holder.path("valueQuantity")));
    }

    /** A measurement, wherever it stands. */
    static Optional<BigDecimal> of(Input measurement, JsonNode holder) {
        return switch (measurement) {
            case TEMPERATURE_CELSIUS -> celsius(holder);
            case PAIN_SCORE -> pain(holder);
            default -> whole(holder, measurement);
        };
    }

    /** Every measurement of those said in {@code value[x]}, where FHIR has room for one. */
    static Stream<BigDecimal> each(Input measurement, JsonNode holder) {
        return holder.properties().stream()
                .filter(given -> given.getKey().startsWith("value"))
                .map(given -> JsonNodeFactory.instance.objectNode().<ObjectNode>set(given.getKey(), given.getValue()))
                .flatMap(alone -> of(measurement, alone).stream());
    }
}
