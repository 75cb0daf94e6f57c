package org.sciatica.proof;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.sciatica.logic.Condition;
import org.sciatica.logic.Definitions;

/** Condition trees as the pair of formulas of Kleene's logic: where a condition holds and where it fails. */
public final class Translation<B> implements Condition.Visitor<Kleene<B>> {

    private final Algebra<B> algebra;
    private final Facts<B> facts;
    private final Definitions definitions;
    private final IdentityHashMap<Condition, Kleene<B>> translated = new IdentityHashMap<>();

    public Translation(Algebra<B> algebra, Facts<B> facts, Definitions definitions) {
        this.algebra = algebra;
        this.facts = facts;
        this.definitions = definitions;
    }

    /** Where the condition holds and where it fails. */
    public Kleene<B> of(Condition condition) {
        Kleene<B> known = translated.get(condition);
        if (known == null) {
            known = condition.accept(this);
            translated.put(condition, known);
        }
        return known;
    }

    @Override
    public Kleene<B> present(Condition.Present node) {
        return facts.present(node.input());
    }

    @Override
    public Kleene<B> absent(Condition.Absent node) {
        return facts.present(node.input()).not();
    }

    @Override
    public Kleene<B> atLeast(Condition.AtLeast node) {
        return facts.atLeast(node.input(), node.bound());
    }

    @Override
    public Kleene<B> atMost(Condition.AtMost node) {
        return facts.atMost(node.input(), node.bound());
    }

    @Override
    public Kleene<B> all(Condition.All node) {
        List<B> holds = new ArrayList<>();
        List<B> fails = new ArrayList<>();
        for (Condition part : node.of()) {
            holds.add(of(part).holds());
            fails.add(of(part).fails());
        }
        return new Kleene<>(algebra.and(holds), algebra.or(fails));
    }

    @Override
    public Kleene<B> any(Condition.Any node) {
        return anyOf(node.of());
    }

    @Override
    public Kleene<B> none(Condition.None node) {
        return anyOf(node.of()).not();
    }

    private Kleene<B> anyOf(List<Condition> parts) {
        List<B> holds = new ArrayList<>();
        List<B> fails = new ArrayList<>();
        for (Condition part : parts) {
            holds.add(of(part).holds());
            fails.add(of(part).fails());
        }
        return new Kleene<>(algebra.or(holds), algebra.and(fails));
    }

    @Override
    public Kleene<B> phaseIs(Condition.PhaseIs node) {
        return of(definitions.phaseIs(node.phase()));
    }

    @Override
    public Kleene<B> triageAtLeast(Condition.TriageAtLeast node) {
        return of(definitions.triageAtLeast(node.level()));
    }

    @Override
    public Kleene<B> presumed(Condition.Presumed node) {
        B fails = of(node.of()).fails();
        return new Kleene<>(algebra.not(fails), fails);
    }

    @Override
    public Kleene<B> reported(Condition.Reported node) {
        B holds = of(node.of()).holds();
        return new Kleene<>(holds, algebra.not(holds));
    }

    @Override
    public Kleene<B> named(Condition.Named node) {
        return of(node.is());
    }
}
