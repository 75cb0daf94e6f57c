package org.sciatica.access;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jose4j.jwk.JsonWebKey;

/** The public keys of an issuer. */
interface TokenKeys {

    /** The keys that are in force, without waiting for anybody; empty while there are none. */
    List<JsonWebKey> keys();

    /**
     * Asks for the keys once more, for a token that names one which is not among them.
     *
     * @return whether others may be in force than when the token was looked at; it never fails
     */
    default CompletableFuture<Boolean> askAgain() {
        return CompletableFuture.completedFuture(false);
    }
}
