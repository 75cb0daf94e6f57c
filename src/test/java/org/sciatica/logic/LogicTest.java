package org.sciatica.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sciatica.logic.Conditions.absent;
import static org.sciatica.logic.Conditions.all;
import static org.sciatica.logic.Conditions.always;
import static org.sciatica.logic.Conditions.any;
import static org.sciatica.logic.Conditions.atLeast;
import static org.sciatica.logic.Conditions.atMost;
import static org.sciatica.logic.Conditions.named;
import static org.sciatica.logic.Conditions.none;
import static org.sciatica.logic.Conditions.phaseIs;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.logic.Conditions.presumed;
import static org.sciatica.logic.Conditions.reported;
import static org.sciatica.logic.Truth.FAILS;
import static org.sciatica.logic.Truth.HOLDS;
import static org.sciatica.logic.Truth.OPEN;
import static org.sciatica.rules.Given.given;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sciatica.rules.Given;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

class LogicTest {

    private static final Condition YES = present(Input.CHILLS);
    private static final Condition NO = present(Input.COLD_LEG);
    private static final Condition OPEN_ONE = present(Input.FOOT_DROP);

    /** Chills are there, the leg is not cold, foot drop is not known; an exacerbation is chills, an emergency a cold leg. */
    private static final Given PATIENT = given().present(Input.CHILLS).absent(Input.COLD_LEG);

    private static final Definitions DEFINITIONS = new Definitions() {
        @Override
        public Condition phaseIs(Phase phase) {
            return phase == Phase.EXACERBATION ? YES : NO;
        }

        @Override
        public Condition triageAtLeast(TriageLevel level) {
            return OPEN_ONE;
        }
    };

    private static Truth of(Condition condition) {
        return of(condition, PATIENT);
    }

    private static Truth of(Condition condition, Given patient) {
        Network network = new Network(List.of(condition), DEFINITIONS);
        return network.read(patient.findings()).of(network.number(condition));
    }

    @Test
    void the_three_values_follow_kleene() {
        assertThat(HOLDS.and(OPEN)).isEqualTo(OPEN);
        assertThat(FAILS.and(OPEN)).isEqualTo(FAILS);
        assertThat(HOLDS.or(OPEN)).isEqualTo(HOLDS);
        assertThat(FAILS.or(OPEN)).isEqualTo(OPEN);
        assertThat(OPEN.not()).isEqualTo(OPEN);
        assertThat(HOLDS.not()).isEqualTo(FAILS);
        assertThat(FAILS.not()).isEqualTo(HOLDS);
    }

    @Test
    void an_open_part_leaves_the_whole_open_unless_the_rest_decides() {
        assertThat(of(all(YES, OPEN_ONE))).isEqualTo(OPEN);
        assertThat(of(all(NO, OPEN_ONE))).isEqualTo(FAILS);
        assertThat(of(all(OPEN_ONE, NO))).isEqualTo(FAILS);
        assertThat(of(any(NO, OPEN_ONE))).isEqualTo(OPEN);
        assertThat(of(any(OPEN_ONE, YES))).isEqualTo(HOLDS);
        assertThat(of(none(NO, OPEN_ONE))).isEqualTo(OPEN);
        assertThat(of(none(YES, OPEN_ONE))).isEqualTo(FAILS);
        assertThat(of(none(NO))).isEqualTo(HOLDS);
        assertThat(of(absent(Input.COLD_LEG))).isEqualTo(HOLDS);
        assertThat(of(absent(Input.FOOT_DROP))).isEqualTo(OPEN);
        assertThat(of(always())).isEqualTo(HOLDS);
        assertThat(of(any())).isEqualTo(FAILS);
    }

    @Test
    void presumed_reads_open_as_holding_and_reported_as_not() {
        assertThat(of(presumed(OPEN_ONE))).isEqualTo(HOLDS);
        assertThat(of(presumed(NO))).isEqualTo(FAILS);
        assertThat(of(presumed(YES))).isEqualTo(HOLDS);
        assertThat(of(reported(OPEN_ONE))).isEqualTo(FAILS);
        assertThat(of(reported(YES))).isEqualTo(HOLDS);
        assertThat(of(reported(NO))).isEqualTo(FAILS);
    }

    @Test
    void what_other_rules_say_is_read_off_their_conditions() {
        assertThat(of(phaseIs(Phase.EXACERBATION))).isEqualTo(HOLDS);
        assertThat(of(phaseIs(Phase.REMISSION))).isEqualTo(FAILS);
        assertThat(of(Conditions.triageAtLeast(TriageLevel.URGENT))).isEqualTo(OPEN);
        assertThat(of(named("chills", YES))).isEqualTo(HOLDS);
    }

