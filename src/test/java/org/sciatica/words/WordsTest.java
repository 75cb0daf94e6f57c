package org.sciatica.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sciatica.assessment.BlindSpot;
import org.sciatica.assessment.Contradiction;
import org.sciatica.catalogue.Catalogue;
import org.sciatica.catalogue.Dose;
import org.sciatica.catalogue.Intervention;
import org.sciatica.catalogue.Kind;
import org.sciatica.data.YamlResource;
import org.sciatica.logic.Condition;
import org.sciatica.logic.Conditions;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

class WordsTest {

    private final Words words = Words.in("en");
    private final Catalogue catalogue = Catalogue.load();

    @Test
    void every_code_has_words_and_every_word_a_code() {
        assertThat(YamlResource.map("words/en/inputs.yaml", InputWords.class).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Input.values()).map(Input::code).toList());
        assertThat(YamlResource.map("words/en/interventions.yaml", InterventionWords.class)
                        .keySet())
                .containsExactlyInAnyOrderElementsOf(
                        catalogue.all().stream().map(Intervention::code).toList());
        Messages messages = YamlResource.one("words/en/messages.yaml", Messages.class);
        assertThat(messages.notCovered().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(BlindSpot.values()).map(BlindSpot::code).toList());
        assertThat(messages.inconsistencies().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Contradiction.every().stream().map(Contradiction::code).toList());
        assertThat(messages.triage()).hasSize(TriageLevel.values().length);
        assertThat(messages.phases()).hasSize(Phase.values().length);
    }

    @Test
    void labels_and_questions_are_told_apart() {
        assertThat(Input.values()).extracting(words::label).doesNotHaveDuplicates();
        assertThat(Input.values())
                .extracting(input -> words.of(input).question())
                .doesNotHaveDuplicates()
                .allSatisfy(question -> assertThat(question).endsWith("?"));
    }

    @Test
    void what_is_done_is_told_completely() {
        for (Intervention intervention : catalogue.all()) {
            InterventionWords told = words.intervention(intervention.code());
            assertThat(told.name()).isNotBlank();
            if (intervention.kind() == Kind.ADVICE) {
                assertThat(told.text()).as(intervention.code()).isNotBlank();
            } else if (intervention.kind().canBeAllowed()) {
                boolean never = intervention.groups().stream()
                        .anyMatch(group -> group.code().startsWith("never"));
                assertThat(told.steps().isEmpty()).as(intervention.code()).isEqualTo(never);
                assertThat(told.who()).as(intervention.code()).isNotBlank();
                if (!never) {
                    assertThat(told.stop()).as(intervention.code()).containsIgnoringCase("doctor");
                }
            } else {
                assertThat(told.what()).as(intervention.code()).containsIgnoringCase("doctor");
            }
            if (intervention.kind() == Kind.EXERCISE) {
                assertThat(Stream.of(
                                told.start(),
                                told.side(),
                                told.hold(),
                                told.repetitions(),
                                told.frequency(),
                                told.picture()))
                        .as(intervention.code())
                        .allSatisfy(text -> assertThat(text).isNotBlank());
            }
        }
    }

    /** The numbers a machine reads are the numbers a person reads. */
    @Test
    void every_number_of_a_dose_stands_in_the_words() {
        for (Intervention intervention : catalogue.all()) {
            InterventionWords told = words.intervention(intervention.code());
            String text = String.join(
                    " ",
                    Stream.of(told.hold(), told.repetitions(), told.duration(), told.frequency())
                            .filter(Objects::nonNull)
                            .toList());
            for (String number : numbers(intervention.dose())) {
                assertThat(text).as(intervention.code()).matches("(?s).*(?<!\\d)" + number + "(?!\\d).*");
            }
        }
    }

    private static List<String> numbers(@org.jspecify.annotations.Nullable Dose dose) {
        List<String> numbers = new ArrayList<>();
        if (dose != null) {
            Matcher matcher = Pattern.compile("=(\\d+)")
                    .matcher(dose.toString().replace("seconds=Bounds[least=30, most=300]", "seconds=30, minutes=5"));
            while (matcher.find()) {
                numbers.add(matcher.group(1));
            }
        }
        return numbers;
    }

    @Test
    void a_condition_is_told_from_its_tree() {
        Condition condition = Conditions.all(
                Conditions.present(Input.CHILLS),
                Conditions.any(Conditions.atLeast(Input.PAIN_SCORE, "4"), Conditions.phaseIs(Phase.EXACERBATION)));
        assertThat(words.condition(condition))
                .isEqualTo("Chills and (Pain score now (0 to 10) at least 4 or phase exacerbation)");
        assertThat(words.condition(Conditions.none(Conditions.present(Input.CHILLS))))
                .isEqualTo("none of: Chills");
        assertThat(words.condition(Conditions.always())).isEqualTo("always");
        assertThat(words.condition(Conditions.positive(Input.SICARD))).endsWith("positive");
    }

    @Test
    void the_level_is_told_with_what_was_found_and_what_is_open() {
        assertThat(words.triageForClinician(
                        TriageLevel.EMERGENCY, TriageLevel.EMERGENCY, List.of("Chills", "Cold leg"), 0))
                .startsWith("Emergency")
                .endsWith("Found: Chills; Cold leg.");
        assertThat(words.triageForClinician(TriageLevel.SEE_DOCTOR, TriageLevel.URGENT, List.of(), 3))
                .contains("not answered yet: 3. ")
                .endsWith("Open answers may still raise this to: urgent.");
        assertThat(words.triageForClinician(TriageLevel.SELF_CARE, TriageLevel.SELF_CARE, List.of(), 0))
                .doesNotContain("may still");
    }

    @Test
    void a_missing_word_is_an_error() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> words.intervention("nothing"))
                .hasMessageContaining("nothing");
    }
}
