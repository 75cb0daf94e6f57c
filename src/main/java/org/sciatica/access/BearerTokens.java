package org.sciatica.access;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.Claims;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
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

    /** A token whose key is not among those at hand. */
    static final Caller NO_KEY = new Caller.Unknown("token-no-key");

    private static final Caller MALFORMED = new Caller.Unknown("token-malformed");

    private final TokenKeys keys;
    private final JWTAuthContextInfo expected;
    private final DefaultJWTTokenParser parser;

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
        this.keys = keys;
        this.expected = expected(settings, issuer, audience);
        this.parser = new DefaultJWTTokenParser() {
            /** The keys at hand in place of those that the library would have each token wait for. */
            @Override
            protected VerificationKeyResolver getVerificationKeyResolver(JWTAuthContextInfo expected) {
                return (signature, nesting) ->
                        new JwksVerificationKeyResolver(keys.keys()).resolveKey(signature, nesting);
            }
        };
    }

    private static JWTAuthContextInfo expected(AccessSettings.Jwt settings, String issuer, String audience) {
        JWTAuthContextInfo expected = new JWTAuthContextInfo();
        expected.setSignatureAlgorithm(Set.of(SignatureAlgorithm.fromAlgorithm(settings.algorithm())));
        expected.setRelaxVerificationKeyValidation(false);
        expected.setIssuedBy(issuer);
        expected.setExpectedAudience(Set.of(audience));
        expected.setRequiredClaims(Set.of(Claims.sub.name(), Claims.jti.name()));
        expected.setMaxTimeToLiveSecs((long) settings.lifetimeSeconds());
        expected.setClockSkew(SKEW_SECONDS);
        return expected;
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

    /** Has the issuer asked for keys that it published since; see {@link TokenKeys#askAgain}. */
    CompletableFuture<Boolean> newerKeys() {
        return keys.askAgain();
    }

    /** Whose token this is, by the keys at hand. It computes: not to be called where nothing may wait. */
    Caller caller(String token) {
        try {
            JwtClaims claims = parser.parse(token, expected).getJwtClaims();
            if (claims.getSubject() == null || claims.getJwtId() == null) {
                return MALFORMED;
            }
            if (isYetToBeIssued(claims)) {
                return new Caller.Unknown("token-yet-to-be-issued");
            }
            String scope = claims.hasClaim("scope") ? claims.getStringClaimValue("scope") : "";
            Set<String> granted = Set.copyOf(Arrays.asList(scope.split(" ", -1)));
            return new Caller.Known(
                    "jwt:" + claims.getSubject().replaceAll("[^A-Za-z0-9._@:-]", "_"),
                    Arrays.stream(Scope.values())
                            .filter(known -> granted.contains(known.toString()))
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (ParseException e) {
            return refused(e);
        } catch (MalformedClaimException | ClassCastException e) {
            return MALFORMED;
        }
    }

    /** The library lets a token be issued at any later time, and with that be good for longer than it may live. */
    private static boolean isYetToBeIssued(JwtClaims claims) throws MalformedClaimException {
        NumericDate now = NumericDate.now();
        now.addSeconds(SKEW_SECONDS);
        return claims.getIssuedAt().isAfter(now);
    }

    private static Caller refused(ParseException e) {
        if (e.getCause() instanceof UnresolvableKeyException) {
            return NO_KEY;
        }
        return new Caller.Unknown(
                e.getCause() instanceof InvalidJwtException invalid
                                && !invalid.getErrorDetails().isEmpty()
                        ? "token-" + invalid.getErrorDetails().get(0).getErrorCode()
                        : "token-refused");
    }
}
