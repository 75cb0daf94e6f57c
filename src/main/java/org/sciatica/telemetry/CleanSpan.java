package org.sciatica.telemetry;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A span without anything that a client wrote: method, route, status and times stay. Paths, queries, headers, addresses and
 * the messages of exceptions go, since any of them may carry a patient.
 */
final class CleanSpan extends DelegatingSpanData {

    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");

    private static final Set<String> KEPT = Set.of(
            METHOD.getKey(),
            ROUTE.getKey(),
            "http.response.status_code",
            "error.type",
            "network.protocol.version",
            "url.scheme");

    private final Attributes attributes;

    CleanSpan(SpanData span) {
        super(span);
        this.attributes = span.getAttributes().toBuilder()
                .removeIf(key -> !KEPT.contains(key.getKey()))
                .build();
    }

    @Override
    public String getName() {
        String method = Optional.ofNullable(attributes.get(METHOD)).orElse("HTTP");
        return Optional.ofNullable(attributes.get(ROUTE))
                .map(route -> method + " " + route)
                .orElse(method);
    }

    @Override
    public Attributes getAttributes() {
        return attributes;
    }

    @Override
    public List<EventData> getEvents() {
        return List.of();
    }

    @Override
    public List<LinkData> getLinks() {
        return List.of();
    }

    @Override
    public StatusData getStatus() {
        return StatusData.create(super.getStatus().getStatusCode(), "");
    }

    @Override
    public SpanContext getSpanContext() {
        return withoutState(super.getSpanContext());
    }

    @Override
    public SpanContext getParentSpanContext() {
        return withoutState(super.getParentSpanContext());
    }

    /** The trace goes on under its id; what the caller's systems wrote beside it does not. */
    private static SpanContext withoutState(SpanContext context) {
        return SpanContext.create(
                context.getTraceId(), context.getSpanId(), context.getTraceFlags(), TraceState.getDefault());
    }
}
