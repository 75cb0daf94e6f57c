package org.sciatica.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sciatica.http.Cached;
import org.sciatica.http.PathNames;
import org.sciatica.words.Languages;

/** Everything an assessment is made from, to look up. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Contract.LOOKING_UP)
public class CatalogueResource {

    private final FrontDoor frontDoor;
    private final ObjectMapper mapper;
    private final PathNames names;
    private final Map<String, Shelf> shelves = new ConcurrentHashMap<>();

    CatalogueResource(FrontDoor frontDoor, ObjectMapper mapper, PathNames names) {
        this.frontDoor = frontDoor;
        this.mapper = mapper;
        this.names = names;
        shelf(Languages.DEFAULT);
    }

    private Shelf shelf(String language) {
        return shelves.computeIfAbsent(
                language, key -> new Shelf(frontDoor.catalogueWriter(key), frontDoor.codings(), mapper));
    }

    private Response answer(Function<Shelf, @Nullable Cached> which, @Nullable String acceptLanguage, Request request) {
        String language = Languages.preferred(acceptLanguage);
        Cached cached = which.apply(shelf(language));
        if (cached == null) {
            throw new NotFoundException();
        }
        return cached.answer(request, language);
    }

    /** Every input. */
    @GET
    @Path("/vocabulary")
    @Operation(operationId = "vocabulary", summary = "Everything that can be said about a patient")
    @APIResponse(
            responseCode = "200",
            description = "Every input, in the order of the groups. Carries a strong ETag.",
            content = @Content(schema = @Schema(implementation = VocabularyAnswers.Vocabulary.class)))
    @APIResponse(responseCode = "304", description = "Unchanged.")
    public Response vocabulary(
            @Parameter(description = Contract.WHICH_LANGUAGE, schema = @Schema(type = SchemaType.STRING))
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    @Nullable
                    String acceptLanguage,
            @Context Request request) {
        return answer(Shelf::vocabulary, acceptLanguage, request);
    }

    /** Every intervention. */
    @GET
    @Path("/interventions")
    @Operation(operationId = "interventions", summary = "Everything the documents name, with steps and doses")
    @APIResponse(
            responseCode = "200",
            description = "Every intervention. Carries a strong ETag.",
            content = @Content(schema = @Schema(implementation = InterventionAnswers.InterventionList.class)))
    @APIResponse(responseCode = "304", description = "Unchanged.")
    public Response interventions(
            @Parameter(description = Contract.WHICH_LANGUAGE, schema = @Schema(type = SchemaType.STRING))
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    @Nullable
                    String acceptLanguage,
            @Context Request request) {
        return answer(Shelf::interventions, acceptLanguage, request);
    }

    /** One intervention. */
    @GET
    @Path("/interventions/{code}")
    @Operation(operationId = "intervention", summary = "One intervention")
    @APIResponse(
            responseCode = "200",
            description = "The intervention. Carries a strong ETag.",
            content = @Content(schema = @Schema(implementation = InterventionAnswers.InterventionAnswer.class)))
    @APIResponse(responseCode = "304", description = "Unchanged.")
    @APIResponse(responseCode = "404", ref = Contract.NOT_FOUND)
    public Response intervention(
            @Parameter(description = "Its code.", example = "cat-cow")
                    @Schema(pattern = PathNames.CODE)
                    @PathParam("code")
                    String code,
            @Parameter(description = Contract.WHICH_LANGUAGE, schema = @Schema(type = SchemaType.STRING))
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    @Nullable
                    String acceptLanguage,
            @Context Request request) {
        return answer(shelf -> shelf.intervention(names.code(code)), acceptLanguage, request);
    }

    /** Every rule. */
    @GET
    @Path("/rules")
    @Operation(operationId = "rules", summary = "Every rule: condition, outcome, basis, statements")
    @APIResponse(
            responseCode = "200",
            description = "Every rule, in the order in which rules are cited. Carries a strong ETag.",
            content = @Content(schema = @Schema(implementation = RuleAnswers.RuleList.class)))
    @APIResponse(responseCode = "304", description = "Unchanged.")
    public Response rules(
            @Parameter(description = Contract.WHICH_LANGUAGE, schema = @Schema(type = SchemaType.STRING))
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    @Nullable
                    String acceptLanguage,
            @Context Request request) {
        return answer(Shelf::rules, acceptLanguage, request);
    }

    /** One rule. */
    @GET
    @Path("/rules/{id}")
    @Operation(operationId = "rule", summary = "One rule")
    @APIResponse(
            responseCode = "200",
            description = "The rule. Carries a strong ETag.",
            content = @Content(schema = @Schema(implementation = RuleAnswers.RuleAnswer.class)))
    @APIResponse(responseCode = "304", description = "Unchanged.")
    @APIResponse(responseCode = "404", ref = Contract.NOT_FOUND)
    public Response rule(
            @Parameter(description = "Its id.", example = "urinary-incontinence")
                    @Schema(pattern = PathNames.CODE)
                    @PathParam("id")
                    String id,
            @Parameter(description = Contract.WHICH_LANGUAGE, schema = @Schema(type = SchemaType.STRING))
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    @Nullable
                    String acceptLanguage,
            @Context Request request) {
        return answer(shelf -> shelf.rule(names.code(id)), acceptLanguage, request);
    }

    /** Every document. */
    @GET
    @Path("/sources")
    @Operation(operationId = "sources", summary = "The five documents")
    @APIResponse(
            responseCode = "200",
            description = "Every document, without its statements. Carries a strong ETag.",
            content = @Content(schema = @Schema(implementation = SourceAnswers.SourceList.class)))
    @APIResponse(responseCode = "304", description = "Unchanged.")
    public Response sources(
            @Parameter(description = Contract.WHICH_LANGUAGE, schema = @Schema(type = SchemaType.STRING))
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    @Nullable
                    String acceptLanguage,
            @Context Request request) {
        return answer(Shelf::sources, acceptLanguage, request);
    }

    /** One document with its statements. */
    @GET
    @Path("/sources/{document}")
    @Operation(operationId = "source", summary = "One document and its statements")
    @APIResponse(
            responseCode = "200",
            description = "The document with every statement. Carries a strong ETag.",
            content = @Content(schema = @Schema(implementation = SourceAnswers.SourceAnswer.class)))
    @APIResponse(responseCode = "304", description = "Unchanged.")
    @APIResponse(responseCode = "404", ref = Contract.NOT_FOUND)
    public Response source(
            @Parameter(description = "Its id.", example = "001")
                    @Schema(pattern = PathNames.CODE)
                    @PathParam("document")
                    String document,
            @Parameter(description = Contract.WHICH_LANGUAGE, schema = @Schema(type = SchemaType.STRING))
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    @Nullable
                    String acceptLanguage,
            @Context Request request) {
        return answer(shelf -> shelf.source(names.code(document)), acceptLanguage, request);
    }
}
