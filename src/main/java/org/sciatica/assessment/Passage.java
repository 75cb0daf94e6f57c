package org.sciatica.assessment;

import java.util.List;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.Assessment.Verdict;
import org.sciatica.catalogue.Intervention;

/** The interventions that stand behind the same gates, and so share one verdict. */
final class Passage {

    private final Rules gates;
    private final int[] indexes;
    private final List<Intervention> interventions;
    private final Verdict allowed;

    /**
     * A passage.
     *
     * @param gates the gates, in the order of the rule set
     * @param indexes where they stand among all gates
     */
    Passage(Rules gates, List<Integer> indexes, List<Intervention> interventions) {
        this.gates = gates;
        this.indexes = indexes.stream().mapToInt(Integer::intValue).toArray();
        this.interventions = List.copyOf(interventions);
        this.allowed = new Verdict(Status.ALLOWED, gates, List.of(), List.of());
    }

    /** What became of a passage. */
    record Fate(Passage passage, Verdict verdict) {}

    Rules gates() {
        return gates;
    }

    List<Intervention> interventions() {
        return interventions;
    }

    /** The verdict when no gate stands in the way. */
    Verdict allowed() {
        return allowed;
    }

    /** How many gates there are. */
    int length() {
        return indexes.length;
    }

    /** Where the n-th gate stands among all gates. */
    int index(int n) {
        return indexes[n];
    }
}
