package org.sciatica.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sciatica.metamorphic.NeverMilderTest.without;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sciatica.assessment.RuleSet;
import org.sciatica.logic.InputsOf;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Implications;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputGroup;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** What was said in another way, or says nothing new, decides nothing anew. */
class SameDecisionsTest {

    private static Findings answered(Findings patient, Input input, boolean present) {
        if (input.isMeasurement()) {
            return patient.with(input, input.range().most());
        }
        return patient.with(input, present ? Answer.PRESENT : Answer.ABSENT);
    }

    @Test
    void a_present_special_finding_decides_as_it_does_together_with_the_general_one() {
        Random random = new Random(301);
        Patients.drawn(301, Patients.MANY).forEach(patient -> {
            Implications.Implication implied = Implications.all().get(random.nextInt(3));
            Findings special = answered(without(patient, implied.general()), implied.special(), true);
            Findings both = special.with(implied.general(), Answer.PRESENT);
            assertThat(Decided.of(special).assessment())
                    .as(implied.toString())
                    .isEqualTo(Decided.of(both).assessment());
        });
    }

    @Test
    void an_absent_general_finding_decides_as_it_does_together_with_the_absent_special_one() {
        Random random = new Random(302);
        Patients.drawn(302, Patients.MANY).forEach(patient -> {
            Implications.Implication implied = Implications.all().get(random.nextInt(2));
            Findings general = without(patient, implied.special()).with(implied.general(), Answer.ABSENT);
            Findings both = general.with(implied.special(), Answer.ABSENT);
            assertThat(Decided.of(general).assessment())
                    .as(implied.toString())
                    .isEqualTo(Decided.of(both).assessment());
        });
    }

    @Test
    void of_two_answers_about_the_temperature_the_worse_one_wins() {
        List<String> values = List.of("34.0", "36.6", "37.4", "37.5", "37.9", "38.0", "40.1");
        Random random = new Random(303);
        Patients.drawn(303, Patients.MANY).forEach(patient -> {
            Findings unanswered = without(without(patient, Input.TEMPERATURE_CELSIUS), Input.ELEVATED_TEMPERATURE);
            Answer told = random.nextBoolean() ? Answer.PRESENT : Answer.ABSENT;
            BigDecimal value = new BigDecimal(values.get(random.nextInt(values.size())));
            Decided measured = Decided.of(unanswered.with(Input.TEMPERATURE_CELSIUS, value));
            Decided said = Decided.of(unanswered.with(Input.ELEVATED_TEMPERATURE, told));
            Decided both = Decided.of(unanswered.with(
                    Map.of(Input.ELEVATED_TEMPERATURE, told), Map.of(Input.TEMPERATURE_CELSIUS, value)));
            assertThat(both.level())
                    .as("%s and %s", told, value)
                    .isEqualTo(measured.level().atLeast(said.level()) ? measured.level() : said.level());
            assertThat(measured.allowed()).containsAll(both.allowed());
            assertThat(said.allowed()).containsAll(both.allowed());
        });
    }

    @Test
    void denying_an_exacerbation_whose_signs_are_there_changes_neither_level_nor_phase() {
        List<Input> signs = List.of(
                Input.UNBEARABLE_PAIN,
                Input.SEVERE_NERVE_PAIN,
                Input.PAIN_PREVENTS_MOVEMENT,
                Input.SKIN_REDNESS,
                Input.LOCAL_SWELLING,
                Input.CHILLS);
        Random random = new Random(304);
        Patients.drawn(304, Patients.MANY).forEach(patient -> {
            Findings ill = without(patient, Input.CURRENT_EXACERBATION)
                    .with(signs.get(random.nextInt(signs.size())), Answer.PRESENT);
            Decided unasked = Decided.of(ill);
            Decided denied = Decided.of(ill.with(Input.CURRENT_EXACERBATION, Answer.ABSENT));
            assertThat(denied.phase()).isEqualTo(unasked.phase()).isEqualTo(Phase.EXACERBATION);
            assertThat(denied.level()).isEqualTo(unasked.level());
            assertThat(denied.allowed()).isEqualTo(unasked.allowed());
        });
    }

    /** The inputs that only advice and referrals read. */
    private static Set<Input> decidingNothing() {
        RuleSet ruleSet = Decided.assessor().ruleSet();
        Set<Input> deciding = EnumSet.noneOf(Input.class);
        for (Rule rule : ruleSet.rules()) {
            if (rule.then() instanceof Outcome.RaisesTriage
                    || rule.then() instanceof Outcome.IndicatesPhase
                    || rule.then() instanceof Outcome.Gate) {
                deciding.addAll(InputsOf.condition(rule.when(), ruleSet));
            }
        }
        Implications.all().forEach(implied -> deciding.add(implied.special()));
        return EnumSet.complementOf(EnumSet.copyOf(deciding));
    }

