package org.sciatica.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Answers which methods an address has. The framework would name those of every address of the same class. */
class Options {

    @ServerRequestFilter(preMatching = true)
    Optional<Response> answer(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.OPTIONS)) {
            return Optional.empty();
        }
        Route route = Route.of(request.getUriInfo().getPath());
        if (route == Route.UNLISTED) {
            throw new NotFoundException();
        }
        return Optional.of(
                Response.ok().header(HttpHeaders.ALLOW, route.allows()).build());
    }
}
