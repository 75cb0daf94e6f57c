package org.sciatica.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sciatica.catalogue.Intervention;
import org.sciatica.catalogue.Kind;
import org.sciatica.evidence.Conflict;
import org.sciatica.evidence.Statement;
import org.sciatica.logic.Condition;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputSet;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/**
 * What follows from one patient's findings. Every part cites the rules it comes from.
 *
 * @param triage how soon a doctor
 * @param phase where the illness stands
 * @param interventions of every kind that can be allowed: what is, what waits, what is withheld
 * @param barring the gates that hold, each of which withholds something
 * @param referrals what is named for a doctor to decide
 * @param advice what is advised
 * @param questions what is still open and could change something, most important first
 * @param conflicts where the documents disagree on what was decided here
 * @param inconsistencies answers that contradict each other
 * @param notCovered warning signs of guidelines that no document of ours names; empty in an emergency
 * @param reassess when to look again
 * @param rules every rule cited, in the order of the rule set
 * @param statements every statement cited, by id
 */
public record Assessment(
        Triage triage,
        PhaseFinding phase,
        Map<Kind, List<Decision>> interventions,
        Chosen<Rule> barring,
        List<Referral> referrals,
        List<Advice> advice,
        List<Question> questions,
        Chosen<Conflict> conflicts,
        List<Inconsistency> inconsistencies,
        List<BlindSpot> notCovered,
        Reassess reassess,
        Chosen<Rule> rules,
        Chosen<Statement> statements) {

    /** The interventions of every kind of which this became, in the order of the catalogue. */
    public List<Decision> decided(Status status) {
        return interventions.values().stream()
                .flatMap(List::stream)
                .filter(decision -> decision.status() == status)
                .toList();
    }

    /** The gates that withhold an intervention of this assessment. */
    public List<Rule> barredBy(Decision decision) {
        return decision.status() == Status.WITHHELD ? decision.because().among(barring) : List.of();
    }

    /**
     * How soon a doctor must see this person.
     *
     * @param level the highest level of a rule that holds
     * @param because the triage rules that hold, most urgent first
     * @param found what was found that makes the rules of this level hold
     * @param settled whether no completion of the open answers changes the level
     * @param highestPossible the highest level that a completion of the open answers reaches
     */
    public record Triage(
            TriageLevel level,
            Chosen<Rule> because,
            List<Condition.Leaf> found,
            boolean settled,
            TriageLevel highestPossible) {}

    /**
     * Where the illness stands.
     *
     * @param value the phase
     * @param because the rules that give it
     * @param settled whether no completion of the open answers changes it
     */
    public record PhaseFinding(Phase value, Chosen<Rule> because, boolean settled) {}

    /** What became of an intervention. */
    public enum Status {
        ALLOWED,
        CONDITIONAL,
        WITHHELD
    }

    /**
     * What became of all that stands behind the same gates.
     *
     * @param number which of an assessment's verdicts it is, from 0
     * @param status allowed, conditional or withheld
     * @param because of the allowed the gates they passed; else every gate that holds or is open, each followed by the
     *     rules that triggered it
     * @param needs of the conditional the inputs that must be answered first
     */
    public record Verdict(int number, Status status, Chosen<Rule> because, InputSet needs) {}

    /**
     * What became of one intervention.
     *
     * @param place where it stands in the catalogue, from 0
     */
    public record Decision(int place, Intervention intervention, Verdict verdict) {
        public Status status() {
            return verdict.status();
        }

        public Chosen<Rule> because() {
            return verdict.because();
        }

        public List<Input> needs() {
            return verdict.needs().inputs();
        }
    }

    /**
     * Something named for a doctor to decide, never allowed by this service.
     *
     * @param intervention what is named
     * @param because the rules that name it
     * @param excludedBy the rules that speak against it, because they hold or are still open
     */
    public record Referral(Intervention intervention, Chosen<Rule> because, Chosen<Rule> excludedBy) {}

    /** An advice and the rules that give it. */
    public record Advice(Intervention intervention, Chosen<Rule> because) {}

    /**
     * A question whose answer could still change something.
     *
     * @param input what to ask
     * @param asked whether it was asked, and the answer was "unknown"
     * @param couldRaiseTriageTo the highest triage level its answer could lead to, when above the present one
     * @param because the rules that wait for it
     */
    public record Question(Input input, boolean asked, Optional<TriageLevel> couldRaiseTriageTo, Chosen<Rule> because) {

        /** Whether its answer could send the patient to a doctor now. */
        public boolean couldSendToDoctorNow() {
            return couldRaiseTriageTo.filter(TriageLevel::seeDoctorNow).isPresent();
        }
    }

    /** Answers that contradict each other, and the inputs that take part. */
    public record Inconsistency(Contradiction contradiction, List<Input> inputs) {}

    /**
     * When to look again.
     *
     * @param withinHours at the latest
     * @param when codes of what brings it forward
     * @param because the rules that say so
     */
    public record Reassess(int withinHours, List<String> when, Chosen<Rule> because) {}
}
