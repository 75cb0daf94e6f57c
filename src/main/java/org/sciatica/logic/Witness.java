package org.sciatica.logic;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;

/** Finds few answers under which a condition holds: one way of every "any", every part of an "all". */
public final class Witness {

    private static final BigDecimal NORMAL_TEMPERATURE = new BigDecimal("36.6");

    private final Definitions definitions;
    private final int way;
    private final boolean thorough;
    private final Map<Input, Answer> answers = new EnumMap<>(Input.class);
    private final Map<Input, BigDecimal> bounds = new EnumMap<>(Input.class);
    private final Map<Input, BigDecimal> harmless = new EnumMap<>(Input.class);

    private Witness(Definitions definitions, int way, boolean thorough) {
        this.definitions = definitions;
        this.way = way;
        this.thorough = thorough;
    }

    /**
     * Findings under which the condition holds; empty where it holds of everybody. The way of every "any" is tried in
     * turn, leaving open what may stay open before answering it.
     *
     * @throws IllegalArgumentException when none of the ways tried holds
     */
    public static Findings of(Condition condition, Definitions definitions) {
        Network network = new Network(List.of(condition), definitions);
        for (int way = 0; way < Input.values().length; way++) {
            for (boolean thorough : new boolean[] {false, true}) {
                Findings found = new Witness(definitions, way, thorough).find(condition);
                if (network.read(found).of(network.number(condition)) == Truth.HOLDS) {
                    return found;
                }
            }
        }
        throw new IllegalArgumentException("no findings found for " + condition);
    }

    private Findings find(Condition condition) {
        condition.accept(new Wanted(true)).forEach(this::grant);
        Map<Input, BigDecimal> measured = new EnumMap<>(harmless);
        measured.putAll(bounds);
        return Findings.of(answers, measured);
    }

    private void grant(Wish wish) {
        Input input = wish.leaf().input();
        if (wish.leaf() instanceof Condition.AtLeast atLeast) {
            if (wish.holding()) {
                bounds.put(input, atLeast.bound());
            } else {
                boolean temperature = input == Input.TEMPERATURE_CELSIUS;
                harmless.put(
                        input, temperature ? NORMAL_TEMPERATURE : input.range().least());
            }
        } else if (wish.leaf() instanceof Condition.AtMost atMost) {
            if (wish.holding()) {
                bounds.put(input, atMost.bound());
            } else {
                harmless.put(input, atMost.bound().add(BigDecimal.ONE));
            }
        } else {
            boolean present = wish.leaf() instanceof Condition.Present == wish.holding();
            answers.put(input, present ? Answer.PRESENT : Answer.ABSENT);
        }
    }

    /** A leaf that is to hold, or to fail. */
    private record Wish(Condition.Leaf leaf, boolean holding) {}

    /** What is wanted of the leaves to make a condition hold, or fail. */
    private final class Wanted implements Condition.Visitor<Stream<Wish>> {

        private final boolean hold;

        Wanted(boolean hold) {
            this.hold = hold;
        }

        private Stream<Wish> of(Condition condition, boolean holding) {
            return condition.accept(new Wanted(holding));
        }

        private Stream<Wish> every(List<Condition> parts, boolean holding) {
            return parts.stream().flatMap(part -> of(part, holding));
        }

        private Stream<Wish> one(List<Condition> parts, boolean holding) {
            return parts.isEmpty() ? Stream.empty() : of(parts.get(way % parts.size()), holding);
        }

        @Override
        public Stream<Wish> present(Condition.Present node) {
            return Stream.of(new Wish(node, hold));
        }

        @Override
        public Stream<Wish> absent(Condition.Absent node) {
            return Stream.of(new Wish(node, hold));
        }

        @Override
        public Stream<Wish> atLeast(Condition.AtLeast node) {
            return Stream.of(new Wish(node, hold));
        }

        @Override
        public Stream<Wish> atMost(Condition.AtMost node) {
            return Stream.of(new Wish(node, hold));
        }

        @Override
        public Stream<Wish> all(Condition.All node) {
            return hold ? every(node.of(), true) : one(node.of(), false);
        }

        @Override
        public Stream<Wish> any(Condition.Any node) {
            return hold ? one(node.of(), true) : every(node.of(), false);
        }

        @Override
        public Stream<Wish> none(Condition.None node) {
            return hold ? every(node.of(), false) : one(node.of(), true);
        }

        @Override
        public Stream<Wish> phaseIs(Condition.PhaseIs node) {
            return of(definitions.phaseIs(node.phase()), hold);
        }

        @Override
        public Stream<Wish> triageAtLeast(Condition.TriageAtLeast node) {
            return of(definitions.triageAtLeast(node.level()), hold);
        }

        @Override
        public Stream<Wish> presumed(Condition.Presumed node) {
            return hold && !thorough ? Stream.empty() : of(node.of(), hold);
        }

        @Override
        public Stream<Wish> reported(Condition.Reported node) {
            return !hold && !thorough ? Stream.empty() : of(node.of(), hold);
        }

        @Override
        public Stream<Wish> named(Condition.Named node) {
            return of(node.is(), hold);
        }
    }
}
