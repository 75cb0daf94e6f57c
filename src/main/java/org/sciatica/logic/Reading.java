package org.sciatica.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputSet;

/**
 * The truth of the conditions of a network for one patient, each worked out once, when it is first asked for. A number is one
 * the network gave. Not to be shared between threads.
 */
public final class Reading {

    private final Network network;
    private final Findings findings;
    private final boolean toTheEnd;
    private final @Nullable Truth[] truths;
    /** What was gathered of open inputs, once any was asked for. */
    private @Nullable InputSet @Nullable [] open;

    Reading(Network network, Findings findings, boolean toTheEnd) {
        this.network = network;
        this.findings = findings;
        this.toTheEnd = toTheEnd;
        this.truths = new Truth[network.size()];
    }

    Findings findings() {
        return findings;
    }

    /** The truth of a condition. */
    public Truth of(int number) {
        Truth known = truths[number];
        if (known == null) {
            known = network.meaning(number).in(this);
            truths[number] = known;
        }
        return known;
    }

    Truth isPresent(Input input) {
        return switch (findings.answer(input)) {
            case PRESENT -> Truth.HOLDS;
            case UNKNOWN -> Truth.OPEN;
            case ABSENT -> Truth.FAILS;
        };
    }

    Truth presumed(int number) {
        Truth truth = of(number);
        return truth == Truth.OPEN && !toTheEnd ? Truth.HOLDS : truth;
    }

    Truth reported(int number) {
        Truth truth = of(number);
        return truth == Truth.OPEN && !toTheEnd ? Truth.FAILS : truth;
    }

    /** The unanswered inputs that keep a condition open; none when it is decided. */
    public InputSet keepingOpen(int number) {
        if (of(number) != Truth.OPEN) {
            return InputSet.EMPTY;
        }
        @Nullable InputSet[] gathered = open;
        if (gathered == null) {
            gathered = new InputSet[truths.length];
            open = gathered;
        }
        InputSet known = gathered[number];
        if (known == null) {
            known = gather(number);
            gathered[number] = known;
        }
        return known;
    }

    private InputSet gather(int number) {
        InputSet asked = findings.openAmong(network.asked(number));
        int[] others = network.others(number);
        if (others.length == 0) {
            return asked;
        }
        InputSet.Joining below = new InputSet.Joining();
        below.add(asked);
        for (int part : others) {
            below.add(keepingOpen(part));
        }
        return below.joined();
    }

    /** The unanswered inputs that a condition reads as the stricter answer, and holds by that. */
    public InputSet presumedBy(int number) {
        List<InputSet> presumed = new ArrayList<>();
        through(number, below -> {
            if (network.condition(below) instanceof Condition.Presumed) {
                presumed.add(keepingOpen(network.parts(below)[0]));
            }
        });
        return InputSet.union(presumed);
    }

    /** The leaves that hold below nodes that hold: what was found in this patient. */
    public List<Condition.Leaf> found(int number) {
        List<Condition.Leaf> found = new ArrayList<>();
        through(number, below -> {
            if (network.condition(below) instanceof Condition.Leaf leaf) {
                found.add(leaf);
            }
        });
        return found;
    }

    /** Visits a condition that holds, and every part below it that holds. */
    private void through(int number, Consumer<Integer> visit) {
        if (of(number) == Truth.HOLDS) {
            visit.accept(number);
            for (int part : network.parts(number)) {
                through(part, visit);
            }
        }
    }
}
