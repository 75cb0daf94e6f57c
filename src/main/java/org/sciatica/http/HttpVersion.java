package org.sciatica.http;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the service to HTTP/1.1: what bounds bodies and watches over connections knows no streams within one. */
@ApplicationScoped
class HttpVersion {

    private final boolean http2;

    HttpVersion(@ConfigProperty(name = "quarkus.http.http2") boolean http2) {
        this.http2 = http2;
    }

    void check(@Observes StartupEvent event) {
        if (http2) {
            throw new ConfigurationException(
                    "quarkus.http.http2 is true, and this service speaks HTTP/1.1: let a proxy in front of it speak HTTP/2.");
        }
    }
}
