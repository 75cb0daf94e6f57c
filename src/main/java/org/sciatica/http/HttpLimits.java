package org.sciatica.http;

import io.quarkus.vertx.http.ManagementInterface;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * Refuses by its head alone, before a byte of the body is read, what no resource should see; and answers what fails before
 * any resource is reached.
 */
@ApplicationScoped
class HttpLimits {

    private static final int EARLY = 1000;
    /** After CORS, so that a browser may read a refusal, and after the credentials; before every resource. */
    private static final int AFTER_CORS = 250;

    private static final Logger LOG = Logger.getLogger(HttpLimits.class);

    /** The parameters of FHIR that say in which form an answer is wanted. */
    private static final Pattern FORMAT = Pattern.compile(
            "(_format=[a-zA-Z0-9/+%]{0,40}|_pretty=(true|false))(&(_format=[a-zA-Z0-9/+%]{0,40}|_pretty=(true|false))){0,3}");

    private final Refusal refusal;
    private final Entrance entrance;

    HttpLimits(Refusal refusal, Entrance entrance) {
        this.refusal = refusal;
        this.entrance = entrance;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_CORS);
    }

    void register(@Observes Router router) {
        router.route().order(-EARLY).failureHandler(this::failed);
    }

    void register(@Observes ManagementInterface management) {
        management.router().route().order(-EARLY).failureHandler(this::failed);
    }

    private void check(RoutingContext context) {
        Optional<ProblemKind> kind = wrongWith(context);
        if (kind.isPresent()) {
            refusal.answer(context, kind.get());
        } else {
            context.next();
        }
    }

    /** What fails outside every resource, such as a request without a Host. The framework would log its address. */
    private void failed(RoutingContext context) {
        HttpMetrics.name(context.request());
        if (context.response().headWritten() || context.response().closed()) {
            context.request().connection().close();
            return;
        }
        entrance.enter(context);
        int status = context.statusCode() < 400 ? 500 : context.statusCode();
        if (status >= 500 && context.failure() != null) {
            LOG.error(Problems.told(context.failure()));
        }
        refusal.answer(context, ProblemKind.of(status));
    }

    private static Optional<ProblemKind> wrongWith(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!isWellFramed(request.headers().getAll(HttpHeaders.TRANSFER_ENCODING))) {
            return Optional.of(ProblemKind.BAD_REQUEST);
        }
        // What finds the resource passes over parameters and empty segments in a path; what guards it by its address,
        // here or in
        // a proxy, may not.
        if (Area.hasParameters(context.normalizedPath()) || request.path().contains("//")) {
            return Optional.of(ProblemKind.NOT_FOUND);
        }
        Area area = Area.of(context.normalizedPath());
        if (!request.method().equals(HttpMethod.POST) || !area.aboutAPatient()) {
            return Optional.empty();
        }
        if (request.query() != null && !isAllowed(request.query(), area)) {
            return Optional.of(ProblemKind.QUERY_NOT_ALLOWED);
        }
        if (request.headers().contains(HttpHeaders.CONTENT_ENCODING)
                || !isRead(request.headers().getAll(HttpHeaders.CONTENT_TYPE), area)) {
            return Optional.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
        }
        if (!area.isStreamed() && Refusal.announced(request) > area.largestBody()) {
            return Optional.of(ProblemKind.TOO_LARGE);
        }
        return Optional.empty();
    }

    /** Clients of FHIR write in the address of whatever they call how they want to be answered; nothing of a patient is in it. */
    private static boolean isAllowed(String query, Area area) {
        return area == Area.FHIR && FORMAT.matcher(query).matches();
    }

    /** Whether the body is framed in the one way that every proxy reads alike. */
    private static boolean isWellFramed(List<String> transferEncodings) {
        return transferEncodings.isEmpty()
                || (transferEncodings.size() == 1 && transferEncodings.get(0).equalsIgnoreCase("chunked"));
    }

    private static boolean isRead(List<String> contentTypes, Area area) {
        if (contentTypes.size() != 1) {
            return false;
        }
        String[] parts = contentTypes.get(0).toLowerCase(Locale.ROOT).split(";", -1);
        if (!area.reads().contains(parts[0].strip())) {
            return false;
        }
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().replace("\"", "");
            if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
                return false;
            }
            if (area == Area.FHIR && parameter.startsWith("fhirversion=") && !parameter.startsWith("fhirversion=4.0")) {
                return false;
            }
        }
        return true;
    }
}
