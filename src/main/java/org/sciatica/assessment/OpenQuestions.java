package org.sciatica.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sciatica.assessment.Assessment.PhaseFinding;
import org.sciatica.assessment.Assessment.Question;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.Assessment.Triage;
import org.sciatica.assessment.Passage.Fate;
import org.sciatica.assessment.RuleSet.Concluding;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputSet;
import org.sciatica.vocabulary.TriageLevel;

/**
 * The questions whose answer could still change something: first what could raise the triage, the most urgent before the
 * others, then what could lower it, then the phase, then what the most interventions wait for. When nothing open can
 * change the answer there are none; for a patient who must see a doctor now only a still higher level matters.
 */
final class OpenQuestions {

    private final RuleSet ruleSet;
    private final Gates gates;
    private final Reasoning reasoning;
    /** By the position of the input. */
    private final @Nullable Weight[] weights = new Weight[Input.values().length];
    /** The rules that wait for anything. */
    private final BitSet waiting = new BitSet();

    /** What hangs on one input. */
    private static final class Weight implements Comparable<Weight> {

        private final Input input;
        /** The lowest level while it raises to none. */
        private TriageLevel raisesTo = TriageLevel.SELF_CARE;

        private boolean lowers;
        private boolean decidesPhase;
        private int interventions;
        /** The rules that wait for it; each is weighed once. */
        private final Chosen.Gathering rules = new Chosen.Gathering();

        Weight(Input input) {
            this.input = input;
        }

        /** The heaviest first. */
        @Override
        public int compareTo(Weight other) {
            int order = other.raisesTo.compareTo(raisesTo);
            if (order == 0) {
                order = Boolean.compare(other.lowers, lowers);
            }
            if (order == 0) {
                order = Boolean.compare(other.decidesPhase, decidesPhase);
            }
            return order == 0 ? Integer.compare(other.interventions, interventions) : order;
        }
    }

    OpenQuestions(RuleSet ruleSet, Gates gates, Reasoning reasoning) {
        this.ruleSet = ruleSet;
        this.gates = gates;
        this.reasoning = reasoning;
    }

    List<Question> ask(Triage triage, PhaseFinding phase, List<Fate> fates) {
        weighTriage(triage);
        if (!triage.level().seeDoctorNow()) {
            if (!phase.settled()) {
                weighPhase();
            }
            weighInterventions(fates);
        }
        List<Weight> sorted = new ArrayList<>(weights.length);
        for (Weight weight : weights) {
            if (weight != null) {
                sorted.add(weight);
            }
        }
        sorted.sort(null);
        List<Question> questions = new ArrayList<>(sorted.size());
        for (Weight weight : sorted) {
            questions.add(new Question(
                    weight.input,
                    reasoning.findings().wasAsked(weight.input),
                    Optional.of(weight.raisesTo).filter(level -> level != TriageLevel.SELF_CARE),
                    weight.rules.of(ruleSet.rules())));
        }
        return questions;
    }

    /** The rules that the questions are asked for, once all were asked. */
    Chosen<Rule> because() {
        return Chosen.marked(ruleSet.rules(), waiting);
    }

    private void weighTriage(Triage triage) {
        for (Concluding<Outcome.RaisesTriage> rule : ruleSet.concluding(Outcome.RaisesTriage.class)) {
            TriageLevel level = rule.then().level();
            if (level.compareTo(triage.level()) > 0) {
                weigh(rule.position(), reasoning.keepingOpen(rule), weight -> {
                    if (level.atLeast(weight.raisesTo)) {
                        weight.raisesTo = level;
                    }
                });
            } else if (level == triage.level() && !triage.settled() && reasoning.holds(rule)) {
                weigh(rule.position(), reasoning.presumedBy(rule), weight -> weight.lowers = true);
            }
        }
    }

    private void weighPhase() {
        for (Concluding<Outcome.IndicatesPhase> rule : ruleSet.concluding(Outcome.IndicatesPhase.class)) {
            weigh(rule.position(), reasoning.keepingOpen(rule), weight -> weight.decidesPhase = true);
        }
    }

    /** Weighs each gate in front of what waits for answers, in the order in which they are met. */
    private void weighInterventions(List<Fate> fates) {
        InputSet.Counting interventions = new InputSet.Counting();
        BitSet left = gates.positions();
        for (Fate fate : fates) {
            if (fate.verdict().status() == Status.CONDITIONAL) {
                interventions.add(
                        fate.verdict().needs(), fate.passage().interventions().size());
                weighGates(fate.passage().positions(), left);
            }
        }
        for (Weight weight : weights) {
            if (weight != null) {
                weight.interventions = interventions.of(weight.input);
            }
        }
    }

    /** Weighs those of some gates that are left, and leaves the others. */
    private void weighGates(BitSet some, BitSet left) {
        if (some.intersects(left)) {
            for (int gate = some.nextSetBit(0); gate >= 0; gate = some.nextSetBit(gate + 1)) {
                if (left.get(gate)) {
                    left.clear(gate);
                    weigh(gate, reasoning.keepingOpen(gate), weight -> {});
                }
            }
        }
    }

    /** Has the rule at this place wait for inputs. */
    private void weigh(int rule, InputSet inputs, Consumer<Weight> what) {
        if (!inputs.isEmpty()) {
            waiting.set(rule);
        }
        inputs.forEach(input -> {
            Weight weight = weights[input.position()];
            if (weight == null) {
                weight = new Weight(input);
                weights[input.position()] = weight;
            }
            weight.rules.add(rule);
            what.accept(weight);
        });
    }
}