    @Test
    void a_bound_is_met_at_the_bound() {
        assertThat(of(atLeast(Input.PAIN_SCORE, "7"), given().measured(Input.PAIN_SCORE, "7")))
                .isEqualTo(HOLDS);
        assertThat(of(atLeast(Input.PAIN_SCORE, "7"), given().measured(Input.PAIN_SCORE, "6")))
                .isEqualTo(FAILS);
        assertThat(of(atMost(Input.PAIN_SCORE, "3"), given().measured(Input.PAIN_SCORE, "3")))
                .isEqualTo(HOLDS);
        assertThat(of(atMost(Input.PAIN_SCORE, "3"), given().measured(Input.PAIN_SCORE, "4")))
                .isEqualTo(FAILS);
        assertThat(of(atLeast(Input.PAIN_SCORE, "7"), given())).isEqualTo(OPEN);
        assertThat(of(atMost(Input.PAIN_SCORE, "3"), given())).isEqualTo(OPEN);
        assertThat(of(atLeast(Input.TEMPERATURE_CELSIUS, "38.0"), given().absent(Input.ELEVATED_TEMPERATURE)))
                .isEqualTo(FAILS);
    }

    @Test
    void only_inputs_that_can_still_decide_keep_a_condition_open() {
        Condition wait = present(Input.FOOT_ULCER);
        assertThat(keepingOpen(all(YES, OPEN_ONE, any(NO, wait))))
                .containsExactlyInAnyOrder(Input.FOOT_DROP, Input.FOOT_ULCER);
        assertThat(keepingOpen(any(OPEN_ONE, all(NO, wait)))).containsExactly(Input.FOOT_DROP);
        assertThat(keepingOpen(any(YES, wait))).isEmpty();
        assertThat(keepingOpen(presumed(wait))).isEmpty();
        assertThat(presumedBy(all(YES, presumed(wait)))).containsExactly(Input.FOOT_ULCER);
        assertThat(presumedBy(presumed(YES))).isEmpty();
        assertThat(presumedBy(all(NO, presumed(wait)))).isEmpty();
    }

    private static Set<Input> keepingOpen(Condition condition) {
        Network network = new Network(List.of(condition), DEFINITIONS);
        return network.read(PATIENT.findings()).keepingOpen(network.number(condition));
    }

    private static Set<Input> presumedBy(Condition condition) {
        Network network = new Network(List.of(condition), DEFINITIONS);
        return network.read(PATIENT.findings()).presumedBy(network.number(condition));
    }

    @Test
    void what_was_found_are_the_leaves_that_hold_below_what_holds() {
        Condition condition =
                any(NO, all(YES, named("fever", atLeast(Input.TEMPERATURE_CELSIUS, "38.0"))), all(YES, NO));
        Network network = new Network(List.of(condition), DEFINITIONS);
        Given feverish = given().present(Input.CHILLS).measured(Input.TEMPERATURE_CELSIUS, "38.5");
        assertThat(network.read(feverish.findings()).found(network.number(condition)))
                .extracting(Condition.Leaf::input)
                .containsExactly(Input.CHILLS, Input.TEMPERATURE_CELSIUS);
        assertThat(network.read(PATIENT.findings()).found(network.number(condition)))
                .isEmpty();
    }

    @Test
    void a_condition_that_stands_in_several_places_is_worked_out_once() {
        Network network = new Network(List.of(all(YES, NO), any(YES, NO), YES), DEFINITIONS);
        assertThat(network.size()).isEqualTo(4);
        assertThatIllegalArgumentException().isThrownBy(() -> network.number(OPEN_ONE));
    }

    @Test
    void a_condition_that_makes_no_sense_cannot_be_written() {
        assertThatIllegalArgumentException().isThrownBy(() -> present(Input.PAIN_SCORE));
        assertThatIllegalArgumentException().isThrownBy(() -> absent(Input.PAIN_SCORE));
        assertThatIllegalArgumentException().isThrownBy(() -> atLeast(Input.PAIN_SCORE, "11"));
        assertThatIllegalArgumentException().isThrownBy(() -> atMost(Input.TEMPERATURE_CELSIUS, "38.0"));
        assertThatIllegalArgumentException().isThrownBy(() -> atMost(Input.PAIN_SCORE, "11"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.AtLeast(Input.AGE_YEARS, new BigDecimal("15.5")));
    }
}
