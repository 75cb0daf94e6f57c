package org.sciatica.proof;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Model;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.sciatica.assessment.Assessor;
import org.sciatica.assessment.RuleSet;
import org.sciatica.catalogue.Intervention;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;

/** What proofs start from: the service's rules and a patient of whom anything may be known. */
abstract class OverEveryPatient {

    final Assessor assessor = Assessor.standard();
    final RuleSet rules = assessor.ruleSet();
    final Prover prover = new Prover();
    final Patient anybody = prover.patient("patient");
    final Facts<BoolExpr> facts = anybody.facts(prover);
    final Verdict<BoolExpr> verdict = verdict(facts);
    final Map<List<Rule>, List<Intervention>> byGates = Verdict.byGates(assessor);

    @AfterEach
    void close() {
        prover.close();
    }

    Verdict<BoolExpr> verdict(Facts<BoolExpr> of) {
        return new Verdict<>(prover, of, rules);
    }

    /** The same patient with the finding answered so. */
    Verdict<BoolExpr> when(Input finding, Answer answer) {
        return verdict(facts.with(
                finding, new Kleene<>(prover.truth(answer == Answer.PRESENT), prover.truth(answer == Answer.ABSENT))));
    }

    /** Claims that no patient is like this. */
    void never(String claim, BoolExpr counterexample) {
        prover.never(claim, counterexample, model -> RequestText.of(anybody.in(model)));
    }

    /** Claims that no patient is like this when the finding goes from one answer to the other. */
    void neverFrom(String claim, BoolExpr counterexample, Input finding, Answer from, Answer to) {
        prover.never(
                "%s from %s to %s %s".formatted(finding, from, to, claim),
                counterexample,
                model -> answered(model, finding, from) + " then " + answered(model, finding, to));
    }

    private String answered(Model model, Input finding, Answer answer) {
        Findings found = anybody.in(model);
        return RequestText.of(found.with(finding, answer));
    }
}
