package org.sciatica.fhir;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sciatica.http.PathNames;

/** FHIR R4 over HTTP. */
@Path("/fhir")
@Produces({Published.MEDIA_TYPE, MediaType.APPLICATION_JSON})
@Tag(
        name = "FHIR R4",
        description = "The questionnaire, the rules and the catalogue as FHIR resources, and assessments as FHIR "
                + "operations. Errors are OperationOutcome resources.")
@APIResponse(responseCode = "400", description = "OperationOutcome: not one JSON document, or not of this operation.")
@APIResponse(responseCode = "406", description = "OperationOutcome: the answer is application/fhir+json.")
@APIResponse(responseCode = "500", description = "OperationOutcome: the service failed; nothing was assessed.")
public class FhirResource {

    /** What is called and not looked up. */
    private static final Set<String> OPERATIONS = Set.of("$sciatica-assess", "Questionnaire/$next-question");

    private static final String ASSESS_EXAMPLE = """
            {
              "resourceType": "QuestionnaireResponse",
              "questionnaire": "https://sciatica.example/fhir/Questionnaire/sciatica-assessment",
              "status": "completed",
              "item": [{
                "linkId": "saddle-anaesthesia",
                "answer": [{"valueCoding": {
                  "system": "https://sciatica.example/fhir/CodeSystem/sciatica-answers", "code": "present"}}]
              }]
            }""";
    private static final String NEXT_EXAMPLE = """
            {
              "resourceType": "QuestionnaireResponse",
              "contained": [{
                "resourceType": "Questionnaire", "id": "form", "status": "active",
                "derivedFrom": ["https://sciatica.example/fhir/Questionnaire/sciatica-assessment"]
              }],
              "questionnaire": "#form",
              "status": "in-progress"
            }""";

    private final Published published;
    private final Operations operations;
    private final PathNames names;

    FhirResource(Published published, Operations operations, PathNames names) {
        this.published = published;
        this.operations = operations;
        this.names = names;
    }

