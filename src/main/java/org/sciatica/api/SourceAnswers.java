package org.sciatica.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the resources of the source documents answer. */
final class SourceAnswers {

    private SourceAnswers() {}

    /** All documents. */
    @Schema(name = "SourceCatalogue", description = "The five documents.")
    public record SourceList(
            @Schema(description = "Every document.") List<SourceAnswer> sources) {}

    /** One document. */
    @Schema(name = "Source", description = "A document.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SourceAnswer(
            @Schema(description = "Three digits.", examples = "001")
            String id,

            @Schema(description = "Its title.") String title,

            @Schema(description = "What kind of source it is.")
            String quality,

            @Schema(description = "Note on its language.") String language,

            @Schema(description = "SHA-256 of the original file.")
            String sha256,

            @Schema(description = "How many statements it carries.")
            int statementCount,

            @Schema(description = "Its statements; only where one document is asked for.") @Nullable
            List<StatementAnswer> statements) {}

    /** One statement. */
    @Schema(name = "Statement", description = "One thing a document says, citable on its own.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StatementAnswer(
            @Schema(description = "Document and number.", examples = "D001-117")
            String id,

            @Schema(description = "The lines of the document.", examples = "169, 174")
            String lines,

            @Schema(description = "What kind of statement it is.")
            String kind,

            @Schema(description = "In our own words.") String says,

            @Schema(type = SchemaType.OBJECT, description = "What a machine can read from it.")
            Map<String, Object> facts,

            @Schema(description = "The rules that rest on it.")
            List<String> rules,

            @Schema(description = "The interventions described from it.")
            List<String> interventions,

            @Schema(description = "Why no rule rests on it, when none does.") @Nullable
            String unusedBecause) {}
}
