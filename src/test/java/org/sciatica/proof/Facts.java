package org.sciatica.proof;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sciatica.vocabulary.Implications;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Range;

/**
 * What is known of a patient, in any algebra: the answers as they were given, and what follows from them by the implications,
 * written anew from the decision tables and not from the service's own code.
 */
public final class Facts<B> {

    /** A measurement that may or may not have been taken; what it compares to means nothing where it is not known. */
    public interface Reading<B> {
        B known();

        B atLeast(BigDecimal bound);

        B atMost(BigDecimal bound);
    }

    private final Algebra<B> algebra;
    private final Map<Input, Kleene<B>> answers;
    private final Map<Input, Reading<B>> readings;
    private final Map<Input, Kleene<B>> closed;
    /** Where a measurement is not known but known to lie below a bound. */
    private final Map<Input, B> below = new EnumMap<>(Input.class);

    private final Map<Input, BigDecimal> belowWhat = new EnumMap<>(Input.class);

    public Facts(Algebra<B> algebra, Map<Input, Kleene<B>> answers, Map<Input, Reading<B>> readings) {
        this.algebra = algebra;
        this.answers = answers;
        this.readings = readings;
        this.closed = new EnumMap<>(answers);
        Implications.all().forEach(implication -> close(implication.special(), implication.general()));
        closeTemperature();
    }

    /** The same facts with this finding answered otherwise. */
    public Facts<B> with(Input finding, Kleene<B> answer) {
        Map<Input, Kleene<B>> changed = new EnumMap<>(answers);
        changed.put(finding, answer);
        return new Facts<>(algebra, changed, readings);
    }

    /** The same facts with this measurement taken otherwise. */
    public Facts<B> with(Input measurement, Reading<B> reading) {
        Map<Input, Reading<B>> changed = new EnumMap<>(readings);
        changed.put(measurement, reading);
        return new Facts<>(algebra, answers, changed);
    }

    private void close(Input special, Input general) {
        B present = special.isMeasurement()
                ? reading(special).known()
                : answer(special, closed).holds();
        Kleene<B> wider = answer(general, closed);
        B denied = algebra.and(List.of(wider.fails(), algebra.not(present)));
        closed.put(general, new Kleene<>(algebra.or(List.of(wider.holds(), present)), denied));
        if (special.isMeasurement()) {
            below.put(special, denied);
            belowWhat.put(special, special.range().least());
        } else {
            B absent = algebra.or(List.of(answer(special, closed).fails(), denied));
            closed.put(special, new Kleene<>(present, absent));
        }
    }

    private void closeTemperature() {
        Kleene<B> raised = answer(Input.ELEVATED_TEMPERATURE, answers);
        Reading<B> measured = reading(Input.TEMPERATURE_CELSIUS);
        B normal =
                algebra.and(List.of(measured.known(), algebra.not(measured.atLeast(Implications.RAISED_TEMPERATURE))));
        B absent = algebra.or(List.of(raised.fails(), algebra.and(List.of(algebra.not(raised.holds()), normal))));
        closed.put(Input.ELEVATED_TEMPERATURE, new Kleene<>(raised.holds(), absent));
        below.put(Input.TEMPERATURE_CELSIUS, algebra.and(List.of(raised.fails(), algebra.not(measured.known()))));
        belowWhat.put(Input.TEMPERATURE_CELSIUS, Implications.RAISED_TEMPERATURE);
    }

    private static <B> Kleene<B> answer(Input finding, Map<Input, Kleene<B>> from) {
        Kleene<B> answer = from.get(finding);
        if (answer == null) {
            throw new IllegalArgumentException("nothing said of " + finding);
        }
        return answer;
    }

    /** What was answered. */
    public Kleene<B> answered(Input finding) {
        return answer(finding, answers);
    }

    /** What was measured. */
    public Reading<B> reading(Input measurement) {
        Reading<B> reading = readings.get(measurement);
        if (reading == null) {
            throw new IllegalArgumentException("nothing said of " + measurement);
        }
        return reading;
    }

    /** Whether the finding is present, what follows from other answers included. */
    public Kleene<B> present(Input finding) {
        return answer(finding, closed);
    }

    /** Where an answer to this input could still come: neither given nor implied. */
    public B open(Input input) {
        return input.isMeasurement()
                ? algebra.not(algebra.or(List.of(reading(input).known(), below(input))))
                : present(input).open(algebra);
    }

    private B below(Input measurement) {
        return below.getOrDefault(measurement, algebra.truth(false));
    }

    /** Whether the measurement is this or more. */
    public Kleene<B> atLeast(Input measurement, BigDecimal bound) {
        Range range = measurement.range();
        return compared(
                measurement,
                reading(measurement).atLeast(bound),
                range.least().compareTo(bound) >= 0,
                range.most().compareTo(bound) < 0,
                limit(measurement).compareTo(bound) <= 0);
    }

    /** Whether the measurement is this or less: the opposite of being more. */
    public Kleene<B> atMost(Input measurement, BigDecimal bound) {
        Range range = measurement.range();
        return compared(
                        measurement,
                        algebra.not(reading(measurement).atMost(bound)),
                        range.least().compareTo(bound) > 0,
                        range.most().compareTo(bound) <= 0,
                        limit(measurement).compareTo(bound) <= 0)
                .not();
    }

    /** What a measurement that is known to be low lies below. */
    private BigDecimal limit(Input measurement) {
        return belowWhat.getOrDefault(measurement, measurement.range().most());
    }

    private Kleene<B> compared(Input measurement, B whenKnown, boolean always, boolean never, boolean neverBelow) {
        B known = reading(measurement).known();
        B unknown = algebra.not(known);
        B tooLow = algebra.and(List.of(unknown, below(measurement), algebra.truth(neverBelow)));
        B holds = algebra.or(List.of(
                algebra.and(List.of(known, whenKnown)),
                algebra.and(List.of(unknown, algebra.truth(always), algebra.not(tooLow)))));
        B fails = algebra.or(List.of(
                algebra.and(List.of(known, algebra.not(whenKnown))),
                algebra.and(List.of(unknown, algebra.truth(never))),
                tooLow));
        return new Kleene<>(holds, fails);
    }
}
