package org.sciatica.logic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Implications;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/**
 * Decides exactly whether some completion of a patient's open answers makes one condition hold.
 *
 * <p>An open input that the condition reads in one direction only is given the answer that favours it: no other answer can
 * do better. What is left, the few inputs read both ways, is searched, and a branch is cut as soon as three-valued
 * evaluation decides it.
 */
public final class Completions {

    /** From the last value of a condition "at most", which reads whole numbers only, to the next value. */
    private static final BigDecimal STEP = BigDecimal.ONE;

    private final Condition target;
    private final Definitions definitions;
    private final Map<Input, Choice> favourable = new EnumMap<>(Input.class);
    private final Map<Input, List<Choice>> bothWays = new EnumMap<>(Input.class);

    /** One way to answer an input. */
    private sealed interface Choice {
        void putInto(Map<Input, Answer> answers, Map<Input, BigDecimal> values);
    }

    private record Answered(Input input, Answer answer) implements Choice {
        @Override
        public void putInto(Map<Input, Answer> answers, Map<Input, BigDecimal> values) {
            answers.put(input, answer);
        }
    }

    private record Measured(Input input, BigDecimal value) implements Choice {
        @Override
        public void putInto(Map<Input, Answer> answers, Map<Input, BigDecimal> values) {
            values.put(input, value);
        }
    }

    public Completions(Condition target, Definitions definitions) {
        this.target = target;
        this.definitions = definitions;
        Directions directions = new Directions(definitions);
        directions.read(target, true);
        Set<Input> entangled = entangled(directions);
        directions.leaves.forEach((input, leaves) -> {
            boolean oneWay = !entangled.contains(input) && !(leaves.upwards && leaves.downwards);
            List<Choice> choices = input.isMeasurement() ? values(input, leaves) : answers(input, leaves);
            if (oneWay) {
                favourable.put(input, choices.get(0));
            } else {
                bothWays.put(input, choices);
            }
        });
    }

    /** Whether an answer to what is still open exists under which the condition holds. */
    public boolean canHold(Findings findings) {
        Map<Input, Answer> answers = new EnumMap<>(Input.class);
        Map<Input, BigDecimal> values = new EnumMap<>(Input.class);
        favourable.forEach((input, choice) -> {
            if (findings.isOpen(input)) {
                choice.putInto(answers, values);
            }
        });
        return search(findings.with(answers, values));
    }

    private boolean search(Findings findings) {
        Truth truth = new Complete(findings).truthOf(target);
        if (truth != Truth.OPEN) {
            return truth == Truth.HOLDS;
        }
        // an open condition waits for an open input
        List<Choice> choices = bothWays.entrySet().stream()
                .filter(entry -> findings.isOpen(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        return choices.stream().anyMatch(choice -> {
            Map<Input, Answer> answers = new EnumMap<>(Input.class);
            Map<Input, BigDecimal> values = new EnumMap<>(Input.class);
            choice.putInto(answers, values);
            return search(findings.with(answers, values));
        });
    }

    /** Inputs tied to each other by an implication, when the condition reads both. */
    private static Set<Input> entangled(Directions directions) {
        Set<Input> entangled = EnumSet.noneOf(Input.class);
        for (Implications.Implication implication : Implications.all()) {
            if (directions.leaves.containsKey(implication.special())
                    && directions.leaves.containsKey(implication.general())) {
                entangled.add(implication.special());
                entangled.add(implication.general());
            }
        }
        return entangled;
    }

    private static List<Choice> answers(Input input, Leaves leaves) {
        Choice present = new Answered(input, Answer.PRESENT);
        Choice absent = new Answered(input, Answer.ABSENT);
        return leaves.upwards ? List.of(present, absent) : List.of(absent, present);
    }

    /** The value that favours the condition, then the least of every stretch of values that it cannot tell apart. */
    private static List<Choice> values(Input input, Leaves leaves) {
        Set<BigDecimal> values = new LinkedHashSet<>();
        values.add(leaves.upwards ? input.range().most() : input.range().least());
        values.add(input.range().least());
        leaves.edges.stream().filter(input.range()::accepts).forEach(values::add);
        List<Choice> choices = new ArrayList<>();
        values.forEach(value -> choices.add(new Measured(input, value)));
        return choices;
    }

    /** How a condition reads one input. */
    private static final class Leaves {
        private boolean upwards;
        private boolean downwards;
        private final Set<BigDecimal> edges = new LinkedHashSet<>();
    }

    /** Collects for every input whether its presence or rise favours a condition, its absence or fall, or both. */
    private static final class Directions {

        private final Definitions definitions;
        private final Map<Input, Leaves> leaves = new EnumMap<>(Input.class);

        Directions(Definitions definitions) {
            this.definitions = definitions;
        }

        void read(Condition condition, boolean favoured) {
            new Walk(definitions) {
                private boolean positive = favoured;

                @Override
                protected void leaf(Condition.Leaf node) {
                    Leaves read = leaves.computeIfAbsent(node.input(), input -> new Leaves());
                    boolean rising = node instanceof Condition.Present || node instanceof Condition.AtLeast;
                    if (rising == positive) {
                        read.upwards = true;
                    } else {
                        read.downwards = true;
                    }
                    if (node instanceof Condition.AtLeast atLeast) {
                        read.edges.add(atLeast.bound());
                    } else if (node instanceof Condition.AtMost atMost) {
                        read.edges.add(atMost.bound().add(STEP));
                    }
                }

                @Override
                protected void inner(Condition node, List<Condition> parts) {
                    if (node instanceof Condition.None) {
                        positive = !positive;
                        super.inner(node, parts);
                        positive = !positive;
                    } else {
                        super.inner(node, parts);
                    }
                }
            }.through(condition);
        }
    }

    /** A situation in which nothing is presumed, and what other rules say is read off their own conditions. */
    private final class Complete implements Situation {

        private final Findings findings;
        private final Evaluation evaluation = new Evaluation(this) {
            @Override
            public Truth presumed(Condition.Presumed node) {
                return of(node.of());
            }

            @Override
            public Truth reported(Condition.Reported node) {
                return of(node.of());
            }
        };

        Complete(Findings findings) {
            this.findings = findings;
        }

        Truth truthOf(Condition condition) {
            return evaluation.of(condition);
        }

        @Override
        public Findings findings() {
            return findings;
        }

        @Override
        public Truth phaseIs(Phase phase) {
            return truthOf(definitions.phaseIs(phase));
        }

        @Override
        public Truth triageAtLeast(TriageLevel level) {
            return truthOf(definitions.triageAtLeast(level));
        }
    }
}
