package org.sciatica.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadSettingsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static LoadSettings settings(int places, int connections, Duration patience) {
        return new LoadSettings(Optional.of(places), Optional.of(connections), patience);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-5S", "PT-0.001S"})
    void a_patience_that_is_over_at_once_is_refused(Duration patience) {
        assertThatThrownBy(() -> settings(64, 100, patience))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("sciatica.load.patience is not above 0");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void less_than_one_connection_or_place_is_refused(int number) {
        assertThatThrownBy(() -> settings(64, number, PATIENCE))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("sciatica.load.connections is below 1");
        assertThatThrownBy(() -> settings(number, 100, PATIENCE))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("sciatica.load.places is below 1");
    }

    @Test
    void what_is_set_is_taken_and_fewer_places_than_are_of_use_are_raised() {
        LoadSettings least = settings(1, 1, Duration.ofMillis(1));
        assertThat(least.places()).isEqualTo(32);
        assertThat(least.connections()).isEqualTo(1);
        assertThat(least.patience()).isEqualTo(Duration.ofMillis(1));
        assertThat(settings(100, 1, PATIENCE).places()).isEqualTo(100);
    }

    @Test
    void what_is_not_set_is_taken_from_the_machine() {
        LoadSettings own = new LoadSettings(Optional.empty(), Optional.empty(), PATIENCE);
        assertThat(own.places()).isGreaterThanOrEqualTo(32);
        assertThat(own.connections()).isBetween(1, 20_000);
    }

    /** They are open files, and must not be counted twice. */
    @Test
    void open_connections_leave_as_many_allowed() throws IOException {
        LoadSettings own = settings(64, Integer.MAX_VALUE, PATIENCE);
        int before = own.connections();
        List<ServerSocket> open = new ArrayList<>();
        try {
            for (int i = 0; i < 20; i++) {
                open.add(new ServerSocket(0));
            }
            assertThat(own.connections()).isEqualTo(before);
        } finally {
            for (ServerSocket socket : open) {
                socket.close();
            }
        }
    }
}
