package org.sciatica.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Says no before any resource is reached, in the form of the area that was called. */
@ApplicationScoped
public class Refusal {

    /** A body announced as larger than this, bytes, is not waited for: the connection is cut. */
    private static final long LARGEST_TO_DISCARD = 16_777_216;
    /** A body announced as at most this large, bytes, is thrown away more cheaply than a connection. */
    private static final long SMALL = 65_536;

    private static final String RETRY_AFTER_SECONDS = "1";

    /** What is well-formed and may be asked again soon: closing would only add the cost of a new connection. */
    private static final Set<ProblemKind> ASK_AGAIN = EnumSet.of(ProblemKind.TOO_MANY_REQUESTS, ProblemKind.OVERLOADED);

    /** Every no, written beforehand: it must cost little when many are said. */
    private final Map<ProblemKind, Map<Area, Buffer>> bodies = new EnumMap<>(ProblemKind.class);

    private final Refusals refusals;

    Refusal(ObjectMapper mapper, Refusals refusals) throws JsonProcessingException {
        this.refusals = refusals;
        for (ProblemKind kind : ProblemKind.values()) {
            Map<Area, Buffer> byArea = new EnumMap<>(Area.class);
            for (Area area : Area.values()) {
                byArea.put(area, Buffer.buffer(mapper.writeValueAsBytes(area.tell(kind.problem()))));
            }
            bodies.put(kind, byArea);
        }
    }

    /**
     * Answers at once; what is still to come of the body is thrown away, so that a client that is sending gets to read. The
     * connection is closed, unless the same may be asked again soon and little is to come.
     */
    public void answer(RoutingContext context, ProblemKind kind) {
        HttpServerRequest request = context.request();
        Area area = Area.of(context.normalizedPath());
        HttpServerResponse response = context.response()
                .setStatusCode(kind.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, area.errorType())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Buffer body = told(kind, area);
        if (ASK_AGAIN.contains(kind) && (request.isEnded() || littleIsToCome(request))) {
            response.end(body);
        } else {
            Future<Void> answered =
                    response.putHeader(HttpHeaders.CONNECTION, "close").end(body);
            boolean waiting = !request.isEnded() && announced(request) <= LARGEST_TO_DISCARD;
            Future<Void> over = waiting ? Future.join(answered, request.end()).mapEmpty() : answered;
            over.onComplete(done -> request.connection().close());
        }
        request.resume();
    }

    /** Answers at once that there is too much to do just now, and that the same may be asked again in a second. */
    public void turnAway(RoutingContext context) {
        context.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        answer(context, ProblemKind.OVERLOADED);
    }

    /** The words of a no that is said now: it is counted. */
    Buffer told(ProblemKind kind, Area area) {
        refusals.count(kind);
        return Objects.requireNonNull(bodies.getOrDefault(kind, Map.of()).get(area));
    }

    private static boolean littleIsToCome(HttpServerRequest request) {
        return announced(request) <= SMALL
                && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                && !request.headers().contains(HttpHeaders.EXPECT);
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
