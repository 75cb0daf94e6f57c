package org.sciatica.logic;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;

/** Finds few answers under which a condition holds: the first way of an "any", every part of an "all". */
public final class Witness {

    private static final BigDecimal NORMAL_TEMPERATURE = new BigDecimal("36.6");

    private final Definitions definitions;
    private final Map<Input, Answer> answers = new EnumMap<>(Input.class);
    private final Map<Input, BigDecimal> bounds = new EnumMap<>(Input.class);
    private final Map<Input, BigDecimal> harmless = new EnumMap<>(Input.class);

    private Witness(Definitions definitions) {
        this.definitions = definitions;
    }

    /** Findings under which the condition holds; empty where it holds of everybody. */
    public static Findings of(Condition condition, Definitions definitions) {
        Witness witness = new Witness(definitions);
        condition.accept(witness.new Making(true));
        Map<Input, BigDecimal> measured = new EnumMap<>(witness.harmless);
        measured.putAll(witness.bounds);
        return Findings.of(witness.answers, measured);
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

        private boolean every(Iterable<Condition> parts, boolean holding) {
            for (Condition part : parts) {
                make(part, holding);
            }
            return true;
        }

        private boolean first(Iterable<Condition> parts, boolean holding) {
            for (Condition part : parts) {
                return make(part, holding);
            }
            return true;
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
            return hold ? every(node.of(), true) : first(node.of(), false);
        }

        @Override
        public Boolean any(Condition.Any node) {
            return hold ? first(node.of(), true) : every(node.of(), false);
        }

        @Override
        public Boolean none(Condition.None node) {
            return hold ? every(node.of(), false) : first(node.of(), true);
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
            return hold || make(node.of(), false);
        }

        @Override
        public Boolean reported(Condition.Reported node) {
            return !hold || make(node.of(), true);
        }

        @Override
        public Boolean named(Condition.Named node) {
            return make(node.is(), hold);
        }
    }
}
