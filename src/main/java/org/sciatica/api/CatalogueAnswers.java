package org.sciatica.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the catalogue resources answer. */
final class CatalogueAnswers {

    private CatalogueAnswers() {}

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

    /** All interventions. */
    @Schema(name = "InterventionCatalogue", description = "Everything the documents name.")
    public record InterventionList(
            @Schema(description = "Every intervention, in catalogue order.")
            List<InterventionAnswer> interventions) {}

    /** One intervention. */
    @Schema(
            name = "Intervention",
            description = "Something the documents name: an exercise, a massage technique, a procedure, a measure, an "
                    + "examination or an advice. What does not apply to its kind is left out.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InterventionAnswer(
            @Schema(description = "Its stable code.", examples = "cat-cow")
            String code,

            @Schema(
                    description = "What kind of thing it is. The first five can be allowed; the others are only named.",
                    enumeration = {
                        "exercise",
                        "massage",
                        "physiotherapy",
                        "therapy",
                        "programme-module",
                        "medical-measure",
                        "examination",
                        "advice"
                    })
            String kind,

            @Schema(description = "Its name.") String name,

            @Schema(description = "What a measure or an examination is.") @Nullable
            String what,

            @Schema(description = "The advice itself.") @Nullable
            String text,

            @Nullable StartPositionAnswer startPosition,

            @Schema(description = "What the person does, in order.") @Nullable
            List<String> steps,

            @Nullable SideAnswer side,
            @Nullable DoseAnswer dose,

            @Schema(description = "What is needed.") @Nullable
            EquipmentAnswer equipment,

            @Schema(description = "What an exercise loads.") @Nullable
            List<String> loads,

            @Schema(
                    description = "The phase it belongs to.",
                    enumeration = {"remission", "any"})
            @Nullable
            String phase,

            @Schema(
                    description = "Where and with whom.",
                    enumeration = {"home", "supervised", "clinic", "prescribed"})
            @Nullable
            String supervision,

            @Schema(description = "Who may do it, in words.") @Nullable
            String who,

            @Schema(description = "The module of the programme it belongs to.") @Nullable
            Integer module,

            @Schema(description = "When to stop.") @Nullable String stopRule,

            @Schema(description = "What the documents leave out.")
            List<String> gaps,

            @Schema(description = "A drawing of it, in words.") @Nullable
            PictureAnswer picture,

            @Schema(description = "The gates in front of it.")
            List<String> gates,

            @Schema(description = "The statements it is described from.")
            List<String> statements) {}

    /** A start position. */
    @Schema(name = "StartPosition", description = "The start position of an exercise.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StartPositionAnswer(
            @Schema(
                    description = "The start position; other where the documents leave it open or name a device.",
                    enumeration = {
                        "supine",
                        "prone",
                        "side-lying",
                        "sitting",
                        "standing",
                        "kneeling",
                        "quadruped",
                        "water",
                        "other"
                    })
            @Nullable
            String code,

            @Schema(description = "In words.") @Nullable String text) {}

    /** A side. */
    @Schema(name = "Side", description = "Which side of the body.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SideAnswer(
            @Schema(
                    description = "Which side moves.",
                    enumeration = {"both", "alternating", "each-side", "none"})
            @Nullable
            String code,

            @Schema(description = "In words.") @Nullable String text) {}

    /** A dose. */
    @Schema(
            name = "Dose",
            description =
                    "How much, in numbers where the documents give them and in words. A number left out is not in "
                            + "the documents.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DoseAnswer(
            @Schema(description = "How long a position is held, seconds.") @Nullable
            ProgressionAnswer holdSeconds,

            @Schema(description = "How long a position of rest is kept, minutes.") @Nullable
            Integer holdMinutes,

            @Schema(description = "Repetitions at the start and later.") @Nullable
            ProgressionAnswer repetitions,

            @Schema(description = "How many rounds.") @Nullable
            Integer sets,

            @Schema(description = "Duration, seconds.") @Nullable
            BoundsAnswer seconds,

            @Schema(description = "Duration, minutes.") @Nullable
            BoundsAnswer minutes,

            @Schema(description = "How often a day.") @Nullable
            BoundsAnswer timesPerDay,

            @Schema(description = "Duration, weeks.") @Nullable
            BoundsAnswer weeks,

            @Schema(description = "Number of sessions.") @Nullable
            Integer sessions,

            @Schema(description = "The hold in words.") @Nullable
            String hold,

            @Schema(description = "The repetitions in words.") @Nullable
            String progression,

            @Schema(description = "The duration in words.") @Nullable
            String duration,

            @Schema(description = "How often, in words.") @Nullable
            String frequency) {}

    /** From a start to a goal. */
    @Schema(name = "Progression", description = "Where one starts and where one may rise to.")
    public record ProgressionAnswer(
            @Schema(description = "Where one starts.") int start,
            @Schema(description = "Where one may rise to.") int goal) {}

    /** The least and the most. */
    @Schema(name = "Bounds", description = "The least and the most.")
    public record BoundsAnswer(
            @Schema(description = "The least.") int least,
            @Schema(description = "The most.") int most) {}

    /** Equipment. */
    @Schema(name = "Equipment", description = "What is needed.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EquipmentAnswer(
            @Schema(description = "What is needed, as codes.")
            List<String> codes,

            @Schema(description = "In words.") @Nullable String text) {}

    /** A picture. */
    @Schema(name = "Picture", description = "A picture of an intervention.")
    public record PictureAnswer(
            @Schema(description = "The picture in words.") String alternative,

            @Schema(
                    description = "Where the drawing is, as SVG; left out where there is none.",
                    examples = "/v1/interventions/cat-cow/picture.svg")
            @Nullable
            String href) {}

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
