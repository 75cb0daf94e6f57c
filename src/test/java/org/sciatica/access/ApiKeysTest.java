package org.sciatica.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.badinput.CapturedLogs;
import org.sciatica.http.Scope;

class ApiKeysTest {

    private static final Clock LAST_SECOND = Clock.fixed(Instant.parse("2027-01-31T23:59:59Z"), ZoneOffset.UTC);
    private static final Clock NEXT_DAY = Clock.fixed(Instant.parse("2027-02-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Caller UNKNOWN = new Caller.Unknown("unknown-key");
    private static final Caller WARD = new Caller.Known("key:ward-7", Set.of(Scope.ASSESS, Scope.CATALOGUE));

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("keys.yaml");
    }

    private ApiKeys keys(String text) throws IOException {
        Files.writeString(file, text);
        return new ApiKeys(file, LAST_SECOND);
    }

    private static String ward(String key, String more) {
        return "clients:\n  - name: ward-7\n    scopes: [assess, catalogue]\n    keys:\n      - sha256: "
                + KeysFile.sha256(key) + "\n" + more;
    }

    @Test
    void a_key_brings_the_name_and_the_scopes_of_its_client() throws IOException {
        ApiKeys keys = keys(ward("first", "      - sha256: " + KeysFile.sha256("second") + "\n"));
        assertThat(keys.caller("first")).isEqualTo(WARD);
        assertThat(keys.caller("second")).isEqualTo(WARD);
    }

    @Test
    void another_key_the_hash_itself_and_a_long_key_are_unknown() throws IOException {
        ApiKeys keys = keys(ward("a".repeat(257), ""));
        assertThat(keys.caller("")).isEqualTo(UNKNOWN);
        assertThat(keys.caller("a")).isEqualTo(UNKNOWN);
        assertThat(keys.caller("a".repeat(257))).isEqualTo(UNKNOWN);
        assertThat(keys.caller(KeysFile.sha256("a".repeat(257)))).isEqualTo(UNKNOWN);
    }

    @Test
    void a_key_is_good_until_the_end_of_its_last_day() throws IOException {
        ApiKeys before = keys(ward("first", "        expires: 2027-01-31\n"));
        assertThat(before.caller("first")).isEqualTo(WARD);
        assertThat(new ApiKeys(file, NEXT_DAY).caller("first")).isEqualTo(new Caller.Unknown("expired-key"));
    }

    @Test
    void a_changed_file_is_read_without_a_restart() throws IOException {
        ApiKeys keys = keys(ward("first", ""));
        Files.writeString(file, ward("second", "        expires: 2027-12-31\n"));
        assertThat(keys.caller("first")).isEqualTo(UNKNOWN);
        assertThat(keys.caller("second")).isEqualTo(WARD);
    }

    @Test
    void a_broken_file_leaves_the_keys_in_force_and_is_logged_once_without_what_stands_in_it() throws IOException {
        ApiKeys keys = keys(ward("first", ""));
        try (CapturedLogs logs = new CapturedLogs()) {
            Files.writeString(file, ward("second", "        secret: PHI-CANARY-7f3a\n"));
            assertThat(keys.caller("first")).isEqualTo(WARD);
            assertThat(keys.caller("second")).isEqualTo(UNKNOWN);
            assertThat(logs.text()).containsOnlyOnce("stay in force").doesNotContain("PHI-CANARY-7f3a");
        }
        Files.delete(file);
        assertThat(keys.caller("first")).isEqualTo(WARD);
        Files.writeString(file, ward("third", ""));
        assertThat(keys.caller("third")).isEqualTo(WARD);
    }

    @Test
    void a_file_that_is_gone_leaves_the_keys_in_force_and_is_logged_once_each_time() throws IOException {
        ApiKeys keys = keys(ward("first", ""));
        Path aside = folder.resolve("aside");
        for (int time = 1; time <= 2; time++) {
            try (CapturedLogs logs = new CapturedLogs()) {
                Files.move(file, aside);
                assertThat(keys.caller("first")).isEqualTo(WARD);
                assertThat(keys.caller("first")).isEqualTo(WARD);
                assertThat(logs.text()).containsOnlyOnce("stay in force").contains(file + ": NoSuchFileException");
            }
            try (CapturedLogs logs = new CapturedLogs()) {
                Files.move(aside, file);
                assertThat(keys.caller("first")).isEqualTo(WARD);
                assertThat(logs.text()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "clients: []",
                "clients:\n  - ~",
                "client: []",
                "clients:\n  - name: a\n    scopes: [assess]\n    keys: []",
                "clients:\n  - name: a\n    scopes: [assess]",
                "clients:\n  - name: a\n    scopes: []\n    keys: [{sha256: HASH}]",
                "clients:\n  - name: a\n    scopes: [everything]\n    keys: [{sha256: HASH}]",
                "clients:\n  - name: a\n    scopes: [~]\n    keys: [{sha256: HASH}]",
                "clients:\n  - name: A b\n    scopes: [assess]\n    keys: [{sha256: HASH}]",
                "clients:\n  - scopes: [assess]\n    keys: [{sha256: HASH}]",
                "clients:\n  - name: a\n    scopes: [assess]\n    keys: [{sha256: HASH}, {sha256: HASH}]",
                "clients:\n  - name: a\n    scopes: [assess]\n    keys: [{sha256: abc}]",
                "clients:\n  - name: a\n    scopes: [assess]\n    keys: [{sha256: HASH, expires: soon}]",
                "clients:\n  - name: a\n    scopes: [assess]\n    keys: [{sha256: HASH, key: x}]",
                "clients:\n  - name: a\n    name: b\n    scopes: [assess]\n    keys: [{sha256: HASH}]"
            })
    void a_file_that_is_not_in_order_does_not_start(String text) {
        assertThatThrownBy(() -> keys(text.replace("HASH", KeysFile.sha256("x"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("keys.yaml");
    }

    @Test
    void the_file_that_those_are_made_from_starts() throws IOException {
        String good = "clients:\n  - name: a\n    scopes: [assess]\n    keys: [{sha256: HASH, expires: 2030-01-01}]";
        assertThat(keys(good.replace("HASH", KeysFile.sha256("x"))).caller("x"))
                .isEqualTo(new Caller.Known("key:a", Set.of(Scope.ASSESS)));
    }
}
