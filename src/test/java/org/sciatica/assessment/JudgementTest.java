package org.sciatica.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sciatica.assessment.Assessment.PhaseFinding;
import org.sciatica.assessment.Assessment.Triage;
import org.sciatica.rule.Rule;
import org.sciatica.rules.Given;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

class JudgementTest {

    private static final Assessor ASSESSOR = Assessor.standard();

    private static Triage triage(Given patient) {
        return ASSESSOR.assess(patient.findings()).triage();
    }

    private static PhaseFinding phase(Given patient) {
        return ASSESSOR.assess(patient.findings()).phase();
    }

    @Test
    void the_rules_of_every_level_are_named_the_most_urgent_first() {
        assertThat(triage(wellInRemission().present(Input.LEG_WEAKNESS, Input.PURULENT_DISCHARGE, Input.LEG_PARALYSIS))
                        .because())
                .extracting(Rule::id)
                .startsWith("leg-paralysis")
                .containsSubsequence("purulent-discharge", "leg-weakness");
    }

    @Test
    void what_was_found_is_what_makes_the_rules_of_the_level_hold_each_once() {
        Triage triage = triage(wellInRemission().present(Input.SADDLE_ANAESTHESIA, Input.FOOT_DROP));
        assertThat(triage.level()).isEqualTo(TriageLevel.EMERGENCY);
        assertThat(triage.found()).isEqualTo(List.of(present(Input.SADDLE_ANAESTHESIA)));
        assertThat(triage(wellInRemission()).found()).isEmpty();
    }

    @Test
    void an_open_answer_read_strictly_is_named_only_where_it_gives_the_level() {
        assertThat(triage(given()).because()).extracting(Rule::id).contains("unanswered-red-flag");
        assertThat(triage(given().present(Input.FOOT_DROP, Input.DIAGNOSIS_CONFIRMED))
                        .because())
                .extracting(Rule::id)
                .containsExactly("foot-drop");
    }

    @Test
    void a_level_is_settled_when_no_answer_can_raise_or_lower_it() {
        assertThat(triage(wellInRemission()).settled()).isTrue();
        assertThat(triage(given().present(Input.SADDLE_ANAESTHESIA)).settled()).isTrue();
        Triage couldRise = triage(given().present(Input.FOOT_DROP));
        assertThat(couldRise.settled()).isFalse();
        assertThat(couldRise.highestPossible()).isEqualTo(TriageLevel.EMERGENCY);
        Triage couldFall = triage(wellInRemission().present(Input.LOW_BACK_PAIN).notAsked(Input.DIAGNOSIS_CONFIRMED));
        assertThat(couldFall.settled()).isFalse();
        assertThat(couldFall.highestPossible()).isEqualTo(TriageLevel.SEE_DOCTOR);
    }

    @Test
    void a_phase_is_settled_when_no_answer_can_change_it() {
        assertThat(phase(wellInRemission()).value()).isEqualTo(Phase.REMISSION);
        assertThat(phase(wellInRemission()).settled()).isTrue();
        assertThat(phase(wellInRemission().notAsked(Input.CURRENT_EXACERBATION)).settled())
                .isFalse();
        PhaseFinding exacerbation = phase(given().present(Input.CURRENT_EXACERBATION));
        assertThat(exacerbation.settled()).isTrue();
        assertThat(exacerbation.because()).extracting(Rule::id).containsExactly("current-exacerbation");
    }
}
