package org.sciatica.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sciatica.assessment.Assessment.Advice;
import org.sciatica.assessment.Assessment.Reassess;
import org.sciatica.assessment.Assessment.Referral;
import org.sciatica.catalogue.Kind;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.rules.Given;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;

class RecommendationsTest {

    private static final String BLOCK = "nerve-block";

    private final Assessor assessor = Assessor.standard();

    private List<Referral> referrals(Given patient) {
        return assessor.assess(patient.findings()).referrals();
    }

    private Referral referral(Given patient, String code) {
        return referrals(patient).stream()
                .filter(referral -> referral.intervention().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(List<Rule> rules) {
        return rules.stream().map(Rule::id).toList();
    }

    @Test
    void an_indication_names_a_referral_and_open_objections_stand_beside_it() {
        Referral block = referral(wellInRemission().present(Input.UNBEARABLE_PAIN), BLOCK);
        assertThat(ids(block.because())).containsExactly("nerve-block-indication");
        assertThat(block.excludedBy()).isEmpty();
        Referral open =
                referral(wellInRemission().present(Input.UNBEARABLE_PAIN).notAsked(Input.RENAL_FAILURE), BLOCK);
        assertThat(ids(open.excludedBy())).containsExactly("nerve-block-renal-failure");
    }

    @Test
    void an_objection_that_holds_names_the_referral_by_itself_and_an_open_one_does_not() {
        Referral block = referral(wellInRemission().present(Input.OSTEOPOROSIS), BLOCK);
        assertThat(ids(block.because())).containsExactly("nerve-block-osteoporosis");
        assertThat(ids(block.excludedBy())).containsExactly("nerve-block-osteoporosis");
        assertThat(referrals(wellInRemission().notAsked(Input.OSTEOPOROSIS)))
                .noneMatch(referral -> referral.intervention().code().equals(BLOCK));
    }

    private Objections objections(Given patient, String code) {
        return assessor.objections(patient.findings(), assessor.catalogue().get(code));
    }

    @Test
    void what_speaks_against_it_is_told_of_what_nobody_names_too() {
        assertThat(objections(wellInRemission(), BLOCK).areRuledOut()).isTrue();
        Objections open = objections(wellInRemission().notAsked(Input.OSTEOPOROSIS, Input.RENAL_FAILURE), BLOCK);
        assertThat(open.holding()).isEmpty();
        assertThat(open.open()).containsExactlyInAnyOrder(Input.OSTEOPOROSIS, Input.RENAL_FAILURE);
        assertThat(open.areRuledOut()).isFalse();
        Objections both =
                objections(wellInRemission().present(Input.OSTEOPOROSIS).notAsked(Input.RENAL_FAILURE), BLOCK);
        assertThat(ids(both.holding())).containsExactly("nerve-block-osteoporosis");
        assertThat(both.open()).containsExactly(Input.RENAL_FAILURE);
        assertThat(objections(wellInRemission().present(Input.OSTEOPOROSIS), BLOCK)
                        .areRuledOut())
                .isFalse();
        assertThat(objections(wellInRemission().notAsked(Input.OSTEOPOROSIS), "electromyography")
                        .areRuledOut())
                .isTrue();
    }

    @Test
    void where_both_are_present_the_indication_names_it() {
        Referral block = referral(wellInRemission().present(Input.UNBEARABLE_PAIN, Input.OSTEOPOROSIS), BLOCK);
        assertThat(ids(block.because())).containsExactly("nerve-block-indication");
        assertThat(ids(block.excludedBy())).containsExactly("nerve-block-osteoporosis");
    }

    @Test
    void referrals_stand_in_the_order_of_the_catalogue() {
        List<Referral> referrals = referrals(wellInRemission()
                .present(Input.PREGNANCY, Input.UNBEARABLE_PAIN)
                .measured(Input.PREGNANCY_TRIMESTER, "3"));
        assertThat(referrals)
                .extracting(Referral::intervention)
                .isEqualTo(assessor.catalogue().all().stream()
                        .filter(intervention -> referrals.stream()
                                .anyMatch(r -> r.intervention().equals(intervention)))
                        .toList());
        assertThat(referrals)
                .filteredOn(referral -> referral.intervention().code().equals("nsaid"))
                .hasSize(1)
                .allSatisfy(referral ->
                        assertThat(ids(referral.excludedBy())).containsExactly("nsaid-from-the-second-trimester"));
    }

    @Test
    void advice_is_given_by_rules_that_hold() {
        List<Advice> well = assessor.assess(wellInRemission().findings()).advice();
        assertThat(well).isNotEmpty().allSatisfy(advice -> {
            assertThat(advice.intervention().kind()).isEqualTo(Kind.ADVICE);
            assertThat(advice.because()).isNotEmpty();
        });
        List<Advice> emergency = assessor.assess(
                        wellInRemission().present(Input.SADDLE_ANAESTHESIA).findings())
                .advice();
        assertThat(emergency.size()).isLessThan(well.size());
    }

    @Test
    void a_red_flag_is_looked_at_now_and_anything_else_in_three_days() {
        Reassess now =
                assessor.assess(given().present(Input.FOOT_DROP).findings()).reassess();
        assertThat(now.withinHours()).isZero();
        assertThat(now.when()).containsExactly("after-the-doctor");
        assertThat(ids(now.because())).containsExactly("red-flag-now");
        Reassess later = assessor.assess(wellInRemission().findings()).reassess();
        assertThat(later.withinHours()).isEqualTo(72);
        assertThat(later.when()).containsExactly("symptoms-not-gone", "pain-grows", "new-sign");
        assertThat(ids(later.because()))
                .containsExactly("three-days-without-improvement", "pain-growing", "new-red-flag");
    }

    @Test
    void blind_spots_are_named_unless_it_is_an_emergency() {
        assertThat(assessor.assess(given().present(Input.FOOT_DROP).findings()).notCovered())
                .containsExactly(BlindSpot.values());
        assertThat(assessor.assess(given().present(Input.SADDLE_ANAESTHESIA).findings())
                        .notCovered())
                .isEmpty();
    }

    @Test
    void one_contradiction_is_one_entry_with_its_inputs() {
        assertThat(assessor.assess(wellInRemission()
                                .measured(Input.TEMPERATURE_CELSIUS, "37.5")
                                .findings())
                        .inconsistencies())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.contradiction().code()).isEqualTo("temperature-denied");
                    assertThat(found.inputs()).containsExactly(Input.ELEVATED_TEMPERATURE, Input.TEMPERATURE_CELSIUS);
                });
    }

    @Test
    void an_advice_names_the_rules_that_give_it_and_no_others() {
        List<Advice> given = assessor.assess(wellInRemission().findings()).advice();
        assertThat(given)
                .hasSizeGreaterThan(1)
                .allSatisfy(advice -> assertThat(advice.because())
                        .isNotEmpty()
                        .allMatch(rule -> rule.then() instanceof Outcome.Advises advises
                                && advises.code().equals(advice.intervention().code())));
    }

    /** Whoever may do nothing of a kind is not told how to do it. */
    @Test
    void advice_on_what_may_be_done_comes_only_with_something_that_is_allowed() {
        Set<String> given = new HashSet<>();
        for (Findings patient : wellButForOneAnswer()) {
            Assessment assessment = assessor.assess(patient);
            assessment.advice().forEach(advice -> {
                Outcome.Advises advises =
                        (Outcome.Advises) advice.because().get(0).then();
                advises.about().ifPresent(about -> {
                    given.add(advises.code());
                    assertThat(assessment.interventions().values().stream().flatMap(List::stream))
                            .as(advises.code())
                            .anyMatch(decision -> decision.status() == Assessment.Status.ALLOWED
                                    && about.includes(decision.intervention()));
                });
            });
        }
        assertThat(given).hasSizeGreaterThan(5);
    }

    private static List<Findings> wellButForOneAnswer() {
        List<Findings> patients = new ArrayList<>();
        for (Input input : Input.values()) {
            patients.add(wellInRemission().notAsked(input).findings());
            if (!input.isMeasurement()) {
                patients.add(wellInRemission().present(input).findings());
                patients.add(wellInRemission().absent(input).findings());
            }
        }
        return patients;
    }

    @Test
    void with_a_red_flag_open_or_massage_barred_nobody_is_told_how() {
        assertThat(advised(wellInRemission())).contains("advice-exercise-dose", "advice-massage-caution");
        assertThat(advised(wellInRemission().notAsked(Input.SADDLE_ANAESTHESIA)))
                .doesNotContain("advice-exercise-dose", "advice-massage-caution", "advice-cupping-safety");
        assertThat(advised(wellInRemission().present(Input.BLOOD_DISEASE)))
                .contains("advice-exercise-dose")
                .doesNotContain("advice-massage-caution", "advice-cupping-safety");
        assertThat(advised(wellInRemission().present(Input.EXERCISE_WORSENS_PAIN)))
                .doesNotContain("advice-exercise-dose", "advice-prone-mildest-first");
        assertThat(advised(wellInRemission().absent(Input.DIAGNOSIS_CONFIRMED)))
                .contains("advice-ordinary-movement")
                .doesNotContain("advice-exercise-dose");
    }

    private List<String> advised(Given patient) {
        return assessor.assess(patient.findings()).advice().stream()
                .map(advice -> advice.intervention().code())
                .toList();
    }

    private List<Referral> named(Outcome outcome) {
        RuleSet rules = new RuleSet(List.of(() ->
                List.of(rule("only").cites("S1").when(present(Input.CHILLS)).then(outcome))));
        return new Recommendations(rules, assessor.catalogue(), new Gates(rules, assessor.catalogue()))
                .referrals(new Reasoning(rules, given().present(Input.CHILLS).findings()));
    }

    /** Rules of its own: in the standard rules what is indicated has objections too. */
    @Test
    void an_indication_without_objections_and_an_objection_without_indication_name_a_referral() {
        assertThat(named(Outcome.refer(BLOCK))).singleElement().satisfies(referral -> {
            assertThat(ids(referral.because())).containsExactly("only");
            assertThat(referral.excludedBy()).isEmpty();
        });
        assertThat(named(Outcome.speakAgainst(BLOCK))).singleElement().satisfies(referral -> {
            assertThat(ids(referral.because())).containsExactly("only");
            assertThat(ids(referral.excludedBy())).containsExactly("only");
        });
        assertThat(named(Outcome.ruleOut(BLOCK))).isEmpty();
    }
}
