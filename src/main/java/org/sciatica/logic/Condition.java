package org.sciatica.logic;

import java.math.BigDecimal;
import java.util.List;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/**
 * A statement about a patient: a tree of few closed kinds of node. More knowledge turns open into true or false and
 * nothing else, but for {@link Presumed} and {@link Reported}, which say on their face how they read an open answer.
 */
public sealed interface Condition {

    /** Calls the method of the visitor that belongs to this kind of node. */
    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of node, so that the compiler misses none. */
    interface Visitor<R> {
        R present(Present node);

        R absent(Absent node);

        R atLeast(AtLeast node);

        R atMost(AtMost node);

        R all(All node);

        R any(Any node);

        R none(None node);

        R phaseIs(PhaseIs node);

        R triageAtLeast(TriageAtLeast node);

        R presumed(Presumed node);

        R reported(Reported node);

        R named(Named node);
    }

    /** A node that reads one input and has no parts. */
    sealed interface Leaf extends Condition {
        Input input();
    }

    /** The finding is present. */
    record Present(Input input) implements Leaf {
        public Present {
            requireFinding(input);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.present(this);
        }
    }

    /** The finding is absent. */
    record Absent(Input input) implements Leaf {
        public Absent {
            requireFinding(input);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.absent(this);
        }
    }

    /** The measurement is {@code bound} or more. */
    record AtLeast(Input input, BigDecimal bound) implements Leaf {
        public AtLeast {
            requireWithin(input, bound);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.atLeast(this);
        }
    }

    /** The measurement, a whole number, is {@code bound} or less. */
    record AtMost(Input input, BigDecimal bound) implements Leaf {
        public AtMost {
            requireWithin(input, bound);
            if (!input.range().whole()) {
                throw new IllegalArgumentException(input + " is not a whole number; say none(atLeast(...))");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.atMost(this);
        }
    }

    /** Every one of these. */
    record All(List<Condition> of) implements Condition {
        public All {
            of = List.copyOf(of);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.all(this);
        }
    }

    /** At least one of these. */
    record Any(List<Condition> of) implements Condition {
        public Any {
            of = List.copyOf(of);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.any(this);
        }
    }

    /** Not one of these. */
    record None(List<Condition> of) implements Condition {
        public None {
            of = List.copyOf(of);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.none(this);
        }
    }

    /** The rules for the phase give this one. */
    record PhaseIs(Phase phase) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.phaseIs(this);
        }
    }

    /** A triage rule of this level or a higher one holds. */
    record TriageAtLeast(TriageLevel level) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.triageAtLeast(this);
        }
    }

    /** Holds unless it is known not to hold: an open answer is read as the stricter one. */
    record Presumed(Condition of) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.presumed(this);
        }
    }

    /** Holds only when it is known to hold: an open answer opens nothing. */
    record Reported(Condition of) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reported(this);
        }
    }

    /** A condition that several rules share under a name of its own. */
    record Named(String code, Condition is) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.named(this);
        }
    }

    private static void requireFinding(Input input) {
        if (input.isMeasurement()) {
            throw new IllegalArgumentException(input + " is a measurement");
        }
    }

    private static void requireWithin(Input input, BigDecimal bound) {
        if (!input.range().accepts(bound)) {
            throw new IllegalArgumentException(bound + " lies outside the range of " + input);
        }
    }
}
