package org.sciatica.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sciatica.catalogue.Selection.EXERCISES_IN_REMISSION;
import static org.sciatica.catalogue.Selection.GYMNASTICS;
import static org.sciatica.catalogue.Selection.HOME_EXERCISES;
import static org.sciatica.catalogue.Selection.MASSAGE_IN_REMISSION;
import static org.sciatica.vocabulary.TriageLevel.EMERGENCY;
import static org.sciatica.vocabulary.TriageLevel.SEE_DOCTOR;
import static org.sciatica.vocabulary.TriageLevel.SELF_CARE;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciatica.assessment.Assessor;
import org.sciatica.catalogue.Selection;
import org.sciatica.data.YamlResource;
import org.sciatica.rule.Outcome;
import org.sciatica.telemetry.Tally;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputGroup;
import org.sciatica.words.HandoutWords;
import org.sciatica.words.Languages;
import org.sciatica.words.Words;

/** What a patient reads alone at home is safe to follow and true of this patient, in every language. */
class SheetInPatientsHandsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Assessor ASSESSOR = Assessor.standard();
    private static final Handouts HANDOUTS = new Handouts(ASSESSOR, new Tally(ASSESSOR, new SimpleMeterRegistry()));

    static List<String> languages() {
        return Languages.all();
    }

    private static ReadPage page(String request, String language) {
        return ReadPage.of(HANDOUTS.page(Requests.toPrint(Requests.findings(request)), language, false));
    }

    /** The request of an example after some changes. */
    private static String changed(String example, Consumer<ObjectNode> change) {
        try {
            ObjectNode request = (ObjectNode) MAPPER.readTree(Requests.example(example));
            change.accept(request);
            return request.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_test_for_an_examiner_is_counted_and_never_told_how_to_do(String language) {
        List<String> tests = Arrays.stream(Input.values())
                .filter(input -> input.group() == InputGroup.TESTS)
                .map(input -> Words.in(language).of(input).question())
                .toList();
        assertThat(tests).hasSize(4);
        HandoutWords told = HandoutWords.in(language);
        ReadPage nerveTensionOpen = page(Requests.example("remission-full-programme"), language);
        ReadPage noTestDone = page(changed("all-clear", request -> request.remove("tests")), language);
        for (ReadPage page : List.of(nerveTensionOpen, noTestDone)) {
            assertThat(tests).noneMatch(page.body()::contains);
        }
        assertThat(nerveTensionOpen.body()).containsOnlyOnce(told.text("openTests", 1));
        assertThat(noTestDone.body()).containsOnlyOnce(told.text("openTests", 4));
        for (String request : Requests.vignettes().values()) {
            assertThat(tests).noneMatch(page(request, language).body()::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void an_answer_that_open_questions_can_change_is_no_all_clear(String language) {
        Words words = Words.in(language);
        HandoutWords told = HandoutWords.in(language);

        ReadPage soFar = page(Requests.example("remission-full-programme"), language);
        assertThat(soFar.texts("h1")).containsExactly(told.text("soFarTitle"));
        assertThat(soFar.body())
                .contains(words.triageForPatient(SELF_CARE, SEE_DOCTOR))
                .doesNotContain(told.title(SELF_CARE), words.triageForPatient(SELF_CARE, SELF_CARE));

        ReadPage settled = page(Requests.example("all-clear"), language);
        assertThat(settled.texts("h1")).containsExactly(told.title(SELF_CARE));
        assertThat(settled.body())
                .contains(words.triageForPatient(SELF_CARE, SELF_CARE))
                .doesNotContain(words.triageForPatient(SELF_CARE, SEE_DOCTOR));

        assertThat(page(Requests.example("too-little-known"), language).body())
                .contains(words.triageForPatient(SEE_DOCTOR, EMERGENCY));
    }

    private static void set(ObjectNode request, String group, String code, String answer) {
        request.withObject("/" + group).put(code, answer);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void an_exception_is_named_only_where_it_is_allowed(String language) {
        HandoutWords told = HandoutWords.in(language);
        List<Selection> exercises = List.of(EXERCISES_IN_REMISSION, GYMNASTICS, HOME_EXERCISES);

        List<String> flareUp = page(Requests.example("exacerbation"), language).texts("li");
        assertThat(flareUp).anyMatch(line -> line.contains(told.group(EXERCISES_IN_REMISSION, true)));
        assertThat(flareUp).anyMatch(line -> line.contains(told.group(MASSAGE_IN_REMISSION, true)));

        for (String noRestingPosition : List.of(
                Requests.example("too-little-known"),
                changed("exacerbation", request -> set(request, "contraindications", "pregnancy", "present")),
                changed("exacerbation", request -> set(request, "circumstances", "tolerates-supine", "absent")),
                changed("exacerbation", request -> set(request, "diagnoses", "cervical-radiculopathy", "present")),
                changed(
                        "exacerbation",
                        request -> request.withObject("/measurements").put("age-years", 15)))) {
            List<String> lines = page(noRestingPosition, language).texts("li");
            assertThat(lines)
                    .anyMatch(line -> exercises.stream().anyMatch(group -> line.contains(told.group(group, false))))
                    .noneMatch(line -> exercises.stream().anyMatch(group -> line.contains(told.group(group, true))));
        }
        assertThat(page(
                                changed(
                                        "exacerbation",
                                        request -> set(request, "contraindications", "skin-disease", "present")),
                                language)
                        .texts("li"))
                .anyMatch(line -> line.contains(told.group(MASSAGE_IN_REMISSION, false)))
                .noneMatch(line -> line.contains(told.group(MASSAGE_IN_REMISSION, true)));
    }

    /** "The reasons stand below", and what is left out is everything: the list that follows is never read as the whole of it. */
    @ParameterizedTest
    @MethodSource("languages")
    void an_open_sign_is_the_first_reason_to_leave_everything_out(String language) {
        HandoutWords told = HandoutWords.in(language);
        String line = told.text("stillOpen") + " " + told.text("leaveOut", told.group(Selection.EVERYTHING, true));
        ReadPage open = page(
                changed("all-clear", request -> set(request, "symptoms", "saddle-anaesthesia", "unknown")), language);
        assertThat(open.body())
                .contains(told.text("noExercise"), told.text("withheldTitle") + " " + line)
                .containsOnlyOnce(told.text("stillOpen"));
        assertThat(page(Requests.example("all-clear"), language).body()).doesNotContain(told.text("stillOpen"));
    }

    /** Cancer and new trouble with sex are asked about, and the second is a sign for the hospital on the first page. */
    @ParameterizedTest
    @CsvSource({
        "en, hospital, told us",
        "de, Krankenhaus, uns nichts gesagt",
        "es, hospital, no nos ha hablado",
        "lt, ligonin, mums nesak",
        "ru, больниц, нам не сказали",
        "vi, bệnh viện, chưa cho chúng tôi biết"
    })
    void what_was_asked_is_not_said_to_be_unasked(String language, String hospital, String untold) {
        HandoutWords told = HandoutWords.in(language);
        String cancer = told.notCovered("history-of-cancer");
        String sex = told.notCovered("new-sexual-dysfunction");
        ReadPage page = page(Requests.example("all-clear"), language);
        assertThat(page.texts("li")).contains(cancer, sex);
        assertThat(page.body()).doesNotContain("Nobody asked");
        assertThat(List.of(cancer, sex)).allMatch(line -> line.contains(untold));
        assertThat(List.of(sex, told.title(EMERGENCY), told.text("emergencySigns")))
                .allMatch(line -> line.contains(hospital));
        assertThat(ASSESSOR.ruleSet().concluding(Outcome.RaisesTriage.class))
                .filteredOn(raises -> raises.then().level() == EMERGENCY)
                .extracting(raises -> raises.rule().id())
                .contains("pelvic-organ-dysfunction");
    }

    /** Three days to look again, and "sooner when three days are over", cannot both be followed. */
    @Test
    void nobody_is_told_to_come_sooner_than_in_three_days_when_three_days_are_over() {
        String cards = Words.in("en").card("look-again", "72");
        String page = YamlResource.map("words/en/page.yaml", String.class).get("reassess.within");
        for (String example : List.of("all-clear", "exacerbation")) {
            ReadPage sheet = page(Requests.example(example), "en");
            assertThat(sheet.body())
                    .contains("look at you again within 3 days at the latest. Do not put off seeing a doctor if")
                    .doesNotContainIgnoringCase("come sooner");
            assertThat(sheet.texts("li")).contains("You have symptoms, and they have not gone within three days.");
        }
        assertThat(List.of(cards, String.valueOf(page)))
                .allMatch(text -> text.contains("Do not put off seeing a doctor when"))
                .noneMatch(text -> text.contains("sooner"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_length_of_time_is_written_in_full(String language) {
        HandoutWords told = HandoutWords.in(language);
        assertThat(Stream.of(
                        told.text("lookAgainDays", 3),
                        told.text("lookAgainHours", 72),
                        YamlResource.map("words/" + language + "/page.yaml", String.class)
                                .get("reassess.within")))
                .noneMatch(text -> text.matches("(?s).*(3|72|[{]0[}]) (d|val|дн|ч)\\b.*"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void what_needs_nothing_has_no_line_for_it(String language) {
        Words words = Words.in(language);
        String label = HandoutWords.in(language).text("equipment");
        ReadPage page = page(Requests.example("all-clear"), language);
        String nothing =
                label + ": " + words.intervention("standing-forward-bend").equipment();
        String surface = label + ": " + words.intervention("bridge").equipment();
        assertThat(page.texts("h3"))
                .contains(words.intervention("standing-forward-bend").name());
        assertThat(page.body()).contains(surface).doesNotContain(nothing);
    }

    /** What is needed is listed in its basic form: "Sie brauchen: Ein fester Boden" would be wrong. */
    @Test
    void what_is_needed_follows_a_word_that_asks_for_no_other_form() {
        assertThat(page(Requests.example("all-clear"), "de").body()).contains("Benötigt: Ein fester Boden");
        assertThat(page(Requests.example("all-clear"), "lt").body()).contains("Priemonės: Tvirtas paviršius");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_star_beside_a_rule_is_what_the_disclaimer_names(String language) {
        assertThat(Words.in(language).disclaimer()).contains("safety-default");
        assertThat(HandoutWords.in(language).text("rules")).contains("safety-default");
    }
}
