package org.sciatica.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sciatica.http.Cached;

/** Everything an assessment is made from, to look up. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = Contract.LOOKING_UP)
public class CatalogueResource {

    private static final String CODE = "[a-z0-9-]{1,64}";

    private final Cached vocabulary;
    private final Cached interventions;
    private final Cached rules;
    private final Cached sources;
    private final Map<String, Cached> interventionsByCode;
    private final Map<String, Cached> rulesById;
    private final Map<String, Cached> sourcesById;

    CatalogueResource(FrontDoor frontDoor, ObjectMapper mapper) {
        CatalogueWriter writer = frontDoor.catalogueWriter();
        List<CatalogueAnswers.InterventionAnswer> allInterventions = writer.interventions();
        List<CatalogueAnswers.RuleAnswer> allRules = writer.rules();
        this.vocabulary = Cached.of(writer.vocabulary(frontDoor.codings()), mapper);
        this.interventions = Cached.of(new CatalogueAnswers.InterventionList(allInterventions), mapper);
        this.rules = Cached.of(new CatalogueAnswers.RuleList(allRules), mapper);
        this.sources = Cached.of(new CatalogueAnswers.SourceList(writer.sources(false)), mapper);
        this.interventionsByCode = each(allInterventions, CatalogueAnswers.InterventionAnswer::code, mapper);
        this.rulesById = each(allRules, CatalogueAnswers.RuleAnswer::id, mapper);
        this.sourcesById = each(writer.sources(true), CatalogueAnswers.SourceAnswer::id, mapper);
    }

    private static <T> Map<String, Cached> each(List<T> answers, Function<T, String> key, ObjectMapper mapper) {
        return answers.stream().collect(Collectors.toUnmodifiableMap(key, answer -> Cached.of(answer, mapper)));
    }

    private static Response answer(@Nullable Cached cached, Request request) {
        if (cached == null) {
            throw new NotFoundException();
        }
        return cached.answer(request);
    }

    /** Every input. */
    @GET
    @Path("/vocabulary")
    @Operation(operationId = "vocabulary", summary = "Everything that can be said about a patient")
    @APIResponse(
            responseCode = "200",
            description = "Every input, in the order of the groups. Carries a strong ETag.",
            content = @Content(schema = @Schema(implementation = CatalogueAnswers.Vocabulary.class)))
    @APIResponse(responseCode = "304", description = "Unchanged.")
    public Response vocabulary(@Context Request request) {
        return vocabulary.answer(request);
    }

    /** Every intervention. */
    @GET
    @Path("/interventions")
    @Operation(operationId = "interventions", summary = "Everything the documents name, with steps and doses")
    @APIResponse(
            responseCode = "200",
            description = "Every intervention. Carries a strong ETag.",
            content = @Content(schema = @Schema(implementation = CatalogueAnswers.InterventionList.class)))
    @APIResponse(responseCode = "304", description = "Unchanged.")
    public Response interventions(@Context Request request) {
        return interventions.answer(request);
    }

    /** One intervention. */
    @GET
    @Path("/interventions/{code}")
    @Operation(operationId = "intervention", summary = "One intervention")
    @APIResponse(
            responseCode = "200",
            description = "The intervention. Carries a strong ETag.",
            content = @Content(schema = @Schema(implementation = CatalogueAnswers.InterventionAnswer.class)))
    @APIResponse(responseCode = "304", description = "Unchanged.")
    @APIResponse(responseCode = "404", ref = Contract.NOT_FOUND)
    public Response intervention(
            @Parameter(description = "Its code.", example = "cat-cow") @PathParam("code") @Pattern(regexp = CODE)
                    String code,
            @Context Request request) {
        return answer(interventionsByCode.get(code), request);
    }

    /** Every rule. */
    @GET
    @Path("/rules")
    @Operation(operationId = "rules", summary = "Every rule: condition, outcome, basis, statements")
    @APIResponse(
            responseCode = "200",
            description = "Every rule, in the order in which rules are cited. Carries a strong ETag.",
            content = @Content(schema = @Schema(implementation = CatalogueAnswers.RuleList.class)))
    @APIResponse(responseCode = "304", description = "Unchanged.")
    public Response rules(@Context Request request) {
        return rules.answer(request);
    }

    /** One rule. */
    @GET
    @Path("/rules/{id}")
    @Operation(operationId = "rule", summary = "One rule")
    @APIResponse(
            responseCode = "200",
            description = "The rule. Carries a strong ETag.",
            content = @Content(schema = @Schema(implementation = CatalogueAnswers.RuleAnswer.class)))
    @APIResponse(responseCode = "304", description = "Unchanged.")
    @APIResponse(responseCode = "404", ref = Contract.NOT_FOUND)
    public Response rule(
            @Parameter(description = "Its id.", example = "urinary-incontinence")
                    @PathParam("id")
                    @Pattern(regexp = CODE)
                    String id,
            @Context Request request) {
        return answer(rulesById.get(id), request);
    }

    /** Every document. */
    @GET
    @Path("/sources")
    @Operation(operationId = "sources", summary = "The five documents")
    @APIResponse(
            responseCode = "200",
            description = "Every document, without its statements. Carries a strong ETag.",
            content = @Content(schema = @Schema(implementation = CatalogueAnswers.SourceList.class)))
    @APIResponse(responseCode = "304", description = "Unchanged.")
    public Response sources(@Context Request request) {
        return sources.answer(request);
    }

    /** One document with its statements. */
    @GET
    @Path("/sources/{document}")
    @Operation(operationId = "source", summary = "One document and its statements")
    @APIResponse(
            responseCode = "200",
            description = "The document with every statement. Carries a strong ETag.",
            content = @Content(schema = @Schema(implementation = CatalogueAnswers.SourceAnswer.class)))
    @APIResponse(responseCode = "304", description = "Unchanged.")
    @APIResponse(responseCode = "404", ref = Contract.NOT_FOUND)
    public Response source(
            @Parameter(description = "Its id.", example = "001") @PathParam("document") @Pattern(regexp = CODE)
                    String document,
            @Context Request request) {
        return answer(sourcesById.get(document), request);
    }
}
