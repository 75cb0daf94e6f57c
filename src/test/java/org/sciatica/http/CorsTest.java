package org.sciatica.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorsTest {

    /** The list as the configuration hands it on: split at its commas, and no more. */
    private final Cors cors =
            new Cors(List.of("https://a.example", " https://b.example ", " /https://c[0-9]\\.example/"));

    @ParameterizedTest
    @CsvSource({
        "https://a.example, true",
        "https://b.example, true",
        "https://c7.example, true",
        "https://b.example.evil.example, false",
        "https://cc.example, false",
        "https://d.example, false"
    })
    void a_blank_after_a_comma_is_none_of_the_origin(String origin, boolean listed) {
        assertThat(cors.isListed(origin)).isEqualTo(listed);
    }
}
