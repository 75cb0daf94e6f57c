package org.sciatica.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * How much, as far as the documents give numbers; what is left out they do not give.
 *
 * @param holdSeconds how long a position is held, seconds
 * @param holdMinutes how long a position of rest is kept, minutes
 * @param repetitions repetitions at the start and later
 * @param sets how many rounds
 * @param seconds duration, seconds
 * @param minutes duration, minutes
 * @param timesPerDay how often a day
 * @param weeks duration, weeks
 * @param sessions number of sessions
 */
public record Dose(
        @Nullable Progression holdSeconds,
        @Nullable Integer holdMinutes,
        @Nullable Progression repetitions,
        @Nullable Integer sets,
        @Nullable Bounds seconds,
        @Nullable Bounds minutes,
        @Nullable Bounds timesPerDay,
        @Nullable Bounds weeks,
        @Nullable Integer sessions) {

    /** From where one starts to where one may rise. */
    public record Progression(int start, int goal) {
        public Progression {
            if (start < 1 || goal < start) {
                throw new IllegalArgumentException("a progression starts at 1 or more and does not fall");
            }
        }
    }

    /** The least and the most. */
    public record Bounds(int least, int most) {
        public Bounds {
            if (least < 1 || most < least) {
                throw new IllegalArgumentException("bounds start at 1 or more and do not fall");
            }
        }
    }
}
