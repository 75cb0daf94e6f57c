package org.sciatica.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment as it is answered: codes, words and citations. */
@Schema(
        name = "Assessment",
        description = "What follows from the answers. Every array of rule ids points into `rules`, every array of "
                + "statement ids into `statements`; both hold exactly what this answer cites.")
public record AssessmentAnswer(
        Triage triage,
        Phase phase,
        Interventions interventions,

        @Schema(description = "What is named for a doctor to decide. Nothing here is allowed by this service.")
        List<Referral> referrals,

        @Schema(description = "Advice, chosen by what was reported; none while a doctor is needed now.")
        List<Advice> advice,

        @Schema(
                description = "Open questions whose answer could still change something, most important first. "
                        + "Empty when nothing open can change the answer, and for a patient who must see a doctor now when "
                        + "nothing open can raise the triage still further.")
        List<Question> questions,

        @Schema(description = "Where the documents disagree on something that was decided here.")
        List<Conflict> conflicts,

        @Schema(description = "Answers that contradict each other, and how they were read: the worse one wins.")
        List<Inconsistency> inconsistencies,

        @Schema(
                description = "Warning signs that guidelines name and none of the documents does. Not asked, not "
                        + "judged; ask separately. Empty in an emergency.")
        List<NotCovered> notCovered,

        Reassess reassess,

        @Schema(type = SchemaType.OBJECT, description = "The rules this answer cites, by id.")
        Map<String, CitedRule> rules,

        @Schema(type = SchemaType.OBJECT, description = "The statements this answer cites, by id.")
        Map<String, CitedStatement> statements,

        Provenance provenance,
        @Schema(description = "What this service is not.") String disclaimer) {

    /** How soon a doctor must see this person. */
    @Schema(name = "Triage", description = "How soon a doctor must see this person.")
    public record Triage(
            @Schema(
                    description = "The highest level of a rule that holds.",
                    enumeration = {"emergency", "urgent", "see-doctor", "self-care"})
            String level,

            @Schema(description = "True at emergency and urgent.")
            boolean seeDoctorNow,

            Message message,

            @Schema(description = "The triage rules that hold, most urgent first.")
            List<String> because,

            @Schema(description = "True when no completion of the open answers changes the level.")
            boolean settled,

            @Schema(
                    description = "The highest level that a completion of the open answers reaches.",
                    enumeration = {"emergency", "urgent", "see-doctor", "self-care"})
            String highestPossible) {}

    /** The level in words. */
    @Schema(name = "TriageMessage", description = "The level in words.")
    public record Message(
            @Schema(description = "For the clinician, with the signs found.")
            String clinician,

            @Schema(description = "For the patient, in plain words.")
            String patient) {}

    /** Where the illness stands. */
    @Schema(name = "Phase", description = "Where the illness stands.")
    public record Phase(
            @Schema(
                    description = "The phase.",
                    enumeration = {"exacerbation", "remission", "undetermined"})
            String value,

            @Schema(description = "The rules that give the phase.")
            List<String> because,

            @Schema(description = "True when no completion of the open answers changes the phase.")
            boolean settled) {}

    /** The five catalogues. */
    @Schema(
            name = "Interventions",
            description = "The five catalogues, each split in three without remainder. Nothing is allowed at emergency "
                    + "and urgent, nor while a red flag is unanswered.")
    public record Interventions(
            Partition exercises,
            Partition massage,
            Partition physiotherapy,
            Partition therapies,
            Partition programme) {}

    /** One catalogue, split in three. */
    @Schema(name = "Partition", description = "One catalogue, split in three.")
    public record Partition(
            @Schema(description = "No gate stands in the way.")
            List<Allowed> allowed,

            @Schema(description = "Nothing known forbids it; the inputs in `needs` must be answered first.")
            List<Conditional> conditional,

            @Schema(description = "A gate forbids it, or a need is known not to be met.")
            List<Withheld> withheld) {}

    /** An allowed intervention. */
    @Schema(name = "AllowedIntervention", description = "An intervention that no gate withholds.")
    public record Allowed(
            @Schema(description = "Its code in the catalogue.", examples = "cat-cow")
            String code,

            @Schema(description = "Its name.") String name,

            @Schema(
                    description = "Where and with whom.",
                    enumeration = {"home", "supervised", "clinic", "prescribed"})
            String supervision,

            @Schema(description = "The statements it was described from.")
            List<String> statements,

            @Schema(description = "The gates it passed.") List<String> because) {}

    /** An intervention that waits. */
    @Schema(name = "ConditionalIntervention", description = "An intervention that waits for answers.")
    public record Conditional(
            @Schema(description = "Its code in the catalogue.", examples = "cat-cow")
            String code,

            @Schema(description = "Its name.") String name,

            @Schema(
                    description = "Where and with whom.",
                    enumeration = {"home", "supervised", "clinic", "prescribed"})
            String supervision,

            @Schema(description = "The statements it was described from.")
            List<String> statements,

            @Schema(description = "The input codes to be answered first.")
            List<String> needs,

            @Schema(description = "Every gate that is open, each followed by the rules that keep it open.")
            List<String> because) {}

    /** A withheld intervention. */
    @Schema(name = "WithheldIntervention", description = "An intervention that is withheld.")
    public record Withheld(
            @Schema(description = "Its code in the catalogue.", examples = "slow-running")
            String code,

            @Schema(description = "Its name.") String name,

            @Schema(description = "Every gate that holds or is open, each followed by the rules that triggered it.")
            List<String> because) {}

    /** Something for a doctor to decide. */
    @Schema(name = "Referral", description = "Something named for a doctor to decide, never allowed by this service.")
    public record Referral(
            @Schema(description = "Its code in the catalogue.", examples = "nerve-block")
            String code,

            @Schema(description = "The rules that name it.") List<String> because,

            @Schema(description = "The rules that speak against it: they hold, or are not answered.")
            List<String> excludedBy) {}

    /** An advice. */
    @Schema(name = "Advice", description = "An advice in plain words.")
    public record Advice(
            @Schema(description = "Its code in the catalogue.", examples = "advice-lifting")
            String code,

            @Schema(description = "The advice to the patient.")
            String text,

            @Schema(description = "The rules that give it.") List<String> because) {}

    /** An open question. */
    @Schema(name = "Question", description = "An open question whose answer could still change something.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Question(
            @Schema(description = "The input's code.", examples = "saddle-anaesthesia")
            String code,

            @Schema(description = "The group to answer it in.", examples = "symptoms")
            String group,

            @Schema(description = "The question in plain words.")
            String ask,

            @Schema(description = "True when it was asked and the answer was `unknown`; false when it was not asked.")
            boolean asked,

            @Schema(
                    description = "The highest triage level its answer could lead to; left out when it cannot "
                            + "raise the level.",
                    enumeration = {"emergency", "urgent", "see-doctor"})
            @Nullable
            String couldRaiseTriageTo,

            @Schema(description = "The rules that wait for it.")
            List<String> because) {}

    /** A disagreement between documents. */
    @Schema(name = "Conflict", description = "A place where the documents disagree, and what is done there.")
    public record Conflict(
            @Schema(description = "Its id.", examples = "C-39")
            String id,

            @Schema(description = "What it is about.") String topic,
            @Schema(description = "Who says what.") List<Position> positions,

            @Schema(description = "The resolution: the stricter side.")
            String applied) {}

    /** What one document says in a conflict. */
    @Schema(name = "ConflictPosition", description = "What one document says in a conflict.")
    public record Position(
            @Schema(description = "The document's id.", examples = "000")
            String document,

            @Schema(description = "The statements that say it.")
            List<String> statements,

            @Schema(description = "The position in our own words.")
            String says) {}

    /** A contradiction. */
    @Schema(name = "Inconsistency", description = "Answers that cannot all be right.")
    public record Inconsistency(
            @Schema(description = "The inputs that take part.")
            List<String> codes,

            @Schema(description = "What contradicts itself.")
            String message,

            @Schema(description = "How it was read.") String applied) {}

    /** A blind spot. */
    @Schema(name = "NotCovered", description = "A warning sign this service neither asks nor judges.")
    public record NotCovered(
            @Schema(description = "Its code.") String code,
            @Schema(description = "What to ask separately.") String message) {}

    /** When to look again. */
    @Schema(name = "Reassess", description = "When to look again.")
    public record Reassess(
            @Schema(description = "At the latest, hours; 0 means now, by a doctor.")
            int withinHours,

            @Schema(description = "What brings it forward.") List<String> when,
            @Schema(description = "The rules that say so.") List<String> because) {}

    /** A cited rule. */
    @Schema(name = "CitedRule", description = "A rule this answer cites.")
    public record CitedRule(
            @Schema(description = "The condition and what follows, told from the rule itself.")
            String title,

            @Schema(
                    description = "The words of a document, or a safe line that no document draws and a clinician "
                            + "has yet to approve.",
                    enumeration = {"document", "safety-default"})
            String basis,

            @Schema(description = "The statements it rests on.")
            List<String> statements) {}

    /** A cited statement. */
    @Schema(name = "CitedStatement", description = "A statement this answer cites.")
    public record CitedStatement(
            @Schema(description = "The document's id.", examples = "001")
            String document,

            @Schema(description = "The lines of the document.", examples = "169, 174")
            String lines,

            @Schema(description = "What they say, in our own words.")
            String says) {}

    /** Where the answer comes from. */
    @Schema(name = "Provenance", description = "Where the answer comes from.")
    public record Provenance(
            @Schema(description = "Name and version of the service.")
            String service,

            RuleSetVersion ruleSet,
            @Schema(description = "The source documents.") List<SourceDocument> documents) {}

    /** The rule set. */
    @Schema(name = "RuleSetVersion", description = "The rule set that decided.")
    public record RuleSetVersion(
            @Schema(description = "It moves whenever a decision may change.")
            String version,

            @Schema(description = "SHA-256 over everything that can change a decision.")
            String sha256) {}

    /** A source document. */
    @Schema(name = "SourceDocument", description = "A source document.")
    public record SourceDocument(
            @Schema(description = "Three digits.") String id,
            @Schema(description = "Its title.") String title,

            @Schema(description = "SHA-256 of the original file.")
            String sha256) {}
}
