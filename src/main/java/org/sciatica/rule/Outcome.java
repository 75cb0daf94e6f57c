package org.sciatica.rule;

import java.util.List;
import java.util.Optional;
import org.sciatica.catalogue.Selection;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** What follows when a rule holds: one of a closed set. Nothing grants an intervention; gates forbid or demand. */
public sealed interface Outcome {

    /** The triage level is at least this. */
    record RaisesTriage(TriageLevel level) implements Outcome {}

    /** The phase is this. */
    record IndicatesPhase(Phase phase) implements Outcome {}

    /** A gate. */
    sealed interface Gate extends Outcome {
        Selection selection();
    }

    /** The interventions of the selection are withheld while the condition holds, and wait while it is open. */
    record Forbids(Selection selection) implements Gate {}

    /** The interventions of the selection need the condition: withheld while it fails, waiting while it is open. */
    record Requires(Selection selection) implements Gate {}

    /** These are named for a doctor to decide. */
    record Refers(List<String> codes) implements Outcome {
        public Refers {
            codes = List.copyOf(codes);
        }
    }

    /** Speaks against a referral, for the doctor to weigh. */
    record SpeaksAgainst(List<String> codes, boolean alsoNames) implements Outcome {
        public SpeaksAgainst {
            codes = List.copyOf(codes);
        }
    }

    /** This advice is given; when it is about a selection, only beside an intervention of it that is allowed. */
    record Advises(String code, Optional<Selection> about) implements Outcome {}

    /** The patient is seen again within so many hours, or as soon as {@code when} comes true. */
    record Reassesses(int withinHours, String when) implements Outcome {}

    static Outcome triage(TriageLevel level) {
        return new RaisesTriage(level);
    }

    static Outcome phase(Phase phase) {
        return new IndicatesPhase(phase);
    }

    static Outcome forbid(Selection selection) {
        return new Forbids(selection);
    }

    static Outcome need(Selection selection) {
        return new Requires(selection);
    }

    static Outcome refer(String... codes) {
        return new Refers(List.of(codes));
    }

    /** Speaks against a referral; what is already present also makes the referral appear. */
    static Outcome speakAgainst(String code) {
        return new SpeaksAgainst(List.of(code), true);
    }

    /** Speaks against referrals that other rules name. */
    static Outcome ruleOut(String... codes) {
        return new SpeaksAgainst(List.of(codes), false);
    }

    static Outcome advise(String code) {
        return new Advises(code, Optional.empty());
    }

    /** How to go about what is allowed: where nothing of it is, the advice would be an invitation. */
    static Outcome adviseOn(Selection allowed, String code) {
        return new Advises(code, Optional.of(allowed));
    }

    static Outcome reassess(int withinHours, String when) {
        return new Reassesses(withinHours, when);
    }
}
