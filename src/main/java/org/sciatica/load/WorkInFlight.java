package org.sciatica.load;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.CompletionCallback;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;
import org.sciatica.http.Area;
import org.sciatica.http.ProblemKind;
import org.sciatica.http.Refusal;

/**
 * Bounds how much is worked on at a time; what is too much is refused by its head, before its body is read. Few requests at a
 * time are answered as fast as many: what would only wait is better asked again.
 */
@ApplicationScoped
class WorkInFlight {

    /** After CORS and what is refused by the head alone, the last before the resources. */
    private static final int BEFORE_ALL_RESOURCES = 100;

    private static final int BEFORE_OTHER_FAILURE_HANDLERS = -2000;

    /** Refusals said in a second for each core: a few hundredths of what it can do. */
    private static final int REFUSALS_PER_CORE = 1000;

    private final Places places;
    private final Bodies bodies;
    private final Untaken untaken;
    private final Refusal refusal;
    private final Pace pace =
            new Pace(REFUSALS_PER_CORE * Runtime.getRuntime().availableProcessors(), System.nanoTime());
    private final MeterRegistry meters;
    /** After so long the work for a client that has left is over, whether it was heard of or not. */
    private final Duration patience;

    WorkInFlight(LoadSettings settings, Untaken untaken, Refusal refusal, MeterRegistry meters) {
        this.places = new Places(settings.places());
        this.bodies = new Bodies(settings.bodyBytes());
        this.untaken = untaken;
        this.refusal = refusal;
        this.meters = meters;
        this.patience = settings.patience();
        meters.gauge("sciatica.places.taken", places, Places::taken);
        meters.gauge("sciatica.bodies.bytes", bodies, Bodies::bytes);
    }

    Places places() {
        return places;
    }

    Bodies bodies() {
        return bodies;
    }

    Untaken untaken() {
        return untaken;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL_RESOURCES);
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_OTHER_FAILURE_HANDLERS).failureHandler(this::failed);
    }

    /** What was answered on this connection before is taken by its client first: no thread is to wait for that. */
    private void check(RoutingContext context) {
        HttpServerResponse response = context.response();
        if (response.writeQueueFull()) {
            response.drainHandler(taken -> {
                response.drainHandler(null);
                check(context);
            });
        } else {
            letIn(context);
        }
    }

    private void letIn(RoutingContext context) {
        String path = context.normalizedPath();
        Rank rank = Rank.of(context.request(), path);
        if (!untaken.hasRoom()) {
            refuseLater(context, rank);
            return;
        }
        int largestBody = Area.of(path).largestBody();
        boolean hasBody = context.request().method().equals(HttpMethod.POST) && largestBody > 0;
        if (!hasBody || rank == Rank.BATCH) {
            take(context, rank, () -> {});
        } else if (!places.hasRoomFor(rank)) {
            refuseLater(context, rank);
        } else {
            bodies.read(context, largestBody, (outcome, letGo) -> {
                switch (outcome) {
                    case READ -> take(context, rank, letGo);
                    case TOO_LARGE -> refusal.answer(context, ProblemKind.TOO_LARGE);
                    case NO_MEMORY -> refuse(context, rank);
                }
            });
        }
    }

    private void take(RoutingContext context, Rank rank, Runnable afterwards) {
        if (places.take(rank)) {
            Context loop = context.vertx().getOrCreateContext();
            Stay stay = new Stay(places, rank, afterwards, task -> loop.runOnContext(turned -> task.run()));
            context.put(Stay.KEY, stay);
            context.addEndHandler(ended -> {
                stay.answerEnds();
                if (ended.failed()) {
                    context.vertx().setTimer(patience.toMillis(), later -> stay.workEnds());
                }
            });
            context.next();
        } else {
            refuseLater(context, rank);
        }
    }

    /** What has been read of its body is held, and counted as held, until then or until the client leaves. */
    private void refuseLater(RoutingContext context, Rank rank) {
        long waiting = context.vertx().setTimer(pace.delay(System.nanoTime()), waited -> refuse(context, rank));
        context.addEndHandler(ended -> context.vertx().cancelTimer(waiting));
    }

    private void refuse(RoutingContext context, Rank rank) {
        meters.counter("sciatica.requests.overloaded", "rank", rank.name()).increment();
        refusal.turnAway(context);
    }

    /** An answer that cannot be written, most often because the client has left, ends the work too. */
    private void failed(RoutingContext context) {
        @Nullable Stay stay = context.get(Stay.KEY);
        if (stay != null) {
            stay.workEnds();
        }
        context.next();
    }

    /** A resource works beside the connection, which may be gone before it is done. */
    @ServerRequestFilter(preMatching = true)
    void noteWork(ResteasyReactiveContainerRequestContext request, RoutingContext context) {
        @Nullable Stay stay = context.get(Stay.KEY);
        if (stay != null) {
            stay.workBegins();
            CompletionCallback done = thrown -> stay.workEnds();
            request.getServerRequestContext().registerCompletionCallback(done);
        }
    }
}
