package org.sciatica.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads exactly one JSON document within limits: UTF-8, no key twice in an object, nothing behind it. It knows nothing of
 * what the document means.
 */
public final class JsonBody {

    /**
     * How large a document may be.
     *
     * @param body bytes
     * @param depth levels of nesting
     * @param key characters of a key
     * @param string characters of a string
     * @param digits digits of a number; its sign, point and letter e are not counted
     */
    public record Limits(int body, int depth, int key, int string, int digits) {

        private String longestKey() {
            return "a key of at most " + key + " characters";
        }

        /** The limit that Jackson says was passed, with its figure. */
        private String passed(String message) {
            if (message.startsWith("Name")) {
                return longestKey();
            }
            if (message.startsWith("String")) {
                return "a string of at most " + string + " characters";
            }
            return message.startsWith("Number")
                    ? "a number of at most " + digits + " digits"
                    : "a nesting of at most " + depth + " levels";
        }
    }

    /** Reads the meaning of a document whose first token is the current one. */
    public interface Reading<T> {
        T from(JsonParser parser) throws IOException;
    }

    /** Bytes from which Jackson guesses an encoding. */
    private static final int GUESSED_FROM = 4;

    private final Limits limits;
    private final Predicate<String> known;
    private final JsonFactory factory;
    private final JsonFactory plainFactory;

    /**
     * A reader within limits.
     *
     * @param known whether a key is a word of our own: an error repeats no other, as anything may stand in it
     */
    public JsonBody(Limits limits, Predicate<String> known) {
        this.limits = limits;
        this.known = known;
        this.plainFactory = new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxNameLength(limits.key())
                        .maxStringLength(limits.string())
                        .maxNumberLength(limits.digits())
                        .maxDocumentLength(limits.body())
                        .build())
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        this.factory = plainFactory
                .rebuild()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    /**
     * What the document means.
     *
     * @throws RequestRefused when the body breaks off, is too large, or is not one JSON document
     */
    public <T> T read(InputStream body, Reading<T> reading) {
        return read(bytes(body), reading);
    }

    /**
     * A body, or as much of it as shows that it is too large.
     *
     * @throws RequestRefused when it breaks off
     */
    private byte[] bytes(InputStream body) {
        try {
            return body.readNBytes(limits.body() + 1);
        } catch (IOException e) {
            throw new RequestRefused(ProblemKind.BAD_REQUEST, List.of());
        }
    }

    /**
     * What a document means that is as expected; empty when it is not, and {@link #read} says what is wrong with it. It costs
     * less, as the reading itself must find two things: a key that occurs twice, and any character beyond ASCII.
     *
     * @param reading gives nothing when something is not as expected
     */
    public <T> Optional<T> readPlain(byte[] bytes, Reading<Optional<T>> reading) {
        if (bytes.length > limits.body() || !isAscii(bytes, Math.min(bytes.length, GUESSED_FROM))) {
            return Optional.empty();
        }
        try (JsonParser parser = plainFactory.createParser(bytes)) {
            Optional<T> read = parser.nextToken() == null ? Optional.empty() : reading.from(parser);
            return parser.nextToken() == null ? read : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** What the document means that is in these bytes, as {@link #read(InputStream, Reading)} tells it. */
    public <T> T read(byte[] bytes, Reading<T> reading) {
        if (bytes.length > limits.body()) {
            throw new RequestRefused(ProblemKind.TOO_LARGE, List.of());
        }
        try (JsonParser parser = parser(bytes)) {
            return read(parser, bytes, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(JsonParser parser, byte[] bytes, Reading<T> reading) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw malformed("empty", "The body is empty.");
            }
            T read = reading.from(parser);
            if (parser.nextToken() != null) {
                throw malformed("trailing-data", "Something follows the JSON document.");
            }
            return read;
        } catch (StreamConstraintsException e) {
            throw beyond(limits.passed(e.getOriginalMessage()), parser, bytes);
        } catch (JsonProcessingException e) {
            String place = place(parser.currentLocation(), bytes);
            throw e.getOriginalMessage().startsWith("Duplicate field")
                    ? malformed(
                            pointer(parser.getParsingContext()),
                            "duplicate-key",
                            "A key occurs a second time in the same object, before " + place + ".",
                            null)
                    : malformed(
                            "malformed",
                            "The body is not one complete JSON document; reading stopped at "
                                    + place(e.getLocation(), bytes) + ".");
        } catch (NumberFormatException e) {
            throw beyond("an exponent of at most " + Integer.MAX_VALUE, parser, bytes);
        }
    }

    private RequestRefused beyond(String limit, JsonParser parser, byte[] bytes) {
        JsonStreamContext at = parser.getParsingContext();
        return malformed(
                // A key that is too long is none yet: what the object names is the key before it.
                pointer(limit.equals(limits.longestKey()) ? at.getParent() : at),
                "limit-exceeded",
                "Allowed is " + limit + "; it was passed before " + place(parser.currentLocation(), bytes) + ".",
                List.of(limit));
    }

    /** The place as a JSON pointer, as far down as its keys are known. */
    private String pointer(JsonStreamContext place) {
        Deque<String> path = new ArrayDeque<>();
        for (JsonStreamContext at = place; at != null && !at.inRoot(); at = at.getParent()) {
            String name = at.getCurrentName();
            if (at.inArray() && at.hasCurrentIndex()) {
                path.addFirst("/" + at.getCurrentIndex());
            } else if (name != null && known.test(name)) {
                path.addFirst("/" + name);
            } else {
                path.clear();
            }
        }
        return String.join("", path);
    }

    /** Plain ASCII is parsed as it came; only what is not is decoded first, strictly. */
    private JsonParser parser(byte[] body) throws IOException {
        return isAscii(body, body.length) ? factory.createParser(body) : factory.createParser(decode(body));
    }

    /** Whether the first bytes are ASCII, and none of them 0. */
    private static boolean isAscii(byte[] body, int length) {
        for (int place = 0; place < length; place++) {
            if (body[place] <= 0) {
                return false;
            }
        }
        return true;
    }

    private static char[] decode(byte[] body) {
        try {
            var chars = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body));
            char[] text = new char[chars.remaining()];
            chars.get(text);
            return text;
        } catch (CharacterCodingException e) {
            throw malformed("not-utf-8", "The body is not UTF-8.");
        }
    }

    /**
     * Where in a body, in numbers alone: what stands there is not told. A body of one line has no line to tell, which is what
     * a line of a batch needs: its number among the lines is told elsewhere.
     */
    private static String place(JsonLocation where, byte[] body) {
        boolean oneLine = IntStream.range(0, body.length).noneMatch(place -> body[place] == '\n');
        String column = "column " + where.getColumnNr();
        return oneLine ? column : "line " + where.getLineNr() + ", " + column;
    }

    private static RequestRefused malformed(String code, String message) {
        return malformed("", code, message, null);
    }

    private static RequestRefused malformed(
            String pointer, String code, String message, @Nullable List<String> allowed) {
        return new RequestRefused(ProblemKind.NOT_JSON, List.of(new Problem.Place(pointer, code, message, allowed)));
    }
}
