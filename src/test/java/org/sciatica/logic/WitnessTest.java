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
import static org.sciatica.logic.Conditions.triageAtLeast;
import static org.sciatica.rules.Given.given;
import static org.sciatica.vocabulary.Input.CHILLS;
import static org.sciatica.vocabulary.Input.COLD_LEG;
import static org.sciatica.vocabulary.Input.FOOT_DROP;
import static org.sciatica.vocabulary.Input.PAIN_SCORE;
import static org.sciatica.vocabulary.Input.TEMPERATURE_CELSIUS;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sciatica.rules.Given;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

class WitnessTest {

    /** Contradicts itself. */
    private static final Condition NEVER = all(present(CHILLS), absent(CHILLS));

    private static final Definitions DEFINITIONS = new Definitions() {
        @Override
        public Condition phaseIs(Phase phase) {
            return present(CHILLS);
        }

        @Override
        public Condition triageAtLeast(TriageLevel level) {
            return present(COLD_LEG);
        }
    };

    private static void finds(Condition condition, Given expected) {
        Findings found = Witness.of(condition, DEFINITIONS);
        assertThat(found.answered()).isEqualTo(expected.findings().answered());
        assertThat(found.measured()).isEqualTo(expected.findings().measured());
    }

    @Test
    void a_leaf_is_answered_the_way_that_makes_it_hold() {
        finds(present(CHILLS), given().present(CHILLS));
        finds(absent(CHILLS), given().absent(CHILLS));
        finds(atLeast(PAIN_SCORE, "4"), given().measured(PAIN_SCORE, "4"));
        finds(atMost(PAIN_SCORE, "4"), given().measured(PAIN_SCORE, "4"));
    }

    @Test
    void a_leaf_that_must_fail_is_answered_harmlessly() {
        finds(none(present(CHILLS)), given().absent(CHILLS));
        finds(none(absent(CHILLS)), given().present(CHILLS));
        finds(none(atLeast(PAIN_SCORE, "4")), given().measured(PAIN_SCORE, "0"));
        finds(none(atMost(PAIN_SCORE, "4")), given().measured(PAIN_SCORE, "5"));
        finds(none(atLeast(TEMPERATURE_CELSIUS, "38.0")), given().measured(TEMPERATURE_CELSIUS, "36.6"));
    }

    @Test
    void every_part_of_an_all_and_one_of_an_any_is_answered() {
        finds(all(present(CHILLS), absent(COLD_LEG)), given().present(CHILLS).absent(COLD_LEG));
        finds(any(present(CHILLS), present(COLD_LEG)), given().present(CHILLS));
        finds(none(present(CHILLS), present(COLD_LEG)), given().absent(CHILLS, COLD_LEG));
        finds(none(any(present(CHILLS), present(COLD_LEG))), given().absent(CHILLS, COLD_LEG));
        finds(none(all(present(CHILLS), present(COLD_LEG))), given().absent(CHILLS));
        finds(none(none(present(CHILLS), present(COLD_LEG))), given().present(CHILLS));
        finds(always(), given());
    }

    @Test
    void a_bound_that_must_be_met_goes_before_a_harmless_value() {
        finds(all(atLeast(PAIN_SCORE, "4"), none(atLeast(PAIN_SCORE, "7"))), given().measured(PAIN_SCORE, "4"));
    }

    @Test
    void the_next_way_is_tried_where_one_does_not_lead_anywhere() {
        finds(any(NEVER, present(FOOT_DROP)), given().present(FOOT_DROP));
    }

    @Test
    void what_may_stay_open_stays_open() {
        finds(all(present(CHILLS), presumed(present(COLD_LEG))), given().present(CHILLS));
        finds(all(present(CHILLS), none(reported(present(COLD_LEG)))), given().present(CHILLS));
        finds(reported(present(COLD_LEG)), given().present(COLD_LEG));
        finds(none(presumed(present(COLD_LEG))), given().absent(COLD_LEG));
    }

    /** Two ways of reading the same open answer that no open answer satisfies together. */
    @Test
    void what_may_stay_open_is_answered_where_that_is_needed() {
        finds(
                all(presumed(present(CHILLS)), any(reported(present(COLD_LEG)), reported(present(CHILLS)))),
                given().present(COLD_LEG));
        finds(
                all(none(reported(none(atLeast(PAIN_SCORE, "4")))), reported(none(atMost(PAIN_SCORE, "3")))),
                given().measured(PAIN_SCORE, "4"));
    }

    @Test
    void what_other_rules_say_is_made_to_hold() {
        finds(phaseIs(Phase.EXACERBATION), given().present(CHILLS));
        finds(none(phaseIs(Phase.EXACERBATION)), given().absent(CHILLS));
        finds(triageAtLeast(TriageLevel.URGENT), given().present(COLD_LEG));
        finds(none(triageAtLeast(TriageLevel.URGENT)), given().absent(COLD_LEG));
        finds(named("cold", present(COLD_LEG)), given().present(COLD_LEG));
        finds(none(named("cold", present(COLD_LEG))), given().absent(COLD_LEG));
    }

    @Test
    void as_many_ways_are_tried_as_there_are_inputs() {
        List<Condition> nowhere = Collections.nCopies(Input.values().length - 1, NEVER);
        finds(any(followedBy(nowhere, present(FOOT_DROP))), given().present(FOOT_DROP));
        List<Condition> oneMore = Collections.nCopies(Input.values().length, NEVER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Witness.of(any(followedBy(oneMore, present(FOOT_DROP))), DEFINITIONS));
    }

    @Test
    void nothing_is_found_where_nothing_can_hold() {
        assertThatIllegalArgumentException().isThrownBy(() -> Witness.of(NEVER, DEFINITIONS));
        assertThatIllegalArgumentException().isThrownBy(() -> Witness.of(any(), DEFINITIONS));
    }

    private static List<Condition> followedBy(List<Condition> conditions, Condition last) {
        return Stream.concat(conditions.stream(), Stream.of(last)).toList();
    }
}
