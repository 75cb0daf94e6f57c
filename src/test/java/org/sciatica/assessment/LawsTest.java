package org.sciatica.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.MeasuredFigure;
import org.sciatica.assessment.Assessment.Decision;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.logic.InputsOf;
import org.sciatica.proof.StateSpace;
import org.sciatica.rule.Outcome;
import org.sciatica.rules.Given;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputGroup;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** The principles that no change may break, over patients drawn at random and over each input by itself. */
class LawsTest {

    /** Cancer or tuberculosis, and the pain beside it. */
    private static final Set<Input> ONLY_TOGETHER = EnumSet.copyOf(StateSpace.PAINS_BESIDE_CANCER);

    static {
        ONLY_TOGETHER.addAll(List.of(Input.MALIGNANCY, Input.TUBERCULOSIS, Input.SEVERE_NERVE_PAIN));
    }

    private final Assessor assessor = Assessor.standard();

    private List<Findings> patients() {
        RandomFindings random = new RandomFindings(new SplittableRandom(20261121));
        List<Findings> patients = new ArrayList<>();
        for (double density : new double[] {0.05, 0.3, 0.7, 0.95, 1}) {
            for (double presence : new double[] {0, 0.02, 0.1, 0.4}) {
                for (int i = 0; i < 12; i++) {
                    patients.add(random.draw(density, presence));
                }
            }
        }
        patients.add(Given.given().findings());
        patients.add(Given.everythingDenied().findings());
        patients.add(Given.wellInRemission().findings());
        patients.add(Given.wellInRemission().notAsked(Input.DAYS_SINCE_ONSET).findings());
        patients.add(Given.wellInRemission()
                .measured(Input.AGE_YEARS, "10")
                .notAsked(Input.DIAGNOSIS_CONFIRMED)
                .findings());
        MeasuredFigure.record("law-patients", patients.size());
        return patients;
    }

    private static Set<String> allowed(Assessment assessment) {
        return assessment.interventions().values().stream()
                .flatMap(List::stream)
                .filter(decision -> decision.status() == Status.ALLOWED)
                .map(decision -> decision.intervention().code())
                .collect(Collectors.toSet());
    }

    private List<Input> redFlags() {
        return assessor.ruleSet().concluding(Outcome.RaisesTriage.class).stream()
                .filter(rule -> rule.then().level().seeDoctorNow())
                .flatMap(rule -> InputsOf.condition(rule.rule().when(), assessor.ruleSet()).stream())
                .filter(input -> input.group() == InputGroup.SYMPTOMS || input.group() == InputGroup.CONTRAINDICATIONS)
                .distinct()
                .toList();
    }

    @Test
    void from_absent_over_unknown_to_present_a_red_flag_never_lowers_the_level() {
        List<Input> redFlags = redFlags();
        assertThat(redFlags).hasSizeGreaterThan(30);
        for (Findings patient : patients()) {
            for (Input input : redFlags) {
                TriageLevel absent = assessor.assess(patient.with(input, Answer.ABSENT))
                        .triage()
                        .level();
                TriageLevel unknown = assessor.assess(patient.with(input, Answer.UNKNOWN))
                        .triage()
                        .level();
                TriageLevel present = assessor.assess(patient.with(input, Answer.PRESENT))
                        .triage()
                        .level();
                assertThat(unknown).as(input.code()).isGreaterThanOrEqualTo(absent);
                assertThat(present).as(input.code()).isGreaterThanOrEqualTo(unknown);
            }
        }
    }

    @Test
    void a_contraindication_never_adds_to_what_is_allowed() {
        for (Findings patient : patients()) {
            for (Input input : Input.of(InputGroup.CONTRAINDICATIONS)) {
                Set<String> absent = allowed(assessor.assess(patient.with(input, Answer.ABSENT)));
                Set<String> unknown = allowed(assessor.assess(patient.with(input, Answer.UNKNOWN)));
                Set<String> present = allowed(assessor.assess(patient.with(input, Answer.PRESENT)));
                assertThat(absent).as(input.code()).containsAll(unknown);
                assertThat(unknown).as(input.code()).containsAll(present);
            }
        }
    }

    @Test
    void a_negative_test_never_lowers_a_level() {
        for (Findings patient : patients()) {
            for (Input test : Input.of(InputGroup.TESTS)) {
                TriageLevel untested = assessor.assess(patient.with(test, Answer.UNKNOWN))
                        .triage()
                        .level();
                TriageLevel negative = assessor.assess(patient.with(test, Answer.ABSENT))
                        .triage()
                        .level();
                assertThat(negative).as(test.code()).isGreaterThanOrEqualTo(untested);
            }
        }
    }

