package org.sciatica.handout;

import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sciatica.assessment.Assessment.Decision;
import org.sciatica.catalogue.Intervention;
import org.sciatica.catalogue.Kind;
import org.sciatica.catalogue.Supervision;
import org.sciatica.words.HandoutWords;
import org.sciatica.words.InterventionWords;
import org.sciatica.words.Words;

/** Writes what a patient does at home: the drawing, the steps, how much, when to stop. */
final class ExerciseWriter {

    private final Words words;
    private final HandoutWords told;
    private final ExercisePicture pictures;

    ExerciseWriter(Words words, HandoutWords told, ExercisePicture pictures) {
        this.words = words;
        this.told = told;
        this.pictures = pictures;
    }

    static boolean isHomeExercise(Intervention intervention) {
        return intervention.kind() == Kind.EXERCISE
                && (intervention.supervision() == Supervision.HOME
                        || intervention.supervision() == Supervision.PRESCRIBED);
    }

    /** Whether a handout says how it is done. */
    static boolean isSetOut(Intervention intervention) {
        return isHomeExercise(intervention) || isOtherAtHome(intervention);
    }

    static boolean isOtherAtHome(Intervention intervention) {
        return intervention.kind() != Kind.EXERCISE && intervention.supervision() == Supervision.HOME;
    }

    /**
     * The exercises, and what several of them say in the very same words of who may do them and when, taken out to be said once.
     * Only whole lines are: a sentence for itself would take a caution from one exercise, or give it to another.
     */
    Sheet.Exercises together(List<Sheet.Exercise> exercises) {
        List<Sheet.Line> forAll = new ArrayList<>();
        List<Sheet.Exercise> shorter = exercises;
        for (String name : List.of(told.text("who"), told.text("frequency"))) {
            Optional<Sheet.Line> shared = shared(exercises, name);
            if (shared.isPresent()) {
                forAll.add(shared.get());
                shorter = shorter.stream()
                        .map(exercise -> exercise.without(shared.get()))
                        .toList();
            }
        }
        return new Sheet.Exercises(List.copyOf(forAll), shorter);
    }

    /** The line of this name that most of the exercises have; none when one of them has no such line, and would be given it. */
    private static Optional<Sheet.Line> shared(List<Sheet.Exercise> exercises, String name) {
        Map<Sheet.Line, Integer> counts = new LinkedHashMap<>();
        exercises.stream()
                .flatMap(exercise -> exercise.lines().stream())
                .filter(line -> line.name().equals(name))
                .forEach(line -> counts.merge(line, 1, Integer::sum));
        boolean allHaveOne =
                counts.values().stream().mapToInt(Integer::intValue).sum() == exercises.size();
        return counts.entrySet().stream()
                .filter(line -> allHaveOne && line.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    List<Sheet.Exercise> write(List<Decision> allowed, Predicate<Intervention> wanted) {
        return allowed.stream()
                .map(Decision::intervention)
                .filter(wanted)
                .map(this::write)
                .toList();
    }

    private Sheet.Exercise write(Intervention intervention) {
        InterventionWords said = words.intervention(intervention.code());
        List<Sheet.Line> lines = new ArrayList<>();
        add(lines, "side", said.side());
        add(lines, "hold", said.hold());
        add(lines, "repetitions", said.repetitions());
        add(lines, "duration", said.duration());
        add(lines, "frequency", said.frequency());
        add(lines, "equipment", intervention.equipment().isEmpty() ? null : said.equipment());
        add(lines, "who", said.who());
        return new Sheet.Exercise(
                said.name(),
                said.picture() == null
                        ? null
                        : pictures.svg(intervention.code(), said.name(), said.picture())
                                .map(RawString::new)
                                .orElse(null),
                said.start(),
                said.steps(),
                List.copyOf(lines),
                said.stop());
    }

    private void add(List<Sheet.Line> lines, String name, @Nullable String text) {
        if (text != null) {
            lines.add(new Sheet.Line(told.text(name), text));
        }
    }
}