    /** What the service says of itself. */
    @GET
    @Path("/metadata")
    @Operation(operationId = "fhirMetadata", summary = "The CapabilityStatement")
    @APIResponse(
            responseCode = "200",
            description = "A CapabilityStatement. Carries a strong ETag.",
            content = @Content(mediaType = Published.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "304", description = "Unchanged.")
    public Response metadata(@Context Request request) {
        return published.metadata().answer(request);
    }

    /** The published resources of a type, all or those that fit. */
    @GET
    @Path("/{type}")
    @Operation(
            operationId = "fhirSearch",
            summary = "Published resources of a type",
            description = "Questionnaire, CodeSystem, ValueSet, ConceptMap, PlanDefinition, ActivityDefinition or "
                    + "OperationDefinition; searched by `_id`, `url` or `version`.")
    @APIResponse(
            responseCode = "200",
            description = "A searchset Bundle. Carries a strong ETag.",
            content = @Content(mediaType = Published.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "304", description = "Unchanged.")
    @APIResponse(responseCode = "404", description = "OperationOutcome: nothing of this type is published.")
    @Parameter(
            name = "_id",
            in = ParameterIn.QUERY,
            description = "Ids, parted by commas: a resource with one of them.",
            example = "sciatica-assessment",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "url",
            in = ParameterIn.QUERY,
            description =
                    "Canonical addresses, with `|` and a version or without, parted by commas: a resource with one "
                            + "of them.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "version",
            in = ParameterIn.QUERY,
            description = "Versions, parted by commas: a resource of one of them.",
            example = "1.0.0",
            schema = @Schema(type = SchemaType.STRING))
    public Response search(
            @Parameter(description = "A resource type.", example = "Questionnaire")
                    @Schema(pattern = PathNames.TYPE)
                    @PathParam("type")
                    String type,
            @Context UriInfo uri,
            @Context Request request) {
        refuseOperation(type);
        if (!published.has(names.type(type))) {
            throw new NotFoundException();
        }
        Search search =
                Search.of(uri.getQueryParameters(), published.knowledge().words());
        String query = Objects.requireNonNullElse(uri.getRequestUri().getRawQuery(), "");
        return published.search(type, query, search::finds).answer(request);
    }

    /** The framework offers to a template what is at an address of its own with another method. */
    private static void refuseOperation(String address) {
        if (OPERATIONS.contains(address)) {
            throw new NotAllowedException(HttpMethod.POST);
        }
    }

    /** One published resource. */
    @GET
    @Path("/{type}/{id}")
    @Operation(operationId = "fhirRead", summary = "One published resource")
    @APIResponse(
            responseCode = "200",
            description = "The resource. Carries a strong ETag.",
            content = @Content(mediaType = Published.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "304", description = "Unchanged.")
    @APIResponse(responseCode = "404", description = "OperationOutcome: there is no such resource.")
    public Response read(
            @Parameter(description = "A resource type.", example = "Questionnaire")
                    @Schema(pattern = PathNames.TYPE)
                    @PathParam("type")
                    String type,
            @Parameter(description = "Its id.", example = "sciatica-assessment")
                    @Schema(pattern = PathNames.ID)
                    @PathParam("id")
                    String id,
            @Context Request request) {
        refuseOperation(type + "/" + id);
        return published
                .find(names.type(type), names.id(id))
                .orElseThrow(NotFoundException::new)
                .answer(request);
    }

    /** Assesses one patient. */
    @POST
    @Path("/$sciatica-assess")
    @Consumes({Published.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "fhirAssess",
            summary = "Assess one patient from FHIR resources",
            description = "Takes Parameters with QuestionnaireResponses, Bundles or both, or one of these by itself. "
                    + "Answers a Bundle: GuidanceResponse, RequestGroup, a DetectedIssue for each red flag, a draft "
                    + "ServiceRequest for the referral, and a CarePlan of what is allowed. A resource that cannot be "
                    + "read spoils itself alone and is told in the messages.")
    @APIResponse(
            responseCode = "200",
            description = "A Bundle of type collection. `Cache-Control: no-store`.",
            content = @Content(mediaType = Published.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "413", description = "OperationOutcome: the body is over 1048576 bytes.")
    @APIResponse(responseCode = "415", description = "OperationOutcome: the body is not FHIR in JSON.")
    @APIResponse(responseCode = "422", description = "OperationOutcome: nothing usable, or two patients.")
    public Response assess(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = Published.MEDIA_TYPE,
                                            schema = @Schema(type = SchemaType.OBJECT),
                                            examples = @ExampleObject(name = "red-flag", value = ASSESS_EXAMPLE)))
                    InputStream body) {
        return aboutAPatient(operations.assess(body));
    }

    /** Asks the next question. */
    @POST
    @Path("/Questionnaire/$next-question")
    @Consumes({Published.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "fhirNextQuestion",
            summary = "Ask the next question of the adaptive questionnaire",
            description = "After Structured Data Capture: takes a QuestionnaireResponse with a contained Questionnaire "
                    + "derived from ours and answers it with the next question added, or completed when no open "
                    + "question can change the result. What was asked and not answered counts as not known.")
    @APIResponse(
            responseCode = "200",
            description = "The QuestionnaireResponse. `Cache-Control: no-store`.",
            content = @Content(mediaType = Published.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "413", description = "OperationOutcome: the body is over 1048576 bytes.")
    @APIResponse(responseCode = "415", description = "OperationOutcome: the body is not FHIR in JSON.")
    @APIResponse(responseCode = "422", description = "OperationOutcome: an answer cannot be read, or another form.")
    public Response nextQuestion(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = Published.MEDIA_TYPE,
                                            schema = @Schema(type = SchemaType.OBJECT),
                                            examples = @ExampleObject(name = "first-call", value = NEXT_EXAMPLE)))
                    InputStream body) {
        return aboutAPatient(operations.nextQuestion(body));
    }

    private static Response aboutAPatient(String resource) {
        return Response.ok(resource, Published.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
