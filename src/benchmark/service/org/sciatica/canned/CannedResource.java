package org.sciatica.canned;

import io.netty.buffer.Unpooled;
import io.quarkus.vertx.utils.NoBoundChecksBuffer;
import io.smallrye.common.annotation.NonBlocking;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.sciatica.answer.Answers;
import org.sciatica.assessment.Assessor;
import org.sciatica.request.RequestReader;

/**
 * Takes a request as the assessments do, through everything that stands before them, and answers with the very bytes of its
 * assessment without looking at it: what is left is what the server costs.
 */
@Path("/v1/assessments/canned/{patients}")
@Singleton
public class CannedResource {

    private static final String LANGUAGE = "en";

    private record Shelf(List<byte[]> answers, AtomicInteger taken) {

        byte[] next() {
            return answers.get(Math.floorMod(taken.getAndIncrement(), answers.size()));
        }
    }

    private final java.nio.file.Path requests;
    private final Assessor assessor;
    private final Answers answers;
    private final Map<String, Shelf> shelves = new ConcurrentHashMap<>();

    CannedResource(
            @ConfigProperty(name = "benchmark.requests") String requests, Assessor assessor, Answers answers) {
        this.requests = java.nio.file.Path.of(requests);
        this.assessor = assessor;
        this.answers = answers;
    }

    /** The answers to the requests of the file that is named so, one after the other. */
    @POST
    @NonBlocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public RestResponse<Buffer> answer(@PathParam("patients") String patients, @Context RoutingContext context) {
        context.body().buffer().getBytes();
        return RestResponse.ResponseBuilder.<Buffer>ok(new NoBoundChecksBuffer(
                        Unpooled.wrappedBuffer(shelves.computeIfAbsent(patients, this::fill).next())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, LANGUAGE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private Shelf fill(String patients) {
        try {
            List<byte[]> written = new ArrayList<>();
            for (String request : Files.readAllLines(requests.resolve(patients + ".ndjson"))) {
                byte[] bytes = request.getBytes(StandardCharsets.UTF_8);
                written.add(answers.write(assessor.assess(RequestReader.read(bytes)), LANGUAGE));
            }
            return new Shelf(written, new AtomicInteger());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
