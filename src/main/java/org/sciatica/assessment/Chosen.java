package org.sciatica.assessment;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Some of all rules, or of all statements, in an order of their own, kept as their places among all. */
public final class Chosen<T> extends AbstractList<T> {

    private final List<T> all;
    private final int[] places;

    /** What stands at these places; the array is not copied. */
    Chosen(List<T> all, int... places) {
        this.all = all;
        this.places = places;
    }

    /** Where what stands at an index of this list stands among all, from 0. */
    public int place(int index) {
        return places[index];
    }

    @Override
    public T get(int index) {
        return all.get(places[index]);
    }

    @Override
    public int size() {
        return places.length;
    }

    /** Gathers places, each once, in the order in which they come. */
    static final class Gathering {

        private static final int FIRST = 8;

        private final BitSet there;
        private int[] places = new int[FIRST];
        private int count;

        /**
         * Nothing yet.
         *
         * @param most how many places there are among all
         */
        Gathering(int most) {
            there = new BitSet(most);
        }

        void add(int place) {
            if (!there.get(place)) {
                there.set(place);
                if (count == places.length) {
                    places = Arrays.copyOf(places, count * 2);
                }
                places[count++] = place;
            }
        }

        void add(RuleSet.Concluding<?> rule) {
            add(rule.position());
        }

        void add(List<? extends RuleSet.Concluding<?>> rules) {
            for (int index = 0; index < rules.size(); index++) {
                add(rules.get(index));
            }
        }

        <T> Chosen<T> of(List<T> all) {
            return new Chosen<>(all, Arrays.copyOf(places, count));
        }
    }
}
