package org.sciatica.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sciatica.assessment.Assessment.Inconsistency;
import org.sciatica.logic.Condition;
import org.sciatica.logic.Definitions;
import org.sciatica.logic.InputsOf;
import org.sciatica.logic.Network;
import org.sciatica.logic.Reading;
import org.sciatica.logic.Truth;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;

/** Looks for answers that cannot both be right, in the answers as they were given. */
final class Contradictions {

    private final Network network;
    private final List<Sought> every;

    /** A contradiction, the number of its condition, and the measurements it reads. */
    private record Sought(Contradiction contradiction, int number, List<Input> measurements) {}

    Contradictions(Definitions definitions) {
        network = new Network(
                Contradiction.every().stream().map(Contradiction::when).toList(), definitions);
        every = Contradiction.every().stream()
                .map(contradiction -> new Sought(
                        contradiction,
                        network.number(contradiction.when()),
                        InputsOf.condition(contradiction.when(), definitions).stream()
                                .filter(Input::isMeasurement)
                                .toList()))
                .toList();
    }

    /** Each contradiction with the inputs that take part; a measurement takes part only when it was measured. */
    List<Inconsistency> in(Findings findings) {
        Findings asAnswered = findings.asAnswered();
        Reading reading = network.read(asAnswered);
        List<Inconsistency> found = new ArrayList<>();
        for (Sought sought : every) {
            if (reading.of(sought.number) == Truth.HOLDS
                    && asAnswered.measured().keySet().containsAll(sought.measurements)) {
                Set<Input> inputs = new LinkedHashSet<>();
                reading.found(sought.number).stream().map(Condition.Leaf::input).forEach(inputs::add);
                inputs.addAll(sought.measurements);
                found.add(new Inconsistency(sought.contradiction, List.copyOf(inputs)));
            }
        }
        return found;
    }
}
