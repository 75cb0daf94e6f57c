package org.sciatica.batch;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {

    private static final String REQUEST = "{\"symptoms\":{\"chills\":\"absent\"}}";

    private static Entry of(String line) {
        return Entry.of(line.getBytes(UTF_8));
    }

    private static Optional<String> request(Entry entry) {
        return entry.request().map(bytes -> new String(bytes, UTF_8));
    }

    /** No id, and the line as it stands for the reader of requests. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                REQUEST,
                "{}",
                " {\"symptoms\":{\"id\":\"a\"}}",
                "{\"symptoms\":{},\"id\":\"a\"}",
                "[]",
                "[{\"id\":\"a\",\"request\":{}}]",
                "null",
                "\"id\"",
                "{",
                "{\"id",
                "not JSON",
                "{\"ID\":\"a\",\"request\":{}}"
            })
    void a_line_that_is_no_envelope_is_the_request(String line) {
        assertThat(of(line).id()).isEmpty();
        assertThat(request(of(line))).contains(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"a-1\",\"request\":" + REQUEST + "}",
                "{\"request\":" + REQUEST + ",\"id\":\"a-1\"}",
                "  { \"id\" : \"a-1\" ,\t\"request\" : " + REQUEST + " }  ",
                "{\"\\u0069d\":\"\\u0061-1\",\"request\":" + REQUEST + "}"
            })
    void an_envelope_in_either_order_holds_the_bytes_of_the_request(String line) {
        assertThat(of(line).id()).contains("a-1");
        assertThat(request(of(line))).contains(REQUEST);
    }

    /** What lies inside is for the reader of requests to judge: it is handed on byte for byte. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"sympt\\u006fms\" : { } }",
                "{\"a\":{\"b\":[1,{\"c\":\"}\"}]}}",
                "{\"id\":\"b\",\"request\":{}}",
                "{\"ä\":\"\uD83D\uDE00 \\\" }\"}",
                "{\"a\":1,\"a\":2}"
            })
    void the_request_is_cut_out_byte_for_byte(String inside) {
        assertThat(request(of("{\"request\":" + inside + ",\"id\":\"a\"}"))).contains(inside);
        assertThat(request(of("{\"id\":\"ü\",\"request\":" + inside + "}"))).isEmpty();
        assertThat(request(of("{\"id\":\"a\",\"request\":" + inside + "}"))).contains(inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "patient-7", "ward.3/bed_2:a", "A-Za-z0-9._:/-"})
    void an_id_of_the_characters_of_a_name(String id) {
        assertThat(of("{\"id\":\"" + id + "\",\"request\":{}}").id()).contains(id);
    }

    @Test
    void an_id_has_up_to_64_characters() {
        assertThat(Entry.isId("x".repeat(64))).isTrue();
        assertThat(Entry.isId("x".repeat(65))).isFalse();
    }

    /** It would be repeated in the answer: what is no name is neither repeated nor assessed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\"a b\"",
                "\"a\\u0022\"",
                "\"<script>\"",
                "\"a\\n\"",
                "\"é\"",
                "7",
                "null",
                "true",
                "{}",
                "[\"a\"]"
            })
    void an_id_that_is_no_name_is_not_taken(String id) {
        Entry entry = of("{\"id\":" + id + ",\"request\":" + REQUEST + "}");
        assertThat(entry.id()).isEmpty();
        assertThat(entry.request()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"a\"}",
                "{\"id\":\"a\",\"request\":null}",
                "{\"id\":\"a\",\"request\":[]}",
                "{\"id\":\"a\",\"request\":\"{}\"}",
                "{\"id\":\"a\",\"id\":\"b\",\"request\":{}}",
                "{\"id\":\"a\",\"request\":{},\"id\":\"b\"}",
                "{\"id\":\"a\",\"request\":{},\"request\":{}}",
                "{\"id\":\"a\",\"request\":{},\"more\":1}",
                "{\"id\":\"a\",\"more\":1,\"request\":{}}"
            })
    void an_envelope_of_anything_else_has_its_id_and_no_request(String line) {
        assertThat(of(line).id()).contains("a");
        assertThat(of(line).request()).isEmpty();
    }

    @Test
    void a_request_without_an_id_beside_it_is_no_record() {
        assertThat(of("{\"request\":{}}").id()).isEmpty();
        assertThat(of("{\"request\":{}}").request()).isEmpty();
    }

    /** The reader of requests then says what is wrong with it as JSON; no request begins like an envelope. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"a\"",
                "{\"id\":\"a\",\"request\":{\"symptoms\":",
                "{\"id\":\"a\",\"request\":{}} x",
                "{\"id\":\"a\",\"request\":{}}{}",
                "{\"id\":\"a\",\"request\":{}}]",
                "{\"id\":\"a\",\"request\":{},}"
            })
    void an_envelope_that_is_not_one_document_is_handed_on_whole(String line) {
        assertThat(of(line).id()).contains("a");
        assertThat(request(of(line))).contains(line);
    }

    @Test
    void an_envelope_nested_beyond_reason_is_handed_on_whole() {
        String line = "{\"id\":\"a\",\"request\":" + "{\"a\":".repeat(5000);
        assertThat(of(line).id()).contains("a");
        assertThat(request(of(line))).contains(line);
    }

    /** Only UTF-8 is read, without a mark in front: in an envelope no more than in a request. */
    @Test
    void an_envelope_in_another_encoding_is_handed_on_whole() {
        String line = "{\"id\":\"a\",\"request\":" + REQUEST + "}";
        for (Charset charset : new Charset[] {UTF_16BE, UTF_16LE, Charset.forName("UTF-32BE")}) {
            byte[] bytes = line.getBytes(charset);
            assertThat(Entry.of(bytes).id()).as(charset.name()).isEmpty();
            assertThat(Entry.of(bytes).request()).as(charset.name()).contains(bytes);
        }
        byte[] marked = ("\uFEFF" + line).getBytes(UTF_8);
        assertThat(Entry.of(marked).id()).isEmpty();
        assertThat(Entry.of(marked).request()).contains(marked);
    }
}
