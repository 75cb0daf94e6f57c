package org.sciatica.wiring;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names the service lets itself be started with. */
class SettingNamesTest {

    private static void start(ConfigSource source) {
        new SettingNames(new SmallRyeConfigBuilder().withSources(source).build()).check(new StartupEvent());
    }

    private static ConfigSource property(String name) {
        return new PropertiesConfigSource(Map.of(name, "x"), "properties", 400);
    }

    private static ConfigSource variable(String name) {
        return new EnvConfigSource(Map.of(name, "x"), 300);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sciatica.acess.keys-file",
                "sciatica.access.keysFile",
                "sciatica.access.keys-file.path",
                "sciatica.access",
                "sciatica.access.keys-file[0]x",
                "sciatica.cds-hooks.clients.ward.issuers",
                "sciatica.cds-hooks.authenticate",
                "sciatica.limits.per-second"
            })
    void a_property_that_is_none_of_ours_stops_the_start(String name) {
        assertThatThrownBy(() -> start(property(name)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("No setting is called " + name + ". There are sciatica.access.keys-file, ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SCIATICA_ACESS_KEYS_FILE",
                "SCIATICA_ACCESS_KEYSFILE",
                "sciatica_acess_keys_file",
                "sciatica.acess.keys-file",
                "SCIATICA_CDS_HOOKS_CLIENTS_WARD"
            })
    void so_does_a_variable(String name) {
        assertThatThrownBy(() -> start(variable(name)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("No setting is called " + name + ". ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sciatica.access.keys-file",
                "sciatica.cds-hooks.clients.ward.jwk-set",
                "sciatica.cds-hooks.clients.\"ward.7\".tenants[1]",
                "sciatica.cors.origins[0]",
                "sciatica.public-url",
                "%dev.sciatica.anything",
                "sciaticas.access",
                "quarkus.http.port"
            })
    void a_property_of_ours_or_of_others_does_not(String name) {
        assertThatCode(() -> start(property(name))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SCIATICA_ACCESS_KEYS_FILE",
                "SCIATICA_CDS_HOOKS_CLIENTS_WARD_7_JWK_SET",
                "SCIATICA_CORS_ORIGINS_0_",
                "SCIATICA_SERVICE_HOST",
                "SCIATICA_SERVICE_PORT_HTTP",
                "SCIATICA_PORT",
                "SCIATICA_PORT_8080_TCP_ADDR",
                "SCIATICA_GATEWAY_SERVICE_HOST",
                "SCIATICAL",
                "QUARKUS_HTTP_PORT"
            })
    void nor_does_a_variable_of_ours_or_one_that_kubernetes_sets(String name) {
        assertThatCode(() -> start(variable(name))).doesNotThrowAnyException();
    }
}
