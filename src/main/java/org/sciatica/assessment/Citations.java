package org.sciatica.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sciatica.assessment.Assessment.Advice;
import org.sciatica.assessment.Assessment.Decision;
import org.sciatica.assessment.Assessment.PhaseFinding;
import org.sciatica.assessment.Assessment.Question;
import org.sciatica.assessment.Assessment.Reassess;
import org.sciatica.assessment.Assessment.Referral;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.Assessment.Triage;
import org.sciatica.evidence.Conflict;
import org.sciatica.evidence.Evidence;
import org.sciatica.evidence.Statement;
import org.sciatica.logic.Truth;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;

/** Collects what an answer cites: the dictionary at its end holds exactly that. */
final class Citations {

    private final RuleSet ruleSet;
    private final Evidence evidence;
    private final Reasoning reasoning;
    private final Set<Rule> rules = new HashSet<>();
    private final Set<String> statements = new TreeSet<>();
    private final Set<String> conflicts = new HashSet<>();

    Citations(RuleSet ruleSet, Evidence evidence, Reasoning reasoning) {
        this.ruleSet = ruleSet;
        this.evidence = evidence;
        this.reasoning = reasoning;
    }

    void cite(Triage triage, PhaseFinding phase) {
        cite(triage.because());
        cite(phase.because());
    }

    void cite(Decision decision) {
        cite(decision.because());
        if (decision.status() != Status.WITHHELD) {
            statements.addAll(decision.intervention().statements());
        }
    }

    void cite(Referral referral) {
        cite(referral.because());
        cite(referral.excludedBy());
    }

    void cite(Advice advice) {
        cite(advice.because());
    }

    void cite(Question question) {
        cite(question.because());
    }

    void cite(Reassess reassess) {
        cite(reassess.because());
    }

    private void cite(Collection<Rule> cited) {
        for (Rule rule : cited) {
            if (rules.add(rule)) {
                statements.addAll(rule.statements());
                if (decidesSomething(rule)) {
                    conflicts.addAll(rule.conflicts());
                }
            }
        }
    }

    /** A gate decides when it stands in the way, any other rule when it holds. */
    private boolean decidesSomething(Rule rule) {
        return rule.then() instanceof Outcome.Gate ? Gates.bars(rule, reasoning) != Truth.FAILS : reasoning.holds(rule);
    }

    List<Rule> rules() {
        return rules.stream().sorted(Comparator.comparingInt(ruleSet::position)).toList();
    }

    /** The conflicts that the deciding rules settle, by id; what the documents say in them is cited too. */
    List<Conflict> conflicts() {
        List<Conflict> met = evidence.conflicts()
                .filter(conflict -> conflicts.contains(conflict.id()))
                .toList();
        met.stream()
                .flatMap(conflict -> conflict.positions().stream())
                .forEach(position -> statements.addAll(position.statements()));
        return met;
    }

    List<Statement> statements() {
        return statements.stream().map(evidence::statement).toList();
    }
}
