package org.sciatica.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the vocabulary resource answers. */
final class VocabularyAnswers {

    private VocabularyAnswers() {}

    /** All inputs. */
    @Schema(name = "Vocabulary", description = "Everything that can be said about a patient.")
    public record Vocabulary(
            @Schema(description = "Every input, by group.") List<InputAnswer> inputs) {}

    /** One input. */
    @Schema(name = "Input", description = "Something that can be said about a patient.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InputAnswer(
            @Schema(description = "The code it is answered under.", examples = "saddle-anaesthesia")
            String code,

            @Schema(description = "The group of a request it is written in.", examples = "symptoms")
            String group,

            @Schema(description = "The answers a finding may be given.") @Nullable
            List<String> answers,

            @Schema(description = "The values a measurement may take.") @Nullable
            RangeAnswer range,

            @Schema(description = "Other spellings that are understood.") @Nullable
            List<String> aliases,

            @Schema(description = "The clinician's term.") String label,

            @Schema(description = "The question in plain language.")
            String question,

            @Schema(description = "Why it is asked.") String help,

            @Schema(description = "Whether an emergency or urgent rule reads it.")
            boolean redFlag,

            @Schema(description = "Inputs that are present when this one is.") @Nullable
            List<String> implies,

            @Schema(description = "Verified codes of public code systems that mean the same.")
            List<CodingAnswer> codings,

            @Schema(description = "The rules that read it.") List<String> rules) {}

    /** A range. */
    @Schema(name = "Range", description = "The values a measurement may take, both ends included.")
    public record RangeAnswer(
            @Schema(description = "The smallest value accepted.")
            BigDecimal least,

            @Schema(description = "The largest value accepted.")
            BigDecimal most,

            @Schema(description = "Whether only integers are accepted.")
            boolean integer,

            @Schema(description = "UCUM unit.") String unit) {}

    /** A code of a public code system. */
    @Schema(name = "Coding", description = "A code of a public code system.")
    public record CodingAnswer(
            @Schema(
                    description = "The code system; ICD-10 is the WHO edition.",
                    enumeration = {"SNOMED-CT", "ICD-10", "LOINC"})
            String system,

            @Schema(description = "The code.") String code,

            @Schema(description = "The system's own name for it.")
            String display) {}
}
