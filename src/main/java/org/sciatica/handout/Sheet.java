package org.sciatica.handout;

import io.quarkus.qute.RawString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one handout says, every word of it, in the order in which it is read. The templates only set it out. */
public sealed interface Sheet {

    Head head();

    Ending ending();

    /**
     * What every handout begins with.
     *
     * @param language the two letters of its language
     * @param level code of the triage level
     * @param title the title
     * @param whatToDo what the level means to the patient
     */
    record Head(String language, String level, String title, String whatToDo) {}

    /**
     * A sign that sends a patient to a doctor at once.
     *
     * @param text the sign
     * @param open that it is not known of this patient, when it is not
     */
    record Sign(String text, @Nullable String open) {}

    /** A sentence and what it introduces. */
    record Listed(String intro, List<String> items) {}

    /** A named line of an exercise. */
    record Line(String name, String text) {}

    /** One exercise, or another thing the patient does at home. */
    record Exercise(
            String name,
            @Nullable RawString picture,
            @Nullable String start,
            List<String> steps,
            List<Line> lines,
            @Nullable String stop) {

        /** This exercise without this line. */
        Exercise without(Line line) {
            return new Exercise(
                    name,
                    picture,
                    start,
                    steps,
                    lines.stream().filter(told -> !told.equals(line)).toList(),
                    stop);
        }
    }

    /**
     * The exercises allowed at home.
     *
     * @param forAll what those say that say nothing else, said once
     * @param each the exercises
     */
    record Exercises(List<Line> forAll, List<Exercise> each) {}

    /** A reason, and what is left out for it. */
    record Withheld(String reason, String leaveOut) {}

    /** The places of one document; its title exists in English only. */
    record Source(String document, String title, List<String> places) {}

    /**
     * What every handout ends with.
     *
     * @param notCovered the warning signs that no answer tells of; empty in an emergency
     * @param sources the documents and their places
     * @param rules the rules used
     * @param ruleSet version and hash
     * @param disclaimer what the service is not
     */
    record Ending(
            @Nullable Listed notCovered, List<Source> sources, List<String> rules, String ruleSet, String disclaimer) {}

    /**
     * The sheet of a patient who must see a doctor now: the signs, and nothing else.
     *
     * @param found the signs that were found
     * @param emergencySigns what makes it an emergency, when it is none yet
     * @param forDoctor the level and the findings in the clinician's words
     * @param comeBack when to look again
     */
    record RedFlags(
            Head head, List<String> found, List<Sign> emergencySigns, String forDoctor, String comeBack, Ending ending)
            implements Sheet {}

    /**
     * The sheet of everybody else.
     *
     * @param emergencySigns signs that send to a hospital
     * @param urgentSigns signs that send to a doctor on the same day
     * @param open what is not known and could raise the level, questions in full beside the signs
     * @param chosen that what is set out was chosen, when it was
     * @param exercises the exercises to do at home; none when some are allowed and none was chosen
     * @param atHome what else to do at home
     * @param others what is allowed, but not alone
     * @param lookAgain when somebody looks at the patient again, and when not to put off a doctor
     * @param waiting the questions that more could be allowed after
     * @param withheld what is left out, and why
     * @param advice what helps in daily life
     */
    record Ordinary(
            Head head,
            List<Sign> emergencySigns,
            List<Sign> urgentSigns,
            @Nullable Open open,
            @Nullable String chosen,
            @Nullable Exercises exercises,
            List<Exercise> atHome,
            List<Listed> others,
            Listed lookAgain,
            @Nullable Waiting waiting,
            List<Withheld> withheld,
            List<String> advice,
            Ending ending)
            implements Sheet {}

    /** What is not known and could raise the level; of tests only that a doctor has to do them. */
    record Open(
            @Nullable String signs,
            @Nullable Listed questions,
            @Nullable String tests) {}

    /** The first questions that things wait for, that there are more, and that a doctor has tests to do. */
    record Waiting(
            List<String> questions,
            @Nullable String more,
            @Nullable String tests) {}
}
