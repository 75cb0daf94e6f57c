package org.sciatica.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sciatica.MeasuredFigure;
import org.sciatica.catalogue.Catalogue;
import org.sciatica.catalogue.Intervention;
import org.sciatica.catalogue.Kind;
import org.sciatica.data.YamlResource;
import org.sciatica.vocabulary.Input;

/** What patients read in English suits a reading age of about 12, measured by the Flesch-Kincaid grade. */
class PlainWordsTest {

    private static final double HIGHEST_GRADE = 7.0;

    /** One word more or less moves the grade of a short text by a whole year, so a short text has more room. */
    private static final double HIGHEST_GRADE_OF_A_SHORT_TEXT = 8.0;

    /** A question is one sentence of few words, and it may carry a clinical term in brackets. */
    private static final double HIGHEST_GRADE_OF_A_QUESTION = 10.0;

    private static final int WORDS_OF_A_LONG_TEXT = 30;
    private static final int LONGEST_SENTENCE = 25;

    private final Words words = Words.in("en");

    @Test
    void interventions_are_plain() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Intervention intervention : Catalogue.load().all()) {
            if (intervention.kind().canBeAllowed() || intervention.kind() == Kind.ADVICE) {
                texts.put(intervention.code(), handout(words.intervention(intervention.code())));
            }
        }
        assertThat(offenders("interventions", texts)).isEmpty();
    }

    @Test
    void questions_with_their_reasons_are_plain() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Input input : Input.values()) {
            texts.put(
                    input.code(),
                    joined(Stream.of(words.of(input).question(), words.of(input).help())));
        }
        assertThat(offenders("questions", texts)).isEmpty();
    }

    @Test
    void a_question_by_itself_is_plain() {
        assertThat(Arrays.stream(Input.values()).map(input -> words.of(input).question()))
                .filteredOn(question -> Readability.of(question).grade() > HIGHEST_GRADE_OF_A_QUESTION)
                .isEmpty();
    }

    @Test
    void messages_are_plain() {
        Messages messages = YamlResource.one("words/en/messages.yaml", Messages.class);
        Map<String, String> texts = new LinkedHashMap<>();
        messages.triage().forEach((level, texted) -> texts.put(level, texted.patient()));
        texts.putAll(messages.reassess());
        texts.put("disclaimer", messages.disclaimer());
        assertThat(offenders("messages", texts)).isEmpty();
    }

    @Test
    void the_handout_is_plain() {
        HandoutWords handout = HandoutWords.in("en");
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(
                "sentences",
                joined(Stream.concat(handout.titles().values().stream(), handout.texts().values().stream())));
        texts.put("signs", joined(handout.signs().values().stream()));
        texts.put("reasons", joined(handout.reasons().values().stream()));
        texts.put(
                "groups",
                joined(Stream.concat(
                        handout.groups().values().stream(), handout.groupsWithoutException().values().stream())));
        texts.put("not-covered", joined(handout.notCovered().values().stream()));
        assertThat(offenders("handout", texts)).isEmpty();
    }

    @Test
    void the_grade_is_the_published_formula() {
        Readability shortest = Readability.of("The cat sat on the mat.");
        assertThat(shortest.grade()).isCloseTo(0.39 * 6 + 11.8 - 15.59, within(1e-9));
        Readability longer = Readability.of("The doctor named 2 causes? Stretched bones wanted self-care!");
        assertThat(longer)
                .extracting(Readability::words, Readability::syllables)
                .containsExactly(10, 13);
        assertThat(longer.sentences()).hasSize(2);
    }

    private static String handout(InterventionWords told) {
        return joined(Stream.of(
                        Stream.of(told.name(), told.text(), told.start()),
                        told.steps().stream(),
                        Stream.of(
                                told.side(),
                                told.hold(),
                                told.repetitions(),
                                told.duration(),
                                told.frequency(),
                                told.equipment(),
                                told.stop(),
                                told.who()))
                .flatMap(parts -> parts));
    }

    private static String joined(Stream<String> parts) {
        return String.join(
                " ",
                parts.filter(Objects::nonNull)
                        .map(part -> part.matches("(?s).*[.?!]") ? part : part + ".")
                        .toList());
    }

    private static List<String> offenders(String group, Map<String, String> texts) {
        List<String> offenders = new ArrayList<>();
        List<Double> grades = new ArrayList<>();
        texts.forEach((code, text) -> {
            Readability measured = Readability.of(text);
            grades.add(measured.grade());
            double highest = measured.words() < WORDS_OF_A_LONG_TEXT ? HIGHEST_GRADE_OF_A_SHORT_TEXT : HIGHEST_GRADE;
            if (measured.grade() > highest) {
                offenders.add(String.format(Locale.ROOT, "%s has grade %.1f: %s", code, measured.grade(), text));
            }
            measured.sentences().stream()
                    .filter(sentence -> Readability.words(sentence).size() > LONGEST_SENTENCE)
                    .forEach(sentence -> offenders.add(code + " has a long sentence: " + sentence));
        });
        grades.sort(null);
        MeasuredFigure.record("plain-words-" + group + "-median-grade", shown(grades.get(grades.size() / 2)));
        MeasuredFigure.record("plain-words-" + group + "-worst-grade", shown(grades.get(grades.size() - 1)));
        return offenders;
    }

    private static String shown(double grade) {
        return String.format(Locale.ROOT, "%.1f", grade);
    }
}
