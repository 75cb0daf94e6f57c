package org.sciatica.load;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;

/**
 * Reads bodies before any work is begun for them: a body that comes slowly keeps neither a place nor a thread. What is held of
 * all bodies together is bounded by the bytes that have come, so that those that announce much and send little crowd out nobody.
 */
final class Bodies {

    private final long most;
    private final AtomicLong held = new AtomicLong();

    /** How reading a body ended. */
    enum Reading {
        READ,
        TOO_LARGE,
        NO_MEMORY
    }

    /**
     * Holds bodies.
     *
     * @param most bytes of all bodies together
     */
    Bodies(long most) {
        this.most = most;
    }

    /** Bytes that are held. */
    long bytes() {
        return held.get();
    }

    /**
     * Reads the body of a request and leaves it in the context. It counts as held until it is let go, or the client goes.
     *
     * @param largest bytes
     * @param then told once how it ended and how to let it go, unless the client goes before that
     */
    void read(RoutingContext context, int largest, BiConsumer<Reading, Runnable> then) {
        HttpServerRequest request = context.request();
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            context.response().writeContinue();
        }
        Body body = new Body(largest);
        context.addEndHandler(ended -> body.letGo());
        request.handler(part -> {
            Reading soFar = body.add(part);
            if (soFar != Reading.READ) {
                request.handler(null).endHandler(null);
                body.letGo();
                then.accept(soFar, body::letGo);
            }
        });
        request.endHandler(end -> {
            ((RoutingContextInternal) context).setBody(body.bytes);
            then.accept(Reading.READ, body::letGo);
        });
        request.resume();
    }

    /** The part of one body that has come. */
    private final class Body {

        private final int largest;
        private final Buffer bytes = Buffer.buffer();
        private final AtomicBoolean counted = new AtomicBoolean(true);

        private Body(int largest) {
            this.largest = largest;
        }

        private Reading add(Buffer part) {
            bytes.appendBuffer(part);
            boolean fits = held.addAndGet(part.length()) <= most;
            if (bytes.length() > largest) {
                return Reading.TOO_LARGE;
            }
            return fits ? Reading.READ : Reading.NO_MEMORY;
        }

        private void letGo() {
            if (counted.compareAndSet(true, false)) {
                held.addAndGet(-bytes.length());
            }
        }
    }
}
