package org.sciatica.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets pages of listed origins call from a browser, and read errors too. A call from any other origin is served like one
 * without an origin: it gets no header that would let a browser hand the answer on.
 */
@ApplicationScoped
class Cors {

    private static final int FIRST = 300;
    private static final int MAX_AGE = (int) Duration.ofHours(1).toSeconds();

    private static final Pattern NAMES_ORIGIN = Pattern.compile("(^|[, ])origin($|[, ])", Pattern.CASE_INSENSITIVE);

    private final List<Pattern> origins;
    private final CorsHandler handler = CorsHandler.create()
            .allowedMethods(Set.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.OPTIONS))
            .allowedHeaders(
                    Set.of("authorization", "x-api-key", "content-type", "accept", "accept-language", "priority"))
            .exposedHeaders(Set.of("Retry-After", "X-Request-Id"))
            .maxAgeSeconds(MAX_AGE);

    /**
     * Reads the list.
     *
     * @param origins each as it stands, or between slashes a regular expression for the whole of it, without blanks around it
     */
    Cors(@ConfigProperty(name = "sciatica.cors.origins") List<String> origins) {
        this.origins = origins.stream()
                .map(String::strip)
                .map(origin -> origin.startsWith("/") && origin.endsWith("/") && origin.length() > 2
                        ? Pattern.compile(origin.substring(1, origin.length() - 1))
                        : Pattern.compile(Pattern.quote(origin)))
                .toList();
        this.origins.forEach(origin -> handler.addOriginWithRegex(origin.pattern()));
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext context) {
        context.addHeadersEndHandler(ended -> dependOnOrigin(context.response().headers()));
        String origin = context.request().getHeader(HttpHeaders.ORIGIN);
        if (origin != null && isListed(origin)) {
            handler.handle(context);
        } else {
            context.next();
        }
    }

    /** Whether pages of this origin may call. */
    boolean isListed(String origin) {
        return origins.stream().anyMatch(known -> known.matcher(origin).matches());
    }

    /**
     * Who calls from no origin, or from another, gets other headers: a cache must not hand these on. It is said at the end, as
     * resources set the header anew, and on one line, as not every cache reads more.
     */
    private static void dependOnOrigin(MultiMap headers) {
        String named = String.join(", ", headers.getAll(HttpHeaders.VARY));
        if (!NAMES_ORIGIN.matcher(named).find()) {
            named = named.isEmpty() ? "Origin" : named + ", Origin";
        }
        headers.set(HttpHeaders.VARY, named);
    }
}
