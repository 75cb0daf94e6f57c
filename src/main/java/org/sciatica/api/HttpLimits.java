package org.sciatica.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Refuses requests about a patient by their head alone, before a byte of the body is read. */
@ApplicationScoped
class HttpLimits {

    private static final int EARLY = 1000;
    static final String ABOUT_A_PATIENT = "/v1/assessments";

    private final ObjectMapper mapper;

    HttpLimits(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.method().equals(HttpMethod.POST)
                && Optional.ofNullable(request.path()).orElse("").startsWith(ABOUT_A_PATIENT)) {
            Optional<ProblemKind> kind = refusal(request);
            if (kind.isPresent()) {
                refuse(context, kind.get());
                return;
            }
        }
        context.next();
    }

    private static Optional<ProblemKind> refusal(HttpServerRequest request) {
        if (request.query() != null) {
            return Optional.of(ProblemKind.QUERY_NOT_ALLOWED);
        }
        if (request.headers().contains(HttpHeaders.CONTENT_ENCODING)
                || !isJson(request.headers().getAll(HttpHeaders.CONTENT_TYPE))) {
            return Optional.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
        }
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && exceeds(length)) {
            return Optional.of(ProblemKind.TOO_LARGE);
        }
        return Optional.empty();
    }

    private static boolean isJson(List<String> contentTypes) {
        if (contentTypes.size() != 1) {
            return false;
        }
        String[] parts = contentTypes.get(0).toLowerCase(Locale.ROOT).split(";", -1);
        if (!parts[0].strip().equals("application/json")) {
            return false;
        }
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().replace("\"", "");
            if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
                return false;
            }
        }
        return true;
    }

    private static boolean exceeds(String length) {
        try {
            return Long.parseLong(length) > RequestReader.MAX_BODY;
        } catch (NumberFormatException e) {
            return true;
        }
    }

    private void refuse(RoutingContext context, ProblemKind kind) {
        try {
            byte[] body = mapper.writeValueAsBytes(kind.problem());
            context.response()
                    .setStatusCode(kind.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .end(new String(body, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
