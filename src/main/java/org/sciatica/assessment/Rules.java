package org.sciatica.assessment;

import java.util.AbstractList;
import java.util.List;
import org.sciatica.rule.Rule;

/** Some rules of a rule set, in an order of their own, kept as their places in it. */
public final class Rules extends AbstractList<Rule> {

    private final List<Rule> all;
    private final int[] positions;

    /** The rules at these places; the array is not copied. */
    Rules(List<Rule> all, int[] positions) {
        this.all = all;
        this.positions = positions;
    }

    /** Where the rule at an index of this list stands in the rule set, from 0. */
    public int position(int index) {
        return positions[index];
    }

    @Override
    public Rule get(int index) {
        return all.get(positions[index]);
    }

    @Override
    public int size() {
        return positions.length;
    }
}
