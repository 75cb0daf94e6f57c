package org.sciatica.canned;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sciatica.answer.Answers;
import org.sciatica.answer.AssessmentAnswer;
import org.sciatica.assessment.Assessor;
import org.sciatica.request.RequestReader;

/**
 * Takes a batch as the assessments do, and has Jackson parse its lines and write their answers, which lie there ready: what is
 * left is the server, and JSON without rules.
 */
@Path("/v1/assessments/batch/canned")
@Singleton
public class CannedBatchResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final String LANGUAGE = "en";
    /** Flushes no line by itself, as the service does not. */
    private static final ObjectMapper MAPPER =
            new ObjectMapper().disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

    private record Line(String id, int line, int status, AssessmentAnswer answer) {}

    private final List<AssessmentAnswer> shelf = new ArrayList<>();

    CannedBatchResource(
            @ConfigProperty(name = "benchmark.requests") String requests, Assessor assessor, Answers answers)
            throws IOException {
        for (String request : Files.readAllLines(java.nio.file.Path.of(requests, "mix.ndjson"))) {
            byte[] answer = answers.write(assessor.assess(RequestReader.read(request.getBytes(UTF_8))), LANGUAGE);
            shelf.add(MAPPER.readValue(answer, AssessmentAnswer.class));
        }
    }

    /** The answers to the requests of the mix, one after the other. */
    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Operation(hidden = true)
    public Response answer(InputStream body) {
        StreamingOutput answer = out -> answer(body, out);
        return Response.ok(answer)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, LANGUAGE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private void answer(InputStream body, OutputStream out) throws IOException {
        try (MappingIterator<JsonNode> lines = MAPPER.readerFor(JsonNode.class).readValues(body);
                SequenceWriter write =
                        MAPPER.writer().withRootValueSeparator("\n").writeValues(out)) {
            for (int number = 1; lines.hasNext(); number++) {
                lines.next();
                write.write(new Line("#" + number, number, 200, shelf.get((number - 1) % shelf.size())));
            }
            write.flush();
            out.write('\n');
        }
    }
}
