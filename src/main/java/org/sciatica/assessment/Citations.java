package org.sciatica.assessment;

import java.util.BitSet;
import java.util.List;
import org.sciatica.assessment.Assessment.Advice;
import org.sciatica.assessment.Assessment.PhaseFinding;
import org.sciatica.assessment.Assessment.Question;
import org.sciatica.assessment.Assessment.Reassess;
import org.sciatica.assessment.Assessment.Referral;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.Assessment.Triage;
import org.sciatica.assessment.Passage.Fate;
import org.sciatica.evidence.Conflict;
import org.sciatica.evidence.Statement;
import org.sciatica.logic.Truth;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;

/** Collects what an answer cites: the dictionary at its end holds exactly that. */
final class Citations {

    private final References references;
    private final RuleSet ruleSet;
    private final Reasoning reasoning;
    private final BitSet verdicts = new BitSet();
    private final BitSet rules = new BitSet();
    private final BitSet statements = new BitSet();
    private final BitSet conflicts = new BitSet();

    Citations(References references, RuleSet ruleSet, Reasoning reasoning) {
        this.references = references;
        this.ruleSet = ruleSet;
        this.reasoning = reasoning;
    }

    void cite(Triage triage, PhaseFinding phase) {
        cite(triage.because());
        cite(phase.because());
    }

    void cite(Fate fate) {
        int verdict = fate.verdict().number();
        if (!verdicts.get(verdict)) {
            verdicts.set(verdict);
            cite(fate.verdict().because());
        }
        if (fate.verdict().status() != Status.WITHHELD) {
            statements.or(references.statementsOf(fate.passage()));
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

    private void cite(Chosen<Rule> cited) {
        for (int index = 0; index < cited.size(); index++) {
            cite(cited.place(index));
        }
    }

    private void cite(int position) {
        if (!rules.get(position)) {
            rules.set(position);
            Rule rule = ruleSet.rules().get(position);
            statements.or(references.statementsOfRule(position));
            if (!rule.conflicts().isEmpty() && decidesSomething(rule, reasoning.of(position))) {
                conflicts.or(references.conflictsOfRule(position));
            }
        }
    }

    /** A gate decides when it stands in the way, any other rule when it holds. */
    private static boolean decidesSomething(Rule rule, Truth truth) {
        return rule.then() instanceof Outcome.Gate
                ? Gates.bars(rule.then(), truth) != Truth.FAILS
                : truth == Truth.HOLDS;
    }

    Chosen<Rule> rules() {
        return chosen(rules, ruleSet.rules());
    }

    /** The conflicts that the deciding rules settle, by id; what the documents say in them is cited too. */
    List<Conflict> conflicts() {
        Chosen<Conflict> met = chosen(conflicts, references.conflicts());
        met.forEach(conflict -> statements.or(references.statementsOf(conflict)));
        return met;
    }

    Chosen<Statement> statements() {
        return chosen(statements, references.statements());
    }

    private static <T> Chosen<T> chosen(BitSet places, List<T> all) {
        int[] chosen = new int[places.cardinality()];
        int count = 0;
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            chosen[count++] = place;
        }
        return new Chosen<>(all, chosen);
    }
}
