package org.sciatica.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputGroup;

/** Any bytes at all: refused as documented, or answered as they say. */
class RequestReaderFuzzTest {

    private static final String DICTIONARY = "vocabulary.dict";

    @FuzzTest
    void any_bytes(byte[] body) {
        EveryRequest.check(body);
    }

    /** The words of a request, quoted as in JSON, so that the fuzzer need not find them letter by letter. */
    @Test
    void the_dictionary_of_the_fuzzer_holds_every_word_of_the_vocabulary() throws IOException {
        Stream<String> words = Stream.of(
                        Arrays.stream(InputGroup.values()).map(InputGroup::code),
                        Arrays.stream(Input.values()).map(Input::code),
                        Arrays.stream(Input.values()).flatMap(input -> input.aliases().stream()),
                        Stream.of("present", "absent", "unknown", "positive", "negative"))
                .flatMap(kind -> kind);
        try (InputStream dictionary =
                Objects.requireNonNull(RequestReaderFuzzTest.class.getResourceAsStream(DICTIONARY))) {
            assertThat(new String(dictionary.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactlyElementsOf(
                            words.map("\"\\\"%s\\\"\""::formatted).toList());
        }
    }

    @AfterAll
    static void recordFigure() {
        EveryRequest.recordFigure("bytes");
    }
}
