package org.sciatica.handout;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sciatica.MeasuredFigure;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.Assessment.Decision;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.Assessor;
import org.sciatica.assessment.RandomFindings;
import org.sciatica.catalogue.Intervention;
import org.sciatica.telemetry.Tally;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;
import org.sciatica.words.HandoutWords;
import org.sciatica.words.InterventionWords;
import org.sciatica.words.Words;

/** What stands on the page, and above all what does not. */
class HandoutTest {

    private static final int PATIENTS = 400;

    private static final Assessor ASSESSOR = Assessor.standard();
    private static final Handouts HANDOUTS = new Handouts(ASSESSOR, new Tally(ASSESSOR, new SimpleMeterRegistry()));
    private static final Words WORDS = Words.in("en");
    private static final HandoutWords TOLD = HandoutWords.in("en");

    private String page(String request) {
        return HANDOUTS.page(Requests.toPrint(Requests.findings(request)), "en", false);
    }

    private static List<Findings> patients(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomFindings findings = new RandomFindings(random);
        List<Findings> patients = new ArrayList<>();
        Requests.vignettes().values().forEach(request -> patients.add(Requests.findings(request)));
        Findings allClear = Requests.findings(Requests.example("all-clear"));
        Input[] inputs = Input.values();
        for (int i = 0; i < PATIENTS; i++) {
            patients.add(findings.draw(random.nextDouble(), random.nextDouble() / 4));
            Input input = inputs[random.nextInt(inputs.length)];
            if (!input.isMeasurement()) {
                patients.add(allClear.with(input, random.nextBoolean() ? Answer.PRESENT : Answer.UNKNOWN));
            }
        }
        return patients;
    }

    @Test
    void a_patient_who_must_see_a_doctor_now_gets_the_signs_and_never_an_exercise() {
        Set<String> exercising = new TreeSet<>();
        for (Intervention intervention : ASSESSOR.catalogue().all()) {
            InterventionWords said = WORDS.intervention(intervention.code());
            exercising.add(said.name());
            exercising.addAll(said.steps());
            Stream.of(said.text(), said.start(), said.hold(), said.repetitions(), said.stop(), said.who())
                    .filter(Objects::nonNull)
                    .forEach(exercising::add);
        }
        exercising.removeIf(text -> text.length() < 4);
        int sheets = 0;
        for (Findings patient : patients(1)) {
            Assessment assessment = ASSESSOR.assess(patient);
            if (assessment.triage().level().seeDoctorNow()) {
                ReadPage page = ReadPage.of(HANDOUTS.page(Requests.toPrint(patient), "en", false));
                assertThat(exercising).noneMatch(page.body()::contains);
                assertThat(page.texts("h3")).isEmpty();
                assertThat(page.texts("svg")).isEmpty();
                assertThat(page.body())
                        .contains(WORDS.triageForPatient(
                                assessment.triage().level(), assessment.triage().highestPossible()));
                sheets++;
            }
        }
        assertThat(sheets).isGreaterThan(300);
        MeasuredFigure.record("handout-red-flag-sheets-without-exercise", sheets);
    }

    @Test
    void an_exercise_stands_on_the_page_exactly_when_it_is_allowed_at_home_and_with_all_its_steps() {
        int exercises = 0;
        int sheets = 0;
        for (Findings patient : patients(2)) {
            Assessment assessment = ASSESSOR.assess(patient);
            if (assessment.triage().level().seeDoctorNow()) {
                continue;
            }
            ReadPage page = ReadPage.of(HANDOUTS.page(Requests.toPrint(patient), "en", false));
            List<Intervention> home = assessment.decided(Status.ALLOWED).stream()
                    .map(Decision::intervention)
                    .filter(item -> ExerciseWriter.isHomeExercise(item) || ExerciseWriter.isOtherAtHome(item))
                    .toList();
            assertThat(page.texts("h3"))
                    .containsExactlyElementsOf(home.stream()
                            .map(item -> WORDS.intervention(item.code()).name())
                            .toList());
            List<String> lines = page.texts("li");
            for (Intervention item : home) {
                InterventionWords said = WORDS.intervention(item.code());
                assertThat(lines).as(item.code()).containsAll(said.steps());
                assertThat(page.body()).contains(Objects.requireNonNull(said.stop()));
                Stream.of(said.hold(), said.repetitions())
                        .filter(Objects::nonNull)
                        .forEach(dose -> assertThat(page.body()).contains(dose));
            }
            if (home.stream().noneMatch(ExerciseWriter::isHomeExercise)) {
                assertThat(page.body()).contains(TOLD.text("noExercise"));
            }
            exercises += home.size();
            sheets++;
        }
        assertThat(exercises).isGreaterThan(5000);
        MeasuredFigure.record("handout-ordinary-sheets", sheets);
        MeasuredFigure.record("handout-exercises-printed", exercises);
    }

