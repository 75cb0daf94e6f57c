package org.sciatica.telemetry;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.quarkus.arc.All;
import io.quarkus.opentelemetry.runtime.AutoConfiguredOpenTelemetrySdkBuilderCustomizer;
import io.quarkus.opentelemetry.runtime.exporter.otlp.tracing.RemoveableLateBoundSpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Stands before whatever sends traces out: every span leaves as a {@link CleanSpan}. In the place of the customizer by which
 * Quarkus puts in its exporter, with nothing before it; that one is taken out by {@code quarkus.arc.exclude-types}.
 */
@Singleton
class CleanSpans implements AutoConfiguredOpenTelemetrySdkBuilderCustomizer {

    private final List<SpanProcessor> processors;

    CleanSpans(@All List<SpanProcessor> processors) {
        this.processors = processors;
    }

    @Override
    public void customize(AutoConfiguredOpenTelemetrySdkBuilder builder) {
        builder.addSpanProcessorCustomizer((processor, config) -> new Cleaning(processor));
        builder.addTracerProviderCustomizer((provider, config) -> {
            processors.stream()
                    .filter(processor -> !(processor instanceof RemoveableLateBoundSpanProcessor))
                    .forEach(processor -> provider.addSpanProcessor(new Cleaning(processor)));
            return provider;
        });
    }

    private record Cleaning(SpanProcessor next) implements SpanProcessor {
        @Override
        public void onStart(Context parent, ReadWriteSpan span) {
            next.onStart(parent, span);
        }

        @Override
        public boolean isStartRequired() {
            return next.isStartRequired();
        }

        @Override
        public void onEnd(ReadableSpan span) {
            next.onEnd(new CleanEnded(span));
        }

        @Override
        public boolean isEndRequired() {
            return next.isEndRequired();
        }

        @Override
        public CompletableResultCode shutdown() {
            return next.shutdown();
        }

        @Override
        public CompletableResultCode forceFlush() {
            return next.forceFlush();
        }
    }
}
