package org.sciatica.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What every request meets first: it gets a number, what it accepts is put plainly, its answer gets the headers that protect a browser, and one line about
 * it goes to the log {@value #LOG}. A number that a client sends is not taken over: anything may stand in it.
 */
@ApplicationScoped
class Entrance {

    /** The log with one line for each request. */
    static final String LOG = "org.sciatica.requests";
    /** The header with the number of a request. */
    static final String NUMBER = "X-Request-Id";

    private static final String ESCAPED_DOLLAR = "%24";
    private static final int FIRST_OF_ALL = Integer.MIN_VALUE;
    private static final Logger REQUESTS = Logger.getLogger(LOG);
    /** A method can be any word; only these are named. */
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT");

    private static final String OTHER = "other";

    private final SecurityHeaders headers;
    private final String instance = UUID.randomUUID().toString().substring(0, 8) + "-";
    private final AtomicLong count = new AtomicLong();

    Entrance(PublicUrl publicUrl) {
        this.headers = new SecurityHeaders(publicUrl.isTls());
    }

    /** As a route of its own: some pages of the framework are served before any filter. */
    void register(@Observes Router router) {
        router.route().order(FIRST_OF_ALL).handler(context -> {
            HttpServerRequest request = context.request();
            if (isEscapedOperation(request.path())) {
                String query = request.query();
                context.reroute(request.path().replace(ESCAPED_DOLLAR, "$") + (query == null ? "" : "?" + query));
                return;
            }
            enter(context);
            context.next();
        });
    }

    /**
     * Many clients escape the dollar of an operation of FHIR, as they may: it means the same. It is put plainly before anything
     * looks at the address, so that all who guard it and all who answer it see the same one.
     */
    private static boolean isEscapedOperation(@Nullable String path) {
        return path != null && path.contains("/" + ESCAPED_DOLLAR) && Area.of(path) == Area.FHIR;
    }

    /** Lets a request in: one that fails before it gets here when it has failed, one that is led on to a page once more. */
    void enter(RoutingContext context) {
        if (!Visit.hasBegun(context)) {
            begin(context);
        }
        Visit visit = Visit.of(context);
        headers.put(context.response().headers(), visit.route());
        context.response().putHeader(NUMBER, visit.id());
    }

    /**
     * Numbers and logs what is refused before it is known what it asks for.
     *
     * @return its number
     */
    String unrouted(int status, long bytes) {
        Visit visit = visit(Route.UNLISTED);
        REQUESTS.info(visit.line(OTHER, status, bytes));
        return visit.id();
    }

    private Visit visit(Route route) {
        return new Visit(instance + Long.toHexString(count.incrementAndGet()), route);
    }

    private void begin(RoutingContext context) {
        Route route = Route.of(context.normalizedPath());
        MultiMap headers = context.request().headers();
        Accepted.makePlain(headers, route);
        makeOne(headers, HttpHeaders.ACCEPT_LANGUAGE);
        Visit visit = visit(route);
        visit.begin(context);
        HttpServerResponse response = context.response();
        context.addHeadersEndHandler(ended -> SecurityHeaders.caching(response, visit.route()));
        if (REQUESTS.isInfoEnabled()) {
            context.addEndHandler(ended -> REQUESTS.info(visit.line(
                    method(context),
                    // The client left before it was answered: there is no status to tell.
                    response.headWritten() ? response.getStatusCode() : 0,
                    response.bytesWritten())));
        }
    }

    /** Lines of one list are one list (RFC 9110, 5.3); what reads a header takes its first line. */
    private static void makeOne(MultiMap headers, CharSequence list) {
        List<String> lines = headers.getAll(list);
        if (lines.size() > 1) {
            headers.set(list, String.join(",", lines));
        }
    }

    private static String method(RoutingContext context) {
        String method = context.request().method().name();
        return METHODS.contains(method) ? method : OTHER;
    }
}
