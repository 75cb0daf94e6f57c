package org.sciatica.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputGroup;
import org.sciatica.vocabulary.TriageLevel;

/** Worse news never makes an answer milder, less knowledge never makes it more generous. */
class NeverMilderTest {

    /** Each makes the level urgent or higher by itself. */
    private static final List<Input> RED_FLAGS = List.of(
            Input.URINARY_INCONTINENCE,
            Input.URINARY_DYSFUNCTION,
            Input.FAECAL_INCONTINENCE,
            Input.SADDLE_ANAESTHESIA,
            Input.PELVIC_ORGAN_DYSFUNCTION,
            Input.LEG_PARALYSIS,
            Input.FOOT_MOVEMENT_LOSS,
            Input.BILATERAL_LEG_SYMPTOMS,
            Input.ELEVATED_TEMPERATURE,
            Input.UNBEARABLE_PAIN,
            Input.NEAR_SYNCOPE,
            Input.PAIN_PREVENTS_MOVEMENT,
            Input.PAIN_SPREAD_TO_OTHER_ORGANS,
            Input.PAIN_SPREAD_TO_OTHER_SITES,
            Input.SEVERE_NUMBNESS_PREVENTING_MOVEMENT,
            Input.LOWER_SPINE_SWELLING,
            Input.SKIN_REDNESS,
            Input.LOCAL_SWELLING,
            Input.CHILLS,
            Input.FOOT_DROP,
            Input.HEEL_STANDING_UNABLE,
            Input.FOOT_WEAKNESS,
            Input.GAIT_UNSTEADY,
            Input.FOOT_ULCER,
            Input.COLD_LEG,
            Input.VISUAL_DISTURBANCE,
            Input.HEARING_DISTURBANCE,
            Input.HYPERTENSIVE_CRISIS,
            Input.PURULENT_DISCHARGE,
            Input.POST_INJECTION_SUPPURATION,
            Input.DEEP_VEIN_THROMBOSIS);

    /** Unanswered, these open nothing: what a patient cannot do, and whom the documents do not speak of. */
    private static final Set<Input> OPEN_NOTHING = EnumSet.of(
            Input.TOLERATES_SUPINE,
            Input.TOLERATES_PRONE,
            Input.TOLERATES_SIDE_LYING,
            Input.TOLERATES_SITTING,
            Input.TOLERATES_STANDING,
            Input.TOLERATES_KNEELING,
            Input.TOLERATES_QUADRUPED,
            Input.CERVICAL_RADICULOPATHY,
            Input.THORACIC_RADICULOPATHY,
            Input.AGE_YEARS);

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    static Findings without(Findings patient, Input input) {
        Map<Input, Answer> answers = new EnumMap<>(Input.class);
        answers.putAll(patient.answered());
        answers.remove(input);
        Map<Input, BigDecimal> measured = new EnumMap<>(Input.class);
        measured.putAll(patient.measured());
        measured.remove(input);
        return Findings.of(answers, measured);
    }

    private static List<Input> given(Findings patient) {
        return Arrays.stream(Input.values()).filter(patient::wasAsked).toList();
    }

    @Test
    void adding_a_red_flag_never_lowers_the_level_and_empties_what_is_allowed() {
        Random random = new Random(201);
        Patients.drawn(201, Patients.MANY).forEach(patient -> {
            Input flag = any(RED_FLAGS, random);
            Decided before = Decided.of(patient);
            Decided after = Decided.of(patient.with(flag, Answer.PRESENT));
            assertThat(after.level()).as(flag.code()).isGreaterThanOrEqualTo(before.level());
            assertThat(after.level().seeDoctorNow()).as(flag.code()).isTrue();
            assertThat(after.assessment().interventions().values().stream().flatMap(List::stream))
                    .as(flag.code())
                    .allMatch(decision -> decision.status() == Status.WITHHELD);
        });
    }

    @Test
    void two_red_flags_are_as_bad_as_the_worse_of_them() {
        Random random = new Random(202);
        Patients.drawn(202, Patients.MANY).forEach(patient -> {
            Input one = any(RED_FLAGS, random);
            Input other = any(RED_FLAGS, random);
            TriageLevel first = Decided.of(patient.with(one, Answer.PRESENT)).level();
            TriageLevel second = Decided.of(patient.with(other, Answer.PRESENT)).level();
            TriageLevel both = Decided.of(patient.with(one, Answer.PRESENT).with(other, Answer.PRESENT))
                    .level();
            assertThat(both).as(one + " and " + other).isEqualTo(first.atLeast(second) ? first : second);
        });
    }

    @Test
    void learning_that_a_contraindication_is_absent_never_withholds_more() {
        Random random = new Random(203);
        Patients.drawn(203, Patients.MANY).forEach(patient -> {
            Input input = any(Input.of(InputGroup.CONTRAINDICATIONS), random);
            Decided open = Decided.of(without(patient, input));
            Decided absent = Decided.of(without(patient, input).with(input, Answer.ABSENT));
            assertThat(open.withheld()).as(input.code()).containsAll(absent.withheld());
            assertThat(absent.allowed()).as(input.code()).containsAll(open.allowed());
            assertThat(absent.level()).as(input.code()).isLessThanOrEqualTo(open.level());
        });
    }

