package org.sciatica.logic;

import java.util.EnumSet;
import java.util.Set;
import org.sciatica.vocabulary.Input;

/** The inputs a condition reads, those of the rules it refers to included. */
public final class InputsOf extends Walk {

    private final Set<Input> inputs = EnumSet.noneOf(Input.class);

    private InputsOf(Definitions definitions) {
        super(definitions);
    }

    public static Set<Input> condition(Condition condition, Definitions definitions) {
        InputsOf walk = new InputsOf(definitions);
        walk.through(condition);
        return walk.inputs;
    }

    @Override
    protected void leaf(Condition.Leaf node) {
        inputs.add(node.input());
    }
}
