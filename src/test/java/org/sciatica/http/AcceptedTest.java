package org.sciatica.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The header Accept is read leniently, and nothing in it breaks what chooses by it. */
class AcceptedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text/html | text/html",
                ", text/html,, application/pdf, | text/html, application/pdf",
                "Text/HTML;Q=0.5 | text/html;q=0.500",
                "text/html ; q=0.5 | text/html;q=0.500",
                "text/html;level=1;charset=utf-8;q=.2 | text/html;q=0.200",
                "text/html;level=\"1,2\" | text/html",
                "text/html;q=0.8333, a/b;q=1.0000, c/d;q=0.0001 | text/html;q=0.834, a/b, c/d;q=0.001",
                "application/pdf;q=0 | application/pdf;q=0.000",
                "*; q=.2, */*; q=.2 | */*;q=0.200, */*;q=0.200",
                "text/html;q=, a/b;q=x, c/d;q=2, e/f;q=-1, g/h;q=NaN, i/j | i/j",
                "text, /html, text/, te xt/html, text/html/x, \", application/pdf | application/pdf"
            })
    void what_can_be_read_is_put_plainly(String sent, String plain) {
        assertThat(String.join(", ", Accepted.plain(List.of(sent)))).isEqualTo(plain);
    }

    @Test
    void several_lines_are_one_list() {
        MultiMap headers =
                MultiMap.caseInsensitiveMultiMap().add("Accept", "text/html").add("Accept", ",a/b;q=0.5");
        Accepted.makePlain(headers, Route.ASSESSMENTS);
        assertThat(headers.getAll("accept")).containsExactly("text/html, a/b;q=0.500");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", " , ,", "text/html;q=", "html", ";", "/"})
    void when_nothing_can_be_read_it_is_as_if_none_had_been_sent(String sent) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add("Accept", sent);
        Accepted.makePlain(headers, Route.ASSESSMENTS);
        assertThat(headers.contains("Accept")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "HANDOUTS | application/problem+json | none",
                "LARGE_HANDOUTS | Application/Problem+JSON;q=0.5, application/problem+json | none",
                "PICTURE | application/problem+json | none",
                "BATCH | application/problem+json | none",
                "HANDOUTS | application/problem+json, image/png | application/problem+json, image/png",
                "ASSESSMENTS | application/problem+json | application/problem+json"
            })
    void one_that_names_only_problems_asks_for_nothing_where_the_answer_is_no_json(
            Route route, String sent, @Nullable String left) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add("Accept", sent);
        Accepted.makePlain(headers, route);
        assertThat(headers.get("Accept")).isEqualTo(left);
    }

    @Test
    void no_header_of_these_parts_breaks_the_reading_or_the_choice() {
        String[] parts = {
            "text", "html", "/", ",", ";", "q", "=", "0", "1", ".", "*", " ", "\t", "\"", "\\", "pdf", "Q", "\u00e4"
        };
        Random random = new Random(1);
        for (int i = 0; i < 200_000; i++) {
            StringBuilder header = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                header.append(parts[random.nextInt(parts.length)]);
            }
            assertThatCode(() -> HandoutForm.wanted(Accepted.plain(List.of(header.toString()))))
                    .as(header.toString())
                    .doesNotThrowAnyException();
        }
    }
}
