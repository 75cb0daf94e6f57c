package org.sciatica.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.RuleSet;
import org.sciatica.assessment.RuleTruth;
import org.sciatica.logic.Truth;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Findings;

/** No rule is idle: each can hold, and each alone decides something for somebody. The service agrees on every witness. */
class EveryRuleMattersProofTest extends OverEveryPatient {

    private Findings witness(String of, BoolExpr wanted) {
        long start = System.nanoTime();
        Optional<Model> found = prover.find(wanted);
        assertThat(found).as(of).isPresent();
        Prover.report(of, start);
        return anybody.in(found.orElseThrow());
    }

    /** Somebody of whom the rule holds and none of the others does. */
    private BoolExpr alone(Rule rule, Stream<Rule> among) {
        List<BoolExpr> others = among.filter(other -> !other.equals(rule))
                .map(other -> verdict.of(other).holds())
                .toList();
        return prover.and(List.of(verdict.of(rule).holds(), prover.not(prover.or(others))));
    }

    private <T extends Outcome> Stream<RuleSet.Concluding<T>> concluding(Class<T> kind) {
        return rules.concluding(kind).stream();
    }

    @Test
    void every_rule_can_hold() {
        for (Rule rule : rules.rules()) {
            Findings patient = witness(rule.id() + " can hold", verdict.of(rule).holds());
            assertThat(RuleTruth.of(rule, patient)).as(rule.id()).isEqualTo(Truth.HOLDS);
        }
    }

    @Test
    void every_triage_rule_alone_gives_its_level() {
        for (var raises : rules.concluding(Outcome.RaisesTriage.class)) {
            Rule rule = raises.rule();
            Findings patient = witness(
                    rule.id() + " alone gives " + raises.then().level(),
                    alone(
                            rule,
                            concluding(Outcome.RaisesTriage.class)
                                    .filter(other -> other.then()
                                            .level()
                                            .atLeast(raises.then().level()))
                                    .map(RuleSet.Concluding::rule)));
            Assessment.Triage triage = assessor.assess(patient).triage();
            assertThat(triage.level()).as(rule.id()).isEqualTo(raises.then().level());
            assertThat(triage.because().get(0)).isEqualTo(rule);
        }
    }

    @Test
    void every_phase_rule_alone_gives_its_phase() {
        for (var indicates : rules.concluding(Outcome.IndicatesPhase.class)) {
            Rule rule = indicates.rule();
            Findings patient = witness(
                    rule.id() + " alone gives " + indicates.then().phase(),
                    alone(rule, concluding(Outcome.IndicatesPhase.class).map(RuleSet.Concluding::rule)));
            Assessment.PhaseFinding phase = assessor.assess(patient).phase();
            assertThat(phase.value()).as(rule.id()).isEqualTo(indicates.then().phase());
            assertThat(phase.because()).containsExactly(rule);
        }
    }

    @Test
    void every_referral_rule_alone_names_something() {
        for (var refers : rules.concluding(Outcome.Refers.class)) {
            Rule rule = refers.rule();
            Findings patient = witness(
                    rule.id() + " alone names " + refers.then().codes(),
                    prover.or(refers.then().codes().stream()
                            .map(code -> alone(rule, naming(code)))
                            .toList()));
            assertThat(assessor.assess(patient).referrals())
                    .as(rule.id())
                    .anyMatch(referral -> referral.because().equals(List.of(rule)));
        }
    }

    private Stream<Rule> naming(String code) {
        return concluding(Outcome.Refers.class)
                .filter(other -> other.then().codes().contains(code))
                .map(RuleSet.Concluding::rule);
    }

    private Stream<RuleSet.Concluding<Outcome.SpeaksAgainst>> against(String code) {
        return concluding(Outcome.SpeaksAgainst.class)
                .filter(other -> other.then().codes().contains(code));
    }

    @Test
    void every_objection_alone_speaks_against_something_that_is_named() {
        for (var objects : rules.concluding(Outcome.SpeaksAgainst.class)) {
            Rule rule = objects.rule();
            Findings patient = witness(
                    rule.id() + " alone speaks against " + objects.then().codes(),
                    prover.or(objects.then().codes().stream()
                            .map(code -> aloneAgainst(rule, code))
                            .toList()));
            assertThat(assessor.assess(patient).referrals())
                    .as(rule.id())
                    .anyMatch(referral -> referral.excludedBy().equals(List.of(rule)));
        }
    }

    /** The rule objects, no other does or might, and there is something to object to. */
    private BoolExpr aloneAgainst(Rule rule, String code) {
        List<BoolExpr> all = new ArrayList<>();
        all.add(verdict.of(rule).holds());
        against(code)
                .filter(other -> !other.rule().equals(rule))
                .forEach(other -> all.add(verdict.of(other.rule()).fails()));
        all.add(prover.or(Stream.concat(
                        naming(code),
                        against(code).filter(other -> other.then().alsoNames()).map(RuleSet.Concluding::rule))
                .map(naming -> verdict.of(naming).holds())
                .toList()));
        return prover.and(all);
    }

    @Test
    void every_advice_rule_alone_gives_its_advice() {
        for (var advises : rules.concluding(Outcome.Advises.class)) {
            Rule rule = advises.rule();
            Stream<Rule> sameAdvice = concluding(Outcome.Advises.class)
                    .filter(other -> other.then().code().equals(advises.then().code()))
                    .map(RuleSet.Concluding::rule);
            List<BoolExpr> wanted = new ArrayList<>(List.of(alone(rule, sameAdvice)));
            advises.then()
                    .about()
                    .ifPresent(about -> wanted.add(prover.or(assessor.catalogue().all().stream()
                            .filter(about::includes)
                            .map(intervention -> verdict.allowed(assessor.gatesOf(intervention)))
                            .toList())));
            Findings patient = witness(rule.id() + " alone advises", prover.and(wanted));
            assertThat(assessor.assess(patient).advice())
                    .as(rule.id())
                    .anyMatch(advice -> advice.because().equals(List.of(rule)));
        }
    }

    @Test
    void every_reassessment_rule_adds_a_reason_of_its_own_to_look_again() {
        Set<Outcome> reasons = concluding(Outcome.Reassesses.class)
                .map(RuleSet.Concluding::then)
                .collect(Collectors.toSet());
        assertThat(reasons).hasSameSizeAs(rules.concluding(Outcome.Reassesses.class));
        for (var reassesses : rules.concluding(Outcome.Reassesses.class)) {
            Rule rule = reassesses.rule();
            Findings patient =
                    witness(rule.id() + " looks again", verdict.of(rule).holds());
            assertThat(assessor.assess(patient).reassess().because()).contains(rule);
        }
    }
}
