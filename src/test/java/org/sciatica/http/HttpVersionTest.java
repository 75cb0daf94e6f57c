package org.sciatica.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import org.junit.jupiter.api.Test;

class HttpVersionTest {

    /** The framework ends with this exception, which it tells without a stack. */
    @Test
    void another_version_than_http_1_1_stops_the_start() {
        assertThatThrownBy(() -> new HttpVersion(true).check(new StartupEvent()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("quarkus.http.http2 is true");
        assertThatCode(() -> new HttpVersion(false).check(new StartupEvent())).doesNotThrowAnyException();
    }
}
