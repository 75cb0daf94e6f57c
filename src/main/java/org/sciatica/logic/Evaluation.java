package org.sciatica.logic;

import java.util.List;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Span;

/** The truth of a condition in a situation, after Kleene: an open part leaves the whole open unless the rest decides. */
public class Evaluation implements Condition.Visitor<Truth> {

    private final Situation situation;

    public Evaluation(Situation situation) {
        this.situation = situation;
    }

    public final Truth of(Condition condition) {
        return condition.accept(this);
    }

    @Override
    public Truth present(Condition.Present node) {
        return isPresent(node.input());
    }

    @Override
    public Truth absent(Condition.Absent node) {
        return isPresent(node.input()).not();
    }

    private Truth isPresent(Input input) {
        Answer answer = situation.findings().answer(input);
        return switch (answer) {
            case PRESENT -> Truth.HOLDS;
            case UNKNOWN -> Truth.OPEN;
            case ABSENT -> Truth.FAILS;
        };
    }

    @Override
    public Truth atLeast(Condition.AtLeast node) {
        Span span = situation.findings().span(node.input());
        return between(span.surelyAtLeast(node.bound()), span.surelyBelow(node.bound()));
    }

    @Override
    public Truth atMost(Condition.AtMost node) {
        Span span = situation.findings().span(node.input());
        return between(span.surelyAtMost(node.bound()), span.surelyAbove(node.bound()));
    }

    private static Truth between(boolean surely, boolean surelyNot) {
        if (surelyNot) {
            return Truth.FAILS;
        }
        return surely ? Truth.HOLDS : Truth.OPEN;
    }

    @Override
    public Truth all(Condition.All node) {
        Truth truth = Truth.HOLDS;
        for (Condition part : node.of()) {
            truth = truth.and(of(part));
            if (truth == Truth.FAILS) {
                break;
            }
        }
        return truth;
    }

    @Override
    public Truth any(Condition.Any node) {
        return anyOf(node.of());
    }

    @Override
    public Truth none(Condition.None node) {
        return anyOf(node.of()).not();
    }

    private Truth anyOf(List<Condition> parts) {
        Truth truth = Truth.FAILS;
        for (Condition part : parts) {
            truth = truth.or(of(part));
            if (truth == Truth.HOLDS) {
                break;
            }
        }
        return truth;
    }

    @Override
    public Truth phaseIs(Condition.PhaseIs node) {
        return situation.phaseIs(node.phase());
    }

    @Override
    public Truth triageAtLeast(Condition.TriageAtLeast node) {
        return situation.triageAtLeast(node.level());
    }

    @Override
    public Truth presumed(Condition.Presumed node) {
        return of(node.of()) == Truth.FAILS ? Truth.FAILS : Truth.HOLDS;
    }

    @Override
    public Truth reported(Condition.Reported node) {
        return of(node.of()) == Truth.HOLDS ? Truth.HOLDS : Truth.FAILS;
    }

    @Override
    public Truth named(Condition.Named node) {
        return of(node.is());
    }
}
