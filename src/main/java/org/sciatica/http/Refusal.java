package org.sciatica.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/** Says no before any resource is reached, in the form of the area that was called. */
@ApplicationScoped
public class Refusal {

    /** A body announced as larger than this, bytes, is not waited for: the connection is cut. */
    private static final long LARGEST_TO_DISCARD = 16_777_216;

    private final ObjectMapper mapper;
    private final Refusals refusals;

    Refusal(ObjectMapper mapper, Refusals refusals) {
        this.mapper = mapper;
        this.refusals = refusals;
    }

    /** Answers at once; what is still to come of the body is thrown away, so that a client that is sending gets to read. */
    public void answer(RoutingContext context, ProblemKind kind) {
        HttpServerRequest request = context.request();
        refusals.count(kind);
        try {
            Area area = Area.of(context.normalizedPath());
            byte[] body = mapper.writeValueAsBytes(area.tell(kind.problem()));
            Future<Void> answered = context.response()
                    .setStatusCode(kind.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, area.errorType())
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .end(new String(body, StandardCharsets.UTF_8));
            boolean waiting = !request.isEnded() && announced(request) <= LARGEST_TO_DISCARD;
            Future<Void> over = waiting ? Future.join(answered, request.end()).mapEmpty() : answered;
            over.onComplete(done -> request.connection().close());
            request.resume();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The length of the body as its head announces it, bytes; 0 when it does not. */
    static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
