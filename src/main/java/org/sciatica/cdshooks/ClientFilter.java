package org.sciatica.cdshooks;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.sciatica.http.Area;
import org.sciatica.http.ProblemKind;
import org.sciatica.http.PublicUrl;
import org.sciatica.http.Refusal;
import org.sciatica.http.RequestRefused;

/** Lets only known clients into CDS Hooks, discovery and feedback included, while authentication is on. */
@ApplicationScoped
class ClientFilter {

    /** After the bound on work in flight, which bounds the tokens that are verified at a time too. */
    private static final int BEFORE_THE_RESOURCES = 50;

    private static final String LET_IN = ClientFilter.class.getName();

    private final ClientTokens tokens;
    private final Refusal refusal;
    private final PublicUrl publicUrl;

    ClientFilter(ClientTokens tokens, Refusal refusal, PublicUrl publicUrl) {
        this.tokens = tokens;
        this.refusal = refusal;
        this.publicUrl = publicUrl;
    }

    void register(@Observes Filters filters) {
        if (tokens.required()) {
            filters.register(this::check, BEFORE_THE_RESOURCES);
        }
    }

    /** Beside the threads that serve connections: a signature with ES384 takes milliseconds to verify. */
    private void check(RoutingContext context) {
        String path = context.normalizedPath();
        if (Area.of(path) != Area.CDS_HOOKS) {
            context.next();
            return;
        }
        Optional<String> authorization = Optional.ofNullable(context.request().getHeader(HttpHeaders.AUTHORIZATION));
        context.vertx()
                .executeBlocking(() -> tokens.letIn(authorization, publicUrl.of(path)), false)
                .onSuccess(letIn -> {
                    if (letIn) {
                        context.put(LET_IN, true);
                        context.next();
                    } else {
                        context.response().putHeader("WWW-Authenticate", "Bearer");
                        refusal.answer(context, ProblemKind.UNAUTHORIZED);
                    }
                })
                .onFailure(context::fail);
    }

    /** Whatever way of writing an address leads to a resource of CDS Hooks: nobody reaches it who was not let in. */
    @ServerRequestFilter(preMatching = true)
    void refuseWhoWasNotAsked(ContainerRequestContext request, RoutingContext context) {
        if (tokens.required()
                && Area.of(request.getUriInfo().getPath()) == Area.CDS_HOOKS
                && context.get(LET_IN) == null) {
            throw new RequestRefused(ProblemKind.UNAUTHORIZED, List.of());
        }
    }
}
