package org.sciatica.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sciatica.vocabulary.Codings.Coding;
import org.sciatica.vocabulary.Implications.Implication;

class InputTest {

    @Test
    void a_group_lists_its_inputs_in_order_and_no_others() {
        assertThat(Input.of(InputGroup.TESTS)).startsWith(Input.LASEGUE).allMatch(i -> i.group() == InputGroup.TESTS);
        assertThat(Input.of(InputGroup.MEASUREMENTS))
                .containsExactly(
                        Input.TEMPERATURE_CELSIUS,
                        Input.PAIN_SCORE,
                        Input.DAYS_SINCE_ONSET,
                        Input.PREGNANCY_TRIMESTER,
                        Input.AGE_YEARS);
    }

    @Test
    void an_alias_is_another_spelling() {
        assertThat(Input.LASEGUE.aliases()).containsExactly("lesera");
        assertThat(Input.CHILLS.aliases()).isEmpty();
    }

    @Test
    void a_measurement_is_one_that_has_a_range() {
        assertThat(Input.PAIN_SCORE.isMeasurement()).isTrue();
        assertThat(Input.CHILLS.isMeasurement()).isFalse();
    }

    @Test
    void a_range_may_be_one_value_but_not_empty() {
        assertThat(Range.whole("3", "3", "d").accepts(new BigDecimal("3"))).isTrue();
        assertThat(Range.decimal("3", "3", "d").accepts(new BigDecimal("3"))).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> Range.whole("4", "3", "d"));
    }

    @Test
    void whole_numbers_are_asked_for_where_the_range_says_so() {
        BigDecimal half = new BigDecimal("3.5");
        assertThat(Range.whole("1", "9", "d").accepts(half)).isFalse();
        assertThat(Range.decimal("1", "9", "d").accepts(half)).isTrue();
    }

    @Test
    void a_doctor_is_needed_now_from_urgent_on() {
        assertThat(TriageLevel.SEE_DOCTOR.seeDoctorNow()).isFalse();
        assertThat(TriageLevel.URGENT.seeDoctorNow()).isTrue();
        assertThat(TriageLevel.EMERGENCY.seeDoctorNow()).isTrue();
        assertThat(TriageLevel.SEE_DOCTOR.atLeast(TriageLevel.SEE_DOCTOR)).isTrue();
        assertThat(TriageLevel.SEE_DOCTOR.atLeast(TriageLevel.URGENT)).isFalse();
    }

    @Test
    void three_special_inputs_imply_a_general_one() {
        assertThat(Implications.all())
                .containsExactly(
                        new Implication(Input.BONE_TUBERCULOSIS, Input.TUBERCULOSIS),
                        new Implication(Input.MYELOMA, Input.MALIGNANCY),
                        new Implication(Input.PREGNANCY_TRIMESTER, Input.PREGNANCY));
    }

    @Test
    void verified_public_codes_belong_to_their_input() {
        Codings codings = Codings.load();
        assertThat(codings.of(Input.FOOT_DROP)).isEqualTo(List.of(new Coding("SNOMED-CT", "6077001", "Foot-drop")));
        assertThat(codings.of(Input.CHILLS)).isEmpty();
    }
}
