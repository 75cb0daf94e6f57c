package org.sciatica.logic;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sciatica.vocabulary.Input;

/** The inputs whose answer could still change the truth of a condition. */
public final class OpenInputs {

    private final Situation situation;
    private final Evaluation evaluation;
    private final Definitions definitions;

    public OpenInputs(Situation situation, Definitions definitions) {
        this.situation = situation;
        this.evaluation = new Evaluation(situation);
        this.definitions = definitions;
    }

    /** The unanswered inputs that keep the condition open; none when it is decided. */
    public Set<Input> keepingOpen(Condition condition) {
        Set<Input> inputs = EnumSet.noneOf(Input.class);
        collect(condition, inputs);
        return inputs;
    }

    /** The unanswered inputs that a condition reads as the stricter answer, and holds by that. */
    public Set<Input> presumedBy(Condition condition) {
        Set<Input> inputs = EnumSet.noneOf(Input.class);
        new Walk(definitions) {
            @Override
            protected void leaf(Condition.Leaf node) {}

            @Override
            protected void inner(Condition node, List<Condition> parts) {
                if (node instanceof Condition.Presumed presumed) {
                    collect(presumed.of(), inputs);
                }
                for (Condition part : parts) {
                    if (evaluation.of(part) == Truth.HOLDS) {
                        through(part);
                    }
                }
            }
        }.through(condition);
        return inputs;
    }

    private void collect(Condition condition, Set<Input> inputs) {
        if (evaluation.of(condition) != Truth.OPEN) {
            return;
        }
        new Walk(definitions) {
            @Override
            protected void leaf(Condition.Leaf node) {
                if (situation.findings().isOpen(node.input())) {
                    inputs.add(node.input());
                }
            }

            @Override
            protected void inner(Condition node, List<Condition> parts) {
                for (Condition part : parts) {
                    if (evaluation.of(part) == Truth.OPEN) {
                        through(part);
                    }
                }
            }
        }.through(condition);
    }
}
