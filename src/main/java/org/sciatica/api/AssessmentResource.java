package org.sciatica.api;

import io.smallrye.common.annotation.NonBlocking;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.sciatica.answer.AssessmentAnswer;
import org.sciatica.request.RequestReader;
import org.sciatica.words.Languages;

/** Assessments. */
@Path("/v1/assessments")
@Tag(ref = Contract.ASSESSING)
public class AssessmentResource {

    private final FrontDoor frontDoor;

    AssessmentResource(FrontDoor frontDoor) {
        this.frontDoor = frontDoor;
    }

    /** Assesses one patient: by the thread that reads the connection, as handing it over and back would take as long. */
    @POST
    @NonBlocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "assess",
            summary = "Assess one patient",
            description =
                    "Takes what is known of a patient and answers triage, phase, what is allowed, what waits and what "
                            + "is withheld, each with its reasons, and what is still open. Unknown is never read as absent: an "
                            + "answer left out makes nothing milder. Nothing is kept and nothing is logged.")
    @APIResponse(
            responseCode = "200",
            description = "The assessment. `Cache-Control: no-store`.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AssessmentAnswer.class)))
    @APIResponse(responseCode = "400", ref = Contract.NOT_JSON)
    @APIResponse(responseCode = "406", ref = Contract.NOT_ACCEPTABLE)
    @APIResponse(responseCode = "413", ref = Contract.TOO_LARGE)
    @APIResponse(responseCode = "415", ref = Contract.UNSUPPORTED_MEDIA_TYPE)
    @APIResponse(responseCode = "422", ref = Contract.OUTSIDE_THE_CONTRACT)
    @APIResponse(responseCode = "500", ref = Contract.INTERNAL)
    @RequestBody(ref = Contract.ASSESSMENT_REQUEST)
    @Parameter(
            name = "Priority",
            in = ParameterIn.HEADER,
            description = Contract.HOW_URGENT,
            schema = @Schema(type = SchemaType.STRING),
            example = "u=0")
    public RestResponse<Buffer> assess(
            @Context RoutingContext context,
            @Parameter(description = Contract.WHICH_LANGUAGE, schema = @Schema(type = SchemaType.STRING))
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    @Nullable
                    String acceptLanguage) {
        String language = Languages.preferred(acceptLanguage);
        // The body was read before this was reached: by WorkInFlight, as every body of this area.
        return RestResponse.ResponseBuilder.ok(frontDoor.assess(
                        RequestReader.read(context.body().buffer().getBytes()), language))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
