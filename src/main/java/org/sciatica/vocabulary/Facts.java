package org.sciatica.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * What is known of every input: of a finding a bit that says present and one that says absent, neither while it is unknown; of a
 * measurement where its value lies, and the bit that says present, so that all open inputs are told by bits. Changed only until it
 * is closed.
 */
final class Facts {

    private static final int MEASUREMENTS = Input.of(InputGroup.MEASUREMENTS).size();
    private static final int FIRST_MEASUREMENT = Input.values().length - MEASUREMENTS;

    private final long[] present;
    private final long[] absent;
    private final @Nullable Span[] spans;

    private Facts(long[] present, long[] absent, @Nullable Span[] spans) {
        this.present = present;
        this.absent = absent;
        this.spans = spans;
    }

    /** Nothing is known yet. */
    static Facts open() {
        int words = InputSet.WORDS;
        return new Facts(new long[words], new long[words], new Span[MEASUREMENTS]);
    }

    Facts copy() {
        return new Facts(present.clone(), absent.clone(), spans.clone());
    }

    /** These facts, and where they are open those. */
    Facts assuming(Facts others) {
        Facts both = copy();
        for (int word = 0; word < present.length; word++) {
            long open = ~(present[word] | absent[word]);
            both.present[word] |= others.present[word] & open;
            both.absent[word] |= others.absent[word] & open;
        }
        for (int measurement = 0; measurement < MEASUREMENTS; measurement++) {
            if (spans[measurement] == null) {
                both.spans[measurement] = others.spans[measurement];
            }
        }
        return both;
    }

    Answer answer(Input finding) {
        if (isPresent(finding)) {
            return Answer.PRESENT;
        }
        return isAbsent(finding) ? Answer.ABSENT : Answer.UNKNOWN;
    }

    boolean isPresent(Input finding) {
        return has(present, finding);
    }

    boolean isAbsent(Input finding) {
        return has(absent, finding);
    }

    private static boolean has(long[] bits, Input finding) {
        int position = finding.position();
        return (bits[position / Long.SIZE] & 1L << position) != 0;
    }

    /** Whether one of these findings is present. */
    boolean isAnyPresent(InputSet findings) {
        return findings.meets(present);
    }

    /** Whether one of these findings is absent. */
    boolean isAnyAbsent(InputSet findings) {
        return findings.meets(absent);
    }

    /** Whether all of these findings are present. */
    boolean areAllPresent(InputSet findings) {
        return findings.liesIn(present);
    }

    /** Whether all of these findings are absent. */
    boolean areAllAbsent(InputSet findings) {
        return findings.liesIn(absent);
    }

    /** Those of these findings that are open. */
    InputSet openAmong(InputSet findings) {
        return findings.without(present, absent);
    }

    @Nullable
    Span span(Input measurement) {
        return spans[measurement.position() - FIRST_MEASUREMENT];
    }

    boolean isOpen(Input input) {
        return input.isMeasurement() ? span(input) == null : !isPresent(input) && !isAbsent(input);
    }

    void set(Input finding, Answer answer) {
        int word = finding.position() / Long.SIZE;
        long bit = 1L << finding.position();
        present[word] &= ~bit;
        absent[word] &= ~bit;
        switch (answer) {
            case PRESENT -> present[word] |= bit;
            case ABSENT -> absent[word] |= bit;
            case UNKNOWN -> {}
        }
    }

    void set(Input measurement, Span span) {
        spans[measurement.position() - FIRST_MEASUREMENT] = span;
        present[measurement.position() / Long.SIZE] |= 1L << measurement.position();
    }
}
