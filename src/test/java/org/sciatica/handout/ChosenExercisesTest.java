package org.sciatica.handout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.Assessor;
import org.sciatica.http.Problem;
import org.sciatica.http.RequestRefused;
import org.sciatica.telemetry.Tally;
import org.sciatica.words.HandoutWords;
import org.sciatica.words.Words;

/** A handout of some of the exercises that are allowed, as a clinician chooses them. */
class ChosenExercisesTest {

    private static final Assessor ASSESSOR = Assessor.standard();
    private static final Handouts HANDOUTS = new Handouts(ASSESSOR, new Tally(ASSESSOR, new SimpleMeterRegistry()));
    private static final Words WORDS = Words.in("en");
    private static final HandoutWords TOLD = HandoutWords.in("en");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static String page(String request) {
        return HANDOUTS.page(new ByteArrayInputStream(request.getBytes(UTF_8)), "en", false);
    }

    private static List<String> exercises(String request) {
        return ReadPage.of(page(request)).texts("h3");
    }

    private static String name(String code) {
        return WORDS.intervention(code).name();
    }

    /** The request of an example with this in the field {@code interventions}. */
    private static String choosing(String example, String codes) throws JsonProcessingException {
        ObjectNode request = (ObjectNode) MAPPER.readTree(Requests.example(example));
        request.set("interventions", MAPPER.readTree(codes));
        return request.toString();
    }

