package org.sciatica.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.List;

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
     * @param digits characters of a number
     */
    public record Limits(int body, int depth, int key, int string, int digits) {}

    /** Reads the meaning of a document whose first token is the current one. */
    public interface Reading<T> {
        T from(JsonParser parser) throws IOException;
    }

    private final Limits limits;
    private final JsonFactory factory;

    public JsonBody(Limits limits) {
        this.limits = limits;
        this.factory = new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxNameLength(limits.key())
                        .maxStringLength(limits.string())
                        .maxNumberLength(limits.digits())
                        .maxDocumentLength(limits.body())
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }

    /**
     * What the document means.
     *
     * @throws RequestRefused when the body breaks off, is too large, or is not one JSON document
     */
    public <T> T read(InputStream body, Reading<T> reading) {
        byte[] bytes;
        try {
            bytes = body.readNBytes(limits.body() + 1);
        } catch (IOException e) {
            throw new RequestRefused(ProblemKind.BAD_REQUEST, List.of());
        }
        return read(bytes, reading);
    }

    /** The same, of a body that is there. */
    public <T> T read(byte[] bytes, Reading<T> reading) {
        if (bytes.length > limits.body()) {
            throw new RequestRefused(ProblemKind.TOO_LARGE, List.of());
        }
        try (JsonParser parser = parser(bytes)) {
            if (parser.nextToken() == null) {
                throw malformed("empty", "The body is empty.");
            }
            T read = reading.from(parser);
            if (parser.nextToken() != null) {
                throw malformed("trailing-data", "Something follows the JSON document.");
            }
            return read;
        } catch (StreamConstraintsException e) {
            throw malformed(
                    "limit-exceeded",
                    "The document is nested deeper than %d, or has a key over %d, a string over %d or a number over %d characters."
                            .formatted(limits.depth(), limits.key(), limits.string(), limits.digits()));
        } catch (JsonProcessingException e) {
            throw e.getOriginalMessage().startsWith("Duplicate field")
                    ? malformed("duplicate-key", "A key occurs twice in the same object.")
                    : malformed("malformed", "The body is not one complete JSON document.");
        } catch (NumberFormatException e) {
            throw malformed("limit-exceeded", "A number has an exponent beyond any that can be computed with.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Plain ASCII is parsed as it came; only what is not is decoded first, strictly. */
    private JsonParser parser(byte[] body) throws IOException {
        for (byte one : body) {
            if (one <= 0) {
                return factory.createParser(decode(body));
            }
        }
        return factory.createParser(body);
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

    private static RequestRefused malformed(String code, String message) {
        return new RequestRefused(ProblemKind.NOT_JSON, List.of(new Problem.Place("", code, message, null)));
    }
}
