package org.sciatica.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sciatica.assessment.Assessment.Decision;
import org.sciatica.assessment.Assessment.PhaseFinding;
import org.sciatica.assessment.Assessment.Question;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.Assessment.Triage;
import org.sciatica.catalogue.Kind;
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
    private final Map<Input, Weight> weights = new EnumMap<>(Input.class);
    private final Set<Rule> weighed = new HashSet<>();

    /** What hangs on one input. */
    private static final class Weight {
        private @Nullable TriageLevel raisesTo;
        private boolean lowers;
        private boolean decidesPhase;
        private int interventions;
        private final Set<Rule> rules = new LinkedHashSet<>();
    }

    OpenQuestions(RuleSet ruleSet, Gates gates, Reasoning reasoning) {
        this.ruleSet = ruleSet;
        this.gates = gates;
        this.reasoning = reasoning;
    }

    List<Question> ask(Triage triage, PhaseFinding phase, Map<Kind, List<Decision>> interventions) {
        weighTriage(triage);
        if (!triage.level().seeDoctorNow()) {
            if (!phase.settled()) {
                weighPhase();
            }
            interventions.values().forEach(decisions -> decisions.forEach(this::weigh));
        }
        List<Map.Entry<Input, Weight>> sorted = new ArrayList<>(weights.entrySet());
        sorted.sort(Comparator.comparing(Map.Entry<Input, Weight>::getValue, OpenQuestions::compare)
                .thenComparing(Map.Entry::getKey));
        return sorted.stream()
                .map(entry -> new Question(
                        entry.getKey(),
                        reasoning.findings().wasAsked(entry.getKey()),
                        Optional.ofNullable(entry.getValue().raisesTo),
                        List.copyOf(entry.getValue().rules)))
                .toList();
    }

    private void weighTriage(Triage triage) {
        for (RuleSet.Concluding<Outcome.RaisesTriage> raises : ruleSet.concluding(Outcome.RaisesTriage.class)) {
            Rule rule = raises.rule();
            TriageLevel level = raises.then().level();
            if (level.compareTo(triage.level()) > 0) {
                for (Input input : reasoning.keepingOpen(rule)) {
                    Weight weight = weigh(input, rule);
                    if (weight.raisesTo == null || level.atLeast(weight.raisesTo)) {
                        weight.raisesTo = level;
                    }
                }
            } else if (level == triage.level() && !triage.settled() && reasoning.holds(rule)) {
                reasoning.presumedBy(rule).forEach(input -> weigh(input, rule).lowers = true);
            }
        }
    }

    private void weighPhase() {
        for (RuleSet.Concluding<Outcome.IndicatesPhase> rule : ruleSet.concluding(Outcome.IndicatesPhase.class)) {
            reasoning.keepingOpen(rule.rule()).forEach(input -> weigh(input, rule.rule()).decidesPhase = true);
        }
    }

    private void weigh(Decision decision) {
        if (decision.status() != Status.CONDITIONAL) {
            return;
        }
        decision.needs().forEach(input -> weights.computeIfAbsent(input, key -> new Weight()).interventions++);
        for (Rule gate : gates.of(decision.intervention())) {
            if (weighed.add(gate) && Gates.bars(gate, reasoning) == Truth.OPEN) {
                reasoning.keepingOpen(gate).forEach(input -> weigh(input, gate));
            }
        }
    }

    private Weight weigh(Input input, Rule rule) {
        Weight weight = weights.computeIfAbsent(input, key -> new Weight());
        weight.rules.add(rule);
        return weight;
    }

    private static int compare(Weight a, Weight b) {
        return Comparator.<Weight, TriageLevel>comparing(
                        w -> w.raisesTo == null ? TriageLevel.SELF_CARE : w.raisesTo, Comparator.reverseOrder())
                .thenComparing(w -> !w.lowers)
                .thenComparing(w -> !w.decidesPhase)
                .thenComparingInt(w -> -w.interventions)
                .compare(a, b);
    }
}
