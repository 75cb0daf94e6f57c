package org.sciatica.fhir;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.sciatica.http.Area;

/** The parameter _format of FHIR, which stands for the header Accept where a client cannot set it. */
class FormatParameter {

    static final String NAME = "_format";

    /** A plus sign that was not escaped arrives as a blank. */
    private static final Set<String> JSON =
            Set.of("json", "application/json", "application/fhir+json", "application/fhir json");

    @ServerRequestFilter(preMatching = true)
    void read(ContainerRequestContext request) {
        List<String> formats = request.getUriInfo().getQueryParameters().get(NAME);
        if (formats == null || Area.of(request.getUriInfo().getPath()) != Area.FHIR) {
            return;
        }
        if (formats.size() != 1 || !JSON.contains(formats.get(0).toLowerCase(Locale.ROOT))) {
            throw new NotAcceptableException();
        }
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, Published.MEDIA_TYPE);
    }
}
