package org.sciatica.cdshooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.sciatica.access.RsaKey;

/** A CDS client with two keys that writes tokens, good ones and, changed claim by claim, bad ones. */
final class Tokens {

    static final String ISSUER = "https://ehr.example";
    static final String JKU = "https://ehr.example/jwks.json";

    final PublicJsonWebKey ec;
    final PublicJsonWebKey rsa;
    JwtClaims claims = new JwtClaims();
    private String type = "JWT";
    private String jku = "";

    Tokens() {
        rsa = RsaKey.of("ehr").named("rsa");
        try {
            ec = EcJwkGenerator.generateJwk(EllipticCurves.P384);
            ec.setKeyId("ec");
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the public keys where a service would find them. */
    Path keysIn(Path file) {
        String keys = new JsonWebKeySet(List.of(ec, rsa)).toJson(OutputControlLevel.PUBLIC_ONLY);
        try {
            return Files.writeString(file, keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a good token for an address. */
    Tokens of(String address, Clock clock) {
        long now = clock.instant().getEpochSecond();
        claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(address);
        claims.setIssuedAt(NumericDate.fromSeconds(now));
        claims.setExpirationTime(NumericDate.fromSeconds(now + 300));
        claims.setJwtId(UUID.randomUUID().toString());
        claims.setStringClaim("tenant", "ward-7");
        type = "JWT";
        jku = JKU;
        return this;
    }

    Tokens typed(String newType) {
        type = newType;
        return this;
    }

    Tokens keysAt(String newJku) {
        jku = newJku;
        return this;
    }

    String signed() {
        return signed(ec, "ES384", "ec");
    }

    String signed(PublicJsonWebKey key, String algorithm, String keyId) {
        JsonWebSignature signature = unsigned(algorithm, keyId);
        signature.setKey(key.getPrivateKey());
        return text(signature);
    }

    /** The classic trick: the public key taken for a shared secret. */
    String signedWithThePublicKey() {
        JsonWebSignature signature = unsigned("HS384", "rsa");
        signature.setKey(new HmacKey(rsa.toJson(OutputControlLevel.PUBLIC_ONLY).getBytes(StandardCharsets.UTF_8)));
        return text(signature);
    }

    String withoutSignature() {
        JsonWebSignature signature = unsigned("none", "ec");
        signature.setAlgorithmConstraints(AlgorithmConstraints.ALLOW_ONLY_NONE);
        return text(signature);
    }

    private JsonWebSignature unsigned(String algorithm, String keyId) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue(algorithm);
        if (!keyId.isEmpty()) {
            signature.setKeyIdHeaderValue(keyId);
        }
        signature.setHeader("typ", type);
        if (!jku.isEmpty()) {
            signature.setHeader("jku", jku);
        }
        return signature;
    }

    private static String text(JsonWebSignature signature) {
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
