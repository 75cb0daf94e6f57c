package org.sciatica.assessment;

import java.util.List;
import org.sciatica.catalogue.Intervention;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Input;

/**
 * What speaks against something that only a doctor decides, whether or not anything suggests it.
 *
 * @param intervention what somebody wants to do
 * @param holding the rules that speak against it
 * @param open the inputs without an answer of which one could
 */
public record Objections(Intervention intervention, List<Rule> holding, List<Input> open) {

    public Objections {
        holding = List.copyOf(holding);
        open = List.copyOf(open);
    }

    /** Whether nothing speaks against it, and every answer that could is there. */
    public boolean areRuledOut() {
        return holding.isEmpty() && open.isEmpty();
    }
}
