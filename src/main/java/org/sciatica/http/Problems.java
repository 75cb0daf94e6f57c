package org.sciatica.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where errors become answers. None carries what was sent, a class name or a stack. */
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final Refusals refusals;

    Problems(Refusals refusals) {
        this.refusals = refusals;
    }

    @ServerExceptionMapper
    Response refused(RequestRefused refused, UriInfo uri) {
        return answer(refused.kind(), refused.problem(), uri).build();
    }

    /** A path parameter that no code can look like names nothing. */
    @ServerExceptionMapper
    Response noSuchName(ConstraintViolationException violation, UriInfo uri) {
        return answer(ProblemKind.NOT_FOUND, uri).build();
    }

    /** At an address of nothing no method is allowed, though a template of the framework fits it. */
    @ServerExceptionMapper
    Response notAllowed(NotAllowedException thrown, UriInfo uri) {
        Route route = Route.of(uri.getPath());
        return route == Route.UNLISTED
                ? answer(ProblemKind.NOT_FOUND, uri).build()
                : answer(ProblemKind.METHOD_NOT_ALLOWED, uri)
                        .header(HttpHeaders.ALLOW, route.allows())
                        .build();
    }

    @ServerExceptionMapper
    Response http(WebApplicationException thrown, UriInfo uri) {
        return answer(ProblemKind.of(thrown.getResponse().getStatus()), uri).build();
    }

    /** A client that has left is no error of the service, whatever fails for want of it. */
    @ServerExceptionMapper
    Response failed(Throwable thrown, UriInfo uri, RoutingContext context) {
        if (!context.response().closed()) {
            LOG.error(told(thrown));
        }
        return answer(ProblemKind.INTERNAL, uri).build();
    }

    /** What failed, never with what: an exception's message may repeat a patient's answers. */
    static String told(Throwable thrown) {
        StackTraceElement[] stack = thrown.getStackTrace();
        return thrown.getClass().getName() + " at " + (stack.length == 0 ? "unknown place" : stack[0]);
    }

    private Response.ResponseBuilder answer(ProblemKind kind, UriInfo uri) {
        return answer(kind, kind.problem(), uri);
    }

    private Response.ResponseBuilder answer(ProblemKind kind, Problem problem, UriInfo uri) {
        refusals.count(kind);
        Area area = Area.of(uri.getPath());
        Response.ResponseBuilder answer = Response.status(problem.status());
        if (problem.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.type(area.errorType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(area.tell(problem));
    }
}
