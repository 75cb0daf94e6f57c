package org.sciatica.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Who may call. Without a keys file and without an issuer nobody is asked for credentials. */
@ConfigMapping(prefix = "sciatica.access")
interface AccessSettings {

    /** File with the clients and their keys; see {@link ApiKeys}. */
    Optional<Path> keysFile();

    /** Whether everybody who reaches the service may use it: the choice to listen to others without credentials. */
    @WithDefault("false")
    boolean open();

    /** The issuer of bearer tokens. */
    Jwt jwt();

    /** An OAuth2 issuer. Issuer, audience and keys are given together or not at all. */
    interface Jwt {

        /** The {@code iss} of its tokens. */
        Optional<String> issuer();

        /** What the {@code aud} of its tokens must name. */
        Optional<String> audience();

        /** Its public keys, a JWK Set: a file, or an address that begins with https. A token never says where they are. */
        Optional<String> jwkSet();

        /** The one algorithm of its signatures. */
        @WithDefault("RS256")
        String algorithm();

        /** Longest time from {@code iat} to {@code exp}, seconds. */
        @WithDefault("300")
        int lifetimeSeconds();
    }
}
