package org.sciatica.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.http.Problem;
import org.sciatica.http.RequestRefused;
import org.sciatica.vocabulary.Input;

/** A key that occurs twice and a limit that is passed: where, and which limit, without a word of what was sent. */
class BrokenBoundsTest {

    private static Problem.Place refused(String body) {
        List<Problem.Place> places = Objects.requireNonNull(assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> RequestReader.read(body.getBytes(UTF_8)))
                .actual()
                .problem()
                .errors());
        assertThat(places).hasSize(1);
        return places.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'symptoms':{'chills':'absent','chills':'absent'}} | /symptoms/chills | before column 40",
                "{'symptoms':{},'symptoms':{}} | /symptoms | before column 26",
                "{'symptoms':{'PHI-CANARY':'absent','PHI-CANARY':'absent'}} | /symptoms | before column 48",
                "{'symptoms':{'chills':{'chills':1,'chills':2}}} | /symptoms/chills/chills | before column 43",
                "{'PHI-CANARY':{'chills':1,'chills':2}} | `` | before column 35",
                "{'symptoms':{'chills':[{'a':1},{'b':1,'b':2}]}} | /symptoms/chills/1 | before column 42"
            })
    void a_key_twice_is_named_as_far_as_its_keys_are_known(String body, String pointer, String place) {
        Problem.Place refused = refused(body.replace('\'', '"'));
        assertThat(refused.code()).isEqualTo("duplicate-key");
        assertThat(refused.pointer()).isEqualTo(pointer);
        assertThat(refused.message()).endsWith(place + ".").doesNotContain("PHI");
    }

    @Test
    void a_limit_that_is_passed_is_named_with_its_figure_and_its_place() {
        assertThat(refused("{\"symptoms\":{\"chills\":[[[[[[[")).satisfies(place -> {
            assertThat(place.code()).isEqualTo("limit-exceeded");
            assertThat(place.pointer()).isEqualTo("/symptoms/chills/0/0/0/0");
            assertThat(place.allowed()).containsExactly("a nesting of at most 6 levels");
            assertThat(place.message())
                    .isEqualTo("Allowed is a nesting of at most 6 levels; it was passed before column 28.");
        });
        assertThat(refused("{\"symptoms\":{\"chills\":\"" + "x".repeat(257) + "\"}}"))
                .satisfies(place -> {
                    assertThat(place.pointer()).isEqualTo("/symptoms/chills");
                    assertThat(place.allowed()).containsExactly("a string of at most 256 characters");
                });
        assertThat(refused("{\"measurements\":{\"age-years\":" + "1".repeat(25) + "}}"))
                .satisfies(place -> {
                    assertThat(place.pointer()).isEqualTo("/measurements/age-years");
                    assertThat(place.allowed()).containsExactly("a number of at most 24 digits");
                });
        assertThat(refused("{\"measurements\":{\"temperature-celsius\":36." + "6".repeat(23) + "}}"))
                .satisfies(place -> {
                    assertThat(place.pointer()).isEqualTo("/measurements/temperature-celsius");
                    assertThat(place.allowed()).containsExactly("a number of at most 24 digits");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "37.77777777777778",
                "36.6000000000000014",
                "37.0000000000000000000000",
                "0.000000000000000000366e20"
            })
    void a_number_within_the_limit_is_read_exactly_as_it_is_written(String number) {
        String body = "{\"measurements\":{\"temperature-celsius\":" + number + "}}";
        assertThat(RequestReader.read(body.getBytes(UTF_8)).measured())
                .containsOnlyKeys(Input.TEMPERATURE_CELSIUS)
                .containsValue(new BigDecimal(number));
    }

    /** A key that is too long stands behind another: its place is the object. */
    @Test
    void the_place_of_a_key_that_is_too_long_is_the_object() {
        assertThat(refused("{\"symptoms\":{\"chills\":\"absent\",\"" + "x".repeat(65) + "\":\"absent\"}}"))
                .satisfies(place -> {
                    assertThat(place.code()).isEqualTo("limit-exceeded");
                    assertThat(place.pointer()).isEqualTo("/symptoms");
                    assertThat(place.allowed()).containsExactly("a key of at most 64 characters");
                });
    }

    @Test
    void beyond_one_line_the_line_is_told_too() {
        assertThat(refused("{\"symptoms\":{\"chills\":\"absent\",\n  \"chills\":\"absent\"}}")
                        .message())
                .contains("line 2, column ");
    }
}
