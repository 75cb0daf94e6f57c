package org.sciatica.access;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.ErrorCodeValidator;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;
import org.jspecify.annotations.Nullable;
import org.sciatica.http.Scope;

/**
 * Verifies the bearer tokens of an OAuth2 issuer. Issuer, audience, algorithm and where the keys are come from the
 * configuration alone; a key or an address inside a token is not looked at. No token is kept.
 */
final class BearerTokens {

    private static final Set<String> ALGORITHMS =
            Set.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA");
    private static final int SKEW_SECONDS = 30;
    private static final int NOT_SHORT_LIVED = 1_000;

    /** A token whose key is not among those at hand. */
    static final Caller NO_KEY = new Caller.Unknown("token-no-key");

    private final TokenKeys keys;
    private final JwtConsumer consumer;

    /**
     * Reads where the keys are, and a file of keys at once.
     *
     * @throws IllegalStateException when the settings are not complete or let too much in
     */
    BearerTokens(AccessSettings.Jwt settings) {
        this(settings, keys(given(settings.jwkSet().orElse(null), "jwk-set")));
    }

    /**
     * Takes the keys from elsewhere than the settings say.
     *
     * @throws IllegalStateException when the settings are not complete or let too much in
     */
    BearerTokens(AccessSettings.Jwt settings, TokenKeys keys) {
        String issuer = given(settings.issuer().orElse(null), "issuer");
        String audience = given(settings.audience().orElse(null), "audience");
        if (!ALGORITHMS.contains(settings.algorithm())) {
            throw new IllegalStateException("sciatica.access.jwt.algorithm is none of " + ALGORITHMS);
        }
        int lifetime = settings.lifetimeSeconds();
        this.keys = keys;
        this.consumer = new JwtConsumerBuilder()
                .setVerificationKeyResolver((signature, nesting) ->
                        new JwksVerificationKeyResolver(keys.keys()).resolveKey(signature, nesting))
                .setJwsAlgorithmConstraints(ConstraintType.PERMIT, settings.algorithm())
                .setJweAlgorithmConstraints(AlgorithmConstraints.DISALLOW_NONE)
                .setExpectedIssuer(issuer)
                .setExpectedAudience(audience)
                .setRequireSubject()
                .setRequireJwtId()
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setIssuedAtRestrictions(0, lifetime)
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .registerValidator((ErrorCodeValidator) context -> livesTooLong(context, lifetime))
                .build();
    }

    private static String given(@Nullable String value, String name) {
        if (value == null) {
            throw new IllegalStateException(
                    "sciatica.access.jwt." + name + " is missing: issuer, audience and jwk-set are given together");
        }
        return value;
    }

    private static TokenKeys keys(String jwkSet) {
        if (jwkSet.toLowerCase(Locale.ROOT).startsWith("https://")) {
            return new FetchedKeys(jwkSet);
        }
        if (jwkSet.contains("://")) {
            throw new IllegalStateException("sciatica.access.jwt.jwk-set is neither a file nor an address with https");
        }
        KeyFile<List<JsonWebKey>> file = KeyFile.ofJwkSet(Path.of(jwkSet));
        return file::keys;
    }

    private static ErrorCodeValidator.@Nullable Error livesTooLong(JwtContext context, int seconds)
            throws MalformedClaimException {
        JwtClaims claims = context.getJwtClaims();
        boolean tooLong = claims.getExpirationTime() != null
                && claims.getIssuedAt() != null
                && claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue() > seconds;
        return tooLong ? new ErrorCodeValidator.Error(NOT_SHORT_LIVED, "lives too long") : null;
    }

    /** Has the issuer asked for keys that it published since; see {@link TokenKeys#askAgain}. */
    CompletableFuture<Boolean> newerKeys() {
        return keys.askAgain();
    }

    /** Whose token this is, by the keys at hand. It computes: not to be called where nothing may wait. */
    Caller caller(String token) {
        try {
            JwtClaims claims = consumer.processToClaims(token);
            String scope = claims.hasClaim("scope") ? claims.getStringClaimValue("scope") : "";
            Set<String> granted = Set.copyOf(Arrays.asList(scope.split(" ", -1)));
            return new Caller.Known(
                    "jwt:" + claims.getSubject().replaceAll("[^A-Za-z0-9._@:-]", "_"),
                    Arrays.stream(Scope.values())
                            .filter(known -> granted.contains(known.toString()))
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (InvalidJwtException e) {
            if (e.getCause() instanceof UnresolvableKeyException) {
                return NO_KEY;
            }
            return new Caller.Unknown("token-"
                    + (e.getErrorDetails().isEmpty()
                            ? "unreadable"
                            : String.valueOf(e.getErrorDetails().get(0).getErrorCode())));
        } catch (MalformedClaimException e) {
            return new Caller.Unknown("token-malformed");
        }
    }
}
