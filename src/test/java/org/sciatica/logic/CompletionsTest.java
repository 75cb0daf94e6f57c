package org.sciatica.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sciatica.logic.Conditions.absent;
import static org.sciatica.logic.Conditions.all;
import static org.sciatica.logic.Conditions.any;
import static org.sciatica.logic.Conditions.atLeast;
import static org.sciatica.logic.Conditions.atMost;
import static org.sciatica.logic.Conditions.none;
import static org.sciatica.logic.Conditions.phaseIs;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.logic.Conditions.presumed;
import static org.sciatica.logic.Conditions.reported;
import static org.sciatica.logic.Conditions.triageAtLeast;
import static org.sciatica.rules.Given.given;
import static org.sciatica.vocabulary.Input.BONE_TUBERCULOSIS;
import static org.sciatica.vocabulary.Input.CHILLS;
import static org.sciatica.vocabulary.Input.COLD_LEG;
import static org.sciatica.vocabulary.Input.FOOT_DROP;
import static org.sciatica.vocabulary.Input.PAIN_SCORE;
import static org.sciatica.vocabulary.Input.TUBERCULOSIS;

import org.junit.jupiter.api.Test;
import org.sciatica.rules.Given;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

class CompletionsTest {

    /** An exacerbation is chills, a remission their absence; an emergency is a cold leg, any other level foot drop. */
    private static final Definitions DEFINITIONS = new Definitions() {
        @Override
        public Condition phaseIs(Phase phase) {
            return phase == Phase.EXACERBATION ? present(CHILLS) : absent(CHILLS);
        }

        @Override
        public Condition triageAtLeast(TriageLevel level) {
            return present(level == TriageLevel.EMERGENCY ? COLD_LEG : FOOT_DROP);
        }
    };

    private static void canHold(Condition condition, Given given) {
        assertThat(new Completions(condition, DEFINITIONS).canHold(given.findings()))
                .isTrue();
    }

    private static void cannotHold(Condition condition, Given given) {
        assertThat(new Completions(condition, DEFINITIONS).canHold(given.findings()))
                .isFalse();
    }

    @Test
    void an_open_answer_is_given_the_way_that_favours_the_condition() {
        canHold(present(CHILLS), given());
        canHold(absent(CHILLS), given());
        canHold(none(present(CHILLS)), given());
        canHold(none(none(absent(CHILLS), present(FOOT_DROP))), given());
        canHold(atLeast(PAIN_SCORE, "10"), given());
        canHold(atMost(PAIN_SCORE, "0"), given());
        canHold(none(atLeast(PAIN_SCORE, "1")), given());
        canHold(none(atMost(PAIN_SCORE, "9")), given());
    }

    @Test
    void an_answer_that_was_given_stays() {
        cannotHold(present(CHILLS), given().absent(CHILLS));
        cannotHold(absent(CHILLS), given().present(CHILLS));
        cannotHold(atLeast(PAIN_SCORE, "4"), given().measured(PAIN_SCORE, "3"));
        canHold(present(CHILLS), given().unknown(CHILLS));
    }

    @Test
    void a_part_after_a_negation_is_read_the_right_way_round_again() {
        canHold(all(none(present(CHILLS)), present(FOOT_DROP)), given());
        canHold(all(none(atLeast(PAIN_SCORE, "1")), present(FOOT_DROP), present(COLD_LEG)), given());
    }

    @Test
    void an_answer_read_both_ways_is_searched() {
        Condition either = any(all(present(CHILLS), present(FOOT_DROP)), all(absent(CHILLS), present(COLD_LEG)));
        canHold(either, given().absent(FOOT_DROP));
        canHold(either, given().absent(COLD_LEG));
        cannotHold(either, given().absent(FOOT_DROP, COLD_LEG));
        cannotHold(all(present(CHILLS), absent(CHILLS)), given());
    }

