package org.sciatica.vocabulary;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** A set of inputs, immutable and in the order of {@link Input}. Joining two costs nanoseconds. */
public final class InputSet extends AbstractSet<Input> implements Runs {

    private static final Input[] INPUTS = Input.values();

    public static final InputSet EMPTY = new InputSet(new long[(INPUTS.length + Long.SIZE - 1) / Long.SIZE]);

    private static final InputSet[] SINGLE =
            Arrays.stream(INPUTS).map(InputSet::only).toArray(InputSet[]::new);

    /** A bit for each input, at its position. */
    private final long[] bits;

    private InputSet(long[] bits) {
        this.bits = bits;
    }

    public static InputSet of(Input input) {
        return SINGLE[input.position()];
    }

    private static InputSet only(Input input) {
        long[] bits = EMPTY.bits.clone();
        bits[input.position() / Long.SIZE] = 1L << input.position();
        return new InputSet(bits);
    }

    /** The inputs that stand in any of these sets. */
    public static InputSet union(Collection<InputSet> sets) {
        Joining joining = new Joining();
        sets.forEach(joining::add);
        return joining.joined();
    }

    /** Joins sets one by one; to be used by one thread, and not after the result was taken. */
    public static final class Joining {

        private InputSet joined = EMPTY;
        private boolean own;

        /** Adds the inputs of one more set. */
        @SuppressWarnings("ReferenceEquality") // an empty set that is another object is joined like any
        public void add(InputSet set) {
            if (joined == EMPTY) {
                joined = set;
            } else if (set != EMPTY) {
                joined = own ? joined : new InputSet(joined.bits.clone());
                own = true;
                for (int word = 0; word < set.bits.length; word++) {
                    joined.bits[word] |= set.bits[word];
                }
            }
        }

        /** The inputs that stand in any of the sets that were added. */
        public InputSet joined() {
            return joined;
        }
    }

    /** Those inputs of this set that are among neither of these bits. */
    InputSet without(long[] some, long[] others) {
        long[] left = bits.clone();
        for (int word = 0; word < bits.length; word++) {
            left[word] &= ~(some[word] | others[word]);
        }
        return new InputSet(left);
    }

    /** Whether an input of this set is among these bits. */
    boolean meets(long[] others) {
        for (int word = 0; word < bits.length; word++) {
            if ((bits[word] & others[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether every input of this set is among these bits. */
    boolean liesIn(long[] others) {
        for (int word = 0; word < bits.length; word++) {
            if ((bits[word] & ~others[word]) != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int size() {
        int size = 0;
        for (long word : bits) {
            size += Long.bitCount(word);
        }
        return size;
    }

    @Override
    public Iterator<Input> iterator() {
        return inputs().iterator();
    }

    @Override
    public void forEach(Consumer<? super Input> action) {
        for (int word = 0; word < bits.length; word++) {
            for (long left = bits[word]; left != 0; left &= left - 1) {
                action.accept(INPUTS[word * Long.SIZE + Long.numberOfTrailingZeros(left)]);
            }
        }
    }

    @Override
    public void runs(Run run) {
        int from = 0;
        int to = 0;
        for (int word = 0; word < bits.length; word++) {
            for (long left = bits[word]; left != 0; left &= left - 1) {
                int position = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                if (position > to && to > from) {
                    run.of(from, to);
                }
                from = position > to ? position : from;
                to = position + 1;
            }
        }
        if (to > from) {
            run.of(from, to);
        }
    }

    /** The inputs of this set, in their order. */
    public List<Input> inputs() {
        List<Input> inputs = new ArrayList<>(size());
        forEach(inputs::add);
        return Collections.unmodifiableList(inputs);
    }
}
