package org.sciatica.logic;

import java.math.BigDecimal;
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

    private static final Findings NOTHING = Findings.of(Map.of(), Map.of());

    private final Network network;
    private final int target;
    private final Findings favourable;
    private final Map<Input, List<Findings>> bothWays = new EnumMap<>(Input.class);

    public Completions(Condition target, Definitions definitions) {
        this.network = new Network(List.of(target), definitions);
        this.target = network.number(target);
        Directions directions = new Directions(definitions);
        directions.read(target, true);
        Set<Input> entangled = entangled(directions);
        Findings best = NOTHING;
        for (Map.Entry<Input, Leaves> read : directions.leaves.entrySet()) {
            Input input = read.getKey();
            Leaves leaves = read.getValue();
            List<Findings> choices = input.isMeasurement() ? values(input, leaves) : answers(input, leaves);
            if (entangled.contains(input) || (leaves.upwards && leaves.downwards)) {
                bothWays.put(input, choices);
            } else {
                best = best.assuming(choices.get(0));
            }
        }
        favourable = best;
    }

    /** Whether an answer to what is still open exists under which the condition holds. */
    public boolean canHold(Findings findings) {
        return search(findings.assuming(favourable));
    }

    private boolean search(Findings findings) {
        Truth truth = network.readToTheEnd(findings).of(target);
        if (truth != Truth.OPEN) {
            return truth == Truth.HOLDS;
        }
        // an open condition waits for an open input
        List<Findings> choices = bothWays.entrySet().stream()
                .filter(entry -> findings.isOpen(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        for (Findings choice : choices) {
            if (search(findings.assuming(choice))) {
                return true;
            }
        }
        return false;
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

    private static List<Findings> answers(Input input, Leaves leaves) {
        Findings present = NOTHING.with(input, Answer.PRESENT);
        Findings absent = NOTHING.with(input, Answer.ABSENT);
        return leaves.upwards ? List.of(present, absent) : List.of(absent, present);
    }

    /** The value that favours the condition, then the least of every stretch of values that it cannot tell apart. */
    private static List<Findings> values(Input input, Leaves leaves) {
        Set<BigDecimal> values = new LinkedHashSet<>();
        values.add(leaves.upwards ? input.range().most() : input.range().least());
        values.add(input.range().least());
        leaves.edges.stream().filter(input.range()::accepts).forEach(values::add);
        return values.stream().map(value -> NOTHING.with(input, value)).toList();
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
}
