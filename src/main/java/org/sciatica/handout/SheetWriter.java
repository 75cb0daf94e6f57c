package org.sciatica.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.Assessment.Decision;
import org.sciatica.assessment.Assessment.Question;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.Assessment.Triage;
import org.sciatica.assessment.Assessor;
import org.sciatica.catalogue.Kind;
import org.sciatica.catalogue.Supervision;
import org.sciatica.vocabulary.InputGroup;
import org.sciatica.vocabulary.TriageLevel;
import org.sciatica.words.HandoutWords;
import org.sciatica.words.Words;

/** Writes an assessment as a handout in the words of one language. A patient who must see a doctor now gets the signs only. */
final class SheetWriter {

    /** Questions told of those that only more allowances wait for. */
    private static final int WAITING = 6;

    private final String language;
    private final Words words;
    private final HandoutWords told;
    private final Signs signs;
    private final ExerciseWriter exercises;
    private final WithheldWriter withheld;
    private final EndingWriter ending;

    SheetWriter(String language, Assessor assessor, Words words, HandoutWords told, ExercisePicture pictures) {
        this.language = language;
        this.words = words;
        this.told = told;
        this.signs = new Signs(assessor.ruleSet(), told);
        this.exercises = new ExerciseWriter(words, told, pictures);
        this.withheld = new WithheldWriter(told);
        this.ending = new EndingWriter(assessor, words, told);
    }

    /**
     * The handout of an assessment.
     *
     * @param chosen the codes of what to set out; empty for all that is allowed
     */
    Sheet write(Assessment assessment, Set<String> chosen) {
        EndingWriter.Cited cited = new EndingWriter.Cited();
        cited.rules(assessment.triage().because());
        return assessment.triage().level().seeDoctorNow()
                ? redFlags(assessment, cited)
                : ordinary(assessment, chosen, cited);
    }

    private Sheet redFlags(Assessment assessment, EndingWriter.Cited cited) {
        TriageLevel level = assessment.triage().level();
        List<String> found =
                assessment.triage().found().stream().map(words::condition).toList();
        cited.rules(assessment.reassess().because());
        return new Sheet.RedFlags(
                head(assessment.triage()),
                signs.found(assessment),
                level == TriageLevel.EMERGENCY ? List.of() : signs.of(TriageLevel.EMERGENCY, assessment),
                words.triageForClinician(level, assessment.triage().highestPossible(), found, 0),
                String.join(" ", when(assessment)),
                ending.write(assessment, cited));
    }

    private Sheet ordinary(Assessment assessment, Set<String> chosen, EndingWriter.Cited cited) {
        List<Decision> allowed = assessment.decided(Status.ALLOWED);
        List<Decision> printed = allowed.stream()
                .filter(decision -> chosen.isEmpty()
                        || chosen.contains(decision.intervention().code())
                        || !ExerciseWriter.isSetOut(decision.intervention()))
                .toList();
        List<Sheet.Sign> emergency = signs.of(TriageLevel.EMERGENCY, assessment);
        List<Sheet.Sign> urgent = signs.of(TriageLevel.URGENT, assessment);
        Sheet.Exercises home = exercises.together(exercises.write(printed, ExerciseWriter::isHomeExercise));
        boolean noneIsAllowed = allowed.stream().map(Decision::intervention).noneMatch(ExerciseWriter::isHomeExercise);
        long openSigns = Stream.concat(emergency.stream(), urgent.stream())
                .filter(sign -> sign.open() != null)
                .count();
        List<Sheet.Withheld> left =
                withheld.write(assessment.decided(Status.WITHHELD), printed, openSigns > 0, assessment, cited);
        printed.forEach(decision -> {
            cited.rules(decision.because());
            cited.statements(decision.intervention().statements());
        });
        assessment.questions().forEach(question -> cited.rules(question.because()));
        assessment.advice().forEach(advice -> cited.rules(advice.because()));
        cited.rules(assessment.reassess().because());
        Sheet.Open open = open(assessment, openSigns);
        return new Sheet.Ordinary(
                head(assessment.triage()),
                emergency,
                urgent,
                open,
                chosen.isEmpty()
                        ? null
                        : told.text(
                                "chosen",
                                allowed.stream()
                                        .map(Decision::intervention)
                                        .filter(ExerciseWriter::isSetOut)
                                        .count()),
                home.each().isEmpty() && !noneIsAllowed ? null : home,
                exercises.write(printed, ExerciseWriter::isOtherAtHome),
                others(allowed),
                lookAgain(assessment),
                waiting(assessment, open),
                left,
                assessment.advice().stream()
                        .map(advice -> Objects.requireNonNull(
                                words.intervention(advice.intervention().code()).text()))
                        .toList(),
                ending.write(assessment, cited));
    }

