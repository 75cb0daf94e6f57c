package org.sciatica.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciatica.assessment.Assessment.Inconsistency;
import org.sciatica.rules.Given;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

class ContradictionTest {

    private static final Assessor ASSESSOR = Assessor.standard();

    static Stream<Arguments> contradicting() {
        return Stream.of(
                arguments(
                        "tuberculosis-denied",
                        given().absent(Input.TUBERCULOSIS).present(Input.BONE_TUBERCULOSIS)),
                arguments("malignancy-denied", given().absent(Input.MALIGNANCY).present(Input.MYELOMA)),
                arguments("pregnancy-denied", given().absent(Input.PREGNANCY).measured(Input.PREGNANCY_TRIMESTER, "2")),
                arguments(
                        "temperature-denied",
                        given().absent(Input.ELEVATED_TEMPERATURE).measured(Input.TEMPERATURE_CELSIUS, "37.5")),
                arguments(
                        "temperature-not-measured-raised",
                        given().present(Input.ELEVATED_TEMPERATURE).measured(Input.TEMPERATURE_CELSIUS, "37.4")),
                arguments(
                        "exacerbation-denied-with-strong-pain",
                        given().absent(Input.CURRENT_EXACERBATION).measured(Input.PAIN_SCORE, "7")),
                arguments(
                        "exacerbation-denied-with-its-signs",
                        given().absent(Input.CURRENT_EXACERBATION).present(Input.PAIN_PREVENTS_MOVEMENT)),
                arguments(
                        "exacerbation-denied-with-fresh-attack",
                        given().absent(Input.CURRENT_EXACERBATION)
                                .present(Input.ACUTE_ATTACK)
                                .measured(Input.DAYS_SINCE_ONSET, "2")),
                arguments(
                        "exacerbation-without-pain",
                        given().present(Input.CURRENT_EXACERBATION).measured(Input.PAIN_SCORE, "0")),
                arguments(
                        "pain-reported-with-score-zero",
                        given().present(Input.BUTTOCK_PAIN).measured(Input.PAIN_SCORE, "0")),
                arguments(
                        "strong-pain-denied",
                        given().absent(Input.SEVERE_NERVE_PAIN).measured(Input.PAIN_SCORE, "9")),
                arguments(
                        "pain-reported-with-score-zero",
                        given().present(Input.PAIN_PREVENTS_MOVEMENT).measured(Input.PAIN_SCORE, "0")),
                arguments(
                        "unbearable-pain-denied",
                        given().absent(Input.UNBEARABLE_PAIN).measured(Input.PAIN_SCORE, "10")),
                arguments(
                        "unbearable-pain-with-low-score",
                        given().present(Input.UNBEARABLE_PAIN).measured(Input.PAIN_SCORE, "6")),
                arguments(
                        "cannot-sit-up-but-tolerates-sitting", given().present(Input.LANDING, Input.TOLERATES_SITTING)),
                arguments(
                        "cleared-without-diagnosis",
                        given().present(Input.DOCTOR_CLEARANCE).absent(Input.DIAGNOSIS_CONFIRMED)),
                arguments(
                        "diagnosed-without-diagnosis",
                        given().present(Input.LUMBAR_RADICULOPATHY).absent(Input.DIAGNOSIS_CONFIRMED)),
                arguments(
                        "module-2-before-module-1",
                        given().present(Input.MODULE_2_COMPLETED).absent(Input.MODULE_1_COMPLETED)));
    }

    @ParameterizedTest
    @MethodSource("contradicting")
    void two_answers_that_cannot_both_be_right_are_reported(String code, Given patient) {
        assertThat(ASSESSOR.assess(patient.findings()).inconsistencies())
                .extracting(found -> found.contradiction().code())
                .contains(code);
    }

    @Test
    void every_contradiction_is_covered_above() {
        assertThat(contradicting()
                        .map(arguments -> arguments.get()[0].toString())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Contradiction.every().stream().map(Contradiction::code).toList());
    }

    @Test
    void what_agrees_is_not_reported() {
        assertThat(ASSESSOR.assess(wellInRemission().findings()).inconsistencies())
                .isEmpty();
        assertThat(ASSESSOR.assess(given().findings()).inconsistencies()).isEmpty();
        assertThat(ASSESSOR.assess(given().absent(Input.PREGNANCY).findings()).inconsistencies())
                .isEmpty();
        assertThat(ASSESSOR.assess(given().present(Input.ELEVATED_TEMPERATURE).findings())
                        .inconsistencies())
                .isEmpty();
    }

    @Test
    void the_inputs_that_take_part_are_named_and_no_others() {
        Inconsistency found = ASSESSOR.assess(given().present(Input.LOW_BACK_PAIN)
                        .absent(Input.BUTTOCK_PAIN)
                        .measured(Input.PAIN_SCORE, "0")
                        .findings())
                .inconsistencies()
                .get(0);
        assertThat(found.inputs()).containsExactlyInAnyOrder(Input.LOW_BACK_PAIN, Input.PAIN_SCORE);
    }

    @Test
    void the_worse_answer_decides() {
        Assessment denied = ASSESSOR.assess(
                wellInRemission().measured(Input.PAIN_SCORE, "10").findings());
        assertThat(denied.phase().value()).isEqualTo(Phase.EXACERBATION);
        assertThat(denied.triage().level()).isEqualTo(TriageLevel.URGENT);
        assertThat(ASSESSOR.assess(wellInRemission()
                                .measured(Input.TEMPERATURE_CELSIUS, "38.0")
                                .findings())
                        .triage()
                        .level())
                .isEqualTo(TriageLevel.URGENT);
    }
}
