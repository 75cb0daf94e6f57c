package org.sciatica.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
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
import org.sciatica.logic.Truth;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.InputSet;

/**
 * The gates in front of every intervention. None grants anything: an item is allowed when no gate stands in its way.
 */
final class Gates {

    private final RuleSet ruleSet;
    private final List<Concluding<Outcome.Gate>> gates;
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, Passage> byCode = new HashMap<>();
    private final List<Concluding<Outcome.Gate>> referring;
    private final List<BitSet> rows;
    private final Map<Kind, List<Place>> places = new EnumMap<>(Kind.class);

    /** An intervention, where it stands in the catalogue, and the number of the passage that leads to it. */
    private record Place(int inCatalogue, Intervention intervention, int passage) {}

    Gates(RuleSet ruleSet, Catalogue catalogue) {
        this.ruleSet = ruleSet;
        this.gates = ruleSet.concluding(Outcome.Gate.class);
        Map<BitSet, List<Intervention>> behind = new LinkedHashMap<>();
        for (Intervention intervention : catalogue.all()) {
            if (intervention.kind().canBeAllowed()) {
                behind.computeIfAbsent(inFrontOf(intervention), positions -> new ArrayList<>())
                        .add(intervention);
            }
        }
        this.rows = rows(behind.keySet());
        behind.forEach((positions, interventions) -> {
            Passage passage = passage(passages.size(), positions, List.copyOf(interventions));
            passages.add(passage);
            interventions.forEach(intervention -> byCode.put(intervention.code(), passage));
        });
        this.referring = gates.stream()
                .filter(gate -> Triggers.refers(gate.rule().when()))
                .toList();
        for (int place = 0; place < catalogue.all().size(); place++) {
            Intervention intervention = catalogue.all().get(place);
            Passage passage = byCode.get(intervention.code());
            if (passage != null) {
                places.computeIfAbsent(intervention.kind(), kind -> new ArrayList<>())
                        .add(new Place(place, intervention, passage.number()));
            }
        }
    }

    /** Of gates that stand in front of the same passages a row. */
    private List<BitSet> rows(Collection<BitSet> inFrontOfPassages) {
        Map<List<Boolean>, BitSet> found = new LinkedHashMap<>();
        for (Concluding<Outcome.Gate> gate : gates) {
            List<Boolean> passed = inFrontOfPassages.stream()
                    .map(positions -> positions.get(gate.position()))
                    .toList();
            found.computeIfAbsent(passed, row -> new BitSet()).set(gate.position());
        }
        return List.copyOf(found.values());
    }

    private Passage passage(int number, BitSet positions, List<Intervention> interventions) {
        Chosen<Rule> passed = Chosen.marked(ruleSet.rules(), positions);
        Verdict allowed = new Verdict(number, Status.ALLOWED, passed, InputSet.EMPTY);
        int[] inFront = IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).intersects(positions))
                .toArray();
        return new Passage(number, passed, positions, inFront, interventions, allowed);
    }

    private BitSet inFrontOf(Intervention intervention) {
        BitSet positions = new BitSet(ruleSet.rules().size());
        for (Concluding<Outcome.Gate> gate : gates) {
            positions.set(gate.position(), gate.then().selection().includes(intervention));
        }
        return positions;
    }

    /** The gates of an intervention, in the order of the rule set. */
    List<Rule> of(Intervention intervention) {
        Passage passage = byCode.get(intervention.code());
        return passage == null ? List.of() : passage.gates();
    }

    List<Passage> passages() {
        return passages;
    }

    /** The gates whose conditions refer to what other rules say of the triage or the phase. */
    List<Concluding<Outcome.Gate>> referring() {
        return referring;
    }

    /** Where all gates stand among the rules. */
    BitSet positions() {
        BitSet positions = new BitSet(ruleSet.rules().size());
        for (Concluding<Outcome.Gate> gate : gates) {
            positions.set(gate.position());
        }
        return positions;
    }

    /** How many rows of gates there are. */
    int countOfRows() {
        return rows.size();
    }

    /** Gates that stand in front of the same passages, by their places among the rules. */
    BitSet row(int number) {
        return rows.get(number);
    }

    /** How the gates stand towards one patient. */
    Barriers before(Reasoning reasoning) {
        return new Barriers(ruleSet, this, reasoning);
    }

    /** What became of every intervention that can be allowed, in the order of the catalogue. */
    Map<Kind, List<Decision>> decisions(List<Fate> fates) {
        Map<Kind, List<Decision>> decisions = new EnumMap<>(Kind.class);
        places.forEach((kind, ofKind) -> {
            Decision[] decided = new Decision[ofKind.size()];
            for (int index = 0; index < decided.length; index++) {
                Place place = ofKind.get(index);
                decided[index] = new Decision(
                        place.inCatalogue,
                        place.intervention,
                        fates.get(place.passage).verdict());
            }
            decisions.put(kind, Collections.unmodifiableList(Arrays.asList(decided)));
        });
        return decisions;
    }

    /** Whether a gate stands in the way: holds, is open, or does not. */
    static Truth bars(Concluding<Outcome.Gate> gate, Reasoning reasoning) {
        return bars(gate.then(), reasoning.of(gate));
    }

    static Truth bars(Outcome gate, Truth truth) {
        return gate instanceof Outcome.Requires ? truth.not() : truth;
    }
}
