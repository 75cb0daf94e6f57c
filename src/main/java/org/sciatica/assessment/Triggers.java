package org.sciatica.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.sciatica.assessment.RuleSet.Concluding;
import org.sciatica.logic.Condition;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.Runs.Run;

/** The rules through which gates that refer to triage or phase came to stand in one patient's way. */
final class Triggers {

    /** The gates that refer to others, by their places among the rules. */
    private final BitSet triggered = new BitSet();

    private final List<Lot> lots = new ArrayList<>();

    /** What triggered every gate of one condition. */
    private record Lot(Condition condition, BitSet gates, Chosen<Rule> rules, BitSet marks) {}

    /** Of these gates, which stand in the way. */
    Triggers(RuleSet ruleSet, List<Concluding<Outcome.Gate>> referring, BitSet standing, Reasoning reasoning) {
        for (Concluding<Outcome.Gate> gate : referring) {
            if (standing.get(gate.position())) {
                triggered.set(gate.position());
                lot(gate.rule().when(), ruleSet, reasoning).gates.set(gate.position());
            }
        }
    }

    /** Whether a condition refers to what other rules say of the triage or the phase. */
    static boolean refers(Condition condition) {
        return condition instanceof Condition.TriageAtLeast || condition instanceof Condition.PhaseIs;
    }

    private Lot lot(Condition condition, RuleSet ruleSet, Reasoning reasoning) {
        for (Lot lot : lots) {
            if (lot.condition.equals(condition)) {
                return lot;
            }
        }
        Chosen.Gathering rules = new Chosen.Gathering();
        BitSet marks = new BitSet(ruleSet.rules().size());
        for (Concluding<?> rule : speakingFor(condition, reasoning)) {
            rules.add(rule);
            marks.set(rule.position());
        }
        Lot lot = new Lot(condition, new BitSet(), rules.of(ruleSet.rules()), marks);
        lots.add(lot);
        return lot;
    }

    private static List<? extends Concluding<?>> speakingFor(Condition condition, Reasoning reasoning) {
        if (condition instanceof Condition.TriageAtLeast triage) {
            return reasoning.triageRules(triage.level(), reasoning.triageAtLeast(triage.level()));
        }
        List<? extends Concluding<?>> exacerbation = reasoning.phaseRules(Phase.EXACERBATION);
        return exacerbation.isEmpty() ? reasoning.phaseRules(Phase.UNDETERMINED) : exacerbation;
    }

    /** The first gate from a place on that others triggered; -1 when there is none. */
    int next(int from) {
        return triggered.nextSetBit(from);
    }

    /**
     * Tells the rules that triggered a gate and were not told before.
     *
     * @param told a bit for each lot that was told before
     * @return the same, with the lot of this gate
     */
    int tell(int gate, int told, Run run) {
        int number = 0;
        while (!lots.get(number).gates.get(gate)) {
            number++;
        }
        Chosen<Rule> rules = lots.get(number).rules;
        if (told == 0) {
            rules.runs(run);
        } else {
            for (int place : rules.places()) {
                if (!isTold(place, told)) {
                    run.of(place, place + 1);
                }
            }
        }
        return told | 1 << number;
    }

    private boolean isTold(int rule, int told) {
        for (int number = 0; number < lots.size(); number++) {
            if ((told & 1 << number) != 0 && lots.get(number).marks.get(rule)) {
                return true;
            }
        }
        return false;
    }
}
