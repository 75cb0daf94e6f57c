package org.sciatica.vocabulary;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** A set of inputs, immutable and in the order of {@link Input}. Joining two costs nanoseconds. */
public final class InputSet extends AbstractSet<Input> {

    private static final Input[] INPUTS = Input.values();

    public static final InputSet EMPTY = new InputSet(new long[(INPUTS.length + Long.SIZE - 1) / Long.SIZE]);

    /** A bit for each input, at its position. */
    private final long[] bits;

    private InputSet(long[] bits) {
        this.bits = bits;
    }

    public static InputSet of(Input input) {
        long[] bits = EMPTY.bits.clone();
        bits[input.position() / Long.SIZE] = 1L << input.position();
        return new InputSet(bits);
    }

    /** The inputs that stand in any of these sets. */
    public static InputSet union(Collection<InputSet> sets) {
        long[] union = EMPTY.bits.clone();
        for (InputSet set : sets) {
            for (int word = 0; word < union.length; word++) {
                union[word] |= set.bits[word];
            }
        }
        return new InputSet(union);
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

    /** The inputs of this set, in their order. */
    public List<Input> inputs() {
        List<Input> inputs = new ArrayList<>(size());
        forEach(inputs::add);
        return Collections.unmodifiableList(inputs);
    }
}
