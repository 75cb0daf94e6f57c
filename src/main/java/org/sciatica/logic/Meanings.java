package org.sciatica.logic;

import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Span;

/**
 * The truth of every kind of condition, after Kleene: an open part leaves the whole open unless the rest decides.
 *
 * @param parts the numbers of the parts of the condition
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and gone once the network stands
record Meanings(int[] parts) implements Condition.Visitor<Network.Meaning> {

    @Override
    public Network.Meaning present(Condition.Present node) {
        Input input = node.input();
        return reading -> reading.isPresent(input);
    }

    @Override
    public Network.Meaning absent(Condition.Absent node) {
        Input input = node.input();
        return reading -> reading.isPresent(input).not();
    }

    @Override
    public Network.Meaning atLeast(Condition.AtLeast node) {
        return reading -> {
            Span span = reading.findings().span(node.input());
            return between(span.surelyAtLeast(node.bound()), span.surelyBelow(node.bound()));
        };
    }

    @Override
    public Network.Meaning atMost(Condition.AtMost node) {
        return reading -> {
            Span span = reading.findings().span(node.input());
            return between(span.surelyAtMost(node.bound()), span.surelyAbove(node.bound()));
        };
    }

    private static Truth between(boolean surely, boolean surelyNot) {
        if (surelyNot) {
            return Truth.FAILS;
        }
        return surely ? Truth.HOLDS : Truth.OPEN;
    }

    @Override
    public Network.Meaning all(Condition.All node) {
        Group group = Group.of(node.of(), parts);
        return reading -> group.all(reading);
    }

    @Override
    public Network.Meaning any(Condition.Any node) {
        Group group = Group.of(node.of(), parts);
        return reading -> group.any(reading);
    }

    @Override
    public Network.Meaning none(Condition.None node) {
        Group group = Group.of(node.of(), parts);
        return reading -> group.any(reading).not();
    }

    @Override
    public Network.Meaning phaseIs(Condition.PhaseIs node) {
        return this::itsPart;
    }

    @Override
    public Network.Meaning triageAtLeast(Condition.TriageAtLeast node) {
        return this::itsPart;
    }

    @Override
    public Network.Meaning named(Condition.Named node) {
        return this::itsPart;
    }

    @Override
    public Network.Meaning presumed(Condition.Presumed node) {
        return reading -> reading.presumed(parts[0]);
    }

    @Override
    public Network.Meaning reported(Condition.Reported node) {
        return reading -> reading.reported(parts[0]);
    }

    private Truth itsPart(Reading reading) {
        return reading.of(parts[0]);
    }
}
