package org.sciatica.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** An intervention, where it stands in the catalogue, and the number of the passage that leads to it. */
    private record Place(int inCatalogue, Intervention intervention, int passage) {}

    Gates(RuleSet ruleSet, Catalogue catalogue) {
        this.ruleSet = ruleSet;
        this.gates = ruleSet.concluding(Outcome.Gate.class);
        Map<BitSet, List<Intervention>> behind = new LinkedHashMap<>();
        for (Intervention intervention : catalogue.all()) {
            if (intervention.kind().canBeAllowed()) {
                behind.computeIfAbsent(inFrontOf(intervention), indexes -> new ArrayList<>())
                        .add(intervention);
            }
        }
        behind.forEach((indexes, interventions) -> {
            int[] positions =
                    indexes.stream().map(index -> gates.get(index).position()).toArray();
            Passage passage =
                    new Passage(passages.size(), new Chosen<>(ruleSet.rules(), positions), indexes, interventions);
            passages.add(passage);
            interventions.forEach(intervention -> byCode.put(intervention.code(), passage));
        });
        for (int place = 0; place < catalogue.all().size(); place++) {
            Intervention intervention = catalogue.all().get(place);
            Passage passage = byCode.get(intervention.code());
            if (passage != null) {
                places.add(new Place(place, intervention, passage.allowed().number()));
            }
        }
    }

    private BitSet inFrontOf(Intervention intervention) {
        BitSet indexes = new BitSet(gates.size());
        for (int index = 0; index < gates.size(); index++) {
            indexes.set(index, gates.get(index).then().selection().includes(intervention));
        }
        return indexes;
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
            BitSet fresh = (BitSet) passage.indexes().clone();
            fresh.andNot(met);
            met.or(fresh);
            for (int index = fresh.nextSetBit(0); index >= 0; index = fresh.nextSetBit(index + 1)) {
                all.add(gates.get(index));
            }
        }
        return all;
    }

    /** Decides what becomes of every passage. Where the same gates stand in the way, so does the same verdict. */
    List<Fate> decide(Reasoning reasoning) {
        Barrier[] barriers = new Barrier[gates.size()];
        BitSet standing = new BitSet(gates.size());
        for (int index = 0; index < barriers.length; index++) {
            barriers[index] = barrier(gates.get(index), reasoning);
            standing.set(index, barriers[index].truth != Truth.FAILS);
        }
        Map<BitSet, Verdict> verdicts = new HashMap<>();
        List<Fate> fates = new ArrayList<>(passages.size());
        for (Passage passage : passages) {
            BitSet inTheWay = (BitSet) passage.indexes().clone();
            inTheWay.and(standing);
            fates.add(new Fate(
                    passage,
                    inTheWay.isEmpty()
                            ? passage.allowed()
                            : verdicts.computeIfAbsent(
                                    inTheWay,
                                    indexes -> standing(passages.size() + verdicts.size(), indexes, barriers))));
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
                            place.inCatalogue,
                            place.intervention,
                            fates.get(place.passage).verdict()));
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

    private Verdict standing(int number, BitSet indexes, Barrier[] barriers) {
        Chosen.Gathering because = new Chosen.Gathering(ruleSet.rules().size());
        Chosen.Gathering barredBy = new Chosen.Gathering(ruleSet.rules().size());
        List<InputSet> needs = new ArrayList<>();
        boolean holds = false;
        for (int index = indexes.nextSetBit(0); index >= 0; index = indexes.nextSetBit(index + 1)) {
            Barrier barrier = barriers[index];
            because.add(gates.get(index));
            because.add(barrier.triggers);
            needs.add(barrier.needs);
            if (barrier.truth == Truth.HOLDS) {
                barredBy.add(gates.get(index));
                holds = true;
            }
        }
        return new Verdict(
                number,
                holds ? Status.WITHHELD : Status.CONDITIONAL,
                because.of(ruleSet.rules()),
                holds ? InputSet.EMPTY : InputSet.union(needs),
                barredBy.of(ruleSet.rules()));
    }

    /** Whether a gate stands in the way: holds, is open, or does not. */
    static Truth bars(Concluding<Outcome.Gate> gate, Reasoning reasoning) {
        return bars(gate.then(), reasoning.of(gate));
    }

    static Truth bars(Outcome gate, Truth truth) {
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
