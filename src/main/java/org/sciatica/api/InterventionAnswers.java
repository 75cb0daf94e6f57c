package org.sciatica.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the resources of interventions answer. */
final class InterventionAnswers {

    private InterventionAnswers() {}

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
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PictureAnswer(
            @Schema(description = "The picture in words.") String alternative,

            @Schema(
                    description = "Where the drawing is, as SVG; left out where there is none.",
                    examples = "/v1/interventions/cat-cow/picture.svg")
            @Nullable
            String href) {}
}
