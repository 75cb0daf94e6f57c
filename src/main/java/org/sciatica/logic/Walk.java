package org.sciatica.logic;

import java.util.List;

/** Visits the nodes of a tree from the top, references to other rules included; a subclass says what it is after. */
public abstract class Walk {

    private final Parts parts;

    protected Walk(Definitions definitions) {
        this.parts = new Parts(definitions);
    }

    /** Visits the condition and all below it that {@link #inner} lets through. */
    public final void through(Condition condition) {
        if (condition instanceof Condition.Leaf leaf) {
            leaf(leaf);
        } else {
            inner(condition, condition.accept(parts));
        }
    }

    /** Called at a leaf: a finding or a measurement. */
    protected abstract void leaf(Condition.Leaf node);

    /** Called at an inner node; visits every part unless a subclass leaves some out. */
    protected void inner(Condition node, List<Condition> parts) {
        parts.forEach(this::through);
    }
}
