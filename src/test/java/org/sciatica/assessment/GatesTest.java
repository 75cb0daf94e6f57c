package org.sciatica.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sciatica.assessment.Assessment.Decision;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.catalogue.Intervention;
import org.sciatica.catalogue.Kind;
import org.sciatica.logic.Truth;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.rules.Given;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;

class GatesTest {

    private static final String EXERCISE = "double-knee-to-chest";

    private final Assessor assessor = Assessor.standard();

    private Decision decision(Given patient) {
        return assessor.assess(patient.findings()).interventions().values().stream()
                .flatMap(List::stream)
                .filter(decided -> decided.intervention().code().equals(EXERCISE))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> because(Decision decision) {
        return decision.because().stream().map(Rule::id).toList();
    }

    @Test
    void every_kind_that_can_be_allowed_is_decided_in_the_order_of_the_catalogue() {
        Assessment assessment = assessor.assess(given().findings());
        assertThat(assessment.interventions().keySet())
                .containsExactly(Kind.EXERCISE, Kind.MASSAGE, Kind.PHYSIOTHERAPY, Kind.THERAPY, Kind.PROGRAMME_MODULE);
        assertThat(assessment.interventions().values().stream().flatMap(List::stream))
                .extracting(Decision::intervention)
                .isEqualTo(assessor.catalogue().all().stream()
                        .filter(intervention -> intervention.kind().canBeAllowed())
                        .toList());
    }

    @Test
    void gates_stand_in_front_of_what_can_be_allowed_and_of_nothing_else() {
        Intervention exercise = assessor.catalogue().get(EXERCISE);
        assertThat(assessor.gatesOf(exercise))
                .extracting(Rule::id)
                .contains("red-flag-bars-treatment", "diagnosis-first", "exercise-in-remission")
                .doesNotContain("massage-in-remission", "sport-in-remission");
        assertThat(assessor.gatesOf(assessor.catalogue().get("advice-lifting"))).isEmpty();
    }

    @Test
    void an_allowed_intervention_names_the_gates_it_passed() {
        Decision allowed = decision(wellInRemission());
        assertThat(allowed.status()).isEqualTo(Status.ALLOWED);
        assertThat(allowed.because()).isEqualTo(assessor.gatesOf(allowed.intervention()));
        assertThat(allowed.needs()).isEmpty();
    }

    @Test
    void a_conditional_intervention_names_what_it_waits_for() {
        Decision conditional = decision(wellInRemission().notAsked(Input.DIAGNOSIS_CONFIRMED, Input.OSTEOPOROSIS));
        assertThat(conditional.status()).isEqualTo(Status.CONDITIONAL);
        assertThat(because(conditional)).contains("diagnosis-first").doesNotContain("exercise-in-remission");
        assertThat(conditional.needs()).contains(Input.DIAGNOSIS_CONFIRMED);
    }

    @Test
    void each_gate_stands_in_one_row_and_the_rows_of_a_passage_are_its_gates() {
        Gates gates = new Gates(assessor.ruleSet(), assessor.catalogue());
        assertThat(IntStream.range(0, gates.countOfRows())
                        .flatMap(row -> gates.row(row).stream())
                        .boxed())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        gates.positions().stream().boxed().toList());
        assertThat(gates.positions().cardinality())
                .isEqualTo(assessor.ruleSet().concluding(Outcome.Gate.class).size())
                .isGreaterThan(gates.countOfRows());
        assertThat(gates.passages())
                .allSatisfy(passage -> assertThat(Arrays.stream(passage.rows())
                                .flatMap(row -> gates.row(row).stream())
                                .boxed())
                        .containsExactlyInAnyOrderElementsOf(
                                passage.positions().stream().boxed().toList()));
    }

    @Test
    void a_withheld_intervention_is_barred_by_the_gates_that_hold_and_by_no_open_one() {
        Findings findings = given().present(Input.LOW_BACK_PAIN)
                .absent(Input.DIAGNOSIS_CONFIRMED)
                .findings();
        Assessment assessment = assessor.assess(findings);
        List<Decision> withheld = assessment.interventions().values().stream()
                .flatMap(List::stream)
                .filter(decision -> decision.status() == Status.WITHHELD)
                .toList();
        assertThat(withheld)
                .isNotEmpty()
                .allSatisfy(decision -> assertThat(assessment.barredBy(decision))
                        .isNotEmpty()
                        .isEqualTo(decision.because().stream()
                                .filter(rule -> rule.then() instanceof Outcome.Gate)
                                .filter(gate -> Gates.bars(gate.then(), RuleTruth.of(gate, findings)) == Truth.HOLDS)
                                .toList()));
        assertThat(withheld)
                .anySatisfy(decision -> assertThat(decision.because())
                        .hasSizeGreaterThan(assessment.barredBy(decision).size()));
        assertThat(assessment.barring())
                .containsExactlyInAnyOrderElementsOf(withheld.stream()
                        .flatMap(decision -> assessment.barredBy(decision).stream())
                        .collect(Collectors.toSet()));
        Assessment allClear = assessor.assess(wellInRemission().findings());
        assertThat(allClear.interventions().values().stream().flatMap(List::stream))
                .filteredOn(decision -> decision.status() == Status.ALLOWED)
                .isNotEmpty()
                .allSatisfy(decision -> assertThat(allClear.barredBy(decision)).isEmpty());
    }

    @Test
    void a_withheld_intervention_waits_for_nothing() {
        Decision withheld =
                decision(wellInRemission().absent(Input.DIAGNOSIS_CONFIRMED).notAsked(Input.TOLERATES_SUPINE));
        assertThat(withheld.status()).isEqualTo(Status.WITHHELD);
        assertThat(because(withheld)).contains("diagnosis-first");
        assertThat(withheld.needs()).isEmpty();
    }

    @Test
    void a_red_flag_gate_is_followed_by_the_flags_of_its_truth() {
        assertThat(because(decision(wellInRemission().present(Input.FOOT_DROP, Input.SADDLE_ANAESTHESIA))))
                .startsWith("red-flag-bars-treatment", "saddle-anaesthesia", "foot-drop");
        assertThat(because(decision(wellInRemission().notAsked(Input.FOOT_DROP))))
                .startsWith("red-flag-bars-treatment", "foot-drop")
                .doesNotContain("saddle-anaesthesia");
    }

    @Test
    void the_remission_gate_is_followed_by_what_speaks_for_another_phase() {
        assertThat(because(decision(wellInRemission().present(Input.CURRENT_EXACERBATION))))
                .containsSubsequence("exercise-in-remission", "current-exacerbation")
                .doesNotContain("undetermined-phase");
        assertThat(because(decision(wellInRemission().notAsked(Input.CURRENT_EXACERBATION))))
                .containsSubsequence("exercise-in-remission", "undetermined-phase");
    }
}
