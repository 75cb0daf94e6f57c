package org.sciatica.assessment;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciatica.vocabulary.Runs;

/** Some of all rules, or of all statements, in an order of their own, kept as their places among all. */
public abstract class Chosen<T> extends AbstractList<T> implements Runs {

    private final List<T> all;

    Chosen(List<T> all) {
        this.all = all;
    }

    /** What stands at these places, in this order; the array is not copied. */
    static <T> Chosen<T> listed(List<T> all, int... places) {
        return new Listed<>(all, places);
    }

    /** What stands at these places, in the order of all; the set is not copied. */
    static <T> Chosen<T> marked(List<T> all, BitSet places) {
        return new Marked<>(all, places);
    }

    /** What stands in this list and in another, in the order of this one. */
    Chosen<T> among(Chosen<T> others) {
        BitSet marks = new BitSet(all.size());
        others.runs(marks::set);
        Gathering both = new Gathering();
        for (int place : places()) {
            if (marks.get(place)) {
                both.add(place);
            }
        }
        return both.of(all);
    }

    abstract int[] places();

    /** Where what stands at an index of this list stands among all, from 0. */
    public int place(int index) {
        return places()[index];
    }

    @Override
    public T get(int index) {
        return all.get(place(index));
    }

    @Override
    public int size() {
        return places().length;
    }

    private static final class Listed<T> extends Chosen<T> {

        private final int[] places;

        Listed(List<T> all, int[] places) {
            super(all);
            this.places = places;
        }

        @Override
        public void runs(Run run) {
            int index = 0;
            while (index < places.length) {
                int from = places[index];
                int to = from + 1;
                while (++index < places.length && places[index] == to) {
                    to++;
                }
                run.of(from, to);
            }
        }

        @Override
        int[] places() {
            return places;
        }
    }

    /** Places that are sought out when they are asked for one by one. */
    abstract static class Sought<T> extends Chosen<T> {

        private volatile int @Nullable [] places;

        Sought(List<T> all) {
            super(all);
        }

        @Override
        final int[] places() {
            int[] known = places;
            if (known == null) {
                Gathering gathering = new Gathering();
                runs((from, to) -> {
                    for (int place = from; place < to; place++) {
                        gathering.add(place);
                    }
                });
                known = gathering.places();
                places = known;
            }
            return known;
        }
    }

    private static final class Marked<T> extends Sought<T> {

        private final BitSet marks;

        Marked(List<T> all, BitSet marks) {
            super(all);
            this.marks = marks;
        }

        @Override
        public void runs(Run run) {
            for (int from = marks.nextSetBit(0); from >= 0; ) {
                int to = marks.nextClearBit(from);
                run.of(from, to);
                from = marks.nextSetBit(to);
            }
        }

        @Override
        public int size() {
            return marks.cardinality();
        }
    }

    /** Gathers places in the order in which they come. */
    static final class Gathering {

        private static final int[] NONE = {};
        private static final int AT_FIRST = 8;

        private int[] places = NONE;
        private int count;

        boolean isEmpty() {
            return count == 0;
        }

        void add(int place) {
            if (count == places.length) {
                places = Arrays.copyOf(places, Math.max(AT_FIRST, count * 2));
            }
            places[count++] = place;
        }

        void add(RuleSet.Concluding<?> rule) {
            add(rule.position());
        }

        int[] places() {
            return Arrays.copyOf(places, count);
        }

        <T> Chosen<T> of(List<T> all) {
            return listed(all, places());
        }
    }
}
