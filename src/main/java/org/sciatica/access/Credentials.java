package org.sciatica.access;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ways in that are configured: a key in the header X-API-Key, a bearer token in the header Authorization. A key decides
 * alone when both come, because a proxy may have put its own Authorization there.
 */
@ApplicationScoped
class Credentials {

    private static final CharSequence KEY_HEADER = HttpHeaders.createOptimized("X-API-Key");
    private static final String BEARER = "Bearer ";
    private static final Caller NONE = new Caller.Unknown("no-credentials");

    private final Optional<ApiKeys> keys;
    private final Optional<TokenChecks> tokens;
    private final List<String> challenges = new ArrayList<>();

    Credentials(AccessSettings settings, Clock clock) {
        this.keys = settings.keysFile().map(file -> new ApiKeys(file, clock));
        AccessSettings.Jwt jwt = settings.jwt();
        boolean issuerNamed =
                Stream.of(jwt.issuer(), jwt.audience(), jwt.jwkSet()).anyMatch(Optional::isPresent);
        this.tokens = issuerNamed ? Optional.of(new TokenChecks(new BearerTokens(jwt))) : Optional.empty();
        tokens.ifPresent(way -> challenges.add("Bearer"));
        keys.ifPresent(way -> challenges.add("ApiKey header=\"X-API-Key\""));
    }

    /** Whether anybody is asked for credentials. */
    boolean areConfigured() {
        return keys.isPresent() || tokens.isPresent();
    }

    /** The ways in, for the header WWW-Authenticate. */
    List<String> challenges() {
        return challenges;
    }

    /** Who calls. A key is looked up at once; a token is verified beside the threads that serve connections. */
    Future<Caller> caller(RoutingContext context) {
        HttpServerRequest request = context.request();
        List<String> sentKeys = request.headers().getAll(KEY_HEADER);
        if (!sentKeys.isEmpty()) {
            return Future.succeededFuture(
                    keys.isEmpty() || sentKeys.size() > 1
                            ? new Caller.Unknown("unknown-key")
                            : keys.get().caller(sentKeys.get(0)));
        }
        List<String> sent = request.headers().getAll(HttpHeaders.AUTHORIZATION);
        if (sent.isEmpty() || tokens.isEmpty()) {
            return Future.succeededFuture(NONE);
        }
        if (sent.size() > 1 || !sent.get(0).regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Future.succeededFuture(new Caller.Unknown("no-bearer-token"));
        }
        String token = sent.get(0).substring(BEARER.length()).strip();
        return Future.fromCompletionStage(
                tokens.get().caller(token), context.vertx().getOrCreateContext());
    }
}
