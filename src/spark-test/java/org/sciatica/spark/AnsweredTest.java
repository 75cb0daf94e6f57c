package org.sciatica.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnsweredTest {

    private static final String REQUEST = "{\"symptoms\":{\"chills\":\"absent\"}}";
    private static final String LONG = REQUEST + " ".repeat(65_536 - REQUEST.length());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            nullValues = "null",
            value = {
                "{\"symptoms\":{\"chills\":\"absent\"}}                            | null | 200",
                "{\"id\":\"7\",\"request\":{\"symptoms\":{\"chills\":\"absent\"}}} | 7    | 200",
                "{\"id\":\"7\",\"request\":{\"symptoms\":{\"chills\":\"yes\"}}}    | 7    | 422",
                "{\"id\":\"7\",\"request\":[]}                                     | 7    | 422",
                "{\"id\":\"ä\",\"request\":{\"symptoms\":{\"chills\":\"absent\"}}} | null | 422",
                "{\"request\":{\"symptoms\":{\"chills\":\"absent\"}}}              | null | 422",
                "chills                                                            | null | 400"
            })
    void aLineIsAnsweredUnderItsIdAndUnderNoneWhenItHasNone(String line, @Nullable String id, int status) {
        assertAnswered(Answered.line(utf8(line), "en"), id, status);
    }

    @Test
    void aLineMayBeAsLongAsInABatch() {
        assertAnswered(Answered.line(utf8(LONG + "\r"), "en"), null, 200);
        assertAnswered(Answered.line(utf8(LONG + " "), "en"), null, 413);
    }

    @Test
    void aRowIsAnsweredUnderItsIdAndUnderNoneWhenItHasNone() {
        assertAnswered(Answered.row("7", utf8(REQUEST), "en"), "7", 200);
        assertAnswered(Answered.row(null, utf8(REQUEST), "en"), null, 200);
        assertAnswered(Answered.row("ä", utf8(REQUEST), "en"), null, 422);
        assertAnswered(Answered.row("7", null, "en"), "7", 422);
        assertAnswered(Answered.row("7", utf8(LONG + " "), "en"), "7", 413);
    }

    @Test
    void textInAnotherEncodingIsRefused() {
        byte[] request = "{\"symptoms\":{\"chills\":\"ü\"}}".getBytes(StandardCharsets.ISO_8859_1);
        assertAnswered(Answered.line(request, "en"), null, 400);
        assertAnswered(Answered.row("7", request, "en"), "7", 400);
    }

    @Test
    void anAnswerSpeaksTheLanguageThatIsAskedFor() {
        assertThat(Answered.line(utf8(REQUEST), "de").reply().json())
                .isNotEqualTo(Answered.line(utf8(REQUEST), "en").reply().json());
    }

    private static void assertAnswered(Answered answered, @Nullable String id, int status) {
        assertThat(answered.id()).isEqualTo(id);
        assertThat(answered.reply().status()).isEqualTo(status);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
