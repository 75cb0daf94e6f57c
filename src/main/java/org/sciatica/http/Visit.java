package org.sciatica.http;

import io.vertx.ext.web.RoutingContext;

/** One request, as far as the log may know it: nothing in here was written by the client, but for a verified name. */
public final class Visit {

    private static final String KEY = Visit.class.getName();

    private final String id;
    private final Route route;
    private final long started = System.nanoTime();
    private String client = "-";
    private String refused = "";

    Visit(String id, Route route) {
        this.id = id;
        this.route = route;
    }

    /** The visit that a request is. */
    public static Visit of(RoutingContext context) {
        return context.get(KEY);
    }

    static boolean hasBegun(RoutingContext context) {
        return context.get(KEY) != null;
    }

    void begin(RoutingContext context) {
        context.put(KEY, this);
    }

    /** The address that is called. */
    public Route route() {
        return route;
    }

    /** Who calls, once it is verified. */
    public void by(String name) {
        client = name;
    }

    /** Why the request is refused, in a word of our own. */
    public void refused(String why) {
        refused = why;
    }

    String id() {
        return id;
    }

    /** One line of key=value pairs; times in milliseconds with one decimal, sizes in bytes of the body. */
    String line(String method, int status, long bytes) {
        long tenths = (System.nanoTime() - started) / 100_000;
        return "request=" + id + " client=" + client + " method=" + method + " route=" + route.template() + " status="
                + status + " bytes=" + bytes + " ms=" + tenths / 10 + "." + tenths % 10
                + (refused.isEmpty() ? "" : " refused=" + refused);
    }
}
