package org.sciatica.cdshooks;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.sciatica.http.Area;
import org.sciatica.http.ProblemKind;
import org.sciatica.http.PublicUrl;
import org.sciatica.http.RequestRefused;

/** Lets only known clients into CDS Hooks, discovery and feedback included, while authentication is on. */
class ClientFilter {

    private final ClientTokens tokens;
    private final PublicUrl publicUrl;

    ClientFilter(ClientTokens tokens, PublicUrl publicUrl) {
        this.tokens = tokens;
        this.publicUrl = publicUrl;
    }

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (tokens.required()
                && Area.of(path) == Area.CDS_HOOKS
                && !tokens.letIn(
                        Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION)), publicUrl.of(path))) {
            throw new RequestRefused(ProblemKind.UNAUTHORIZED, List.of());
        }
    }
}
