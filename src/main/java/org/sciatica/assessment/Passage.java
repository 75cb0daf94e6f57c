package org.sciatica.assessment;

import java.util.BitSet;
import java.util.List;
import org.sciatica.assessment.Assessment.Verdict;
import org.sciatica.catalogue.Intervention;
import org.sciatica.rule.Rule;

/**
 * The interventions that stand behind the same gates, and so share one verdict.
 *
 * @param number which of all passages it is, from 0
 * @param gates the gates, in the order of the rule set
 * @param positions where they stand among all rules
 * @param rows the rows they form, by number: see {@link Gates#row}
 * @param interventions what stands behind them
 * @param allowed the verdict when no gate stands in the way
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Passage(
        int number,
        Chosen<Rule> gates,
        BitSet positions,
        int[] rows,
        List<Intervention> interventions,
        Verdict allowed) {

    /** What became of a passage. */
    record Fate(Passage passage, Verdict verdict) {}
}
