package org.sciatica.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | de",
                "de-CH | de",
                "lt;q=0.5, vi | vi",
                "fr, es;q=0.1 | es",
                "* | en",
                "DE | de",
                ",de | de",
                "de, | de",
                "fr, ,	, de;Q=0.5 | de"
            })
    void the_language_that_serves_best(String header, String language) {
        assertThat(Languages.preferred(header)).isEqualTo(language);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"-", "--", "-,de", "de,-", "-;q=1", "x;;q=,", "de;q=2", "de;q=a", ",", ";", "fr", "\u0000"})
    void a_header_that_asks_for_none_or_cannot_be_read_asks_for_English(String header) {
        assertThat(Languages.preferred(header)).isEqualTo(Languages.DEFAULT);
    }

    @Test
    void no_header_of_these_characters_breaks_the_reading() {
        String characters = "-,;=q*.01 dex\t_";
        Random random = new Random(1);
        for (int i = 0; i < 200_000; i++) {
            StringBuilder header = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                header.append(characters.charAt(random.nextInt(characters.length())));
            }
            assertThat(Languages.preferred(header.toString())).isIn(Languages.all());
        }
    }
}
