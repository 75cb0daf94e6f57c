package org.sciatica.access;

import io.quarkus.vertx.http.ManagementInterface;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sciatica.http.Area;
import org.sciatica.http.ProblemKind;
import org.sciatica.http.Refusal;
import org.sciatica.http.Route;
import org.sciatica.http.Scope;
import org.sciatica.http.Visit;

/** Lets a request pass, or refuses it before its body is read: by who calls, by what they may reach, by how often they ask. */
@ApplicationScoped
class Gate {

    /** After CORS, so that a preflight needs no credentials and a browser may read a refusal; before anything else. */
    private static final int AFTER_CORS = 280;

    private static final int FIRST = -1000;

    private final Credentials credentials;
    private final RateLimit rateLimit;
    private final Refusal refusal;
    private final boolean cdsClientsHaveTokens;

    /**
     * The gate.
     *
     * @param cdsClientsHaveTokens whether CDS clients are known by tokens of their own, which CDS Hooks checks itself
     */
    Gate(
            Credentials credentials,
            RateLimit rateLimit,
            Refusal refusal,
            @ConfigProperty(name = "sciatica.cds-hooks.authentication", defaultValue = "false")
                    boolean cdsClientsHaveTokens) {
        this.credentials = credentials;
        this.rateLimit = rateLimit;
        this.refusal = refusal;
        this.cdsClientsHaveTokens = cdsClientsHaveTokens;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_CORS);
    }

    /** Health is for everybody: a probe has no credentials. The rest of the management port is metrics. */
    void register(@Observes ManagementInterface management) {
        management.router().route().order(FIRST).handler(this::checkMetrics);
    }

    private void check(RoutingContext context) {
        Route route = Visit.of(context).route();
        if (!credentials.areConfigured() || route.isOpen() || hasTokensOfItsOwn(context)) {
            if (isWithinLimit(context, address(context))) {
                context.next();
            }
            return;
        }
        credentials
                .caller(context)
                .onSuccess(caller -> decide(context, caller, route))
                .onFailure(context::fail);
    }

    private boolean hasTokensOfItsOwn(RoutingContext context) {
        return cdsClientsHaveTokens && Area.of(context.normalizedPath()) == Area.CDS_HOOKS;
    }

    private void decide(RoutingContext context, Caller caller, Route route) {
        if (caller instanceof Caller.Known known) {
            Visit.of(context).by(known.name());
            if (!isWithinLimit(context, known.name())) {
                return;
            }
            if (route.isReachedWith(known.scopes())) {
                keepFromSharedCaches(context);
                context.next();
            } else {
                refuse(context, ProblemKind.FORBIDDEN, "scope");
            }
        } else if (caller instanceof Caller.Unknown unknown && isWithinLimit(context, address(context))) {
            challenge(context);
            refuse(context, ProblemKind.UNAUTHORIZED, unknown.why());
        } else if (caller instanceof Caller.TurnedAway) {
            Visit.of(context).refused("tokens-in-line");
            refusal.turnAway(context);
        }
    }

    private void refuse(RoutingContext context, ProblemKind kind, String why) {
        Visit.of(context).refused(why);
        refusal.answer(context, kind);
    }

    private void challenge(RoutingContext context) {
        context.response().putHeader("WWW-Authenticate", credentials.challenges());
    }

    /** Refuses and answers false when this client has asked too often. */
    private boolean isWithinLimit(RoutingContext context, String client) {
        long seconds = client.isEmpty() ? 0 : rateLimit.secondsToWait(client);
        if (seconds > 0) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            refuse(context, ProblemKind.TOO_MANY_REQUESTS, "rate");
        }
        return seconds == 0;
    }

    /** What needs credentials is not for a cache that serves others. */
    private static void keepFromSharedCaches(RoutingContext context) {
        context.addHeadersEndHandler(ended -> {
            String caching = context.response().headers().get(HttpHeaders.CACHE_CONTROL);
            if (caching != null && caching.startsWith("public")) {
                context.response().putHeader(HttpHeaders.CACHE_CONTROL, "private" + caching.substring(6));
            }
        });
    }

    /** Stands for a caller without a name; empty for this machine, which is not counted. */
    private static String address(RoutingContext context) {
        HttpServerRequest request = context.request();
        return isFromThisMachine(request) ? "" : remote(request);
    }

    private static String remote(HttpServerRequest request) {
        String address = request.remoteAddress().hostAddress();
        return address == null ? "unknown" : address;
    }

    /**
     * By the address of the connection alone. One that a header of a proxy names is another object, even where it reads the
     * same; anything may be written there.
     */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isFromThisMachine(HttpServerRequest request) {
        return request.remoteAddress() == request.connection().remoteAddress() && isLoopback(remote(request));
    }

    private static boolean isLoopback(String address) {
        return address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
    }

    private void checkMetrics(RoutingContext context) {
        String path = context.normalizedPath();
        if (!credentials.areConfigured()
                || (path != null && path.startsWith("/q/health"))
                || isFromThisMachine(context.request())) {
            context.next();
            return;
        }
        credentials
                .caller(context)
                .onSuccess(caller -> {
                    if (caller instanceof Caller.TurnedAway) {
                        refusal.turnAway(context);
                    } else if (!(caller instanceof Caller.Known known)) {
                        challenge(context);
                        refusal.answer(context, ProblemKind.UNAUTHORIZED);
                    } else if (!known.scopes().contains(Scope.METRICS)) {
                        refusal.answer(context, ProblemKind.FORBIDDEN);
                    } else {
                        context.next();
                    }
                })
                .onFailure(context::fail);
    }
}