    @Test
    void what_only_advice_and_referrals_read_changes_no_decision_and_no_question() {
        List<Input> inputs = List.copyOf(decidingNothing());
        assertThat(inputs)
                .contains(Input.FLAT_FEET, Input.SEDENTARY_WORK, Input.ANAESTHETIC_ALLERGY, Input.RENAL_FAILURE)
                .doesNotContain(Input.PREGNANCY, Input.MYELOMA, Input.CALF_CRAMPS);
        Random random = new Random(305);
        Patients.drawn(305, Patients.MANY).forEach(patient -> {
            Input input = inputs.get(random.nextInt(inputs.size()));
            Decided one = Decided.of(answered(patient, input, random.nextBoolean()));
            Decided other = Decided.of(without(patient, input));
            assertThat(one.decisions()).as(input.code()).isEqualTo(other.decisions());
            assertThat(one.assessment().questions())
                    .as(input.code())
                    .isEqualTo(other.assessment().questions());
            assertThat(one.assessment().notCovered())
                    .isEqualTo(other.assessment().notCovered());
        });
    }

    @Test
    void a_number_is_judged_by_its_band_alone() {
        Map<Input, List<List<String>>> bands = Map.of(
                Input.TEMPERATURE_CELSIUS,
                List.of(
                        List.of("34.0", "36.6", "37.49"),
                        List.of("37.5", "37.7", "37.99"),
                        List.of("38.0", "39.123", "43.0")),
                Input.PAIN_SCORE,
                List.of(List.of("1", "2", "3"), List.of("4", "5", "6"), List.of("7", "8", "9")),
                Input.DAYS_SINCE_ONSET,
                List.of(List.of("0", "1", "2"), List.of("3", "4", "21", "36500")),
                Input.AGE_YEARS,
                List.of(List.of("0", "7", "15"), List.of("16", "50", "120")),
                Input.PREGNANCY_TRIMESTER,
                List.of(List.of("1", "1"), List.of("2", "3")));
        List<Input> measurements = Input.of(InputGroup.MEASUREMENTS);
        Random random = new Random(306);
        Patients.drawn(306, Patients.MANY).forEach(patient -> {
            Input input = measurements.get(random.nextInt(measurements.size()));
            List<List<String>> ofInput = bands.getOrDefault(input, List.of());
            List<String> band = ofInput.get(random.nextInt(ofInput.size()));
            Decided least = Decided.of(patient.with(input, new BigDecimal(band.get(0))));
            for (String value : band) {
                assertThat(Decided.of(patient.with(input, new BigDecimal(value)))
                                .assessment())
                        .as(input + " " + value)
                        .isEqualTo(least.assessment());
            }
        });
    }

    @Test
    void another_answer_never_raises_what_is_possible_and_never_unsettles_what_is_settled() {
        Random random = new Random(307);
        Patients.drawn(307, Patients.MANY).forEach(patient -> {
            List<Input> open =
                    Arrays.stream(Input.values()).filter(patient::isOpen).toList();
            if (!open.isEmpty()) {
                Input input = open.get(random.nextInt(open.size()));
                Decided before = Decided.of(patient);
                Decided after = Decided.of(answered(patient, input, random.nextBoolean()));
                assertThat(after.highest()).as(input.code()).isLessThanOrEqualTo(before.highest());
                if (before.assessment().triage().settled()) {
                    assertThat(after.level()).as(input.code()).isEqualTo(before.level());
                    assertThat(after.assessment().triage().settled()).isTrue();
                }
                if (before.assessment().phase().settled()) {
                    assertThat(after.phase()).as(input.code()).isEqualTo(before.phase());
                }
            }
        });
    }

    @Test
    void when_everything_is_answered_the_level_is_the_highest_possible_one_and_nothing_is_asked() {
        Random random = new Random(308);
        Patients.drawn(308, Patients.MANY).forEach(patient -> {
            TriageLevel possible = Decided.of(patient).highest();
            Findings complete = patient;
            for (Input input : Input.values()) {
                if (complete.isOpen(input)) {
                    complete = answered(complete, input, random.nextInt(20) == 0);
                }
            }
            Decided after = Decided.of(complete);
            assertThat(after.level()).isLessThanOrEqualTo(possible).isEqualTo(after.highest());
            assertThat(after.assessment().questions()).isEmpty();
        });
    }

    @Test
    void the_order_in_which_answers_become_known_does_not_matter() {
        Random random = new Random(309);
        Patients.drawn(309, Patients.MANY).forEach(patient -> {
            List<Input> inputs = new ArrayList<>(List.of(Input.values()));
            Collections.shuffle(inputs, random);
            Findings step = Findings.of(Map.of(), Map.of());
            for (Input input : inputs) {
                Answer answer = patient.answered().get(input);
                BigDecimal value = patient.measured().get(input);
                step = answer != null ? step.with(input, answer) : value != null ? step.with(input, value) : step;
            }
            assertThat(Decided.of(step).assessment())
                    .isEqualTo(Decided.of(patient).assessment());
        });
    }
}
