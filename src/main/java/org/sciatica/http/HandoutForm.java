package org.sciatica.http;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.core.request.ServerDrivenNegotiation;

/** The forms of a handout, the usual one first. What admits a request and what answers it choose between them here. */
public enum HandoutForm {
    PAGE(MediaType.TEXT_HTML_TYPE.withCharset("utf-8")),
    PDF(new MediaType("application", "pdf"));

    private static final List<Variant> VARIANTS = Arrays.stream(values())
            .map(form -> new Variant(form.type, (String) null, null))
            .toList();

    private final MediaType type;

    HandoutForm(MediaType type) {
        this.type = type;
    }

    /** Its media type. */
    public MediaType type() {
        return type;
    }

    /**
     * The form that a client likes best; empty when it rules out both.
     *
     * @param accept the header Accept as every request carries it once it is let in
     */
    public static Optional<HandoutForm> wanted(List<String> accept) {
        if (accept.isEmpty()) {
            return Optional.of(PAGE);
        }
        ServerDrivenNegotiation negotiation = new ServerDrivenNegotiation();
        negotiation.setAcceptHeaders(accept);
        return Optional.ofNullable(negotiation.getBestMatch(VARIANTS)).map(best -> values()[VARIANTS.indexOf(best)]);
    }
}
