package org.sciatica.assessment;

import java.util.BitSet;
import java.util.List;
import org.sciatica.rule.Rule;

/** Gates in the order of the rule set, each followed by the rules that triggered it. */
final class Reasons extends Chosen.Sought<Rule> {

    private final BitSet gates;
    private final Triggers triggers;

    /** These gates, by their places among the rules; the set is not copied. */
    Reasons(List<Rule> rules, BitSet gates, Triggers triggers) {
        super(rules);
        this.gates = gates;
        this.triggers = triggers;
    }

    @Override
    public void runs(Run run) {
        int told = 0;
        for (int from = gates.nextSetBit(0); from >= 0; ) {
            int to = gates.nextClearBit(from);
            int triggered = triggers.next(from);
            if (triggered >= 0 && triggered < to) {
                run.of(from, triggered + 1);
                told = triggers.tell(triggered, told, run);
                from = gates.nextSetBit(triggered + 1);
            } else {
                run.of(from, to);
                from = gates.nextSetBit(to);
            }
        }
    }
}