    @Test
    void an_open_contraindication_allows_exactly_what_a_present_one_does_and_withholds_no_more() {
        Random random = new Random(204);
        Patients.drawn(204, Patients.MANY).forEach(patient -> {
            Input input = any(Input.of(InputGroup.CONTRAINDICATIONS), random);
            Findings unanswered = without(patient, input);
            if (unanswered.isOpen(input)) {
                Decided open = Decided.of(unanswered);
                Decided present = Decided.of(unanswered.with(input, Answer.PRESENT));
                assertThat(open.allowed()).as(input.code()).isEqualTo(present.allowed());
                assertThat(present.withheld()).as(input.code()).containsAll(open.withheld());
            }
        });
    }

    @Test
    void taking_back_any_answer_never_allows_more_but_where_unanswered_opens_nothing() {
        Random random = new Random(205);
        Patients.drawn(205, Patients.MANY).forEach(patient -> {
            List<Input> given = new ArrayList<>(given(patient));
            given.removeAll(OPEN_NOTHING);
            List<Input> present = given.stream()
                    .filter(input -> patient.answered().get(input) == Answer.PRESENT)
                    .toList();
            for (List<Input> inputs : List.of(given, present)) {
                if (!inputs.isEmpty()) {
                    Input input = any(inputs, random);
                    assertThat(Decided.of(patient).allowed())
                            .as(input.code())
                            .containsAll(Decided.of(without(patient, input)).allowed());
                }
            }
        });
    }

    @Test
    void taking_back_a_denial_never_lowers_the_level() {
        Random random = new Random(206);
        Patients.drawn(206, Patients.MANY).forEach(patient -> {
            List<Input> denied = given(patient).stream()
                    .filter(input -> patient.answered().get(input) == Answer.ABSENT)
                    .filter(input -> input.group() != InputGroup.CIRCUMSTANCES || input == Input.ACUTE_ATTACK)
                    .toList();
            if (!denied.isEmpty()) {
                Input input = any(denied, random);
                assertThat(Decided.of(without(patient, input)).level())
                        .as(input.code())
                        .isGreaterThanOrEqualTo(Decided.of(patient).level());
            }
        });
    }

    @Test
    void taking_back_a_favourable_circumstance_never_lowers_the_level_and_never_allows_more() {
        List<Input> favourable = List.of(
                Input.DIAGNOSIS_CONFIRMED,
                Input.DOCTOR_CLEARANCE,
                Input.SUPERVISION_AVAILABLE,
                Input.EXERCISE_TECHNIQUE_MASTERED,
                Input.PHYSIOTHERAPY_CONTRAINDICATIONS_CHECKED,
                Input.MODULE_1_COMPLETED,
                Input.MODULE_2_COMPLETED);
        Random random = new Random(207);
        Patients.drawn(207, Patients.MANY).forEach(patient -> {
            Input input = any(favourable, random);
            Decided with = Decided.of(patient.with(input, Answer.PRESENT));
            Decided without = Decided.of(without(patient, input));
            assertThat(without.level()).as(input.code()).isGreaterThanOrEqualTo(with.level());
            assertThat(with.allowed()).as(input.code()).containsAll(without.allowed());
        });
    }

    @Test
    void a_negative_test_never_lowers_the_level_below_that_of_no_test() {
        Random random = new Random(208);
        Patients.drawn(208, Patients.MANY).forEach(patient -> {
            Input test = any(Input.of(InputGroup.TESTS), random);
            TriageLevel untested = Decided.of(without(patient, test)).level();
            TriageLevel negative = Decided.of(patient.with(test, Answer.ABSENT)).level();
            TriageLevel positive =
                    Decided.of(patient.with(test, Answer.PRESENT)).level();
            assertThat(negative).as(test.code()).isEqualTo(untested);
            assertThat(positive).as(test.code()).isGreaterThanOrEqualTo(untested);
        });
    }

    @Test
    void more_pain_never_lowers_the_level_and_never_allows_more() {
        Random random = new Random(209);
        Patients.drawn(209, Patients.MANY).forEach(patient -> {
            int pain = random.nextInt(10);
            Decided less = Decided.of(patient.with(Input.PAIN_SCORE, BigDecimal.valueOf(pain)));
            Decided more = Decided.of(patient.with(Input.PAIN_SCORE, BigDecimal.valueOf(pain + 1L)));
            assertThat(more.level()).as("%s", pain).isGreaterThanOrEqualTo(less.level());
            assertThat(less.allowed()).as("%s", pain).containsAll(more.allowed());
        });
    }

    @Test
    void a_higher_temperature_never_lowers_the_level_and_never_allows_more() {
        List<BigDecimal> rising = List.of("34.0", "37.4", "37.5", "37.9", "38.0", "43.0").stream()
                .map(BigDecimal::new)
                .toList();
        Random random = new Random(210);
        Patients.drawn(210, Patients.MANY).forEach(patient -> {
            int step = random.nextInt(rising.size() - 1);
            Decided lower = Decided.of(patient.with(Input.TEMPERATURE_CELSIUS, rising.get(step)));
            Decided higher = Decided.of(patient.with(Input.TEMPERATURE_CELSIUS, rising.get(step + 1)));
            assertThat(higher.level()).isGreaterThanOrEqualTo(lower.level());
            assertThat(lower.allowed()).containsAll(higher.allowed());
        });
    }
}
