package org.sciatica.request;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.sciatica.http.Problem;
import org.sciatica.http.ProblemKind;
import org.sciatica.http.RequestRefused;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputGroup;

/**
 * The wrong places found in one request. A key that is no code of ours is repeated only when it is a near miss of one: it
 * may hold anything.
 */
final class WrongPlaces {

    private static final int NEAR = 3;
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(NEAR);

    private final List<Problem.Place> places = new ArrayList<>();
    private final Set<InputGroup> listed = EnumSet.noneOf(InputGroup.class);

    boolean isEmpty() {
        return places.isEmpty();
    }

    void refuseIfAny() {
        if (!places.isEmpty()) {
            throw new RequestRefused(ProblemKind.OUTSIDE_THE_CONTRACT, places);
        }
    }

    void add(String pointer, String code, String message) {
        add(pointer, code, message, null);
    }

    void add(String pointer, String code, String message, @Nullable List<String> allowed) {
        if (!isFull()) {
            places.add(new Problem.Place(pointer, code, message, allowed));
        }
    }

    /** Whether all places that are told were found: what is near a further unknown key need not be looked for. */
    private boolean isFull() {
        return places.size() >= Problem.MOST_PLACES;
    }

    /** A key that is none of the fields of the request. */
    void unknownField(String name, List<String> fields) {
        if (isFull()) {
            return;
        }
        Optional<Input> stray = Input.of(name);
        if (stray.isPresent()) {
            addStray("/" + name, stray.get());
            return;
        }
        Optional<String> near = nearest(name, fields.stream());
        add(
                near.isPresent() ? "/" + name : "",
                "unknown-group",
                near.map("Unknown group; did you mean '%s'?"::formatted).orElse("Unknown group."),
                fields);
    }

    private void addStray(String pointer, Input input) {
        add(pointer, "wrong-place", "This code belongs into the group '%s'.".formatted(input.group()));
    }

    void unknownCode(InputGroup group, String name) {
        if (isFull()) {
            return;
        }
        Optional<Input> stray = Input.of(name);
        if (stray.isPresent()) {
            addStray("/" + group + "/" + name, stray.get());
            return;
        }
        List<String> codes = Input.of(group).stream().map(Input::code).toList();
        Optional<String> near = nearest(name, codes.stream());
        add(
                near.isPresent() ? "/" + group + "/" + name : "/" + group,
                "unknown-code",
                near.map("Unknown code; did you mean '%s'?"::formatted).orElse("Unknown code."),
                listed.add(group) ? codes : null);
    }

    /** The known word that differs from {@code name} by the fewest letters, if few enough. */
    private static Optional<String> nearest(String name, Stream<String> known) {
        if (!name.chars().allMatch(WrongPlaces::isCodeCharacter)) {
            return Optional.empty();
        }
        String spelling = name.toLowerCase(Locale.ROOT).replace('_', '-');
        return known.map(word -> new Candidate(word, DISTANCE.apply(spelling, word)))
                .filter(candidate -> candidate.distance >= 0 && candidate.distance <= candidate.word.length() / 3)
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::word);
    }

    private record Candidate(String word, int distance) {}

    private static boolean isCodeCharacter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}
