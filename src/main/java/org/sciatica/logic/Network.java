package org.sciatica.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;
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
        asked.add(InputSet.union(Arrays.stream(below)
                .mapToObj(conditions::get)
                .flatMap(part -> asked(part).stream())
                .map(InputSet::of)
                .toList()));
        others.add(Arrays.stream(below)
                .filter(part -> asked(conditions.get(part)).isEmpty())
                .toArray());
        found.add(condition.accept(new Meanings(below)));
        return number;
    }

    /** The finding that a condition merely asks for. */
    private static Optional<Input> asked(Condition condition) {
        if (condition instanceof Condition.Present leaf) {
            return Optional.of(leaf.input());
        }
        return condition instanceof Condition.Absent leaf ? Optional.of(leaf.input()) : Optional.empty();
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

    /** The findings that parts of a condition merely ask for. */
    InputSet asked(int number) {
        return asked.get(number);
    }

    /** The parts of a condition that ask for more than a finding. */
    int[] others(int number) {
        return others.get(number);
    }
}
