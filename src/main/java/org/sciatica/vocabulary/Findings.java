package org.sciatica.vocabulary;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One patient's facts, immutable: what was answered, and what follows from it by the {@link Implications}. An input that
 * was not answered is unknown; it is never absent.
 */
public final class Findings {

    private final Map<Input, Answer> answered;
    private final Map<Input, BigDecimal> measured;
    private final Map<Input, Answer> answers;
    private final Map<Input, Span> spans;

    private Findings(
            Map<Input, Answer> answered,
            Map<Input, BigDecimal> measured,
            Map<Input, Answer> answers,
            Map<Input, Span> spans) {
        this.answered = answered;
        this.measured = measured;
        this.answers = answers;
        this.spans = spans;
    }

    /**
     * The facts that follow from these answers.
     *
     * @throws IllegalArgumentException when a measurement is answered like a finding, a finding like a measurement, or a
     *     value lies outside its range
     */
    public static Findings of(Map<Input, Answer> answered, Map<Input, BigDecimal> measured) {
        Map<Input, Answer> rawAnswers = new EnumMap<>(Input.class);
        answered.forEach((input, answer) -> {
            if (input.isMeasurement()) {
                throw new IllegalArgumentException(input + " is a measurement");
            }
            rawAnswers.put(input, answer);
        });
        Map<Input, BigDecimal> rawValues = new EnumMap<>(Input.class);
        measured.forEach((input, value) -> {
            if (!input.range().accepts(value)) {
                throw new IllegalArgumentException(input + " lies outside its range");
            }
            rawValues.put(input, value);
        });
        Map<Input, Answer> answers = new EnumMap<>(rawAnswers);
        Map<Input, Span> spans = new EnumMap<>(Input.class);
        rawValues.forEach((input, value) -> spans.put(input, Span.of(value)));
        Implications.close(answers, spans);
        return new Findings(
                Collections.unmodifiableMap(rawAnswers), Collections.unmodifiableMap(rawValues), answers, spans);
    }

    /** The same answers without what follows from them, to find what contradicts itself. */
    public Findings asAnswered() {
        Map<Input, Span> spans = new EnumMap<>(Input.class);
        measured.forEach((input, value) -> spans.put(input, Span.of(value)));
        return new Findings(answered, measured, answered, spans);
    }

    /** These facts with one more finding answered. */
    public Findings with(Input input, Answer answer) {
        return with(Map.of(input, answer), Map.of());
    }

    /** These facts with one more value measured. */
    public Findings with(Input input, BigDecimal value) {
        return with(Map.of(), Map.of(input, value));
    }

    /** These facts with more answered: findings and values that were open. */
    public Findings with(Map<Input, Answer> moreAnswers, Map<Input, BigDecimal> moreValues) {
        Map<Input, Answer> allAnswers = new EnumMap<>(Input.class);
        allAnswers.putAll(answered);
        allAnswers.putAll(moreAnswers);
        Map<Input, BigDecimal> allValues = new EnumMap<>(Input.class);
        allValues.putAll(measured);
        allValues.putAll(moreValues);
        return of(allAnswers, allValues);
    }

    /** What is known of a finding; {@link Answer#UNKNOWN} when nothing is. */
    public Answer answer(Input finding) {
        return answers.getOrDefault(finding, Answer.UNKNOWN);
    }

    /** Where a measurement is known to lie. */
    public Span span(Input measurement) {
        Span span = spans.get(measurement);
        return span == null ? Span.of(measurement.range()) : span;
    }

    /** The findings that were answered, as they were answered. */
    public Map<Input, Answer> answered() {
        return answered;
    }

    /** The values that were measured. */
    public Map<Input, BigDecimal> measured() {
        return measured;
    }

    /** Whether anything was said of this input, be it "unknown". */
    public boolean wasAsked(Input input) {
        return answered.containsKey(input) || measured.containsKey(input);
    }

    /** Whether an answer to this input could still come: neither given nor implied. */
    public boolean isOpen(Input input) {
        return input.isMeasurement()
                ? !measured.containsKey(input) && !spans.containsKey(input)
                : answer(input) == Answer.UNKNOWN;
    }
}
