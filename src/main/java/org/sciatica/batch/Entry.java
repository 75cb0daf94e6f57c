package org.sciatica.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A record of a batch: a request, and the name its sender gave it. As a line it is the request itself, or
 * <code>{"id": "…", "request": {…}}</code>.
 *
 * @param id up to 64 letters, digits and . _ : / -; empty when the line tells none
 * @param request the bytes of the request as they stand in the line; the whole line where it is not one JSON document, which
 *     the reader of requests then says; empty when something is wrong with the record itself
 * @param fault what is wrong with the record itself; of several things the first
 */
public record Entry(Optional<String> id, Optional<byte[]> request, Optional<Fault> fault) {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:/-]{1,64}");

    /** Whether a name may be given to a record. It is repeated in the answer, so it may not be just anything. */
    public static boolean isId(String name) {
        return ID.matcher(name).matches();
    }

    /** The record that a line holds. What lies inside the request is for its reader to judge. */
    public static Entry of(byte[] line) {
        try (JsonParser parser = FACTORY.createParser(line)) {
            if (parser.nextToken() == JsonToken.START_OBJECT
                    && isUtf8(line, parser)
                    && parser.nextToken() == JsonToken.FIELD_NAME
                    && isEnvelope(parser.currentName())) {
                return unwrapped(line, parser);
            }
        } catch (IOException e) {
            // Not JSON, or not to its end: the reader of requests says so.
        }
        return new Entry(Optional.empty(), Optional.of(line), Optional.empty());
    }

    /** The record of a name and a request that came apart; either may be missing, but not the request. */
    public static Entry of(@Nullable String id, byte @Nullable [] request) {
        if (id != null && !isId(id)) {
            return new Entry(Optional.empty(), Optional.empty(), Optional.of(Fault.ID));
        }
        return new Entry(
                Optional.ofNullable(id),
                Optional.ofNullable(request),
                request == null ? Optional.of(Fault.NO_REQUEST) : Optional.empty());
    }

    /** The parser takes other encodings too, and a mark in front; the reader of requests does not. */
    private static boolean isUtf8(byte[] line, JsonParser parser) {
        return line[0] >= 0 && parser.currentTokenLocation().getByteOffset() >= 0;
    }

    private static boolean isEnvelope(String name) {
        return name.equals("id") || name.equals("request");
    }

    private static Entry unwrapped(byte[] line, JsonParser parser) {
        Optional<String> id = Optional.empty();
        Optional<byte[]> request = Optional.empty();
        Set<String> fields = new HashSet<>();
        Optional<Fault> fault = Optional.empty();
        try {
            do {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                Optional<Fault> wrong = Fault.of(name, value, parser, fields);
                if (wrong.isPresent()) {
                    parser.skipChildren();
                } else if (name.equals("id")) {
                    id = Optional.of(parser.getText());
                } else {
                    int from = (int) parser.currentTokenLocation().getByteOffset();
                    parser.skipChildren();
                    request = Optional.of(Arrays.copyOfRange(
                            line, from, (int) parser.currentLocation().getByteOffset()));
                }
                fault = fault.or(() -> wrong);
            } while (parser.nextToken() == JsonToken.FIELD_NAME);
            boolean whole = parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
            if (!whole) {
                return new Entry(id, Optional.of(line), Optional.empty());
            }
        } catch (IOException e) {
            return new Entry(id, Optional.of(line), Optional.empty());
        }
        Optional<Fault> first = fault.or(() -> Fault.missing(fields));
        return new Entry(id, first.isPresent() ? Optional.empty() : request, first);
    }
}
