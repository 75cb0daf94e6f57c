package org.sciatica.load;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.server.core.request.ServerDrivenNegotiation;

/** The form of a handout, told from the head of its request: by what the framework uses for the resource, as there are many ways to ask for one. */
final class HandoutForm {

    private static final CharSequence ACCEPT_CHARSET = HttpHeaders.createOptimized("accept-charset");
    /** As the resource offers them. */
    private static final List<Variant> FORMS = List.of(
            new Variant(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"), (String) null, null),
            new Variant(new MediaType("application", "pdf"), (String) null, null));

    private HandoutForm() {}

    /** Whether a PDF is what these headers may ask for; not when what is chosen for them is a page. */
    static boolean mayBePdf(MultiMap headers) {
        ServerDrivenNegotiation negotiation = new ServerDrivenNegotiation();
        try {
            given(headers, HttpHeaders.ACCEPT, negotiation::setAcceptHeaders);
            given(headers, ACCEPT_CHARSET, negotiation::setAcceptCharsetHeaders);
            Variant chosen = negotiation.getBestMatch(FORMS);
            return chosen == null || !chosen.getMediaType().isCompatible(MediaType.TEXT_HTML_TYPE);
        } catch (RuntimeException e) {
            // Such a header is refused by the resource, in its own time.
            return true;
        }
    }

    private static void given(MultiMap headers, CharSequence name, Consumer<List<String>> to) {
        List<String> values = headers.getAll(name);
        if (!values.isEmpty()) {
            to.accept(values);
        }
    }
}
