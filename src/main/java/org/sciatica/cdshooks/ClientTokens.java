package org.sciatica.cdshooks;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.sciatica.access.KeyFile;

/**
 * Verifies the tokens of CDS clients, as CDS Hooks 2.0 asks: signed with ES384 or RS384 by a key of a known issuer, meant for
 * the very address that is called, fresh, and used once. Used ids are kept in the memory of this instance until their tokens
 * have expired.
 */
@Startup
@ApplicationScoped
class ClientTokens {

    private static final Logger LOG = Logger.getLogger(ClientTokens.class);
    private static final Set<String> ALGORITHMS = Set.of("ES384", "RS384");
    private static final int LIFETIME_MINUTES = 60;
    private static final int SKEW_SECONDS = 30;
    /** Characters of an id; one made as the standard says needs 36. */
    private static final int LONGEST_ID = 255;
    /** Of each client, so that none shuts out another: 27 calls in a second, all with tokens for an hour; about 15 MB. */
    private static final int MOST_IDS = 100_000;

    /** Reads what a token says of itself, to find out whose key must verify it. */
    private static final JwtConsumer UNVERIFIED = new JwtConsumerBuilder()
            .setSkipAllValidators()
            .setDisableRequireSignature()
            .setSkipSignatureVerification()
            .build();

    private record Known(ClientSettings.Client client, KeyFile<List<JsonWebKey>> keys, UsedIds used) {}

    private final boolean required;
    private final Map<String, Known> byIssuer = new LinkedHashMap<>();
    private final Clock clock;

    @Inject
    ClientTokens(ClientSettings settings, Clock clock) {
        this(settings, clock, MOST_IDS);
    }

    /**
     * Reads the clients.
     *
     * @param mostIds how many unexpired tokens each may use
     */
    ClientTokens(ClientSettings settings, Clock clock, int mostIds) {
        this.required = settings.authentication();
        this.clock = clock;
        settings.clients().forEach((name, client) -> {
            if (!ALGORITHMS.containsAll(client.algorithms())) {
                throw new IllegalStateException(
                        "sciatica.cds-hooks.clients." + name + ".algorithms allows only " + ALGORITHMS);
            }
            byIssuer.put(client.issuer(), new Known(client, KeyFile.ofJwkSet(client.jwkSet()), new UsedIds(mostIds)));
        });
        if (required && byIssuer.isEmpty()) {
            throw new IllegalStateException("sciatica.cds-hooks.authentication is on, but no client is configured");
        }
    }

    /** Whether a call needs a token. */
    boolean required() {
        return required;
    }

    /**
     * Whether this header lets a call in. It computes for milliseconds and may read a file: not to be called where nothing
     * may wait. Why it does not is logged, without the token, and never told to the client.
     *
     * @param authorization the value of the header Authorization
     * @param address the public address that is called, which the token must name
     */
    boolean letIn(Optional<String> authorization, String address) {
        String token = authorization
                .filter(value -> value.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(value -> value.substring(7).strip())
                .orElse("");
        Optional<String> refusal = token.isEmpty() ? Optional.of("no bearer token") : refusal(token, address);
        refusal.ifPresent(reason -> LOG.warnf("CDS client refused: %s", reason));
        return refusal.isEmpty();
    }

    private Optional<String> refusal(String token, String address) {
        try {
            JwtContext read = UNVERIFIED.process(token);
            JsonWebStructure unverified = read.getJoseObjects().get(0);
            Known known = byIssuer.get(read.getJwtClaims().getIssuer());
            if (known == null) {
                return Optional.of("unknown issuer");
            }
            if (unverified.getKeyIdHeaderValue() == null) {
                return Optional.of("no key id");
            }
            if (!"JWT".equalsIgnoreCase(unverified.getHeader("typ"))) {
                return Optional.of("type is not JWT");
            }
            String keysAt = unverified.getHeader("jku");
            if (keysAt != null && !keysAt.equals(known.client().jku().orElse(null))) {
                return Optional.of("unlisted jku");
            }
            JwtClaims claims = verifier(known, address).processToClaims(token);
            Object tenant = claims.getClaimValue("tenant");
            if (known.client().tenants().isPresent()
                    && (tenant == null || !known.client().tenants().get().contains(tenant))) {
                return Optional.of("unlisted tenant");
            }
            if (claims.getJwtId().length() > LONGEST_ID) {
                return Optional.of("id is too long");
            }
            long until = claims.getExpirationTime().getValue() + SKEW_SECONDS;
            return switch (known.used()
                    .use(claims.getJwtId(), until, clock.instant().getEpochSecond())) {
                case FIRST_USE -> Optional.empty();
                case REPLAYED -> Optional.of("replayed");
                case FULL -> Optional.of("too many tokens of this client have not expired");
            };
        } catch (InvalidJwtException e) {
            return Optional.of("not valid, code "
                    + (e.getErrorDetails().isEmpty()
                            ? "none"
                            : e.getErrorDetails().get(0).getErrorCode()));
        } catch (MalformedClaimException e) {
            return Optional.of("malformed");
        }
    }

    private JwtConsumer verifier(Known known, String address) {
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(
                        new JwksVerificationKeyResolver(known.keys().keys()))
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(
                        ConstraintType.PERMIT, known.client().algorithms().toArray(String[]::new)))
                .setExpectedIssuer(known.client().issuer())
                .setExpectedAudience(address)
                .setRequireExpirationTime()
                .setMaxFutureValidityInMinutes(LIFETIME_MINUTES)
                .setRequireIssuedAt()
                .setIssuedAtRestrictions(SKEW_SECONDS, LIFETIME_MINUTES * 60)
                .setRequireJwtId()
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                .build();
    }
}
