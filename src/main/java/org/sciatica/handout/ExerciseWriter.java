package org.sciatica.handout;

import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The exercises, and what most of them say alike of who may do them and when, taken out to be said once. */
    Sheet.Exercises together(List<Sheet.Exercise> exercises) {
        List<Sheet.Line> forAll = new ArrayList<>();
        List<Sheet.Exercise> shorter = exercises;
        for (String name : List.of(told.text("who"), told.text("frequency"))) {
            List<String> shared = shared(exercises, name);
            if (!shared.isEmpty()) {
                forAll.add(new Sheet.Line(name, String.join(" ", shared)));
                shorter = shorter.stream()
                        .map(exercise -> exercise.without(name, shared))
                        .toList();
            }
        }
        return new Sheet.Exercises(List.copyOf(forAll), shorter);
    }

    /** The sentences that more than half of the exercises have in the line of this name. */
    private static List<String> shared(List<Sheet.Exercise> exercises, String name) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        exercises.stream()
                .flatMap(exercise -> exercise.lines().stream())
                .filter(line -> line.name().equals(name))
                .flatMap(line -> line.sentences().stream())
                .forEach(sentence -> counts.merge(sentence, 1, Integer::sum));
        return counts.keySet().stream()
                .filter(sentence -> counts.getOrDefault(sentence, 0) > Math.max(1, exercises.size() / 2))
                .toList();
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
