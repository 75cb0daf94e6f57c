package org.sciatica.logic;

import java.util.ArrayList;
import java.util.List;

/**
 * How a condition came to its truth: the truth of every node, in the shape of the tree.
 *
 * @param node the condition
 * @param truth what it is in this situation
 * @param parts the traces of its parts; empty at a leaf
 */
public record Trace(Condition node, Truth truth, List<Trace> parts) {

    public Trace {
        parts = List.copyOf(parts);
    }

    /** Evaluates every node of a condition, references to other rules included. */
    public static Trace of(Condition condition, Situation situation, Definitions definitions) {
        Evaluation evaluation = new Evaluation(situation);
        List<Trace> traces = new ArrayList<>();
        new Walk(definitions) {
            private List<Trace> level = traces;

            @Override
            protected void leaf(Condition.Leaf node) {
                level.add(new Trace(node, evaluation.of(node), List.of()));
            }

            @Override
            protected void inner(Condition node, List<Condition> parts) {
                List<Trace> outer = level;
                level = new ArrayList<>();
                super.inner(node, parts);
                outer.add(new Trace(node, evaluation.of(node), level));
                level = outer;
            }
        }.through(condition);
        return traces.get(0);
    }

    /** The leaves that hold below nodes that hold: what was found in this patient. */
    public List<Condition.Leaf> found() {
        if (truth != Truth.HOLDS) {
            return List.of();
        }
        if (node instanceof Condition.Leaf leaf) {
            return List.of(leaf);
        }
        return parts.stream().flatMap(part -> part.found().stream()).toList();
    }
}
