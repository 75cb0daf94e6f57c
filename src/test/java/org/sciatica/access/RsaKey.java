package org.sciatica.access;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/**
 * A key of 2,048 bits, one for each name and JVM: to find its primes takes up to seconds, and every service that is started
 * loads the tests' classes, with what they hold, anew.
 */
public record RsaKey(KeyPair pair) {

    /** The key of this name, made when it is asked for first. */
    public static RsaKey of(String name) {
        return new RsaKey((KeyPair) System.getProperties().computeIfAbsent("rsa-key." + name, unused -> generated()));
    }

    private static KeyPair generated() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** It as a JSON web key with this id. */
    public PublicJsonWebKey named(String id) {
        try {
            PublicJsonWebKey key = PublicJsonWebKey.Factory.newPublicJwk(pair.getPublic());
            key.setPrivateKey(pair.getPrivate());
            key.setKeyId(id);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
