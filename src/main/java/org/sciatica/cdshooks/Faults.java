package org.sciatica.cdshooks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sciatica.http.Problem;
import org.sciatica.http.ProblemKind;
import org.sciatica.http.RequestRefused;

/** What is wrong with the request at hand, place by place. It never repeats what was sent. */
final class Faults {

    private static final Pattern UUID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final List<Problem.Place> places = new ArrayList<>();

    void add(String pointer, String code, String message, String... allowed) {
        if (places.size() < Problem.MOST_PLACES) {
            places.add(new Problem.Place(pointer, code, message, allowed.length == 0 ? null : List.of(allowed)));
        }
    }

    /** A string that must be there and pass the test. */
    Optional<String> text(JsonNode parent, String pointer, String field, Predicate<String> passes, String... allowed) {
        boolean passed =
                value(parent, pointer, field, value -> value.isTextual() && passes.test(value.textValue()), allowed);
        return passed ? Optional.of(parent.path(field).textValue()) : Optional.empty();
    }

    /** Whether a value is there and passes the test; it must. */
    boolean value(JsonNode parent, String pointer, String field, Predicate<JsonNode> passes, String... allowed) {
        JsonNode value = parent.path(field);
        if (passes.test(value)) {
            return true;
        }
        String place = pointer + "/" + field;
        if (isGiven(value)) {
            add(place, "wrong-value", "This is not a value that is allowed here.", allowed);
        } else {
            add(place, "missing", "This field is required.", allowed);
        }
        return false;
    }

    /** Whether anything is there, and not null. */
    static boolean isGiven(JsonNode value) {
        return !value.isMissingNode() && !value.isNull();
    }

    static boolean isUuid(String text) {
        return UUID.matcher(text).matches();
    }

    static boolean isTime(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    void refuseIfAny() {
        if (!places.isEmpty()) {
            throw new RequestRefused(ProblemKind.BAD_REQUEST, List.copyOf(places));
        }
    }
}
