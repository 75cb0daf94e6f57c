package org.sciatica.logic;

import java.util.List;

/** Visits the nodes of a tree from the top, references to other rules included; a subclass says what it is after. */
public abstract class Walk implements Condition.Visitor<Boolean> {

    private final Definitions definitions;

    protected Walk(Definitions definitions) {
        this.definitions = definitions;
    }

    /** Visits the condition and all below it that {@link #inner} lets through. */
    public final void through(Condition condition) {
        condition.accept(this);
    }

    /** Called at a leaf: a finding or a measurement. */
    protected abstract void leaf(Condition.Leaf node);

    /** Called at an inner node; visits every part unless a subclass leaves some out. */
    protected void inner(Condition node, List<Condition> parts) {
        parts.forEach(this::through);
    }

    private boolean visitLeaf(Condition.Leaf node) {
        leaf(node);
        return true;
    }

    private boolean visitInner(Condition node, List<Condition> parts) {
        inner(node, parts);
        return true;
    }

    @Override
    public final Boolean present(Condition.Present node) {
        return visitLeaf(node);
    }

    @Override
    public final Boolean absent(Condition.Absent node) {
        return visitLeaf(node);
    }

    @Override
    public final Boolean atLeast(Condition.AtLeast node) {
        return visitLeaf(node);
    }

    @Override
    public final Boolean atMost(Condition.AtMost node) {
        return visitLeaf(node);
    }

    @Override
    public final Boolean all(Condition.All node) {
        return visitInner(node, node.of());
    }

    @Override
    public final Boolean any(Condition.Any node) {
        return visitInner(node, node.of());
    }

    @Override
    public final Boolean none(Condition.None node) {
        return visitInner(node, node.of());
    }

    @Override
    public final Boolean phaseIs(Condition.PhaseIs node) {
        return visitInner(node, List.of(definitions.phaseIs(node.phase())));
    }

    @Override
    public final Boolean triageAtLeast(Condition.TriageAtLeast node) {
        return visitInner(node, List.of(definitions.triageAtLeast(node.level())));
    }

    @Override
    public final Boolean presumed(Condition.Presumed node) {
        return visitInner(node, List.of(node.of()));
    }

    @Override
    public final Boolean reported(Condition.Reported node) {
        return visitInner(node, List.of(node.of()));
    }

    @Override
    public final Boolean named(Condition.Named node) {
        return visitInner(node, List.of(node.is()));
    }
}