    @Test
    void what_holds_something_back_is_told_with_its_reason_and_never_cut_off() {
        int longest = 0;
        for (Findings patient : patients(3)) {
            Assessment assessment = ASSESSOR.assess(patient);
            if (assessment.triage().level().seeDoctorNow()) {
                continue;
            }
            List<String> lines = ReadPage.of(HANDOUTS.page(Requests.toPrint(patient), "en", false))
                    .texts("li");
            Set<String> reasons = new TreeSet<>();
            assessment
                    .decided(Status.WITHHELD)
                    .forEach(decision -> assessment.barredBy(decision).forEach(gate -> reasons.add(TOLD.reason(gate))));
            assertThat(reasons).isNotEmpty();
            boolean open = lines.stream().anyMatch(line -> line.endsWith(" yet)") || line.endsWith(" known)"));
            String everything = TOLD.text("stillOpen") + " Leave out: all exercises and all treatments.";
            assertThat(lines.contains(everything)).isEqualTo(open);
            assertThat(open && !assessment.decided(Status.ALLOWED).isEmpty()).isFalse();
            assertThat(reasons)
                    .allSatisfy(reason -> assertThat(lines)
                            .filteredOn(line -> line.startsWith(reason + " Leave out: "))
                            .hasSize(1));
            longest = Math.max(longest, reasons.size());
        }
        MeasuredFigure.record("handout-most-reasons-on-a-sheet", longest);
    }

    @Test
    void the_parts_stand_in_the_order_in_which_they_matter() {
        assertThat(ReadPage.of(page(Requests.example("all-clear"))).texts("h2"))
                .containsExactly(
                        "What to do now",
                        "When to get help at once",
                        "Your exercises at home",
                        "Also cleared for you at home",
                        "Cleared for you, but not alone",
                        "When to stop",
                        "When to come back",
                        "What waits for an answer",
                        "What not to do for now, and why",
                        "What helps in daily life",
                        "What this sheet does not know about",
                        "Where this comes from");
        assertThat(ReadPage.of(page(Requests.example("red-flag"))).texts("h2"))
                .containsExactly(
                        "What to do now",
                        "Why this is serious",
                        "When to come back",
                        "For the doctor",
                        "Where this comes from");
    }

    @Test
    void a_sign_nobody_asked_about_is_marked_and_clears_nothing() {
        ReadPage page = ReadPage.of(page("{\"symptoms\": {\"low-back-pain\": \"present\", \"chills\": \"unknown\"}}"));
        assertThat(page.texts("li"))
                .contains("pain, numbness or weakness in both legs (not asked yet)")
                .contains("shivering or chills (asked, not known)");
        assertThat(page.texts("h2")).contains("What nobody knows yet");
        assertThat(page.body()).contains("nothing is cleared for you").contains(TOLD.text("noExercise"));
        assertThat(page.texts("h3")).isEmpty();
    }

    @Test
    void signs_that_are_all_answered_carry_no_mark() {
        assertThat(page(Requests.example("all-clear"))).doesNotContain("not asked yet", "asked, not known");
    }

    @Test
    void what_was_found_is_told_in_the_patients_words() {
        assertThat(ReadPage.of(page("{\"symptoms\": {\"foot-drop\": \"present\"}}"))
                        .texts("li"))
                .contains("a foot that drops or slaps the ground when you walk")
                .contains("pain, numbness or weakness in both legs (not asked yet)");
    }

    @Test
    void every_page_is_one_document_in_one_language_with_one_title() {
        for (boolean large : List.of(false, true)) {
            for (String request : Requests.vignettes().values()) {
                ReadPage page = ReadPage.of(HANDOUTS.page(Requests.toPrint(Requests.findings(request)), "en", large));
                assertThat(page.texts("h1")).containsExactly(page.texts("title").get(0));
                assertThat(page.attribute("lang")).isEqualTo("en");
                assertThat(page.attribute("class")).isEqualTo(large ? "large" : "");
                assertThat(page.texts("script")).isEmpty();
            }
        }
    }

    @Test
    void words_cannot_become_markup() {
        String hostile = "<b>&\"'</b><script>x</script>";
        Sheet sheet = new Sheet.RedFlags(
                new Sheet.Head("en", "urgent", hostile, hostile),
                List.of(hostile),
                List.of(new Sheet.Sign(hostile, hostile)),
                hostile,
                hostile,
                new Sheet.Ending(null, List.of(), List.of(hostile), hostile, hostile));
        ReadPage page = ReadPage.of(new Page().of(sheet, TOLD, false));
        assertThat(page.texts("script")).isEmpty();
        assertThat(page.texts("b")).isEmpty();
        assertThat(page.texts("h1")).containsExactly(hostile);
        assertThat(page.texts("li")).containsExactly(hostile, hostile + " (" + hostile + ")");
    }

    @Test
    void a_drawing_stands_beside_its_exercise() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 1\"><path d=\"M0 0L2 1\"/></svg>";
        Handouts drawn = new Handouts(
                ASSESSOR,
                new Tally(ASSESSOR, new SimpleMeterRegistry()),
                (code, title, description) -> code.equals("squats") ? Optional.empty() : Optional.of(svg));
        String page = drawn.page(Requests.toPrint(Requests.findings(Requests.example("all-clear"))), "en", false);
        ReadPage read = ReadPage.of(page);
        Set<String> withDrawing = new TreeSet<>(read.texts("h3"));
        assertThat(withDrawing).contains("Squats");
        withDrawing.remove("Squats");
        ASSESSOR.catalogue().all().stream()
                .map(item -> WORDS.intervention(item.code()))
                .filter(said -> said.picture() == null)
                .forEach(said -> withDrawing.remove(said.name()));
        assertThat(page).contains(svg);
        assertThat(read.texts("svg")).hasSameSizeAs(withDrawing).hasSizeGreaterThan(30);
    }
}
