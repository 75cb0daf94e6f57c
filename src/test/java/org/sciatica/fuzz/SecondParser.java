package org.sciatica.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;

/** A request as another JSON parser reads it, one that shares no code with the service's. */
record SecondParser(JsonValue document) {

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));
    private static final Map<String, Answer> ANSWERS = Map.of(
            "present", Answer.PRESENT,
            "positive", Answer.PRESENT,
            "absent", Answer.ABSENT,
            "negative", Answer.ABSENT,
            "unknown", Answer.UNKNOWN);

    /** An exponent too long for this parser, which computes each number at once; a string, which is left as it is. */
    private static final Pattern LONG_EXPONENT = Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"|([eE][+-]?)[0-9]{10,}");

    /** The one JSON document in UTF-8 that these bytes are, without a key twice in an object; empty when they are not. */
    static Optional<SecondParser> of(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            text = LONG_EXPONENT
                    .matcher(text)
                    .replaceAll(found -> found.group(1) == null
                            ? Matcher.quoteReplacement(found.group())
                            : found.group(1) + "999999999");
            // The parser sees what follows the document, the reader a key that stands twice.
            try (JsonParser parser = Json.createParser(new StringReader(text));
                    JsonReader reader = READERS.createReader(new StringReader(text))) {
                parser.next();
                parser.getValue();
                return parser.hasNext() ? Optional.empty() : Optional.of(new SecondParser(reader.readValue()));
            }
        } catch (CharacterCodingException | JsonException | NoSuchElementException e) {
            return Optional.empty();
        }
    }

    /** Nothing was lost, added or changed on the way from the bytes to the findings. */
    void saysTheSameAs(Findings findings) {
        Map<Input, Answer> answers = new EnumMap<>(Input.class);
        Map<Input, BigDecimal> measured = new EnumMap<>(Input.class);
        document.asJsonObject()
                .forEach((group, members) -> members.asJsonObject().forEach((code, value) -> {
                    Input input = Input.of(code).orElseThrow();
                    assertThat(input.group().code()).isEqualTo(group);
                    if (value instanceof JsonNumber number) {
                        measured.put(input, number.bigDecimalValue());
                    } else {
                        answers.put(input, ANSWERS.get(((JsonString) value).getString()));
                    }
                }));
        assertThat(findings.answered()).isEqualTo(answers);
        assertThat(findings.measured().keySet()).isEqualTo(measured.keySet());
        measured.forEach(
                (input, value) -> assertThat(findings.measured().get(input)).isEqualByComparingTo(value));
    }

    int depth() {
        return depth(document);
    }

    private static int depth(JsonValue value) {
        return children(value).mapToInt(child -> depth(child)).max().orElse(0)
                + (value instanceof JsonObject || value instanceof JsonArray ? 1 : 0);
    }

    /** Length of the longest key, characters. */
    int longestKey() {
        return everything(document)
                .filter(JsonObject.class::isInstance)
                .flatMap(value -> value.asJsonObject().keySet().stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Length of the longest string that is no key, characters. */
    int longestString() {
        return everything(document)
                .filter(JsonString.class::isInstance)
                .mapToInt(value -> ((JsonString) value).getString().length())
                .max()
                .orElse(0);
    }

    /** Digits of the number that has most of them; zeros at its ends may not count. */
    int mostDigits() {
        return everything(document)
                .filter(JsonNumber.class::isInstance)
                .mapToInt(value -> ((JsonNumber) value).bigDecimalValue().precision())
                .max()
                .orElse(0);
    }

    private static Stream<JsonValue> everything(JsonValue value) {
        return Stream.concat(Stream.of(value), children(value).flatMap(SecondParser::everything));
    }

    private static Stream<JsonValue> children(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.values().stream();
        }
        return value instanceof JsonArray array ? array.stream() : Stream.empty();
    }
}
