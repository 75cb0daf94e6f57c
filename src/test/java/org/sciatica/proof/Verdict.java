package org.sciatica.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sciatica.assessment.Assessor;
import org.sciatica.assessment.RuleSet;
import org.sciatica.catalogue.Intervention;
import org.sciatica.logic.Condition;
import org.sciatica.logic.Conditions;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** What follows from facts by the decision tables, in any algebra: levels, phases and what becomes of interventions. */
public final class Verdict<B> {

    private final Algebra<B> algebra;
    private final RuleSet rules;
    private final Translation<B> translation;

    public Verdict(Algebra<B> algebra, Facts<B> facts, RuleSet rules) {
        this.algebra = algebra;
        this.rules = rules;
        this.translation = new Translation<>(algebra, facts, rules);
    }

    public Kleene<B> of(Rule rule) {
        return translation.of(rule.when());
    }

    public Kleene<B> of(Condition condition) {
        return translation.of(condition);
    }

    /** Where a triage rule of this level or above holds. */
    public B levelAtLeast(TriageLevel level) {
        return translation.of(rules.triageAtLeast(level)).holds();
    }

    /** Where this is the level. */
    public B levelIs(TriageLevel level) {
        List<B> higher = Arrays.stream(TriageLevel.values())
                .filter(other -> other.compareTo(level) > 0)
                .map(this::levelAtLeast)
                .toList();
        return algebra.and(List.of(levelAtLeast(level), algebra.not(algebra.or(higher))));
    }

    /** Where the level of this patient is lower than that of the other. */
    public B levelIsBelow(Verdict<B> other) {
        List<B> steps = new ArrayList<>();
        for (TriageLevel level : TriageLevel.values()) {
            steps.add(algebra.and(List.of(other.levelAtLeast(level), algebra.not(levelAtLeast(level)))));
        }
        return algebra.or(steps);
    }

    /** Where a rule for this phase holds. */
    public B phaseIs(Phase phase) {
        return translation.of(Conditions.phaseIs(phase)).holds();
    }

    /** Where a row of the triage table that says "a doctor now" is open. */
    public B redFlagOpen() {
        return algebra.or(rules.concluding(Outcome.RaisesTriage.class).stream()
                .filter(rule -> rule.then().level().seeDoctorNow())
                .map(rule -> of(rule.rule()).open(algebra))
                .toList());
    }

    /** Whether a gate stands in the way: what forbids holds, what is needed fails. */
    public Kleene<B> bars(Rule gate) {
        return gate.then() instanceof Outcome.Requires ? of(gate).not() : of(gate);
    }

    /** Where no gate of these stands in the way or is open. */
    public B allowed(List<Rule> gates) {
        return algebra.and(gates.stream().map(gate -> bars(gate).fails()).toList());
    }

    /** Where a gate of these stands in the way. */
    public B withheld(List<Rule> gates) {
        return algebra.or(gates.stream().map(gate -> bars(gate).holds()).toList());
    }

    /** Where a gate of these is open and none stands in the way. */
    public B conditional(List<Rule> gates) {
        List<B> open = gates.stream().map(gate -> bars(gate).open(algebra)).toList();
        return algebra.and(List.of(algebra.or(open), algebra.not(withheld(gates))));
    }

    /** The interventions that can be allowed, by the gates in front of them. */
    public static Map<List<Rule>, List<Intervention>> byGates(Assessor assessor) {
        Map<List<Rule>, List<Intervention>> byGates = new LinkedHashMap<>();
        assessor.catalogue().all().stream()
                .filter(intervention -> intervention.kind().canBeAllowed())
                .forEach(intervention -> byGates.computeIfAbsent(
                                assessor.gatesOf(intervention), gates -> new ArrayList<>())
                        .add(intervention));
        return byGates;
    }
}
