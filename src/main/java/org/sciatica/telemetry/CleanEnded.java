package org.sciatica.telemetry;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.common.InstrumentationScopeInfo;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.data.SpanData;
import org.jspecify.annotations.Nullable;

/** A span that has ended, as what sends it out may read it: all of it from its {@link CleanSpan}. */
final class CleanEnded implements ReadableSpan {

    private final ReadableSpan span;
    private final SpanData clean;

    CleanEnded(ReadableSpan span) {
        this.span = span;
        this.clean = new CleanSpan(span.toSpanData());
    }

    @Override
    public SpanData toSpanData() {
        return clean;
    }

    @Override
    public SpanContext getSpanContext() {
        return clean.getSpanContext();
    }

    @Override
    public SpanContext getParentSpanContext() {
        return clean.getParentSpanContext();
    }

    @Override
    public String getName() {
        return clean.getName();
    }

    @Override
    public SpanKind getKind() {
        return clean.getKind();
    }

    @Override
    public <T> @Nullable T getAttribute(AttributeKey<T> key) {
        return clean.getAttributes().get(key);
    }

    @Override
    public Attributes getAttributes() {
        return clean.getAttributes();
    }

    @Override
    public boolean hasEnded() {
        return clean.hasEnded();
    }

    @Override
    public long getLatencyNanos() {
        return span.getLatencyNanos();
    }

    @Override
    public InstrumentationScopeInfo getInstrumentationScopeInfo() {
        return clean.getInstrumentationScopeInfo();
    }

    @Override
    @Deprecated
    public io.opentelemetry.sdk.common.InstrumentationLibraryInfo getInstrumentationLibraryInfo() {
        return span.getInstrumentationLibraryInfo();
    }
}
