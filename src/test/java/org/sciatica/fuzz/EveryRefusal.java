package org.sciatica.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sciatica.api.Wire;
import org.sciatica.http.Problem;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputGroup;

/** What holds of every refusal: one of three kinds, for a reason that is there, naming the place and not what was sent. */
final class EveryRefusal {

    private static final String NAMES = "urn:sciatica:problem:";
    private static final Map<String, Integer> KINDS =
            Map.of(NAMES + "not-json", 400, NAMES + "too-large", 413, NAMES + "outside-the-contract", 422);

    private static final Pattern POINTER = Pattern.compile("(/[A-Za-z0-9_-]{1,64}){0,2}");
    private static final int MOST_PLACES = 20;
    private static final int LARGEST_PROBLEM = 16_384;

    /** A run of characters that could tell something; a shorter one tells nothing about anybody. */
    private static final Pattern TELLING = Pattern.compile("[^\\s\\p{Cntrl}\"\\\\{}\\[\\]:,/]{6,}");

    private static final int MOST_TELLING = 100;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private EveryRefusal() {}

    static void check(byte[] body, Problem problem) {
        assertThat(KINDS).containsEntry(problem.type(), problem.status());
        List<Problem.Place> places = Objects.requireNonNullElse(problem.errors(), List.of());
        switch (problem.status()) {
            case 413 -> {
                assertThat(places).isEmpty();
                assertThat(body).hasSizeGreaterThan(Limits.BODY);
            }
            case 422 -> {
                assertThat(places).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_PLACES);
                assertThat(places)
                        .allSatisfy(place -> assertThat(place.pointer()).matches(POINTER));
                Limits.checkKept(body);
            }
            default -> {
                assertThat(places)
                        .singleElement()
                        .satisfies(place -> assertThat(Pattern.compile("/")
                                        .splitAsStream(place.pointer())
                                        .skip(1))
                                .hasSizeLessThanOrEqualTo(Limits.DEPTH)
                                .allMatch(EveryRefusal::isOurs));
                assertThat(Limits.mayBeBroken(body))
                        .as("there is a reason to say %s", places)
                        .isTrue();
            }
        }
        String told = text(problem);
        assertThat(told.length()).isLessThanOrEqualTo(LARGEST_PROBLEM);
        checkNoEcho(body, told);
    }

    /** Whether a step of a pointer is a word of ours or the place in an array. */
    private static boolean isOurs(String step) {
        return InputGroup.of(step).isPresent()
                || Input.of(step).isPresent()
                || step.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * What was sent is not told. A run of characters that also stands in the problem was repeated when another run in its
     * place appears there too; else the words only coincide. A near miss of a code may be told and is no near miss then.
     */
    private static void checkNoEcho(byte[] body, String told) {
        String sent = new String(body, StandardCharsets.ISO_8859_1);
        Set<String> repeated = TELLING.matcher(sent)
                .results()
                .map(MatchResult::group)
                .limit(MOST_TELLING)
                .filter(told::contains)
                .filter(run -> tells(sent.replace(run, changed(run)), changed(run)))
                .collect(Collectors.toSet());
        assertThat(repeated).as("repeated in the refusal").isEmpty();
    }

    private static boolean tells(String sent, String run) {
        return Wire.reading(sent.getBytes(StandardCharsets.ISO_8859_1))
                .problem()
                .filter(problem -> text(problem).contains(run))
                .isPresent();
    }

    /** Every letter and digit another one. */
    private static String changed(String run) {
        StringBuilder changed = new StringBuilder();
        run.chars().forEach(c -> changed.append((char) changed(c)));
        return changed.toString();
    }

    private static int changed(int c) {
        if (c >= 'a' && c <= 'z') {
            return 'a' + (c - 'a' + 13) % 26;
        }
        if (c >= 'A' && c <= 'Z') {
            return 'A' + (c - 'A' + 13) % 26;
        }
        return c >= '0' && c <= '9' ? '0' + (c - '0' + 5) % 10 : c;
    }

    private static String text(Problem problem) {
        try {
            return MAPPER.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
