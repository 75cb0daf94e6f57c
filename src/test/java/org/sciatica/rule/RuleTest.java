package org.sciatica.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Rule.rule;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sciatica.catalogue.Selection;
import org.sciatica.logic.Condition;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

class RuleTest {

    private static final Condition CHILLS = present(Input.CHILLS);

    @Test
    void a_rule_is_written_as_it_is_read() {
        Outcome urgent = Outcome.triage(TriageLevel.URGENT);
        Rule rule = rule("chills").cites("S1", "S2").when(CHILLS).then(urgent).resolving("C-01", "C-02");
        assertThat(rule.id()).isEqualTo("chills");
        assertThat(rule.basis()).isEqualTo(Basis.DOCUMENT);
        assertThat(rule.statements()).containsExactly("S1", "S2");
        assertThat(rule.conflicts()).containsExactly("C-01", "C-02");
        assertThat(rule.when()).isEqualTo(CHILLS);
        assertThat(rule.then()).isEqualTo(urgent);
        assertThat(rule.resolving("C-03").conflicts()).containsExactly("C-01", "C-02", "C-03");
        assertThat(rule("chills").defaultsFrom("S1").when(CHILLS).then(urgent).basis())
                .isEqualTo(Basis.SAFETY_DEFAULT);
    }

    @Test
    void a_rule_without_a_statement_is_refused() {
        Outcome advice = Outcome.advise("rest");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rule("chills", Basis.DOCUMENT, List.of(), List.of(), CHILLS, advice));
    }

    @Test
    void rules_of_one_id_are_the_same_rule_and_others_are_not() {
        Rule rule = rule("chills").cites("S1").when(CHILLS).then(Outcome.advise("rest"));
        Rule same = rule("chills").cites("S2").when(CHILLS).then(Outcome.advise("heat"));
        Rule other = rule("cold").cites("S1").when(CHILLS).then(Outcome.advise("rest"));
        assertThat(rule).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
        assertThat(rule).isNotEqualTo("chills").doesNotHaveSameHashCodeAs(other);
        assertThat(rule.hashCode()).isNotZero();
    }

    @Test
    void every_outcome_has_its_word() {
        assertThat(Outcome.triage(TriageLevel.URGENT)).isEqualTo(new Outcome.RaisesTriage(TriageLevel.URGENT));
        assertThat(Outcome.phase(Phase.REMISSION)).isEqualTo(new Outcome.IndicatesPhase(Phase.REMISSION));
        assertThat(Outcome.forbid(Selection.SPORT)).isEqualTo(new Outcome.Forbids(Selection.SPORT));
        assertThat(Outcome.need(Selection.SPORT)).isEqualTo(new Outcome.Requires(Selection.SPORT));
        assertThat(Outcome.refer("a", "b")).isEqualTo(new Outcome.Refers(List.of("a", "b")));
        assertThat(Outcome.speakAgainst("a")).isEqualTo(new Outcome.SpeaksAgainst(List.of("a"), true));
        assertThat(Outcome.ruleOut("a", "b")).isEqualTo(new Outcome.SpeaksAgainst(List.of("a", "b"), false));
        assertThat(Outcome.advise("a")).isEqualTo(new Outcome.Advises("a", Optional.empty()));
        assertThat(Outcome.adviseOn(Selection.SPORT, "a"))
                .isEqualTo(new Outcome.Advises("a", Optional.of(Selection.SPORT)));
        assertThat(Outcome.reassess(72, "a")).isEqualTo(new Outcome.Reassesses(72, "a"));
    }

    @Test
    void what_is_said_unless_a_red_flag_was_found_keeps_its_own_condition() {
        assertThat(Terms.unlessRedFlag(CHILLS)).isEqualTo(new Condition.All(List.of(Terms.NO_RED_FLAG_FOUND, CHILLS)));
    }
}
