package org.sciatica.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sciatica.logic.Condition;
import org.sciatica.logic.Evaluation;
import org.sciatica.logic.OpenInputs;
import org.sciatica.logic.Situation;
import org.sciatica.logic.Trace;
import org.sciatica.logic.Truth;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** The rules applied to one patient's findings: the truth of each, worked out once. */
final class Reasoning implements Situation {

    private final RuleSet ruleSet;
    private final Findings findings;
    private final Evaluation evaluation = new Evaluation(this);
    private final OpenInputs openInputs;
    private final Map<Rule, Truth> truths = new HashMap<>();
    private final Map<Rule, Set<Input>> open = new HashMap<>();

    Reasoning(RuleSet ruleSet, Findings findings) {
        this.ruleSet = ruleSet;
        this.findings = findings;
        this.openInputs = new OpenInputs(this, ruleSet);
    }

    Truth of(Rule rule) {
        Truth known = truths.get(rule);
        if (known == null) {
            known = evaluation.of(rule.when());
            truths.put(rule, known);
        }
        return known;
    }

    boolean holds(Rule rule) {
        return of(rule) == Truth.HOLDS;
    }

    Truth of(Condition condition) {
        return evaluation.of(condition);
    }

    /** The unanswered inputs that keep the rule open. */
    Set<Input> keepingOpen(Rule rule) {
        Set<Input> known = open.get(rule);
        if (known == null) {
            known = openInputs.keepingOpen(rule.when());
            open.put(rule, known);
        }
        return known;
    }

    /** The unanswered inputs that the rule reads as the stricter answer. */
    Set<Input> presumedBy(Rule rule) {
        return openInputs.presumedBy(rule.when());
    }

    /** What was found in this patient that makes the rule hold. */
    List<Condition.Leaf> found(Rule rule) {
        return Trace.of(rule.when(), this, ruleSet).found();
    }

    /** The triage rules of this level or above with this truth, most urgent first. */
    List<Rule> triageRules(TriageLevel atLeast, Truth truth) {
        return ruleSet.concluding(Outcome.RaisesTriage.class).stream()
                .filter(rule -> rule.then().level().atLeast(atLeast) && of(rule.rule()) == truth)
                .sorted((a, b) -> b.then().level().compareTo(a.then().level()))
                .map(RuleSet.Concluding::rule)
                .toList();
    }

    /** The rules that hold and indicate this phase. */
    List<Rule> phaseRules(Phase phase) {
        return ruleSet.concluding(Outcome.IndicatesPhase.class).stream()
                .filter(rule -> rule.then().phase() == phase && holds(rule.rule()))
                .map(RuleSet.Concluding::rule)
                .toList();
    }

    @Override
    public Findings findings() {
        return findings;
    }

    @Override
    public Truth phaseIs(Phase phase) {
        Truth truth = Truth.FAILS;
        for (RuleSet.Concluding<Outcome.IndicatesPhase> rule : ruleSet.concluding(Outcome.IndicatesPhase.class)) {
            if (rule.then().phase() == phase) {
                truth = truth.or(of(rule.rule()));
            }
        }
        return truth;
    }

    @Override
    public Truth triageAtLeast(TriageLevel level) {
        Truth truth = Truth.FAILS;
        for (RuleSet.Concluding<Outcome.RaisesTriage> rule : ruleSet.concluding(Outcome.RaisesTriage.class)) {
            if (rule.then().level().atLeast(level)) {
                truth = truth.or(of(rule.rule()));
            }
        }
        return truth;
    }
}
