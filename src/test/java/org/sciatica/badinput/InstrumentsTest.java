package org.sciatica.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bad inputs are judged with sees what it is to see. */
class InstrumentsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void what_is_logged_is_seen_with_its_parameters_and_its_cause() {
        try (CapturedLogs logs = new CapturedLogs()) {
            Logger logger = Logger.getLogger("org.sciatica.badinput");
            logger.log(Level.INFO, "one {0}", "first-secret");
            logger.log(Level.SEVERE, "two", new IOException("second-secret"));
            assertThat(logs.text()).contains("first-secret", "second-secret");
            assertThat(logs.errors()).containsExactly("two");
        }
    }

    @Test
    void a_visit_outside_is_noticed() throws IOException {
        try (Outside outside = new Outside()) {
            assertThat(outside.isVisited()).isFalse();
            String lured = new String(
                    outside.lure("ldap://127.0.0.1:1/a".getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
            int port = Integer.parseInt(lured.replaceAll("ldap://127.0.0.1:(\\d+)/a", "$1"));
            new Socket(InetAddress.getLoopbackAddress(), port).close();
            assertThat(outside.isVisited()).isTrue();
        }
    }

    @Test
    void memory_that_is_taken_and_given_back_is_counted() {
        Memory memory = Memory.tidied();
        int taken = 65 << 20;
        assertThat(new byte[taken]).hasSize(taken);
        assertThat(memory.grownBy()).isGreaterThanOrEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{VALID_WITH:{INT}=-1} | /measurements/age-years | -1",
                "{VALID_WITH:{BOOL}={\"value\":{YES}}} | /symptoms/saddle-anaesthesia/value | \"present\"",
                "{VALID_WITH:{ARR}=[null]} | /symptoms | [null]",
                "{VALID_ADD:\"{BOOL_TYPO}\":{YES}} | /symptoms/saddle-anaesthesla | \"present\"",
                "{VALID_ADD:\"@type\":1} | /@type | 1",
                "{\"{INT}\":45} | /measurements/age-years | 45",
                "{VALID_RED} | /symptoms/saddle-anaesthesia | \"present\""
            })
    void a_placeholder_stands_where_it_belongs(String written, String pointer, String value) throws IOException {
        JsonNode body = MAPPER.readTree(new Placeholders().fill(written));
        assertThat(body.at(pointer)).hasToString(value);
    }

    @Test
    void a_key_put_first_is_followed_by_the_same_key() throws IOException {
        String body = new Placeholders().fill("{VALID_PREPEND:\"{BOOL}\":{YES}}");
        assertThat(body)
                .containsSubsequence(
                        "\"symptoms\":{\"saddle-anaesthesia\":\"present\"", "\"saddle-anaesthesia\":\"absent\"");
    }

    @Test
    void a_placeholder_without_a_meaning_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Placeholders().fill("{NO_SUCH}"));
    }

    @Test
    void the_colliding_keys_collide() throws IOException {
        BadInput collide = BadInput.all().stream()
                .filter(badInput -> badInput.id().equals("key-hash-collisions"))
                .findFirst()
                .orElseThrow();
        JsonNode body = MAPPER.readTree(new Bodies(new Placeholders()).of(collide));
        assertThat(body.size()).isEqualTo(16_384);
        assertThat(body.properties().stream()
                        .map(key -> key.getKey().hashCode())
                        .distinct())
                .hasSize(1);
    }
}
