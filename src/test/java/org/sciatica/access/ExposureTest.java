package org.sciatica.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExposureTest {

    @ParameterizedTest
    @CsvSource({"127.0.0.1, 127.0.0.1", "localhost, ::1", "127.0.0.2, 127.0.0.1"})
    void on_this_machine_alone_it_starts_without_credentials(String host, String managementHost) {
        assertThat(Exposure.refusal(List.of(host, managementHost), false, false))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0, 127.0.0.1", "127.0.0.1, 0.0.0.0", "::, 127.0.0.1", "192.0.2.7, 192.0.2.7"})
    void elsewhere_it_starts_with_credentials_or_the_explicit_choice_alone(String host, String managementHost) {
        List<String> hosts = List.of(host, managementHost);
        assertThat(Exposure.refusal(hosts, true, false)).isEmpty();
        assertThat(Exposure.refusal(hosts, false, true)).isEmpty();
        assertThat(Exposure.refusal(hosts, false, false))
                .hasValueSatisfying(refusal -> assertThat(refusal)
                        .contains("sciatica.access.keys-file", "sciatica.access.jwt", "sciatica.access.open=true"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1.invalid", "no-such-host.invalid"})
    void a_name_that_cannot_be_resolved_is_not_this_machine(String host) {
        assertThat(Exposure.refusal(List.of(host), false, false)).isPresent();
    }
}
