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
    /** What was answered, without what follows from it. */
    private final Facts stated;

    private final Facts facts;

    private Findings(Map<Input, Answer> answered, Map<Input, BigDecimal> measured, Facts stated, Facts facts) {
        this.answered = answered;
        this.measured = measured;
        this.stated = stated;
        this.facts = facts;
    }

    /**
     * The facts that follow from these answers.
     *
     * @throws IllegalArgumentException when a measurement is answered like a finding, a finding like a measurement, or a
     *     value lies outside its range
     */
    public static Findings of(Map<Input, Answer> answered, Map<Input, BigDecimal> measured) {
        Facts stated = Facts.open();
        for (Map.Entry<Input, Answer> entry : answered.entrySet()) {
            if (entry.getKey().isMeasurement()) {
                throw new IllegalArgumentException(entry.getKey() + " is a measurement");
            }
            stated.set(entry.getKey(), entry.getValue());
        }
        for (Map.Entry<Input, BigDecimal> entry : measured.entrySet()) {
            if (!entry.getKey().range().accepts(entry.getValue())) {
                throw new IllegalArgumentException(entry.getKey() + " lies outside its range");
            }
            stated.set(entry.getKey(), Span.of(entry.getValue()));
        }
        Facts facts = stated.copy();
        Implications.close(facts);
        return new Findings(copy(answered), copy(measured), stated, facts);
    }

    private static <V> Map<Input, V> copy(Map<Input, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(map));
    }

    /** The same answers without what follows from them, to find what contradicts itself. */
    public Findings asAnswered() {
        return new Findings(answered, measured, stated, stated);
    }

    /**
     * These facts where they are known, and where they are open, others. What follows was drawn from each; where one side is open,
     * all that it could follow from is open too, so nothing more follows from both.
     */
    public Findings assuming(Findings others) {
        return new Findings(answered, measured, stated, facts.assuming(others.facts));
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
        return facts.answer(finding);
    }

    /** Whether one of these findings is present. */
    public boolean isAnyPresent(InputSet findings) {
        return facts.isAnyPresent(findings);
    }

    /** Whether one of these findings is absent. */
    public boolean isAnyAbsent(InputSet findings) {
        return facts.isAnyAbsent(findings);
    }

    /** Whether all of these findings are present. */
    public boolean areAllPresent(InputSet findings) {
        return facts.areAllPresent(findings);
    }

    /** Whether all of these findings are absent. */
    public boolean areAllAbsent(InputSet findings) {
        return facts.areAllAbsent(findings);
    }

    /** Those of these findings that are neither present nor absent. */
    public InputSet openAmong(InputSet findings) {
        return facts.openAmong(findings);
    }

    /** Where a measurement is known to lie. */
    public Span span(Input measurement) {
        Span span = facts.span(measurement);
        return span == null ? measurement.anywhere() : span;
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
        return facts.isOpen(input);
    }
}