    /** What to do now. While an open answer could still raise the level, the top of the sheet says so. */
    private Sheet.Head head(Triage triage) {
        TriageLevel level = triage.level();
        boolean soFar = level == TriageLevel.SELF_CARE && triage.highestPossible() != level;
        return new Sheet.Head(
                language,
                level.code(),
                soFar ? told.text("soFarTitle") : told.title(level),
                words.triageForPatient(level, triage.highestPossible()));
    }

    /** What could still raise the level: signs are marked in their list, other questions are told here. */
    private Sheet.@Nullable Open open(Assessment assessment, long openSigns) {
        List<Question> raising = questions(
                assessment,
                raisesTo -> raisesTo.filter(level -> !level.seeDoctorNow()).isPresent());
        List<String> questions = forThePatient(raising);
        if (openSigns == 0 && raising.isEmpty()) {
            return null;
        }
        return new Sheet.Open(
                openSigns == 0 ? null : told.text("openSigns", openSigns),
                questions.isEmpty() ? null : new Sheet.Listed(told.text("openQuestions"), questions),
                raising.size() > questions.size() ? tests(assessment) : null);
    }

    /** What more could be allowed after; the tests stand here unless they stand with what could raise the level. */
    private Sheet.@Nullable Waiting waiting(Assessment assessment, Sheet.@Nullable Open open) {
        List<Question> waiting = questions(assessment, Optional::isEmpty);
        List<String> questions = forThePatient(waiting);
        String tests = open != null && open.tests() != null ? null : tests(assessment);
        if (questions.isEmpty() && tests == null) {
            return null;
        }
        int more = questions.size() - WAITING;
        return new Sheet.Waiting(
                questions.subList(0, Math.min(WAITING, questions.size())),
                more > 0 ? told.text("waitingMore", more) : null,
                tests);
    }

    private static List<Question> questions(Assessment assessment, Predicate<Optional<TriageLevel>> raising) {
        return assessment.questions().stream()
                .filter(question -> raising.test(question.couldRaiseTriageTo()))
                .toList();
    }

    /** The questions a patient can answer. A test tells the examiner what to do: read at home, it would be tried. */
    private List<String> forThePatient(List<Question> questions) {
        return questions.stream()
                .filter(question -> !isTest(question))
                .map(question -> words.of(question.input()).question())
                .toList();
    }

    private @Nullable String tests(Assessment assessment) {
        long open = assessment.questions().stream().filter(SheetWriter::isTest).count();
        return open == 0 ? null : told.text("openTests", open);
    }

    private static boolean isTest(Question question) {
        return question.input().group() == InputGroup.TESTS;
    }

    private List<Sheet.Listed> others(List<Decision> allowed) {
        List<Sheet.Listed> others = new ArrayList<>();
        for (Supervision supervision : List.of(Supervision.SUPERVISED, Supervision.CLINIC, Supervision.PRESCRIBED)) {
            List<String> names = allowed.stream()
                    .map(Decision::intervention)
                    .filter(item -> item.supervision() == supervision)
                    .filter(item -> supervision != Supervision.PRESCRIBED || item.kind() != Kind.EXERCISE)
                    .map(item -> words.intervention(item.code()).name())
                    .toList();
            if (!names.isEmpty()) {
                others.add(new Sheet.Listed(told.text(supervision.code()), names));
            }
        }
        return others;
    }

    private Sheet.Listed lookAgain(Assessment assessment) {
        int hours = assessment.reassess().withinHours();
        return new Sheet.Listed(
                hours % 24 == 0 ? told.text("lookAgainDays", hours / 24) : told.text("lookAgainHours", hours),
                when(assessment));
    }

    private List<String> when(Assessment assessment) {
        return assessment.reassess().when().stream().map(words::reassess).toList();
    }
}
