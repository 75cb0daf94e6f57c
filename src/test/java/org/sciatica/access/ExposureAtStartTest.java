package org.sciatica.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sciatica.badinput.CapturedLogs;

/** What happens when the service starts, by the settings as they are written. */
class ExposureAtStartTest {

    private static final String OPEN = "Everybody who reaches this service may use it";

    @TempDir
    Path folder;

    /** Starts and answers what was logged. */
    private static String start(String host, String managementHost, Map<String, String> settings) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withMapping(AccessSettings.class)
                .withDefaultValues(settings)
                .build();
        AccessSettings access = config.getConfigMapping(AccessSettings.class);
        try (CapturedLogs logs = new CapturedLogs()) {
            new Exposure(host, managementHost, new Credentials(access, Clock.systemUTC()), access)
                    .check(new StartupEvent());
            return logs.text();
        }
    }

    /** The framework ends with this exception, which it tells without a stack. */
    @ParameterizedTest
    @CsvSource({"0.0.0.0, 127.0.0.1, 0.0.0.0", "127.0.0.1, 192.0.2.7, 192.0.2.7", "::, ::1, ::"})
    void it_is_refused_elsewhere_without_credentials(String host, String managementHost, String named) {
        assertThatThrownBy(() -> start(host, managementHost, Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("The service would listen on " + named + " and let everybody in: set "
                        + "sciatica.access.keys-file or sciatica.access.jwt, or sciatica.access.open=true if "
                        + "that is meant, or listen on 127.0.0.1 only.");
        assertThatThrownBy(() -> start(host, managementHost, Map.of("sciatica.access.open", "false")))
                .isInstanceOf(ConfigurationException.class);
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0, 127.0.0.1", "127.0.0.1, 192.0.2.7", "::, ::1"})
    void the_explicit_choice_starts_it_with_a_warning(String host, String managementHost) {
        assertThat(start(host, managementHost, Map.of("sciatica.access.open", "true")))
                .containsOnlyOnce(OPEN);
    }

    @Test
    void with_credentials_it_starts_and_warns_of_nothing() {
        String keys = new KeysFile()
                .client("ward-7", "assess")
                .in(folder.resolve("keys.yaml"))
                .toString();
        assertThat(start("0.0.0.0", "0.0.0.0", Map.of("sciatica.access.keys-file", keys)))
                .isEmpty();
        assertThat(start(
                        "0.0.0.0",
                        "0.0.0.0",
                        Map.of("sciatica.access.keys-file", keys, "sciatica.access.open", "true")))
                .isEmpty();
    }

    @Test
    void on_this_machine_alone_it_starts_and_warns_of_nothing() {
        assertThat(start("127.0.0.1", "localhost", Map.of())).isEmpty();
        assertThat(start("127.0.0.1", "::1", Map.of("sciatica.access.open", "true")))
                .isEmpty();
    }

    /** An issuer without its keys is no credential: the service does not start half closed. */
    @Test
    void half_an_issuer_is_refused() {
        assertThatThrownBy(() ->
                        start("0.0.0.0", "127.0.0.1", Map.of("sciatica.access.jwt.issuer", "https://issuer.example")))
                .hasMessageContaining("sciatica.access.jwt.jwk-set is missing");
    }
}