    private static void assertRefused(String request, String pointer, String code, @Nullable List<String> allowed) {
        assertThatThrownBy(() -> page(request))
                .asInstanceOf(type(RequestRefused.class))
                .extracting(refused -> refused.problem().errors())
                .asInstanceOf(list(Problem.Place.class))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.pointer()).isEqualTo(pointer);
                    assertThat(place.code()).isEqualTo(code);
                    assertThat(place.allowed()).isEqualTo(allowed);
                });
    }

    @Test
    void only_the_chosen_exercises_are_set_out() {
        List<String> chosen = exercises(Requests.example("chosen-exercises"));
        List<String> all = exercises(Requests.example("remission-full-programme"));
        assertThat(all).contains(name("cat-cow"), name("bridge"), name("double-knee-to-chest"));
        assertThat(chosen)
                .contains(name("cat-cow"), name("bridge"), name("single-knee-to-chest"))
                .doesNotContain(name("double-knee-to-chest"));
        assertThat(chosen).hasSize(3);
        assertThat(page(Requests.example("remission-full-programme")))
                .contains("ticks the box", "class=\"tick\"")
                .doesNotContain("chosen for you");
    }

    /** The signs, the open questions, what is left out and when to come back hang on the patient alone. */
    @Test
    void a_choice_leaves_the_warnings_as_they_are() {
        String chosen = ReadPage.of(page(Requests.example("chosen-exercises"))).body();
        String all =
                ReadPage.of(page(Requests.example("remission-full-programme"))).body();
        assertThat(between(chosen, "What to do now", "Your exercises at home"))
                .isEqualTo(between(all, "What to do now", "Your exercises at home"));
        assertThat(between(chosen, "Cleared for you, but not alone", "Where this comes from"))
                .isEqualTo(between(all, "Cleared for you, but not alone", "Where this comes from"));
    }

    private static String between(String page, String from, String to) {
        assertThat(page).contains(from, to);
        return page.substring(page.indexOf(from), page.lastIndexOf(to));
    }

    /** Alone or beside whichever others: no caution is lost, and none is lent to another exercise. */
    @Test
    void every_exercise_says_of_who_and_when_what_it_says_alone() {
        ExerciseWriter writer = new ExerciseWriter(WORDS, TOLD, (code, title, description) -> Optional.empty());
        List<Sheet.Exercise> all = writer.write(
                ASSESSOR.assess(Requests.findings(Requests.example("remission-full-programme")))
                        .decided(Status.ALLOWED),
                ExerciseWriter::isHomeExercise);
        assertThat(all.size()).isGreaterThan(30);
        assertSaysTheSame(all, writer.together(all));
        for (Sheet.Exercise first : all) {
            for (Sheet.Exercise second : all) {
                List<Sheet.Exercise> some = List.of(first, all.get(0), second);
                assertSaysTheSame(some, writer.together(some));
            }
        }
    }

    private static void assertSaysTheSame(List<Sheet.Exercise> alone, Sheet.Exercises together) {
        for (String name : List.of(TOLD.text("who"), TOLD.text("frequency"))) {
            for (int place = 0; place < alone.size(); place++) {
                List<Sheet.Line> own = lines(together.each().get(place).lines(), name);
                assertThat(own.isEmpty() ? lines(together.forAll(), name) : own)
                        .isEqualTo(lines(alone.get(place).lines(), name));
            }
        }
    }

    private static List<Sheet.Line> lines(List<Sheet.Line> lines, String name) {
        return lines.stream().filter(line -> line.name().equals(name)).toList();
    }

    /** What is not set out on this sheet is no exception to what is left out. */
    @Test
    void an_exception_is_named_only_where_it_is_set_out() throws JsonProcessingException {
        String exception = "exercises but the resting position";
        assertThat(page(Requests.example("exacerbation"))).contains(exception);
        assertThat(page(choosing("exacerbation", "[\"step-position-rest\"]"))).contains(exception);
        assertThat(page(choosing("exacerbation", "[\"relaxing-massage\"]"))).doesNotContain(exception);
    }

    /** Nothing is said to be withheld that was only not chosen. */
    @Test
    void where_no_exercise_was_chosen_none_is_set_out() throws JsonProcessingException {
        String page = page(choosing("remission-full-programme", "[\"four-point-acupressure\"]"));
        assertThat(page)
                .contains("Do only what is on this sheet.", "chosen for you")
                .doesNotContain("Your exercises at home", "No exercise is cleared", "class=\"tick\"");
        assertThat(ReadPage.of(page).texts("h3")).containsExactly(name("four-point-acupressure"));
    }

    @Test
    void an_exercise_that_is_not_allowed_to_this_patient_is_refused() throws JsonProcessingException {
        List<String> allowed =
                HANDOUTS.allowedAtHome(ASSESSOR.assess(Requests.findings(Requests.example("exacerbation"))));
        assertThat(allowed).doesNotContain("cat-cow");
        assertRefused(choosing("exacerbation", "[\"cat-cow\"]"), "/interventions/0", "not-allowed", allowed);
    }

    @Test
    void who_must_see_a_doctor_now_is_told_so_whatever_was_chosen() throws JsonProcessingException {
        assertThat(page(choosing("red-flag", "[\"cat-cow\"]"))).isEqualTo(page(Requests.example("red-flag")));
    }

    @Test
    void what_cannot_be_chosen_is_refused_with_its_place() throws JsonProcessingException {
        String patient = "remission-full-programme";
        List<String> choosable = Handouts.choosable(ASSESSOR.catalogue());
        assertRefused(choosing(patient, "[\"bridge\",\"nerve-block\"]"), "/interventions/1", "unknown-code", choosable);
        assertRefused(choosing(patient, "[\"bridge\",\"bridge\"]"), "/interventions/1", "duplicate-code", null);
        assertRefused(choosing(patient, "[\"bridge\",[\"bridge\"]]"), "/interventions/1", "wrong-type", null);
        assertRefused(choosing(patient, "\"bridge\""), "/interventions", "wrong-type", null);
        assertRefused(choosing(patient, "[]"), "/interventions", "empty", null);
    }

    @Test
    void an_assessment_chooses_nothing() throws JsonProcessingException {
        String request = choosing("all-clear", "[\"bridge\"]");
        assertThatThrownBy(() -> Requests.findings(request))
                .asInstanceOf(type(RequestRefused.class))
                .extracting(refused -> refused.problem().errors())
                .asInstanceOf(list(Problem.Place.class))
                .singleElement()
                .satisfies(place ->
                        assertThat(place.pointer() + " " + place.code()).isEqualTo("/interventions wrong-place"));
    }

    @Test
    void what_is_allowed_is_told_once() throws JsonProcessingException {
        for (String request : List.of(
                choosing("remission-full-programme", "[\"no-code\",\"nerve-block\"]"),
                choosing("exacerbation", "[\"cat-cow\",\"bridge\"]"))) {
            assertThatThrownBy(() -> page(request))
                    .asInstanceOf(type(RequestRefused.class))
                    .extracting(refused -> refused.problem().errors())
                    .asInstanceOf(list(Problem.Place.class))
                    .satisfiesExactly(
                            first -> assertThat(first.allowed()).isNotEmpty(),
                            second -> assertThat(second.allowed()).isNull());
        }
    }
}
