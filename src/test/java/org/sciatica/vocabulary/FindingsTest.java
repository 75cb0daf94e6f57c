package org.sciatica.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.sciatica.rules.Given.given;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sciatica.rules.Given;

class FindingsTest {

    private static final BigDecimal RAISED = new BigDecimal("37.5");

    @Test
    void a_present_special_finding_makes_the_general_one_present_whatever_was_said_of_it() {
        Findings denied = Given.given()
                .present(Input.BONE_TUBERCULOSIS)
                .absent(Input.TUBERCULOSIS)
                .findings();
        assertThat(denied.answer(Input.TUBERCULOSIS)).isEqualTo(Answer.PRESENT);
        assertThat(denied.asAnswered().answer(Input.TUBERCULOSIS)).isEqualTo(Answer.ABSENT);
        assertThat(Given.given().present(Input.MYELOMA).findings().answer(Input.MALIGNANCY))
                .isEqualTo(Answer.PRESENT);
        assertThat(Given.given()
                        .measured(Input.PREGNANCY_TRIMESTER, "2")
                        .findings()
                        .answer(Input.PREGNANCY))
                .isEqualTo(Answer.PRESENT);
    }

    @Test
    void an_absent_general_finding_closes_an_unanswered_special_one() {
        Findings findings = Given.given()
                .absent(Input.TUBERCULOSIS, Input.MALIGNANCY, Input.PREGNANCY)
                .findings();
        assertThat(findings.answer(Input.BONE_TUBERCULOSIS)).isEqualTo(Answer.ABSENT);
        assertThat(findings.answer(Input.MYELOMA)).isEqualTo(Answer.ABSENT);
        assertThat(findings.isOpen(Input.PREGNANCY_TRIMESTER)).isFalse();
        assertThat(findings.span(Input.PREGNANCY_TRIMESTER).surelyBelow(BigDecimal.ONE))
                .isTrue();
    }

    @Test
    void an_absent_special_finding_says_nothing_of_the_general_one() {
        Findings findings = Given.given().absent(Input.BONE_TUBERCULOSIS).findings();
        assertThat(findings.answer(Input.TUBERCULOSIS)).isEqualTo(Answer.UNKNOWN);
        assertThat(findings.isOpen(Input.TUBERCULOSIS)).isTrue();
    }

    @Test
    void a_measured_temperature_below_37_5_answers_the_unanswered_word() {
        assertThat(Given.given()
                        .measured(Input.TEMPERATURE_CELSIUS, "37.49")
                        .findings()
                        .answer(Input.ELEVATED_TEMPERATURE))
                .isEqualTo(Answer.ABSENT);
        assertThat(Given.given()
                        .measured(Input.TEMPERATURE_CELSIUS, "37.5")
                        .findings()
                        .answer(Input.ELEVATED_TEMPERATURE))
                .isEqualTo(Answer.UNKNOWN);
        assertThat(Given.given()
                        .unknown(Input.ELEVATED_TEMPERATURE)
                        .measured(Input.TEMPERATURE_CELSIUS, "36.6")
                        .findings()
                        .answer(Input.ELEVATED_TEMPERATURE))
                .isEqualTo(Answer.ABSENT);
    }

    @Test
    void a_denied_raised_temperature_closes_the_missing_measurement() {
        Findings findings = Given.given().absent(Input.ELEVATED_TEMPERATURE).findings();
        assertThat(findings.span(Input.TEMPERATURE_CELSIUS).surelyBelow(RAISED)).isTrue();
        assertThat(findings.isOpen(Input.TEMPERATURE_CELSIUS)).isFalse();
    }

    @Test
    void two_answers_on_the_temperature_both_stand() {
        Findings findings = Given.given()
                .absent(Input.ELEVATED_TEMPERATURE)
                .measured(Input.TEMPERATURE_CELSIUS, "38.0")
                .findings();
        assertThat(findings.span(Input.TEMPERATURE_CELSIUS).surelyAtLeast(RAISED))
                .isTrue();
        assertThat(Given.given()
                        .present(Input.ELEVATED_TEMPERATURE)
                        .measured(Input.TEMPERATURE_CELSIUS, "36.6")
                        .findings()
                        .answer(Input.ELEVATED_TEMPERATURE))
                .isEqualTo(Answer.PRESENT);
    }

    @Test
    void unknown_and_not_asked_are_both_open_and_told_apart() {
        Findings findings = Given.given().unknown(Input.CHILLS).findings();
        assertThat(findings.isOpen(Input.CHILLS)).isTrue();
        assertThat(findings.isOpen(Input.COLD_LEG)).isTrue();
        assertThat(findings.wasAsked(Input.CHILLS)).isTrue();
        assertThat(findings.wasAsked(Input.COLD_LEG)).isFalse();
    }

