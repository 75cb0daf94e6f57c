package org.sciatica.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.InputSet;

/**
 * Conditions made ready to be worked out for many patients: each distinct condition stands once, behind the parts it is
 * made of, and a reference to other rules stands for what these rules say.
 */
public final class Network {

    private final Definitions definitions;
    private final Map<Condition, Integer> numbers = new HashMap<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final List<int[]> parts = new ArrayList<>();
    private final List<InputSet> asked = new ArrayList<>();
    private final List<int[]> others = new ArrayList<>();
    private final Meaning[] meanings;
    private final InputSet[] askedBy;
    private final int[][] othersOf;

    /** The truth of one condition from the truth of its parts. */
    interface Meaning {
        Truth in(Reading reading);
    }

    /** A network of these conditions and of all that they are made of. */
    public Network(Collection<? extends Condition> conditions, Definitions definitions) {
        this.definitions = definitions;
        List<Meaning> found = new ArrayList<>();
        conditions.forEach(condition -> add(condition, found));
        this.meanings = found.toArray(Meaning[]::new);
        this.askedBy = asked.toArray(InputSet[]::new);
        this.othersOf = others.toArray(int[][]::new);
    }

    private int add(Condition condition, List<Meaning> found) {
        Integer known = numbers.get(condition);
        if (known != null) {
            return known;
        }
        int[] below = condition.accept(new Parts(definitions)).stream()
                .mapToInt(part -> add(part, found))
                .toArray();
        int number = conditions.size();
        numbers.put(condition, number);
        conditions.add(condition);
        parts.add(below);
        asked.add(
                condition instanceof Condition.Leaf leaf
                        ? InputSet.of(leaf.input())
                        : InputSet.union(Arrays.stream(below)
                                .filter(this::isLeaf)
                                .mapToObj(asked::get)
                                .toList()));
        others.add(Arrays.stream(below).filter(part -> !isLeaf(part)).toArray());
        found.add(condition.accept(new Meanings(below)));
        return number;
    }

    private boolean isLeaf(int number) {
        return conditions.get(number) instanceof Condition.Leaf;
    }

    /**
     * The number of a condition, by which a reading is asked.
     *
     * @throws IllegalArgumentException when it is not part of this network
     */
    public int number(Condition condition) {
        Integer number = numbers.get(condition);
        if (number == null) {
            throw new IllegalArgumentException("not in this network: " + condition);
        }
        return number;
    }

    /** What is true of a patient, an open answer being presumed or reported where a condition says so. */
    public Reading read(Findings findings) {
        return new Reading(this, findings, false);
    }

    /** What is true of a patient of whom all will be known: nothing is presumed, and nothing need be reported. */
    Reading readToTheEnd(Findings findings) {
        return new Reading(this, findings, true);
    }

    int size() {
        return meanings.length;
    }

    Meaning meaning(int number) {
        return meanings[number];
    }

    Condition condition(int number) {
        return conditions.get(number);
    }

    int[] parts(int number) {
        return parts.get(number);
    }

    /** The inputs that a condition asks for, itself or by a part that does nothing else. */
    InputSet asked(int number) {
        return askedBy[number];
    }

    /** The other parts of a condition. */
    int[] others(int number) {
        return othersOf[number];
    }
}
