package org.sciatica.access;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Keeps the service from being reached by others by accident: it does not start where nobody is asked who they are. */
@ApplicationScoped
class Exposure {

    private static final Logger LOG = Logger.getLogger(Exposure.class);

    private final String publicHost;
    private final String managementHost;
    private final boolean asksForCredentials;
    private final boolean open;

    Exposure(
            @ConfigProperty(name = "quarkus.http.host") String publicHost,
            @ConfigProperty(name = "quarkus.management.host") String managementHost,
            Credentials credentials,
            AccessSettings settings) {
        this.publicHost = publicHost;
        this.managementHost = managementHost;
        this.asksForCredentials = credentials.areConfigured();
        this.open = settings.open();
    }

    /** Before the first connection is taken. */
    void check(@Observes StartupEvent event) {
        refusal(List.of(publicHost, managementHost), asksForCredentials, open).ifPresent(refusal -> {
            throw new ConfigurationException(refusal);
        });
        if (!asksForCredentials && !(isLoopback(publicHost) && isLoopback(managementHost))) {
            LOG.warn("Everybody who reaches this service may use it: sciatica.access.open is true.");
        }
    }

    /** Why a service that listens on these addresses must not start. */
    static Optional<String> refusal(List<String> hosts, boolean asksForCredentials, boolean open) {
        return asksForCredentials || open
                ? Optional.empty()
                : hosts.stream()
                        .filter(host -> !isLoopback(host))
                        .findFirst()
                        .map(host -> "The service would listen on " + host + " and let everybody in: set "
                                + "sciatica.access.keys-file or sciatica.access.jwt, or sciatica.access.open=true if "
                                + "that is meant, or listen on 127.0.0.1 only.");
    }

    /** Whether an address, or a name of one, is this machine's own. */
    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