    @Test
    void nonsense_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Findings.of(Map.of(Input.PAIN_SCORE, Answer.PRESENT), Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Findings.of(Map.of(), Map.of(Input.PAIN_SCORE, new BigDecimal("11"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Findings.of(Map.of(), Map.of(Input.PAIN_SCORE, new BigDecimal("3.5"))));
        assertThatIllegalStateException().isThrownBy(() -> Findings.of(Map.of(), Map.of(Input.CHILLS, BigDecimal.ONE)));
    }

    @Test
    void ranges_include_both_ends_and_nothing_beyond() {
        Range temperature = Input.TEMPERATURE_CELSIUS.range();
        assertThat(temperature.accepts(new BigDecimal("34.0"))).isTrue();
        assertThat(temperature.accepts(new BigDecimal("43.0"))).isTrue();
        assertThat(temperature.accepts(new BigDecimal("33.99"))).isFalse();
        assertThat(temperature.accepts(new BigDecimal("43.01"))).isFalse();
    }

    @Test
    void codes_are_unique_and_aliases_lead_to_their_input() {
        assertThat(Input.values())
                .extracting(Input::code)
                .doesNotHaveDuplicates()
                .hasSize(134);
        assertThat(Input.of("lesera")).contains(Input.LASEGUE);
        assertThat(Input.of("sikara")).contains(Input.SICARD);
        assertThat(Input.of("posadka")).contains(Input.LANDING);
        assertThat(Input.of("nothing")).isEmpty();
    }

    @Test
    void more_answers_are_joined_to_those_given_and_followed_up() {
        Findings findings = Given.given().present(Input.CHILLS).findings();
        Findings more = findings.with(Input.MYELOMA, Answer.PRESENT).with(Input.PAIN_SCORE, BigDecimal.ONE);
        assertThat(more.answered()).isEqualTo(Map.of(Input.CHILLS, Answer.PRESENT, Input.MYELOMA, Answer.PRESENT));
        assertThat(more.measured()).isEqualTo(Map.of(Input.PAIN_SCORE, BigDecimal.ONE));
        assertThat(more.answer(Input.MALIGNANCY)).isEqualTo(Answer.PRESENT);
        assertThat(more.wasAsked(Input.PAIN_SCORE)).isTrue();
        assertThat(findings.wasAsked(Input.MYELOMA)).isFalse();
        assertThat(more.with(Input.COLD_LEG, Answer.ABSENT).measured())
                .isEqualTo(Map.of(Input.PAIN_SCORE, BigDecimal.ONE));
    }

    @Test
    void as_answered_a_measurement_keeps_its_value_and_nothing_follows() {
        Findings literal = Given.given()
                .absent(Input.ELEVATED_TEMPERATURE)
                .measured(Input.PAIN_SCORE, "4")
                .findings()
                .asAnswered();
        assertThat(literal.span(Input.PAIN_SCORE)).isEqualTo(Span.of(new BigDecimal("4")));
        assertThat(literal.span(Input.TEMPERATURE_CELSIUS)).isEqualTo(Span.of(Input.TEMPERATURE_CELSIUS.range()));
    }

    @Test
    void what_is_known_stays_whatever_is_assumed_of_the_rest() {
        Findings known = given().absent(Input.PREGNANCY, Input.CHILLS).findings();
        Findings assumed = known.assuming(
                given().present(Input.PREGNANCY, Input.CHILLS, Input.FOOT_DROP).findings());
        assertThat(assumed.answer(Input.PREGNANCY)).isEqualTo(Answer.ABSENT);
        assertThat(assumed.answer(Input.CHILLS)).isEqualTo(Answer.ABSENT);
        assertThat(assumed.answer(Input.FOOT_DROP)).isEqualTo(Answer.PRESENT);
    }

    @Test
    void what_follows_from_facts_follows_once() {
        Findings nothing = given().findings();
        for (Given patient : List.of(
                given().absent(Input.PREGNANCY, Input.TUBERCULOSIS, Input.ELEVATED_TEMPERATURE),
                given().measured(Input.PREGNANCY_TRIMESTER, "2").measured(Input.TEMPERATURE_CELSIUS, "36.6"),
                given().present(Input.MYELOMA, Input.BONE_TUBERCULOSIS, Input.ELEVATED_TEMPERATURE))) {
            Findings findings = patient.findings();
            Findings again = findings.assuming(nothing);
            for (Input input : Input.values()) {
                assertThat(again.isOpen(input)).isEqualTo(findings.isOpen(input));
                if (input.isMeasurement()) {
                    assertThat(again.span(input)).isEqualTo(findings.span(input));
                } else {
                    assertThat(again.answer(input)).isEqualTo(findings.answer(input));
                }
            }
        }
    }
}
