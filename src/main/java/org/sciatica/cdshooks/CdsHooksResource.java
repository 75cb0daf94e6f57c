package org.sciatica.cdshooks;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sciatica.http.Cached;
import org.sciatica.http.ProblemKind;
import org.sciatica.http.RequestRefused;

/** CDS Hooks: discovery, calls and feedback. */
@Path("/cds-services")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "CDS Hooks", description = "Cards for an EHR, after CDS Hooks 2.0. Prefetch only: no call goes out.")
public class CdsHooksResource {

    private static final String OUTCOME = "An OperationOutcome that names the wrong places and repeats no value.";

    private final Desk desk;
    private final Feedback feedback;
    private final Cached services;

    CdsHooksResource(Desk desk, Feedback feedback, ObjectMapper mapper) {
        this.desk = desk;
        this.feedback = feedback;
        this.services = Cached.of(desk.services(), mapper);
    }

    /** Discovery. */
    @GET
    @Operation(
            operationId = "cdsServices",
            summary = "Discover the CDS services",
            description = "Every service with its hook, its id and the prefetch it asks for. The same bytes each time.")
    @APIResponse(responseCode = "304", description = "Unchanged.")
    @APIResponse(
            responseCode = "200",
            description = "The services.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public Response discover(@Context Request request) {
        return services.answer(request);
    }

    /** A call. */
    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "cdsService",
            summary = "Call a CDS service",
            description =
                    "Takes a hook's context and prefetch and answers cards, most urgent first: \"see a doctor now\", "
                            + "orders against the assessment, the phase, what is allowed, what is missing. A prefetch key that is "
                            + "not sent is unknown; null or an empty searchset is \"looked, none\". No card means that the "
                            + "problem list and the form were looked up, every problem has a code that is known, and none is "
                            + "about sciatica. Nothing is kept and nothing about the patient is logged.")
    @APIResponse(
            responseCode = "200",
            description = "The cards. `Cache-Control: no-store`.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "400", description = "A request that is not in order. " + OUTCOME)
    @APIResponse(responseCode = "404", description = "No service of this id. " + OUTCOME)
    @APIResponse(
            responseCode = "412",
            description = "Nothing can be assessed: no prefetch key came that could be read. This is no all-clear. "
                    + "An OperationOutcome names each key.")
    @APIResponse(responseCode = "413", description = "The body is over 1048576 bytes. " + OUTCOME)
    @APIResponse(responseCode = "415", description = "The body is not application/json in UTF-8. " + OUTCOME)
    @APIResponse(responseCode = "500", description = "The service failed; the request was not assessed. " + OUTCOME)
    public Response call(
            @Parameter(description = "Id of a service.", example = "sciatica-triage") @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            description = "A CDS Hooks request, at most 1048576 bytes.",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = SchemaType.OBJECT)))
                    InputStream body) {
        return unstored(desk.answer(CallReader.read(service(id), body)));
    }

    /** Feedback. */
    @POST
    @Path("/{id}/feedback")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "cdsFeedback",
            summary = "Tell what became of cards",
            description =
                    "Accepted, counted by service and outcome, and dropped. The service keeps nothing: free text in "
                            + "it is neither stored nor logged.")
    @APIResponse(
            responseCode = "200",
            description = "Counted.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "400", description = "Feedback that is not in order. " + OUTCOME)
    @APIResponse(responseCode = "404", description = "No service of this id. " + OUTCOME)
    @APIResponse(responseCode = "413", description = "The body is over 1048576 bytes. " + OUTCOME)
    @APIResponse(responseCode = "415", description = "The body is not application/json in UTF-8. " + OUTCOME)
    @APIResponse(responseCode = "500", description = "The service failed. " + OUTCOME)
    public Response feedback(
            @Parameter(description = "Id of a service.", example = "sciatica-triage") @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            description = "CDS Hooks feedback.",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(type = SchemaType.OBJECT)))
                    InputStream body) {
        feedback.count(service(id), Body.object(body));
        return unstored(Map.of());
    }

    private static Hook service(String id) {
        return Hook.of(id).orElseThrow(() -> new RequestRefused(ProblemKind.NOT_FOUND, List.of()));
    }

    private static Response unstored(Object answer) {
        return Response.ok(answer).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
