package org.sciatica.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/** The headers that keep a browser from doing with an answer what it is not for. They are on every answer, errors too. */
final class SecurityHeaders {

    private static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence REFERRER_POLICY = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence FRAME_OPTIONS = HttpHeaders.createOptimized("X-Frame-Options");
    private static final CharSequence TRANSPORT_SECURITY = HttpHeaders.createOptimized("Strict-Transport-Security");
    private static final CharSequence CONTENT_POLICY = HttpHeaders.createOptimized("Content-Security-Policy");

    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence DENY = HttpHeaders.createOptimized("DENY");
    private static final CharSequence A_YEAR = HttpHeaders.createOptimized("max-age=31536000");
    private static final CharSequence NO_CACHE = HttpHeaders.createOptimized("no-cache");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");

    /** An answer of the API is no page: nothing in it is run, loaded or framed. */
    private static final CharSequence API = HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");
    /** The pages load nothing but their own files and talk to nobody but this service. */
    private static final CharSequence PAGES = HttpHeaders.createOptimized(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    /** A handout is one file with its styles in it, those of its drawings too, and loads and runs nothing. */
    private static final CharSequence SHEETS =
            HttpHeaders.createOptimized("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
                    + "form-action 'none'; frame-ancestors 'none'");
    /** Swagger UI, which is not ours, sets styles from its scripts and brings its icons as data. */
    private static final CharSequence EXPLORER = HttpHeaders.createOptimized(
            "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

    private final boolean behindTls;

    /** The headers of a service that is reached over TLS, or not. */
    SecurityHeaders(boolean behindTls) {
        this.behindTls = behindTls;
    }

    /** Whether they were put on an answer. */
    static boolean areOn(io.netty.handler.codec.http.HttpHeaders headers) {
        return headers.contains(CONTENT_TYPE_OPTIONS);
    }

    /** Those of an answer that belongs to no route. */
    void put(io.netty.handler.codec.http.HttpHeaders headers) {
        MultiMap all = MultiMap.caseInsensitiveMultiMap();
        put(all, Route.UNLISTED);
        all.forEach(header -> headers.set(header.getKey(), header.getValue()));
    }

    void put(MultiMap headers, Route route) {
        headers.set(CONTENT_TYPE_OPTIONS, NOSNIFF);
        headers.set(REFERRER_POLICY, NO_REFERRER);
        headers.set(FRAME_OPTIONS, DENY);
        headers.set(CONTENT_POLICY, policy(route));
        if (route == Route.EXPLORER || route == Route.EXPLORER_FILE) {
            // At once: it is led on to its page, on which way what is to be done at the end is forgotten.
            headers.set(HttpHeaders.CACHE_CONTROL, NO_CACHE);
        }
        if (behindTls) {
            headers.set(TRANSPORT_SECURITY, A_YEAR);
        }
    }

    /**
     * How long an answer may be kept, once it is known which it is. The files of the pages carry no version in their names,
     * so a browser asks each time whether they changed; what nothing is said of is not kept.
     */
    static void caching(HttpServerResponse response, Route route) {
        if (isFile(route) && response.getStatusCode() < 400) {
            response.headers().set(HttpHeaders.CACHE_CONTROL, NO_CACHE);
        } else if (!response.headers().contains(HttpHeaders.CACHE_CONTROL)) {
            response.headers().set(HttpHeaders.CACHE_CONTROL, NO_STORE);
        }
    }

    private static CharSequence policy(Route route) {
        return switch (route) {
            case EXPLORER, EXPLORER_FILE -> EXPLORER;
            case HANDOUTS, LARGE_HANDOUTS -> SHEETS;
            default -> route.isPage() ? PAGES : API;
        };
    }

    private static boolean isFile(Route route) {
        return switch (route) {
            case START, INDEX, ABOUT, STYLE, PAGE_FILE -> true;
            default -> false;
        };
    }
}
