package org.sciatica.logic;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        for (int way = 0; way < Input.values().length; way++) {
            for (boolean thorough : new boolean[] {false, true}) {
                Findings found = new Witness(definitions, way, thorough).find(condition);
                if (new Evaluation(new Derived(found, definitions)).of(condition) == Truth.HOLDS) {
                    return found;
                }
            }
        }
        throw new IllegalArgumentException("no findings found for " + condition);
    }

    private Findings find(Condition condition) {
        condition.accept(new Making(true));
        Map<Input, BigDecimal> measured = new EnumMap<>(harmless);
        measured.putAll(bounds);
        return Findings.of(answers, measured);
    }

    /** Makes a condition hold, or fail. */
    private final class Making implements Condition.Visitor<Boolean> {

        private final boolean hold;

        Making(boolean hold) {
            this.hold = hold;
        }

        private boolean make(Condition condition, boolean holding) {
            return condition.accept(holding == hold ? this : new Making(holding));
        }

        private boolean every(List<Condition> parts, boolean holding) {
            for (Condition part : parts) {
                make(part, holding);
            }
            return true;
        }

        private boolean one(List<Condition> parts, boolean holding) {
            return parts.isEmpty() || make(parts.get(way % parts.size()), holding);
        }

        private boolean answer(Input input, boolean present) {
            answers.put(input, present ? Answer.PRESENT : Answer.ABSENT);
            return true;
        }

        @Override
        public Boolean present(Condition.Present node) {
            return answer(node.input(), hold);
        }

        @Override
        public Boolean absent(Condition.Absent node) {
            return answer(node.input(), !hold);
        }

        @Override
        public Boolean atLeast(Condition.AtLeast node) {
            if (hold) {
                bounds.put(node.input(), node.bound());
            } else {
                boolean temperature = node.input() == Input.TEMPERATURE_CELSIUS;
                harmless.put(
                        node.input(),
                        temperature ? NORMAL_TEMPERATURE : node.input().range().least());
            }
            return true;
        }

        @Override
        public Boolean atMost(Condition.AtMost node) {
            if (hold) {
                bounds.put(node.input(), node.bound());
            } else {
                harmless.put(node.input(), node.bound().add(BigDecimal.ONE));
            }
            return true;
        }

        @Override
        public Boolean all(Condition.All node) {
            return hold ? every(node.of(), true) : one(node.of(), false);
        }

        @Override
        public Boolean any(Condition.Any node) {
            return hold ? one(node.of(), true) : every(node.of(), false);
        }

        @Override
        public Boolean none(Condition.None node) {
            return hold ? every(node.of(), false) : one(node.of(), true);
        }

        @Override
        public Boolean phaseIs(Condition.PhaseIs node) {
            return make(definitions.phaseIs(node.phase()), hold);
        }

        @Override
        public Boolean triageAtLeast(Condition.TriageAtLeast node) {
            return make(definitions.triageAtLeast(node.level()), hold);
        }

        @Override
        public Boolean presumed(Condition.Presumed node) {
            return (hold && !thorough) || make(node.of(), hold);
        }

        @Override
        public Boolean reported(Condition.Reported node) {
            return (!hold && !thorough) || make(node.of(), hold);
        }

        @Override
        public Boolean named(Condition.Named node) {
            return make(node.is(), hold);
        }
    }
}
