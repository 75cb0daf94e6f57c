package org.sciatica.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sciatica.assessment.Assessment.Decision;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.Assessment.Verdict;
import org.sciatica.assessment.Passage.Fate;
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
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, Passage> byCode = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

    /** An intervention, and the number of the passage that leads to it. */
    private record Place(Intervention intervention, int passage) {}

    Gates(RuleSet ruleSet, Catalogue catalogue) {
        this.ruleSet = ruleSet;
        this.gates = ruleSet.concluding(Outcome.Gate.class);
        Map<List<Integer>, List<Intervention>> behind = new LinkedHashMap<>();
        for (Intervention intervention : catalogue.all()) {
            if (intervention.kind().canBeAllowed()) {
                behind.computeIfAbsent(inFrontOf(intervention), indexes -> new ArrayList<>())
                        .add(intervention);
            }
        }
        behind.forEach((indexes, interventions) -> {
            int[] positions = indexes.stream()
                    .mapToInt(index -> gates.get(index).position())
                    .toArray();
            Passage passage = new Passage(new Rules(ruleSet.rules(), positions), indexes, interventions);
            passages.add(passage);
            interventions.forEach(intervention -> byCode.put(intervention.code(), passage));
        });
        for (Intervention intervention : catalogue.all()) {
            Passage passage = byCode.get(intervention.code());
            if (passage != null) {
                places.add(new Place(intervention, passages.indexOf(passage)));
            }
        }
    }

    private List<Integer> inFrontOf(Intervention intervention) {
        return IntStream.range(0, gates.size())
                .filter(index -> gates.get(index).then().selection().includes(intervention))
                .boxed()
                .toList();
    }

    /** The gates of an intervention, in the order of the rule set. */
    List<Rule> of(Intervention intervention) {
        Passage passage = byCode.get(intervention.code());
        return passage == null ? List.of() : passage.gates();
    }

    List<Passage> passages() {
        return passages;
    }

    /** The gates of some passages, each once, in the order in which they are met. */
    List<Concluding<Outcome.Gate>> of(List<Passage> some) {
        BitSet met = new BitSet(gates.size());
        List<Concluding<Outcome.Gate>> all = new ArrayList<>();
        for (Passage passage : some) {
            for (int n = 0; n < passage.length(); n++) {
                int index = passage.index(n);
                if (!met.get(index)) {
                    met.set(index);
                    all.add(gates.get(index));
                }
            }
        }
        return all;
    }

    /** Decides what becomes of every passage. */
    List<Fate> decide(Reasoning reasoning) {
        Barrier[] barriers = new Barrier[gates.size()];
        for (int index = 0; index < barriers.length; index++) {
            barriers[index] = barrier(gates.get(index), reasoning);
        }
        List<Fate> fates = new ArrayList<>(passages.size());
        for (Passage passage : passages) {
            fates.add(new Fate(passage, verdict(passage, barriers)));
        }
        return fates;
    }

    /** What became of every intervention that can be allowed, in the order of the catalogue. */
    Map<Kind, List<Decision>> decisions(List<Fate> fates) {
        Map<Kind, List<Decision>> decisions = new EnumMap<>(Kind.class);
        for (Place place : places) {
            decisions
                    .computeIfAbsent(place.intervention.kind(), kind -> new ArrayList<>())
                    .add(new Decision(
                            place.intervention, fates.get(place.passage).verdict()));
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
        for (int n = 0; n < passage.length(); n++) {
            barred = barred.or(barriers[passage.index(n)].truth);
        }
        return barred == Truth.FAILS ? passage.allowed() : standing(passage, barriers, barred);
    }

    private Verdict standing(Passage passage, Barrier[] barriers, Truth barred) {
        Collected because = new Collected(ruleSet.rules().size());
        List<Rule> barredBy = new ArrayList<>();
        List<InputSet> needs = new ArrayList<>();
        for (int n = 0; n < passage.length(); n++) {
            Barrier barrier = barriers[passage.index(n)];
            if (barrier.truth != Truth.FAILS) {
                Concluding<Outcome.Gate> gate = gates.get(passage.index(n));
                because.add(gate);
                barrier.triggers.forEach(because::add);
                needs.add(barrier.needs);
                if (barrier.truth == Truth.HOLDS) {
                    barredBy.add(gate.rule());
                }
            }
        }
        return barred == Truth.HOLDS
                ? new Verdict(Status.WITHHELD, because.of(ruleSet), List.of(), barredBy)
                : new Verdict(
                        Status.CONDITIONAL,
                        because.of(ruleSet),
                        InputSet.union(needs).inputs(),
                        List.of());
    }

    /** Rules in the order in which they were added, each once. */
    private static final class Collected {
        private final int[] positions;
        private final boolean[] there;
        private int count;

        Collected(int most) {
            positions = new int[most];
            there = new boolean[most];
        }

        void add(Concluding<?> rule) {
            int position = rule.position();
            if (!there[position]) {
                there[position] = true;
                positions[count++] = position;
            }
        }

        Rules of(RuleSet ruleSet) {
            return new Rules(ruleSet.rules(), Arrays.copyOf(positions, count));
        }
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