    @Test
    void a_red_flag_present_or_unanswered_allows_nothing() {
        for (Findings patient : patients()) {
            Assessment assessment = assessor.assess(patient);
            boolean now = assessment.triage().level().seeDoctorNow();
            boolean open = assessment.questions().stream()
                    .anyMatch(question -> question.couldRaiseTriageTo()
                            .filter(TriageLevel::seeDoctorNow)
                            .isPresent());
            if (now) {
                assertThat(assessment.interventions().values().stream().flatMap(List::stream))
                        .allMatch(decision -> decision.status() == Status.WITHHELD);
            } else if (open) {
                assertThat(allowed(assessment)).isEmpty();
                assertThat(assessment.triage().level()).isEqualTo(TriageLevel.SEE_DOCTOR);
            }
        }
    }

    @Test
    void leaving_an_answer_out_is_the_same_as_unknown_and_never_milder_than_any_answer() {
        for (Findings patient : patients()) {
            for (Input input : Input.values()) {
                if (!input.isMeasurement() && !patient.wasAsked(input)) {
                    Assessment left = assessor.assess(patient);
                    Assessment unknown = assessor.assess(patient.with(input, Answer.UNKNOWN));
                    assertThat(unknown.triage()).isEqualTo(left.triage());
                    assertThat(unknown.phase()).isEqualTo(left.phase());
                    assertThat(unknown.interventions()).isEqualTo(left.interventions());
                    break;
                }
            }
        }
    }

    @Test
    void every_part_of_an_answer_cites_a_rule() {
        for (Findings patient : patients()) {
            Assessment assessment = assessor.assess(patient);
            assertThat(assessment.triage().because()).isNotEmpty();
            assertThat(assessment.phase().because()).isNotEmpty();
            assertThat(assessment.reassess().because()).isNotEmpty();
            assessment.interventions().values().stream().flatMap(List::stream).forEach(decision -> {
                assertThat(decision.because())
                        .as(decision.intervention().code())
                        .isNotEmpty();
                assertThat(decision.needs().isEmpty()).isEqualTo(decision.status() != Status.CONDITIONAL);
            });
            assertThat(assessment.referrals())
                    .allMatch(referral -> !referral.because().isEmpty());
            assertThat(assessment.advice()).allMatch(advice -> !advice.because().isEmpty());
            assertThat(assessment.questions())
                    .allMatch(question -> !question.because().isEmpty());
        }
    }

    @Test
    void when_nothing_open_matters_nothing_is_asked_and_the_other_way_round() {
        for (Findings patient : patients()) {
            Assessment assessment = assessor.assess(patient);
            boolean waiting = assessment.interventions().values().stream()
                    .flatMap(List::stream)
                    .anyMatch(decision -> decision.status() == Status.CONDITIONAL);
            if (assessment.triage().level().seeDoctorNow()) {
                assertThat(assessment.questions().isEmpty())
                        .isEqualTo(assessment.triage().settled());
            } else {
                assertThat(assessment.questions().isEmpty())
                        .as(patient.answered() + " " + patient.measured())
                        .isEqualTo(assessment.triage().settled()
                                && assessment.phase().settled()
                                && !waiting);
            }
        }
    }

    /** Answering what an intervention needs, each as the gates want it, leaves nothing it waits for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "double-knee-to-chest",
                "relaxing-massage",
                "laser-therapy",
                "yoga-practice",
                "module-2-muscle-balance"
            })
    void what_waits_is_allowed_once_its_needs_are_answered_well(String code) {
        Findings patient = Given.given().findings();
        Findings well = Given.wellInRemission().findings();
        for (int round = 0; round < 10; round++) {
            Decision decision = assessor.assess(patient).interventions().values().stream()
                    .flatMap(List::stream)
                    .filter(candidate -> candidate.intervention().code().equals(code))
                    .findFirst()
                    .orElseThrow();
            if (decision.status() == Status.ALLOWED) {
                return;
            }
            assertThat(decision.status()).isEqualTo(Status.CONDITIONAL);
            for (Input need : decision.needs()) {
                patient = need.isMeasurement()
                        ? patient.with(
                                need,
                                well.measured().getOrDefault(need, need.range().least()))
                        : patient.with(need, well.answer(need));
            }
        }
        assertThat(code).as("still waiting after ten rounds").isNull();
    }

    @Test
    void one_red_flag_among_harmless_answers_takes_everything_away() {
        Assessment clear = assessor.assess(Given.wellInRemission().findings());
        assertThat(clear.triage().level()).isEqualTo(TriageLevel.SELF_CARE);
        assertThat(clear.phase().value()).isEqualTo(Phase.REMISSION);
        assertThat(allowed(clear)).hasSizeGreaterThan(80);
        for (Input input : redFlags()) {
            Assessment flagged =
                    assessor.assess(Given.wellInRemission().present(input).findings());
            if (!ONLY_TOGETHER.contains(input)) {
                assertThat(flagged.triage().level().seeDoctorNow())
                        .as(input.code())
                        .isTrue();
                assertThat(allowed(flagged)).as(input.code()).isEmpty();
            }
        }
    }
}
