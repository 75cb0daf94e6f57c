package org.sciatica.http;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import io.prometheus.client.exemplars.ExemplarSampler;
import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Keeps the measurement of requests to closed sets: the framework alone would label it with what clients write. */
@Dependent
class HttpMetrics {

    private static final int BEFORE_EVERYTHING = 400;
    private static final String REQUESTS = "http.server.requests";
    /** How much was read and written, to the byte: the length of one answer tells what it says. */
    private static final String BYTES = "http.server.bytes";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private static final Set<String> ADDRESSES =
            Arrays.stream(Route.values()).map(Route::template).collect(Collectors.toUnmodifiableSet());

    /** Upper bounds of the latency histogram, nanoseconds: 1 ms to 5 s. */
    private static final double[] BUCKETS = LongStream.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
            .mapToDouble(TimeUnit.MILLISECONDS::toNanos)
            .toArray();

    void register(@Observes Filters filters) {
        filters.register(HttpMetrics::name, BEFORE_EVERYTHING);
    }

    /**
     * What no resource takes up, refusals by head among it, counts under its address; a resource puts its own template over it.
     */
    static void name(HttpServerRequest request) {
        if (request instanceof HttpServerRequestInternal internal
                && internal.metric() instanceof HttpRequestMetric metric) {
            metric.setTemplatePath(Route.of(request.path()).template());
        }
    }

    private static void name(RoutingContext context) {
        name(context.request());
        context.next();
    }

    /** No examples: the id of a trace beside a count would lead from the count to the one request behind it. */
    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    Optional<ExemplarSampler> examples() {
        return Optional.empty();
    }

    @Produces
    @Singleton
    MeterFilter requests() {
        return new MeterFilter() {
            /** What is refused before any filter sees it would be named as the client wrote it. */
            @Override
            public Meter.Id map(Meter.Id id) {
                return id.getName().equals(REQUESTS) && !ADDRESSES.contains(id.getTag("uri"))
                        ? id.replaceTags(Tags.of(id.getTags()).and("uri", Route.UNLISTED.template()))
                        : id;
            }

            @Override
            public MeterFilterReply accept(Meter.Id id) {
                boolean asWritten = id.getName().equals(REQUESTS) && !METHODS.contains(id.getTag("method"));
                return asWritten || id.getName().startsWith(BYTES) ? MeterFilterReply.DENY : MeterFilterReply.NEUTRAL;
            }

            @Override
            public @Nullable DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                return id.getName().equals(REQUESTS)
                        ? DistributionStatisticConfig.builder()
                                .serviceLevelObjectives(BUCKETS)
                                .build()
                                .merge(config)
                        : config;
            }
        };
    }
}
