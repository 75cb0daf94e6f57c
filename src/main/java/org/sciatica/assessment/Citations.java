package org.sciatica.assessment;

import java.util.BitSet;
import java.util.List;
import org.sciatica.assessment.Assessment.Advice;
import org.sciatica.assessment.Assessment.PhaseFinding;
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
    private final BitSet rules = new BitSet();
    private final BitSet statements = new BitSet();

    /** What an answer cites: rules in their order, conflicts and statements by id. */
    record Cited(Chosen<Rule> rules, Chosen<Conflict> conflicts, Chosen<Statement> statements) {}

    Citations(References references, RuleSet ruleSet, Reasoning reasoning) {
        this.references = references;
        this.ruleSet = ruleSet;
        this.reasoning = reasoning;
    }

    void cite(Triage triage, PhaseFinding phase) {
        cite(triage.because());
        cite(phase.because());
    }

    /** What stands in the way of anything, and what nothing stands in the way of. */
    void cite(Barriers barriers, List<Fate> fates) {
        cite(barriers.standing());
        for (Fate fate : fates) {
            Passage passage = fate.passage();
            if (fate.verdict().status() == Status.ALLOWED) {
                rules.or(passage.positions());
            }
            if (fate.verdict().status() != Status.WITHHELD) {
                statements.or(references.statementsOf(passage));
            }
        }
    }

    void cite(Referral referral) {
        cite(referral.because());
        cite(referral.excludedBy());
    }

    void cite(Advice advice) {
        cite(advice.because());
    }

    void cite(OpenQuestions questions) {
        cite(questions.because());
    }

    void cite(Reassess reassess) {
        cite(reassess.because());
    }

    private void cite(Chosen<Rule> cited) {
        cited.runs(rules::set);
    }

    /** All that was cited: what the rules rest on, and the conflicts that deciding rules settle, is cited with them. */
    Cited cited() {
        BitSet conflicts = new BitSet();
        for (int rule = rules.nextSetBit(0); rule >= 0; rule = rules.nextSetBit(rule + 1)) {
            statements.or(references.statementsOfRule(rule));
            BitSet settled = references.conflictsOfRule(rule);
            if (!settled.isEmpty() && decidesSomething(rule)) {
                conflicts.or(settled);
            }
        }
        for (int conflict = conflicts.nextSetBit(0); conflict >= 0; conflict = conflicts.nextSetBit(conflict + 1)) {
            statements.or(references.statementsOfConflict(conflict));
        }
        return new Cited(
                Chosen.marked(ruleSet.rules(), rules),
                Chosen.marked(references.conflicts(), conflicts),
                Chosen.marked(references.statements(), statements));
    }

    /** A gate decides when it stands in the way, any other rule when it holds. */
    private boolean decidesSomething(int position) {
        Outcome outcome = ruleSet.rules().get(position).then();
        Truth truth = reasoning.of(position);
        return outcome instanceof Outcome.Gate ? Gates.bars(outcome, truth) != Truth.FAILS : truth == Truth.HOLDS;
    }
}
