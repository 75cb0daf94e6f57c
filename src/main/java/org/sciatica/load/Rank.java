package org.sciatica.load;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciatica.http.Area;
import org.sciatica.http.HandoutForm;

/** What is turned away first when too much comes at once, first to last. A request's rank is read from its head alone. */
enum Rank {
    /** Many assessments in one request: nobody waits at a screen for it. */
    BATCH(50, 16),
    /** A page to print costs as much as many assessments, and can be printed later. */
    HEAVY(50, 16),
    /** Cards, FHIR resources or a page: an assessment and several times as much to make of it. */
    DOCUMENT(90, 6),
    /** One assessment, one look-up. */
    SINGLE(90, 1),
    /** Cards, FHIR resources or a page that a client marks as most urgent: the mark makes them no cheaper. */
    URGENT_DOCUMENT(100, 6),
    /** What a client marks as most urgent: the first screen, where the red flags are asked. */
    URGENT(100, 1);

    private static final CharSequence PRIORITY = HttpHeaders.createOptimized("priority");

    private final int share;
    private final int places;

    /**
     * A rank.
     *
     * @param share how full, percent of all places, the service may become by a request of this rank
     * @param places how many places such a request takes
     */
    Rank(int share, int places) {
        this.share = share;
        this.places = places;
    }

    /** The rank of a request. What it costs follows from what is asked for; a mark only lets it in when it is fuller. */
    static Rank of(HttpServerRequest request, @Nullable String path) {
        if (isStreamed(path)) {
            return BATCH;
        }
        if (!request.method().equals(HttpMethod.POST)) {
            return SINGLE;
        }
        Area area = Area.of(path);
        if (area == Area.HANDOUTS && !isPage(request)) {
            return HEAVY;
        }
        boolean urgent = isMostUrgent(request.getHeader(PRIORITY));
        if (area == Area.ASSESSMENTS) {
            return urgent ? URGENT : SINGLE;
        }
        return urgent ? URGENT_DOCUMENT : DOCUMENT;
    }

    /** Whether a handout is asked for as a page: what is refused for its form is, in its own time. */
    private static boolean isPage(HttpServerRequest request) {
        return HandoutForm.wanted(request.headers().getAll(HttpHeaders.ACCEPT)).equals(Optional.of(HandoutForm.PAGE));
    }

    /** Whether the body of a request to this path is read line by line while it is answered. */
    static boolean isStreamed(@Nullable String path) {
        return Area.of(path).isStreamed();
    }

    /** The places that may be taken when a request of this rank is let in. */
    int most(int allPlaces) {
        return allPlaces * share / 100;
    }

    /** The places it takes. */
    int places() {
        return places;
    }

    /** Whether a Priority header (RFC 9218) holds the urgency 0. Browsers by themselves give it to no call of a page. */
    private static boolean isMostUrgent(@Nullable String priority) {
        if (priority == null) {
            return false;
        }
        for (String member : priority.split(",", -1)) {
            if (member.strip().equals("u=0")) {
                return true;
            }
        }
        return false;
    }
}
