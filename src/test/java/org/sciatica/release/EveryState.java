package org.sciatica.release;

import com.github.javabdd.BDD;
import com.github.javabdd.BDDFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sciatica.assessment.RuleSet;
import org.sciatica.logic.Condition;
import org.sciatica.logic.Walk;
import org.sciatica.proof.Algebra;
import org.sciatica.proof.Facts;
import org.sciatica.proof.Kleene;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Implications;
import org.sciatica.vocabulary.Input;

/**
 * Every state a patient can be in, as far as rules can tell: each finding present, absent or not known; each measurement not known
 * or in one of the bands between the lines that rules draw. A set of states is a decision diagram, so sets are compared and
 * counted exactly, however many states there are.
 */
final class EveryState implements Algebra<BDD> {

    private static final int NODES = 1 << 20;
    private static final int CACHE = 1 << 17;
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final int IMPOSSIBLE = 1 << 20;

    private final BDDFactory diagrams = BDDFactory.init("java", NODES, CACHE);
    private final Map<Input, Kleene<BDD>> answers = new EnumMap<>(Input.class);
    private final Map<Input, Facts.Reading<BDD>> readings = new EnumMap<>(Input.class);
    private final Map<BDD, BigInteger> counts = new HashMap<>();
    private final Map<BDD, Integer> costs = new HashMap<>();
    private final BDD all;
    private int bits;

    /** The states that the rules of these sets tell apart. */
    EveryState(List<RuleSet> ruleSets) {
        BDD possible = diagrams.one();
        for (Input input : Input.values()) {
            if (input.isMeasurement()) {
                BDD known = bit();
                BDD below = known;
                NavigableMap<BigDecimal, BDD> bands = new TreeMap<>();
                for (BigDecimal edge : edges(input, ruleSets)) {
                    BDD reached = bit();
                    possible = possible.and(reached.imp(below));
                    bands.put(edge, reached);
                    below = reached;
                }
                readings.put(input, new Measured(this, input, known, bands));
            } else {
                Kleene<BDD> answer = new Kleene<>(bit(), bit());
                possible = possible.and(answer.holds().and(answer.fails()).not());
                answers.put(input, answer);
            }
        }
        all = possible;
    }

    private BDD bit() {
        diagrams.setVarNum(bits + 1);
        return diagrams.ithVar(bits++);
    }

    /** The values at which some rule, or what follows from a measurement, changes; from each of them a band begins. */
    private static NavigableSet<BigDecimal> edges(Input measurement, List<RuleSet> ruleSets) {
        NavigableSet<BigDecimal> edges = new TreeSet<>();
        if (measurement == Input.TEMPERATURE_CELSIUS) {
            edges.add(Implications.RAISED_TEMPERATURE);
        }
        ruleSets.forEach(rules -> rules.rules()
                .forEach(rule -> new Walk(rules) {
                    @Override
                    protected void leaf(Condition.Leaf node) {
                        if (node.input() == measurement && node instanceof Condition.AtLeast atLeast) {
                            edges.add(atLeast.bound());
                        } else if (node.input() == measurement && node instanceof Condition.AtMost atMost) {
                            edges.add(next(atMost.bound()));
                        }
                    }
                }.through(rule.when())));
        return edges.subSet(
                measurement.range().least(),
                /* fromInclusive= */ false,
                measurement.range().most(),
                true);
    }

    private static BigDecimal next(BigDecimal whole) {
        return whole.add(BigDecimal.ONE);
    }

    /** A measurement: whether it is known, and which edges it reaches. */
    private record Measured(EveryState space, Input input, BDD known, NavigableMap<BigDecimal, BDD> bands)
            implements Facts.Reading<BDD> {

        @Override
        public BDD atLeast(BigDecimal bound) {
            if (bound.compareTo(input.range().least()) <= 0) {
                return space.truth(true);
            }
            if (bound.compareTo(input.range().most()) > 0) {
                return space.truth(false);
            }
            BDD reached = bands.get(bound);
            if (reached == null) {
                throw new IllegalArgumentException(input + " has no edge at " + bound);
            }
            return reached;
        }

        @Override
        public BDD atMost(BigDecimal bound) {
            return space.not(atLeast(next(bound)));
        }

        /** The least value of the highest band that is reached; below all edges, the value next to the first. */
        BigDecimal value(BitSet set) {
            return bands.descendingMap().entrySet().stream()
                    .filter(band -> set.get(band.getValue().var()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseGet(this::belowAllEdges);
        }

        private BigDecimal belowAllEdges() {
            BigDecimal step = input.range().whole() ? BigDecimal.ONE : TENTH;
            BigDecimal least = input.range().least();
            return bands.isEmpty() ? least : least.max(bands.firstKey().subtract(step));
        }
    }

    /** What is known in each state. */
    Facts<BDD> facts() {
        return new Facts<>(this, answers, readings);
    }

    /** Whether there is no state in a set. */
    boolean none(BDD states) {
        return states.and(all).isZero();
    }

    /** How many states there are in a set. */
    BigInteger count(BDD states) {
        return count(states.and(all), 0);
    }

    private BigInteger count(BDD node, int fromBit) {
        if (node.isZero()) {
            return BigInteger.ZERO;
        }
        if (node.isOne()) {
            return BigInteger.ONE.shiftLeft(bits - fromBit);
        }
        int bit = node.var();
        BigInteger count = counts.get(node);
        if (count == null) {
            count = count(node.low(), bit + 1).add(count(node.high(), bit + 1));
            counts.put(node, count);
        }
        return count.shiftLeft(bit - fromBit);
    }

    /**
     * A patient in a state of a set, with few answers and low values.
     *
     * @throws IllegalArgumentException when there is no state in the set
     */
    Findings example(BDD states) {
        BDD node = states.and(all);
        if (node.isZero()) {
            throw new IllegalArgumentException("an example of nothing");
        }
        BitSet set = new BitSet();
        while (!node.isOne()) {
            boolean without = cost(node.low()) <= cost(node.high()) + 1;
            set.set(node.var(), !without);
            node = without ? node.low() : node.high();
        }
        Map<Input, Answer> answered = new EnumMap<>(Input.class);
        answers.forEach((input, answer) -> {
            if (set.get(answer.holds().var())) {
                answered.put(input, Answer.PRESENT);
            } else if (set.get(answer.fails().var())) {
                answered.put(input, Answer.ABSENT);
            }
        });
        Map<Input, BigDecimal> measured = new EnumMap<>(Input.class);
        readings.forEach((input, reading) -> {
            if (reading instanceof Measured taken && set.get(taken.known.var())) {
                measured.put(input, taken.value(set));
            }
        });
        return Findings.of(answered, measured);
    }

    /** How many answers and bands it takes at least to get into a set. */
    private int cost(BDD node) {
        if (node.isZero() || node.isOne()) {
            return node.isZero() ? IMPOSSIBLE : 0;
        }
        Integer known = costs.get(node);
        if (known == null) {
            known = Math.min(cost(node.low()), cost(node.high()) + 1);
            costs.put(node, known);
        }
        return known;
    }

    @Override
    public BDD truth(boolean value) {
        return value ? diagrams.one() : diagrams.zero();
    }

    @Override
    public BDD not(BDD of) {
        return of.not();
    }

    @Override
    public BDD and(List<BDD> of) {
        return of.stream().reduce(truth(true), BDD::and);
    }

    @Override
    public BDD or(List<BDD> of) {
        return of.stream().reduce(truth(false), BDD::or);
    }
}
