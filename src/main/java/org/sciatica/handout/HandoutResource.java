package org.sciatica.handout;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sciatica.http.HandoutForm;
import org.sciatica.http.Problem;
import org.sciatica.words.Languages;

/** Handouts. */
@Path("/v1/handouts")
@Tag(ref = "Assessing")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.TEXT_HTML, HandoutResource.PDF})
@APIResponse(
        responseCode = "200",
        description = "The handout; `Content-Language` says in which language. `Cache-Control: no-store`.",
        content = {
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
            @Content(mediaType = HandoutResource.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
        })
@APIResponse(responseCode = "400", ref = "NotJson")
@APIResponse(
        responseCode = "406",
        description = "Handouts are text/html or application/pdf, and the Accept header rules both out.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(responseCode = "413", ref = "TooLarge")
@APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
@APIResponse(responseCode = "422", ref = "OutsideTheContract")
@APIResponse(responseCode = "500", ref = "Internal")
public class HandoutResource {

    static final String PDF = "application/pdf";
    static final String LANGUAGES =
            "The languages wanted, best first; English when the handout is written in none of them.";

    private final Handouts handouts;

    HandoutResource(Handouts handouts) {
        this.handouts = handouts;
    }

    /** The handout of one patient. */
    @POST
    @Operation(
            operationId = "printHandout",
            summary = "Print what one patient takes home",
            description =
                    "Takes the same request as an assessment and answers a sheet for the patient, as a page or, with "
                            + "`Accept: application/pdf`, as a tagged PDF for A4: when to get help at once, the exercises allowed at "
                            + "home, when to stop, when to come back, what to leave out and why, and the sources. `interventions` "
                            + "beside the answers chooses what to print of what is allowed to this patient, and anything else in it "
                            + "is refused; without it everything is printed, up to twenty pages. A patient who must see a doctor now "
                            + "gets the warning signs and nothing else, whatever was chosen. No name is on it, only a line to write one. "
                            + "Nothing is kept and nothing is logged.")
    @Parameter(
            name = HttpHeaders.ACCEPT_LANGUAGE,
            in = ParameterIn.HEADER,
            description = HandoutResource.LANGUAGES,
            schema = @Schema(type = SchemaType.STRING, defaultValue = "en"))
    public Response handout(@RequestBody(ref = "HandoutRequest") InputStream body, @Context HttpHeaders headers) {
        return answer(body, headers, false);
    }

    /** The handout of one patient, in large type. */
    @POST
    @Path("/large")
    @Operation(
            operationId = "printLargeHandout",
            summary = "Print it in large type",
            description =
                    "The same handout for a patient who does not see well: the same words in type half as large again.")
    @Parameter(
            name = HttpHeaders.ACCEPT_LANGUAGE,
            in = ParameterIn.HEADER,
            description = HandoutResource.LANGUAGES,
            schema = @Schema(type = SchemaType.STRING, defaultValue = "en"))
    public Response large(@RequestBody(ref = "HandoutRequest") InputStream body, @Context HttpHeaders headers) {
        return answer(body, headers, true);
    }

    private Response answer(InputStream body, HttpHeaders headers, boolean large) {
        HandoutForm form = HandoutForm.wanted(headers.getRequestHeaders().getOrDefault(HttpHeaders.ACCEPT, List.of()))
                .orElseThrow(NotAcceptableException::new);
        String language = Languages.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        String page = handouts.page(body, language, large);
        return Response.ok(form == HandoutForm.PDF ? Pdf.of(page) : page, form.type())
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
