package org.sciatica.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciatica.data.YamlResource;

/** Every language says everything that English says, with the same numbers in the same places. */
class TranslationsTest {

    private static final List<String> FILES = List.of("inputs", "interventions", "messages", "page", "handout");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    static Stream<Arguments> translations() {
        return Languages.all().stream()
                .filter(language -> !language.equals(Languages.DEFAULT))
                .flatMap(language -> FILES.stream().map(file -> Arguments.of(language, file)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void a_translation_is_complete_and_keeps_every_number(String language, String file) {
        Map<String, String> english = texts("words/en/" + file + ".yaml");
        Map<String, String> translated = texts("words/" + language + "/" + file + ".yaml");
        assertThat(translated.keySet()).containsExactlyElementsOf(english.keySet());
        english.forEach((place, text) -> {
            String told = translated.getOrDefault(place, "");
            assertThat(told.isBlank()).as(place).isEqualTo(text.isBlank());
            assertThat(all(PLACEHOLDER, told)).as(place).containsExactlyInAnyOrderElementsOf(all(PLACEHOLDER, text));
            assertThat(all(NUMBER, told)).as(place).containsExactlyInAnyOrderElementsOf(all(NUMBER, text));
        });
    }

    @ParameterizedTest
    @MethodSource("translations")
    void nothing_is_left_in_english_but_names_that_are_the_same(String language, String file) {
        Map<String, String> english = texts("words/en/" + file + ".yaml");
        Map<String, String> translated = texts("words/" + language + "/" + file + ".yaml");
        assertThat(english.entrySet().stream()
                        .filter(text -> text.getValue().split(" ", -1).length > 2)
                        .filter(text -> text.getValue().equals(translated.get(text.getKey()))))
                .noneMatch(
                        text -> NUMBER.matcher(text.getValue()).replaceAll("").matches(".*[a-z]{4}.*"));
    }

    @Test
    void every_translation_says_that_a_native_clinician_has_to_review_it() {
        String english =
                YamlResource.one("words/en/messages.yaml", Messages.class).disclaimer();
        for (String language : Languages.all().subList(1, Languages.all().size())) {
            String told = YamlResource.one("words/" + language + "/messages.yaml", Messages.class)
                    .disclaimer();
            assertThat(told.split("[.]", -1)).as(language).hasSizeGreaterThan(english.split("[.]", -1).length);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | de",
                "de-AT, en;q=0.5 | de",
                "fr, es;q=0.3 | es",
                "fr | en",
                "* | en",
                "en;q=0 | en",
                "'' | en",
                "quatsch;;; | en",
                "VI | vi"
            })
    void the_language_that_serves_best(String header, String language) {
        assertThat(Languages.preferred(header)).isEqualTo(language);
        assertThat(Languages.preferred(null)).isEqualTo("en");
        assertThat(Languages.preferred("de,".repeat(100))).isEqualTo("en");
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Every text of a file by the path to it. */
    private static Map<String, String> texts(String path) {
        Map<String, String> texts = new LinkedHashMap<>();
        YamlResource.map(path, JsonNode.class).forEach((key, node) -> collect(key, node, texts));
        return texts;
    }

    private static void collect(String place, JsonNode node, Map<String, String> texts) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        keys.forEach(key -> collect(place + "." + key, node.get(key), texts));
        for (int i = 0; i < node.size() && keys.isEmpty(); i++) {
            collect(place + "[" + i + "]", node.get(i), texts);
        }
        if (node.isValueNode() && !place.equals("decimal")) {
            texts.put(place, node.asText());
        }
    }
}
