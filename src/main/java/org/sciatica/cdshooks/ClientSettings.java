package org.sciatica.cdshooks;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who may call CDS Hooks. */
@ConfigMapping(prefix = "sciatica.cds-hooks")
interface ClientSettings {

    /** Whether every call needs a token of a known client. While it is off, tokens are not looked at. */
    @WithDefault("false")
    boolean authentication();

    /** The clients, by a name of our own. */
    Map<String, Client> clients();

    /** One client. */
    interface Client {

        /** The {@code iss} of its tokens. */
        String issuer();

        /** File with its public keys, a JWK Set. It is read again when it changes, so that keys can be rotated. */
        Path jwkSet();

        /** The only {@code jku} its tokens may name. It is compared, never fetched. */
        Optional<String> jku();

        /** The tenants it may speak for; left out: any. */
        Optional<Set<String>> tenants();

        /** The algorithms of its signatures: ES384, RS384 or both. */
        @WithDefault("ES384,RS384")
        Set<String> algorithms();
    }
}
