package org.sciatica.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciatica.assessment.Assessment.Decision;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.Assessment.Verdict;
import org.sciatica.assessment.RuleSet.Concluding;
import org.sciatica.catalogue.Catalogue;
import org.sciatica.catalogue.Intervention;
import org.sciatica.catalogue.Kind;
import org.sciatica.logic.Condition;
import org.sciatica.logic.Truth;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.InputSet;
import org.sciatica.vocabulary.Phase;

/**
 * The gates in front of every intervention. None grants anything: an item is allowed when no gate stands in its way.
 * Interventions behind the same gates share one verdict.
 */
final class Gates {

    private final RuleSet ruleSet;
    private final List<Concluding<Outcome.Gate>> gates;
    private final Map<String, Passage> byCode = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();

    /** What stands in the way of some interventions: the gates, and their places in the list of all gates. */
    private record Passage(int number, Rules gates, List<Integer> indexes) {}

    /** An intervention and the passage that leads to it. */
    private record Place(Intervention intervention, Passage passage) {}

    Gates(RuleSet ruleSet, Catalogue catalogue) {
        this.ruleSet = ruleSet;
        this.gates = ruleSet.concluding(Outcome.Gate.class);
        Map<List<Integer>, Passage> passages = new LinkedHashMap<>();
        for (Intervention intervention : catalogue.all()) {
            if (intervention.kind().canBeAllowed()) {
                List<Integer> indexes = new ArrayList<>();
                for (int index = 0; index < gates.size(); index++) {
                    if (gates.get(index).then().selection().includes(intervention)) {
                        indexes.add(index);
                    }
                }
                Passage passage = passages.computeIfAbsent(indexes, these -> passage(passages.size(), these));
                byCode.put(intervention.code(), passage);
                places.add(new Place(intervention, passage));
            }
        }
    }

    private Passage passage(int number, List<Integer> indexes) {
        int[] positions =
                indexes.stream().mapToInt(index -> gates.get(index).position()).toArray();
        return new Passage(number, new Rules(ruleSet.rules(), positions), List.copyOf(indexes));
    }

    /** The gates of an intervention, in the order of the rule set. */
    List<Rule> of(Intervention intervention) {
        Passage passage = byCode.get(intervention.code());
        return passage == null ? List.of() : passage.gates;
    }

    /** The gates in front of any of these interventions, each once, in the order in which they are met. */
    List<Concluding<Outcome.Gate>> before(Collection<Intervention> interventions) {
        BitSet met = new BitSet(gates.size());
        List<Concluding<Outcome.Gate>> before = new ArrayList<>();
        for (Intervention intervention : interventions) {
            for (int index : Objects.requireNonNull(byCode.get(intervention.code())).indexes) {
                if (!met.get(index)) {
                    met.set(index);
                    before.add(gates.get(index));
                }
            }
        }
        return before;
    }

    /** Decides every intervention that can be allowed. */
    Map<Kind, List<Decision>> decide(Reasoning reasoning) {
        Barrier[] barriers = new Barrier[gates.size()];
        for (int index = 0; index < barriers.length; index++) {
            barriers[index] = barrier(gates.get(index), reasoning);
        }
        @Nullable Verdict[] verdicts = new Verdict[places.size()];
        Map<Kind, List<Decision>> decisions = new EnumMap<>(Kind.class);
        for (Place place : places) {
            Verdict verdict = verdicts[place.passage.number];
            if (verdict == null) {
                verdict = verdict(place.passage, barriers);
                verdicts[place.passage.number] = verdict;
            }
            decisions
                    .computeIfAbsent(place.intervention.kind(), kind -> new ArrayList<>())
                    .add(new Decision(place.intervention, verdict));
        }
        return decisions;
    }

    /** How one gate stands towards one patient, whatever it is in front of. */
    private record Barrier(Truth truth, List<? extends Concluding<?>> triggers, InputSet needs) {}

    private static final Barrier NONE = new Barrier(Truth.FAILS, List.of(), InputSet.EMPTY);

    private static Barrier barrier(Concluding<Outcome.Gate> gate, Reasoning reasoning) {
        Truth truth = bars(gate, reasoning);
        return truth == Truth.FAILS
                ? NONE
                : new Barrier(truth, triggers(gate.rule().when(), reasoning), reasoning.keepingOpen(gate));
    }

    private Verdict verdict(Passage passage, Barrier[] barriers) {
        Truth barred = Truth.FAILS;
        BitSet named = new BitSet(ruleSet.rules().size());
        int[] because = new int[ruleSet.rules().size()];
        int count = 0;
        List<Rule> barredBy = new ArrayList<>();
        List<InputSet> needs = new ArrayList<>();
        for (int index : passage.indexes) {
            Barrier barrier = barriers[index];
            if (barrier.truth != Truth.FAILS) {
                barred = barred.or(barrier.truth);
                because[count++] = gates.get(index).position();
                needs.add(barrier.needs);
                if (barrier.truth == Truth.HOLDS) {
                    barredBy.add(gates.get(index).rule());
                }
                for (Concluding<?> trigger : barrier.triggers) {
                    if (!named.get(trigger.position())) {
                        named.set(trigger.position());
                        because[count++] = trigger.position();
                    }
                }
            }
        }
        Rules inTheWay = new Rules(ruleSet.rules(), Arrays.copyOf(because, count));
        return switch (barred) {
            case FAILS -> new Verdict(Status.ALLOWED, passage.gates, List.of(), List.of());
            case OPEN -> new Verdict(Status.CONDITIONAL, inTheWay, List.copyOf(InputSet.union(needs)), List.of());
            case HOLDS -> new Verdict(Status.WITHHELD, inTheWay, List.of(), barredBy);
        };
    }

    /** Whether a gate stands in the way: holds, is open, or does not. */
    static Truth bars(Rule gate, Reasoning reasoning) {
        return bars(gate.then(), reasoning.of(gate));
    }

    static Truth bars(Concluding<Outcome.Gate> gate, Reasoning reasoning) {
        return bars(gate.then(), reasoning.of(gate));
    }

    private static Truth bars(Outcome gate, Truth truth) {
        return gate instanceof Outcome.Requires ? truth.not() : truth;
    }

    /** The rules through which a gate that refers to triage or phase came to stand in the way. */
    private static List<? extends Concluding<?>> triggers(Condition gate, Reasoning reasoning) {
        if (gate instanceof Condition.TriageAtLeast triage) {
            return reasoning.triageRules(triage.level(), reasoning.triageAtLeast(triage.level()));
        }
        if (gate instanceof Condition.PhaseIs) {
            List<? extends Concluding<?>> exacerbation = reasoning.phaseRules(Phase.EXACERBATION);
            return exacerbation.isEmpty() ? reasoning.phaseRules(Phase.UNDETERMINED) : exacerbation;
        }
        return List.of();
    }
}
