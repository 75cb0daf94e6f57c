package org.sciatica.logic;

import java.util.List;

/** The conditions directly below a node; below a reference to other rules, what these rules say. */
record Parts(Definitions definitions) implements Condition.Visitor<List<Condition>> {

    @Override
    public List<Condition> present(Condition.Present node) {
        return List.of();
    }

    @Override
    public List<Condition> absent(Condition.Absent node) {
        return List.of();
    }

    @Override
    public List<Condition> atLeast(Condition.AtLeast node) {
        return List.of();
    }

    @Override
    public List<Condition> atMost(Condition.AtMost node) {
        return List.of();
    }

    @Override
    public List<Condition> all(Condition.All node) {
        return node.of();
    }

    @Override
    public List<Condition> any(Condition.Any node) {
        return node.of();
    }

    @Override
    public List<Condition> none(Condition.None node) {
        return node.of();
    }

    @Override
    public List<Condition> phaseIs(Condition.PhaseIs node) {
        return List.of(definitions.phaseIs(node.phase()));
    }

    @Override
    public List<Condition> triageAtLeast(Condition.TriageAtLeast node) {
        return List.of(definitions.triageAtLeast(node.level()));
    }

    @Override
    public List<Condition> presumed(Condition.Presumed node) {
        return List.of(node.of());
    }

    @Override
    public List<Condition> reported(Condition.Reported node) {
        return List.of(node.of());
    }

    @Override
    public List<Condition> named(Condition.Named node) {
        return List.of(node.is());
    }
}
