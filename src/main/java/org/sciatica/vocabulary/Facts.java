package org.sciatica.vocabulary;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is known of every input, by its position: an answer or where a value lies. Changed only until it is closed. */
final class Facts {

    private static final Facts NOTHING = nothing(Input.values().length);

    private final Answer[] answers;
    private final @Nullable Span[] spans;

    private Facts(Answer[] answers, @Nullable Span[] spans) {
        this.answers = answers;
        this.spans = spans;
    }

    private static Facts nothing(int inputs) {
        Answer[] answers = new Answer[inputs];
        Arrays.fill(answers, Answer.UNKNOWN);
        return new Facts(answers, new Span[inputs]);
    }

    /** Nothing is known yet. */
    static Facts open() {
        return NOTHING.copy();
    }

    Facts copy() {
        return new Facts(answers.clone(), spans.clone());
    }

    /** These facts, and where they are open those. */
    Facts assuming(Facts others) {
        Facts both = copy();
        for (int position = 0; position < answers.length; position++) {
            if (answers[position] == Answer.UNKNOWN) {
                both.answers[position] = others.answers[position];
            }
            if (spans[position] == null) {
                both.spans[position] = others.spans[position];
            }
        }
        return both;
    }

    Answer answer(Input finding) {
        return answers[finding.position()];
    }

    @Nullable
    Span span(Input measurement) {
        return spans[measurement.position()];
    }

    boolean isOpen(Input input) {
        return input.isMeasurement() ? span(input) == null : answer(input) == Answer.UNKNOWN;
    }

    void set(Input finding, Answer answer) {
        answers[finding.position()] = answer;
    }

    void set(Input measurement, Span span) {
        spans[measurement.position()] = span;
    }
}
