package org.sciatica.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the resources of rules answer. */
final class RuleAnswers {

    private RuleAnswers() {}

    /** All rules. */
    @Schema(name = "RuleCatalogue", description = "All rules, in the order in which they are cited.")
    public record RuleList(
            @Schema(description = "Every rule.") List<RuleAnswer> rules) {}

    /** One rule. */
    @Schema(name = "Rule", description = "A rule: what it rests on, when it holds, what follows.")
    public record RuleAnswer(
            @Schema(description = "Its stable id.", examples = "urinary-incontinence")
            String id,

            @Schema(description = "Condition and outcome in one line.")
            String title,

            @Schema(description = "The clinical theme: the name of its rule class.")
            String theme,

            ConditionAnswer condition,
            OutcomeAnswer outcome,

            @Schema(
                    description =
                            "The words of a document, or a safe line that no document draws and a clinician has yet to approve.",
                    enumeration = {"document", "safety-default"})
            String basis,

            @Schema(description = "The statements it rests on.")
            List<String> statements,

            @Schema(description = "The conflicts between documents that it settles.")
            List<String> conflicts,

            @Schema(
                    type = SchemaType.OBJECT,
                    description = "A smallest request under which it holds; an empty object where it holds of "
                            + "everybody.")
            Map<String, Map<String, Object>> example) {}

    /** A condition. */
    @Schema(name = "Condition", description = "When a rule holds.")
    public record ConditionAnswer(
            @Schema(description = "In words.") String words,

            @Schema(
                    type = SchemaType.OBJECT,
                    description = "As a tree: each node an object with one key, its kind: present, absent, atLeast, "
                            + "atMost, all, any, none, phaseIs, triageAtLeast, presumed (holds unless known "
                            + "not to), reported (holds only if known to), named.")
            Map<String, Object> tree) {}

    /** An outcome. */
    @Schema(name = "Outcome", description = "What follows when a rule holds.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OutcomeAnswer(
            @Schema(
                    description = "What kind of thing follows.",
                    enumeration = {
                        "raises-triage",
                        "indicates-phase",
                        "forbids",
                        "requires",
                        "refers",
                        "speaks-against",
                        "advises",
                        "reassesses"
                    })
            String kind,

            @Schema(description = "The level or the phase.") @Nullable
            String value,

            @Schema(description = "The group of interventions a gate applies to.") @Nullable
            String selection,

            @Schema(description = "The codes it is about.") @Nullable
            List<String> codes) {}
}