    @Test
    void two_answers_read_both_ways_are_searched_together() {
        Condition different = any(
                all(present(CHILLS), absent(FOOT_DROP), atLeast(PAIN_SCORE, "5"), atMost(PAIN_SCORE, "4")),
                all(absent(CHILLS), present(FOOT_DROP)));
        canHold(different, given());
        cannotHold(different, given().present(CHILLS));
    }

    @Test
    void a_value_between_two_bounds_is_found_wherever_it_lies() {
        canHold(all(atLeast(PAIN_SCORE, "4"), atMost(PAIN_SCORE, "4")), given());
        canHold(all(none(atMost(PAIN_SCORE, "4")), none(atLeast(PAIN_SCORE, "6"))), given());
        cannotHold(all(none(atMost(PAIN_SCORE, "4")), none(atLeast(PAIN_SCORE, "5"))), given());
        canHold(any(all(atLeast(PAIN_SCORE, "8"), atMost(PAIN_SCORE, "2")), atMost(PAIN_SCORE, "0")), given());
        canHold(any(all(atLeast(PAIN_SCORE, "8"), atMost(PAIN_SCORE, "2")), atLeast(PAIN_SCORE, "10")), given());
        canHold(all(atMost(PAIN_SCORE, "10"), atLeast(PAIN_SCORE, "10")), given());
        canHold(all(atMost(PAIN_SCORE, "10"), none(atLeast(PAIN_SCORE, "1"))), given());
    }

    @Test
    void inputs_that_imply_each_other_are_searched_together() {
        Condition withoutTuberculosis = all(absent(TUBERCULOSIS), any(present(BONE_TUBERCULOSIS), present(CHILLS)));
        canHold(withoutTuberculosis, given());
        cannotHold(withoutTuberculosis, given().absent(CHILLS));
        Condition withOrWithout =
                any(all(absent(TUBERCULOSIS), present(COLD_LEG)), all(present(BONE_TUBERCULOSIS), present(CHILLS)));
        canHold(withOrWithout, given().absent(COLD_LEG));
        canHold(withOrWithout, given().absent(CHILLS));
        cannotHold(withOrWithout, given().absent(COLD_LEG, CHILLS));
    }

    @Test
    void nothing_is_presumed_of_a_complete_patient() {
        canHold(presumed(present(CHILLS)), given());
        cannotHold(presumed(present(CHILLS)), given().absent(CHILLS));
        canHold(none(presumed(present(CHILLS))), given());
        canHold(reported(present(CHILLS)), given());
        cannotHold(reported(present(CHILLS)), given().absent(CHILLS));
        canHold(none(reported(present(CHILLS))), given());
    }

    @Test
    void what_other_rules_say_is_completed_too() {
        canHold(phaseIs(Phase.EXACERBATION), given());
        cannotHold(phaseIs(Phase.EXACERBATION), given().absent(CHILLS));
        canHold(none(phaseIs(Phase.EXACERBATION)), given());
        cannotHold(all(phaseIs(Phase.EXACERBATION), phaseIs(Phase.REMISSION)), given());
        canHold(all(triageAtLeast(TriageLevel.URGENT), none(triageAtLeast(TriageLevel.EMERGENCY))), given());
        cannotHold(triageAtLeast(TriageLevel.EMERGENCY), given().absent(COLD_LEG));
    }

    @Test
    void no_completion_is_found_where_none_exists() {
        Condition between = all(atLeast(PAIN_SCORE, "4"), atMost(PAIN_SCORE, "6"));
        canHold(between, given());
        cannotHold(between, given().measured(PAIN_SCORE, "7"));
        cannotHold(all(atLeast(PAIN_SCORE, "7"), atMost(PAIN_SCORE, "6")), given());
        cannotHold(all(present(BONE_TUBERCULOSIS), absent(TUBERCULOSIS)), given());
        canHold(all(absent(BONE_TUBERCULOSIS), present(TUBERCULOSIS)), given());
    }
}
