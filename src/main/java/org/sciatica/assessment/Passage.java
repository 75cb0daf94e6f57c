package org.sciatica.assessment;

import java.util.BitSet;
import java.util.List;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.Assessment.Verdict;
import org.sciatica.catalogue.Intervention;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.InputSet;

/**
 * The interventions that stand behind the same gates, and so share one verdict.
 *
 * @param gates the gates, in the order of the rule set
 * @param indexes where they stand among all gates
 * @param interventions what stands behind them
 * @param allowed the verdict when no gate stands in the way
 */
record Passage(Chosen<Rule> gates, BitSet indexes, List<Intervention> interventions, Verdict allowed) {

    /** A passage that is the n-th of all, from 0. */
    Passage(int number, Chosen<Rule> gates, BitSet indexes, List<Intervention> interventions) {
        this(
                gates,
                indexes,
                List.copyOf(interventions),
                new Verdict(number, Status.ALLOWED, gates, InputSet.EMPTY, new Chosen<>(gates)));
    }

    /** What became of a passage. */
    record Fate(Passage passage, Verdict verdict) {}
}
