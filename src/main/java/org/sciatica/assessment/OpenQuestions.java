package org.sciatica.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciatica.assessment.Assessment.PhaseFinding;
import org.sciatica.assessment.Assessment.Question;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.Assessment.Triage;
import org.sciatica.assessment.Passage.Fate;
import org.sciatica.assessment.RuleSet.Concluding;
import org.sciatica.logic.Truth;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Input;
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

    /** What hangs on one input. */
    private static final class Weight implements Comparable<Weight> {
        private final Input input;
        private @Nullable TriageLevel raisesTo;
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
            TriageLevel level = raisesTo == null ? TriageLevel.SELF_CARE : raisesTo;
            int order = (other.raisesTo == null ? TriageLevel.SELF_CARE : other.raisesTo).compareTo(level);
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
                    Optional.ofNullable(weight.raisesTo),
                    weight.rules.of(ruleSet.rules())));
        }
        return questions;
    }

    private void weighTriage(Triage triage) {
        for (Concluding<Outcome.RaisesTriage> rule : ruleSet.concluding(Outcome.RaisesTriage.class)) {
            TriageLevel level = rule.then().level();
            if (level.compareTo(triage.level()) > 0) {
                reasoning.keepingOpen(rule).forEach(input -> {
                    Weight weight = weigh(input, rule);
                    if (weight.raisesTo == null || level.atLeast(weight.raisesTo)) {
                        weight.raisesTo = level;
                    }
                });
            } else if (level == triage.level() && !triage.settled() && reasoning.holds(rule)) {
                reasoning.presumedBy(rule).forEach(input -> weigh(input, rule).lowers = true);
            }
        }
    }

    private void weighPhase() {
        for (Concluding<Outcome.IndicatesPhase> rule : ruleSet.concluding(Outcome.IndicatesPhase.class)) {
            reasoning.keepingOpen(rule).forEach(input -> weigh(input, rule).decidesPhase = true);
        }
    }

    private void weighInterventions(List<Fate> fates) {
        List<Passage> waiting = new ArrayList<>();
        int[] interventions = new int[Input.values().length];
        for (Fate fate : fates) {
            if (fate.verdict().status() == Status.CONDITIONAL) {
                waiting.add(fate.passage());
                int behind = fate.passage().interventions().size();
                fate.verdict().needs().forEach(input -> interventions[input.position()] += behind);
            }
        }
        for (Input input : Input.values()) {
            if (interventions[input.position()] > 0) {
                weigh(input).interventions = interventions[input.position()];
            }
        }
        Chosen<Rule> met = gates.of(waiting);
        for (int index = 0; index < met.size(); index++) {
            int gate = met.place(index);
            if (Gates.bars(met.get(index).then(), reasoning.of(gate)) == Truth.OPEN) {
                reasoning.keepingOpen(gate).forEach(input -> weigh(input).rules.add(gate));
            }
        }
    }

    private Weight weigh(Input input) {
        Weight known = weights[input.position()];
        if (known == null) {
            known = new Weight(input);
            weights[input.position()] = known;
        }
        return known;
    }

    private Weight weigh(Input input, Concluding<?> rule) {
        Weight weight = weigh(input);
        weight.rules.add(rule);
        return weight;
    }
}
