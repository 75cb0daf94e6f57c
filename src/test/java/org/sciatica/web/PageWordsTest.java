package org.sciatica.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputGroup;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** The words of the page are complete in every language, and none is left over. */
class PageWordsTest {

    private static final Path PAGE = Path.of("src/main/resources/META-INF/resources");

    /** A key as the page writes it: quoted, words parted by a point. */
    private static final Pattern KEY = Pattern.compile("['`\"]([a-z]+\\.[a-z-]*)(\\$\\{)?");

    private static final Pattern BLANK = Pattern.compile("\\{\\d}");

    private final Map<String, PageWords> languages = PageWords.inEachLanguage();
    private final Map<String, String> words =
            Objects.requireNonNull(languages.get("en")).words();
    private final Set<String> english = words.keySet();

    @Test
    void every_language_has_the_same_keys() {
        assertThat(languages)
                .containsKey("en")
                .allSatisfy((language, told) ->
                        assertThat(told.words().keySet()).containsExactlyInAnyOrderElementsOf(english));
    }

    @Test
    void every_blank_to_fill_in_is_kept_in_translation() {
        for (PageWords told : languages.values()) {
            words.forEach((key, text) -> assertThat(blanks(told.words().getOrDefault(key, "")))
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(blanks(text)));
        }
    }

    @Test
    void every_key_that_the_page_writes_has_words() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (MatchResult key : keysOfThePage()) {
            boolean begins = key.group(2) != null
                    || key.group(1).endsWith("-")
                    || key.group(1).endsWith(".");
            if (begins
                    ? english.stream().noneMatch(each -> each.startsWith(key.group(1)))
                    : !english.contains(key.group(1))) {
                missing.add(key.group(1));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void no_words_are_left_over() throws IOException {
        Set<String> written = new HashSet<>();
        Set<String> begun = new HashSet<>();
        for (MatchResult key : keysOfThePage()) {
            (key.group(2) == null ? written : begun).add(key.group(1));
        }
        assertThat(english)
                .filteredOn(key -> !written.contains(key) && begun.stream().noneMatch(key::startsWith))
                .containsExactly("language");
    }

    @Test
    void every_code_of_the_contract_has_words() {
        assertThat(english)
                .containsAll(
                        prefixed("group.", Arrays.stream(InputGroup.values()).map(InputGroup::code)))
                .containsAll(
                        prefixed("level.", Arrays.stream(TriageLevel.values()).map(TriageLevel::code)))
                .containsAll(
                        prefixed("result.", Arrays.stream(TriageLevel.values()).map(TriageLevel::code)))
                .containsAll(prefixed("phase.", Arrays.stream(Phase.values()).map(Phase::code)))
                .containsAll(prefixed(
                        "unit.",
                        Arrays.stream(Input.values())
                                .filter(Input::isMeasurement)
                                .map(input -> input.range().unit())));
    }

    @Test
    void a_unit_is_written_in_full() {
        assertThat(languages)
                .allSatisfy((language, told) -> assertThat(told.words())
                        .hasEntrySatisfying("unit.d", days -> assertThat(days).matches("\\p{L}{4,}"))
                        .hasEntrySatisfying("unit.a", years -> assertThat(years).matches("\\p{L}{3,}"))
                        .hasEntrySatisfying(
                                "unit.{score}", points -> assertThat(points).matches("\\p{L}{4,}")));
    }

    private static List<String> blanks(String text) {
        return BLANK.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Set<String> prefixed(String prefix, Stream<String> codes) {
        return codes.map(prefix::concat).collect(Collectors.toSet());
    }

    private static Iterable<MatchResult> keysOfThePage() throws IOException {
        StringBuilder sources = new StringBuilder(Files.readString(PAGE.resolve("index.html")));
        try (Stream<Path> files = Files.list(PAGE.resolve("app"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".js"))
                    .sorted()
                    .toList()) {
                sources.append(Files.readString(file).replaceAll("from '[^']*'", ""));
            }
        }
        return KEY.matcher(sources).results().toList();
    }
}
