package org.sciatica.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an intervention is told. What does not apply to its kind is left out.
 *
 * @param name its name
 * @param what what a measure or an examination is
 * @param text the advice itself
 * @param start the start position
 * @param steps what the person does, in order
 * @param side which side
 * @param hold how long a position is held
 * @param repetitions how often, from the start to the goal
 * @param duration how long it takes
 * @param frequency how often a day or a week
 * @param equipment what is needed
 * @param stop when to stop
 * @param who who may do it
 * @param gaps what the documents leave out
 * @param picture a drawing of it in words
 */
public record InterventionWords(
        String name,
        @Nullable String what,
        @Nullable String text,
        @Nullable String start,
        List<String> steps,
        @Nullable String side,
        @Nullable String hold,
        @Nullable String repetitions,
        @Nullable String duration,
        @Nullable String frequency,
        @Nullable String equipment,
        @Nullable String stop,
        @Nullable String who,
        List<String> gaps,
        @Nullable String picture) {

    @SuppressWarnings("NullAway") // an absent key of the file arrives as null
    public InterventionWords {
        steps = steps == null ? List.of() : List.copyOf(steps);
        gaps = gaps == null ? List.of() : List.copyOf(gaps);
    }
}
