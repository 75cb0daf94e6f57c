package org.sciatica.api;

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

    @ServerExceptionMapper
    Response refused(RequestRefused refused) {
        return answer(refused.problem()).build();
    }

    /** A path parameter that no code can look like names nothing. */
    @ServerExceptionMapper
    Response noSuchName(ConstraintViolationException violation) {
        return answer(ProblemKind.NOT_FOUND.problem()).build();
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowedException thrown, UriInfo uri) {
        boolean assessing = uri.getPath().startsWith(HttpLimits.ABOUT_A_PATIENT);
        return answer(ProblemKind.METHOD_NOT_ALLOWED.problem())
                .header(HttpHeaders.ALLOW, assessing ? "POST, OPTIONS" : "GET, HEAD, OPTIONS")
                .build();
    }

    @ServerExceptionMapper
    Response http(WebApplicationException thrown) {
        return answer(ProblemKind.of(thrown.getResponse().getStatus()).problem())
                .build();
    }

    @ServerExceptionMapper
    Response failed(Throwable thrown) {
        LOG.error(told(thrown));
        return answer(ProblemKind.INTERNAL.problem()).build();
    }

    /** What failed, never with what: an exception's message may repeat a patient's answers. */
    static String told(Throwable thrown) {
        StackTraceElement[] stack = thrown.getStackTrace();
        return thrown.getClass().getName() + " at " + (stack.length == 0 ? "unknown place" : stack[0]);
    }

    private static Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem);
    }
}
