package org.sciatica.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** An OAuth2 issuer that also writes, defect by defect, the tokens that must not be taken. */
public final class Issuer {

    static final String NAME = "https://issuer.example";
    static final String AUDIENCE = "https://sciatica.example";
    static final String SUBJECT = "intake-app";

    private final PublicJsonWebKey key;
    private final String algorithm;
    private final PublicJsonWebKey strange = RsaKey.of("strange").named("first");

    Issuer() {
        this(RsaKey.of("issuer"));
    }

    /** An issuer that signs with this key. */
    Issuer(RsaKey key) {
        this(key.named("first"), "RS256");
    }

    /** An issuer that signs with this key, by the id it has, and this algorithm. */
    Issuer(PublicJsonWebKey key, String algorithm) {
        this.key = key;
        this.algorithm = algorithm;
    }

    /** The public key, as it is published. */
    PublicJsonWebKey key() {
        return key;
    }

    /** Writes the public key where a service would find it. */
    Path keysIn(Path file) {
        try {
            return Files.writeString(file, new JsonWebKeySet(List.of(key)).toJson(OutputControlLevel.PUBLIC_ONLY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The settings of a service that takes this issuer's tokens. */
    public Map<String, String> settings() {
        try {
            Map<String, String> settings = new HashMap<>();
            settings.put("sciatica.access.jwt.issuer", NAME);
            settings.put("sciatica.access.jwt.audience", AUDIENCE);
            settings.put(
                    "sciatica.access.jwt.jwk-set",
                    keysIn(Files.createTempFile("issuer", ".json")).toString());
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A good token with these scopes, separated by spaces. */
    public String token(String scopes) {
        return signed(claims(scopes), key, algorithm, key.getKeyId());
    }

    /**
     * A token with every scope and one defect.
     *
     * @param defect as the cases of bad inputs name it: {@code exp=-60}, {@code aud=…}, {@code jti=}, {@code tamper} …
     */
    public String defective(String defect) {
        JwtClaims claims = claims("assess catalogue metrics");
        String[] parts = defect.split("=", 2);
        String value = parts.length > 1 ? parts[1] : "";
        long now = NumericDate.now().getValue();
        switch (parts[0]) {
            case "exp" -> claims.setExpirationTime(NumericDate.fromSeconds(now + Long.parseLong(value)));
            case "iat" -> claims.setIssuedAt(NumericDate.fromSeconds(now + Long.parseLong(value)));
            case "nbf" -> claims.setNotBefore(NumericDate.fromSeconds(now + Long.parseLong(value)));
            case "aud" -> claims.setAudience(value);
            case "iss" -> claims.setIssuer(value);
            case "null" -> claims.setClaim(value, null);
            case "number" -> claims.setClaim(value, 7);
            case "without" -> claims.unsetClaim(value);
            case "jti" -> claims.unsetClaim("jti");
            default -> {}
        }
        return switch (defect) {
            case "alg=none" -> unsigned(claims);
            case "alg=RS512" -> signed(claims, key, "RS512");
            case "alg=HS256" -> signedWithThePublicKey(claims);
            case "jwk=self" -> signed(claims, strange, "RS256", "jwk");
            case "jku=evil" -> signed(claims, strange, "RS256", "jku");
            case "key=strange" -> signed(claims, strange, "RS256");
            case "tamper" -> tampered(signed(claims, key, algorithm));
            default ->
                parts[0].equals("kid") ? signed(claims, strange, "RS256", value) : signed(claims, key, algorithm);
        };
    }

    private static JwtClaims claims(String scopes) {
        long now = NumericDate.now().getValue();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(NAME);
        claims.setAudience(AUDIENCE);
        claims.setSubject(SUBJECT);
        claims.setIssuedAt(NumericDate.fromSeconds(now));
        claims.setExpirationTime(NumericDate.fromSeconds(now + 300));
        claims.setJwtId(UUID.randomUUID().toString());
        claims.setStringClaim("scope", scopes);
        return claims;
    }

    private static String signed(JwtClaims claims, PublicJsonWebKey key, String algorithm, String... headers) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKeyIdHeaderValue("first");
        for (String header : headers) {
            switch (header) {
                case "jwk" -> signature.setJwkHeader(key);
                case "jku" -> signature.setHeader("jku", "https://evil.example/jwks.json");
                default -> signature.setKeyIdHeaderValue(header);
            }
        }
        signature.setKey(key.getPrivateKey());
        return text(signature);
    }

    private static String unsigned(JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue("none");
        signature.setAlgorithmConstraints(AlgorithmConstraints.ALLOW_ONLY_NONE);
        return text(signature);
    }

    /** The classic trick: the public key taken for a shared secret. */
    private String signedWithThePublicKey(JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue("HS256");
        signature.setKeyIdHeaderValue("first");
        signature.setKey(new HmacKey(key.toJson(OutputControlLevel.PUBLIC_ONLY).getBytes(StandardCharsets.UTF_8)));
        return text(signature);
    }

    private static String tampered(String token) {
        int middle = token.indexOf('.') + 20;
        char other = token.charAt(middle) == 'A' ? 'B' : 'A';
        return token.substring(0, middle) + other + token.substring(middle + 1);
    }

    private static String text(JsonWebSignature signature) {
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
