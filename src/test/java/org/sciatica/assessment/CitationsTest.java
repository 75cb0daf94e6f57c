package org.sciatica.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciatica.assessment.Assessment.Decision;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.evidence.Conflict;
import org.sciatica.evidence.Statement;
import org.sciatica.logic.Truth;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.rules.Given;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;

/** The dictionary at the end of an answer holds exactly what the answer cites, counted here a second time. */
class CitationsTest {

    private static final Assessor ASSESSOR = Assessor.standard();

    static Stream<Given> patients() {
        return Stream.of(
                given(),
                everythingDenied(),
                wellInRemission(),
                given().present(Input.SADDLE_ANAESTHESIA),
                given().present(Input.LOW_BACK_PAIN, Input.UNBEARABLE_PAIN, Input.OSTEOPOROSIS),
                wellInRemission().present(Input.CURRENT_EXACERBATION),
                wellInRemission().present(Input.OSTEOPOROSIS, Input.CONSTIPATION),
                wellInRemission().notAsked(Input.MODULE_2_COMPLETED, Input.DAYS_SINCE_ONSET),
                wellInRemission().measured(Input.PREGNANCY_TRIMESTER, "3").notAsked(Input.PREGNANCY));
    }

    private static List<Decision> decisions(Assessment assessment) {
        return assessment.interventions().values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Set<Rule> cited(Assessment assessment) {
        Set<Rule> cited = new HashSet<>(assessment.triage().because());
        cited.addAll(assessment.phase().because());
        decisions(assessment).forEach(decision -> cited.addAll(decision.because()));
        assessment.referrals().forEach(referral -> cited.addAll(referral.because()));
        assessment.referrals().forEach(referral -> cited.addAll(referral.excludedBy()));
        assessment.advice().forEach(advice -> cited.addAll(advice.because()));
        assessment.questions().forEach(question -> cited.addAll(question.because()));
        cited.addAll(assessment.reassess().because());
        return cited;
    }

    /** A gate decides when it stands in the way or may do so, any other rule when it holds. */
    private static boolean decides(Rule rule, Findings findings) {
        Truth truth = RuleTruth.of(rule, findings);
        if (rule.then() instanceof Outcome.Requires) {
            return truth != Truth.HOLDS;
        }
        return rule.then() instanceof Outcome.Forbids ? truth != Truth.FAILS : truth == Truth.HOLDS;
    }

    @ParameterizedTest
    @MethodSource("patients")
    void the_rules_are_those_cited_in_the_order_of_the_rule_set(Given patient) {
        Assessment assessment = ASSESSOR.assess(patient.findings());
        Set<Rule> cited = cited(assessment);
        assertThat(assessment.rules())
                .isEqualTo(ASSESSOR.ruleSet().rules().stream()
                        .filter(cited::contains)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("patients")
    void the_conflicts_are_those_that_a_deciding_rule_settles(Given patient) {
        Assessment assessment = ASSESSOR.assess(patient.findings());
        Set<String> settled = new HashSet<>();
        cited(assessment).stream()
                .filter(rule -> decides(rule, patient.findings()))
                .forEach(rule -> settled.addAll(rule.conflicts()));
        assertThat(assessment.conflicts()).extracting(Conflict::id).containsExactlyInAnyOrderElementsOf(settled);
    }

    @ParameterizedTest
    @MethodSource("patients")
    void the_statements_are_those_of_rules_conflicts_and_what_is_not_withheld(Given patient) {
        check(ASSESSOR.assess(patient.findings()));
    }

    @Test
    void an_assessor_looks_up_what_it_cites_when_it_is_made() {
        Assessor made = Assessor.standard();
        patients().forEach(patient -> check(made.assess(patient.findings())));
        assertThat(made.statements())
                .extracting(Statement::id)
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(
                        made.evidence().statements().map(Statement::id).toList());
    }

    private static void check(Assessment assessment) {
        Set<String> statements = new TreeSet<>();
        cited(assessment).forEach(rule -> statements.addAll(rule.statements()));
        decisions(assessment).stream()
                .filter(decision -> decision.status() != Status.WITHHELD)
                .forEach(decision -> statements.addAll(decision.intervention().statements()));
        assessment.conflicts().stream()
                .flatMap(conflict -> conflict.positions().stream())
                .forEach(position -> statements.addAll(position.statements()));
        assertThat(assessment.statements()).extracting(Statement::id).containsExactlyElementsOf(statements);
    }
}
