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

    /** Words of 64 bits that hold a bit for each input. */
    static final int WORDS = 3;

    public static final InputSet EMPTY = new InputSet(0, 0, 0);

    private static final InputSet[] SINGLE =
            Arrays.stream(INPUTS).map(InputSet::only).toArray(InputSet[]::new);

    /** A bit for each input, at its position: those of the first 64, the next, and the last. */
    private final long first;

    private final long second;
    private final long third;

    private InputSet(long first, long second, long third) {
        this.first = first;
        this.second = second;
        this.third = third;
    }

    public static InputSet of(Input input) {
        return SINGLE[input.position()];
    }

    private static InputSet only(Input input) {
        long bit = 1L << input.position();
        return switch (input.position() / Long.SIZE) {
            case 0 -> new InputSet(bit, 0, 0);
            case 1 -> new InputSet(0, bit, 0);
            case 2 -> new InputSet(0, 0, bit);
            default -> throw new IllegalStateException("more inputs than a set has room for");
        };
    }

    private long word(int number) {
        return switch (number) {
            case 0 -> first;
            case 1 -> second;
            default -> third;
        };
    }

    /** The inputs that stand in any of these sets. */
    public static InputSet union(Collection<InputSet> sets) {
        Joining joining = new Joining();
        sets.forEach(joining::add);
        return joining.joined();
    }

    /** Joins sets one by one; to be used by one thread. */
    public static final class Joining {

        private long first;
        private long second;
        private long third;

        /** Adds the inputs of one more set. */
        public void add(InputSet set) {
            first |= set.first;
            second |= set.second;
            third |= set.third;
        }

        /** The inputs that stand in any of the sets that were added. */
        public InputSet joined() {
            return new InputSet(first, second, third);
        }
    }

    /** Counts in how many sets each input stands, all inputs of a set at a time; to be used by one thread. */
    public static final class Counting {

        private static final int PLANES = Integer.SIZE - 1;

        /** Of each word of a set a row: of the counts of its inputs the lowest bits, then the next, and so on. */
        private final long[][] planes = new long[WORDS][PLANES];

        /** How many planes hold anything. */
        private int height;

        /** Counts every input of a set so many times more. */
        public void add(InputSet set, int times) {
            for (int plane = 0; times >> plane != 0; plane++) {
                if ((times >> plane & 1) != 0) {
                    carry(set.first, planes[0], plane);
                    carry(set.second, planes[1], plane);
                    carry(set.third, planes[2], plane);
                }
            }
        }

        /** Adds a bit to many counts at once; where there was one, it goes on to the next plane. */
        private void carry(long bits, long[] row, int from) {
            long carried = bits;
            int plane = from;
            while (carried != 0) {
                long before = row[plane];
                row[plane] = before ^ carried;
                carried &= before;
                plane++;
            }
            height = Math.max(height, plane);
        }

        /** How often an input was counted. */
        public int of(Input input) {
            long[] row = planes[input.position() / Long.SIZE];
            int count = 0;
            for (int plane = 0; plane < height; plane++) {
                count |= (int) (row[plane] >> input.position() & 1) << plane;
            }
            return count;
        }
    }

    /** Those inputs of this set that are among neither of these bits. */
    InputSet without(long[] some, long[] others) {
        return new InputSet(
                first & ~(some[0] | others[0]), second & ~(some[1] | others[1]), third & ~(some[2] | others[2]));
    }

    /** Whether an input of this set is among these bits. */
    boolean meets(long[] others) {
        return ((first & others[0]) | (second & others[1]) | (third & others[2])) != 0;
    }

    /** Whether every input of this set is among these bits. */
    boolean liesIn(long[] others) {
        return ((first & ~others[0]) | (second & ~others[1]) | (third & ~others[2])) == 0;
    }

    @Override
    public int size() {
        return Long.bitCount(first) + Long.bitCount(second) + Long.bitCount(third);
    }

    @Override
    public Iterator<Input> iterator() {
        return inputs().iterator();
    }

    @Override
    public void forEach(Consumer<? super Input> action) {
        forEach(first, 0, action);
        forEach(second, Long.SIZE, action);
        forEach(third, 2 * Long.SIZE, action);
    }

    private static void forEach(long bits, int from, Consumer<? super Input> action) {
        for (long left = bits; left != 0; left &= left - 1) {
            action.accept(INPUTS[from + Long.numberOfTrailingZeros(left)]);
        }
    }

    @Override
    public void runs(Run run) {
        int from = 0;
        int to = 0;
        for (int word = 0; word < WORDS; word++) {
            for (long left = word(word); left != 0; left &= left - 1) {
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
