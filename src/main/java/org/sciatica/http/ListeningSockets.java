package org.sciatica.http;

import io.quarkus.vertx.http.HttpServerStart;
import io.quarkus.vertx.http.HttpsServerStart;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.ObservesAsync;

/** Tells of every listening socket alike: Quarkus has an event of its own for each kind, and a service may have any of them. */
@Dependent
class ListeningSockets {

    private final Event<Listening> listening;

    ListeningSockets(Event<Listening> listening) {
        this.listening = listening;
    }

    void plain(@ObservesAsync HttpServerStart started) {
        listening.fire(new Listening());
    }

    void tls(@ObservesAsync HttpsServerStart started) {
        listening.fire(new Listening());
    }
}
