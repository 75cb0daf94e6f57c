package org.sciatica.batch;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sciatica.answer.Answers;
import org.sciatica.assessment.Assessor;
import org.sciatica.http.Area;
import org.sciatica.http.Refusals;
import org.sciatica.telemetry.Door;
import org.sciatica.telemetry.Tally;
import org.sciatica.words.Languages;

/** Many assessments in one request. */
@Path("/v1/assessments/batch")
@Tag(name = "Assessing")
public class BatchResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final byte[] END_OF_LINE = {'\n'};

    private final Replies replies;

    BatchResource(Assessor assessor, Answers answers, Tally tally, Refusals refusals) {
        this.replies =
                new Replies(assessor, answers, assessment -> tally.count(Door.BATCH, assessment), refusals::count);
    }

    /** Assesses a patient a line, as the lines come. */
    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Operation(
            operationId = "assessBatch",
            summary = "Assess many patients, a line each",
            description =
                    "NDJSON both ways, answered while it is sent, in the order of the lines. A line is an assessment request, "
                            + "or `{\"id\": \"…\", \"request\": {…}}`, an id being up to 64 letters, digits and `. _ : / -`. Its "
                            + "answer is a line `{\"id\": \"…\", \"line\": 1, \"status\": 200, \"answer\": {…}}` or, with the status "
                            + "that a request of its own would have had, "
                            + "`{\"id\": \"…\", \"line\": 1, \"status\": 422, \"problem\": {…}}`. The id is repeated as it came, "
                            + "and is not checked for occurring twice; without one it is `#` and the number of the line. `line` is "
                            + "that number, from 1, and tells any two apart. An empty line counts and is not answered. A bad "
                            + "line spoils only itself. A broken connection answers no more lines: what has no answer was not "
                            + "assessed.\n\n"
                            + "By hand:\n\n"
                            + "```\n"
                            + "printf '%s\\n' '{\"symptoms\":{\"saddle-anaesthesia\":\"present\"}}' \\\n"
                            + "  '{\"id\":\"ward-7\",\"request\":{\"symptoms\":{\"chills\":\"absent\"}}}' |\n"
                            + "  curl -H 'Content-Type: application/x-ndjson' --data-binary @- \\\n"
                            + "  http://localhost:8080/v1/assessments/batch\n"
                            + "```")
    @APIResponse(
            responseCode = "200",
            description = "A line for each line. `Cache-Control: no-store`.",
            content = @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "400", ref = "NotJson")
    @APIResponse(responseCode = "406", ref = "NotAcceptable")
    @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
    @APIResponse(responseCode = "500", ref = "Internal")
    public Response assess(
            @RequestBody(
                            required = true,
                            description =
                                    "NDJSON, UTF-8: lines of at most 65536 bytes that end in LF or CRLF, as many as there are.",
                            content = @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)))
                    InputStream body,
            @Parameter(
                            description = "The language of the words; English where there is none.",
                            schema = @Schema(type = SchemaType.STRING))
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    @Nullable
                    String acceptLanguage) {
        String language = Languages.preferred(acceptLanguage);
        StreamingOutput answer = out -> answer(body, out, language);
        return Response.ok(answer)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    /** Reads no faster than answers are taken: writing waits for the client. */
    private void answer(InputStream body, OutputStream out, String language) throws IOException {
        Lines lines = new Lines(body, Area.ASSESSMENTS.largestBody(), out);
        for (long number = 1; lines.next(); number++) {
            byte[] line = lines.bytes();
            if (line == null) {
                out.write(replies.toTooLong().line(null, number));
                out.write(END_OF_LINE);
            } else if (line.length > 0) {
                out.write(replies.toLine(line, number, language));
                out.write(END_OF_LINE);
            }
        }
    }
}
