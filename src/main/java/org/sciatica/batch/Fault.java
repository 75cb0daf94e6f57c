package org.sciatica.batch;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sciatica.http.Problem;
import org.sciatica.http.ProblemKind;
import org.sciatica.vocabulary.InputGroup;

/**
 * What is wrong with a record apart from its request. It repeats no key but those that are words of ours.
 *
 * @param kind the kind of problem that the record is refused for
 * @param place where in the line, and what is allowed there
 */
public record Fault(ProblemKind kind, Problem.Place place) {

    private static final List<String> IDS = List.of("up to 64 letters, digits and . _ : / -");
    private static final List<String> REQUESTS = List.of("an object: an assessment request");
    private static final List<String> FIELDS = List.of("id", "request");

    static final Fault ID = outside("/id", "wrong-value", "This is no id.", IDS);
    static final Fault NO_REQUEST = outside("/request", "missing", "A record has a request.", REQUESTS);
    private static final Fault NO_ID = outside("/id", "missing", "A request in a record has an id beside it.", IDS);
    private static final Fault REQUEST = outside("/request", "wrong-type", "The request is a JSON object.", REQUESTS);

    /**
     * What is wrong with a field.
     *
     * @param value the token that its value begins with, at which the parser stands
     * @param before the fields that were read before; this one is added
     */
    static Optional<Fault> of(String name, JsonToken value, JsonParser parser, Set<String> before) throws IOException {
        if (!FIELDS.contains(name)) {
            return Optional.of(unknown(name, parser.currentTokenLocation().getColumnNr()));
        }
        if (!before.add(name)) {
            return Optional.of(new Fault(
                    ProblemKind.NOT_JSON,
                    new Problem.Place("/" + name, "duplicate-key", "A key occurs twice in the same object.", null)));
        }
        if (name.equals("id")) {
            boolean isId = value == JsonToken.VALUE_STRING && Entry.isId(parser.getText());
            return isId ? Optional.empty() : Optional.of(ID);
        }
        return value == JsonToken.START_OBJECT ? Optional.empty() : Optional.of(REQUEST);
    }

    /** What is wrong with a record of these fields: which one is missing. */
    static Optional<Fault> missing(Set<String> fields) {
        if (!fields.contains("id")) {
            return Optional.of(NO_ID);
        }
        return fields.contains("request") ? Optional.empty() : Optional.of(NO_REQUEST);
    }

    private static Fault unknown(String name, int column) {
        boolean ours = InputGroup.of(name).isPresent();
        return outside(
                ours ? "/" + name : "",
                "unknown-field",
                ours
                        ? "This group belongs into the request."
                        : "A record has no such field; its value begins at column " + column + ".",
                FIELDS);
    }

    private static Fault outside(String pointer, String code, String message, List<String> allowed) {
        return new Fault(ProblemKind.OUTSIDE_THE_CONTRACT, new Problem.Place(pointer, code, message, allowed));
    }
}
