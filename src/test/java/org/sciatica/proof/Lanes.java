package org.sciatica.proof;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sciatica.logic.Truth;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Input;

/** Sixty-four patients at once: one bit of a word for each. */
public final class Lanes implements Algebra<Long> {

    public static final int COUNT = Long.SIZE;

    private static final Set<Input> ALL = EnumSet.allOf(Input.class);
    private static final long NOBODY = 0;
    private static final long EVERYBODY = -1;

    private final Map<Input, Answers> answers = new EnumMap<>(Input.class);
    private final Map<Input, Readings> readings = new EnumMap<>(Input.class);

    /** Sixty-four patients of whom nothing is known. */
    public Lanes() {
        for (Input input : Input.values()) {
            if (input.isMeasurement()) {
                readings.put(input, new Readings());
            } else {
                answers.put(input, new Answers());
            }
        }
    }

    /** Puts a patient, as answered and measured, into a lane. */
    public void put(int lane, Map<Input, Answer> answered, Map<Input, BigDecimal> measured) {
        put(lane, ALL, answered, measured);
    }

    /** Puts what is said of these inputs into a lane and leaves the others as they are. */
    public void put(int lane, Set<Input> inputs, Map<Input, Answer> answered, Map<Input, BigDecimal> measured) {
        for (Input input : inputs) {
            Answers answer = answers.get(input);
            if (answer != null) {
                answer.put(lane, answered.get(input));
            }
            Readings reading = readings.get(input);
            if (reading != null) {
                reading.values[lane] = measured.get(input);
            }
        }
    }

    /** What is known of them, now. */
    public Facts<Long> facts() {
        Map<Input, Kleene<Long>> now = new EnumMap<>(Input.class);
        answers.forEach((input, all) -> now.put(input, new Kleene<>(all.present, all.absent)));
        return new Facts<>(this, now, new EnumMap<>(readings));
    }

    /** What was answered of each. */
    private static final class Answers {
        private long present;
        private long absent;

        void put(int lane, @Nullable Answer answer) {
            long bit = 1L << lane;
            present = answer == Answer.PRESENT ? present | bit : present & ~bit;
            absent = answer == Answer.ABSENT ? absent | bit : absent & ~bit;
        }
    }

    /** What was measured of each; null where nothing was. */
    private static final class Readings implements Facts.Reading<Long> {
        private final @Nullable BigDecimal[] values = new BigDecimal[COUNT];

        @Override
        public Long known() {
            return where(value -> true);
        }

        @Override
        public Long atLeast(BigDecimal bound) {
            return where(value -> value.compareTo(bound) >= 0);
        }

        @Override
        public Long atMost(BigDecimal bound) {
            return where(value -> value.compareTo(bound) <= 0);
        }

        private long where(Predicate<BigDecimal> test) {
            long word = NOBODY;
            for (int lane = 0; lane < COUNT; lane++) {
                BigDecimal value = values[lane];
                if (value != null && test.test(value)) {
                    word |= 1L << lane;
                }
            }
            return word;
        }
    }

    /** Whether a lane is set. */
    public static boolean in(long word, int lane) {
        return (word >>> lane & 1) == 1;
    }

    /**
     * The truth in a lane.
     *
     * @throws IllegalStateException when it both holds and fails
     */
    public static Truth truth(Kleene<Long> of, int lane) {
        boolean holds = in(of.holds(), lane);
        boolean fails = in(of.fails(), lane);
        if (holds && fails) {
            throw new IllegalStateException("both holds and fails");
        }
        if (holds) {
            return Truth.HOLDS;
        }
        return fails ? Truth.FAILS : Truth.OPEN;
    }

    @Override
    public Long truth(boolean value) {
        return value ? EVERYBODY : NOBODY;
    }

    @Override
    public Long not(Long of) {
        return ~of;
    }

    @Override
    public Long and(List<Long> of) {
        long all = EVERYBODY;
        for (long next : of) {
            all &= next;
        }
        return all;
    }

    @Override
    public Long or(List<Long> of) {
        long any = NOBODY;
        for (long next : of) {
            any |= next;
        }
        return any;
    }
}
