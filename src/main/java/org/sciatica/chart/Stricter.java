package org.sciatica.chart;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Implications;
import org.sciatica.vocabulary.Input;

/**
 * Which answers of a chart are the stricter ones, and how long those count. An answer that is in doubt counts only where it is
 * the stricter one. The times are safety defaults, no document gives them.
 */
final class Stricter {

    /** What opens something when it is present: here absent is the worse answer. Everything else is worse when present. */
    static final Set<Input> OPENING = EnumSet.of(
            Input.DIAGNOSIS_CONFIRMED,
            Input.DOCTOR_CLEARANCE,
            Input.SUPERVISION_AVAILABLE,
            Input.EXERCISE_TECHNIQUE_MASTERED,
            Input.PHYSIOTHERAPY_CONTRAINDICATIONS_CHECKED,
            Input.MODULE_1_COMPLETED,
            Input.MODULE_2_COMPLETED,
            Input.TOLERATES_SUPINE,
            Input.TOLERATES_PRONE,
            Input.TOLERATES_SIDE_LYING,
            Input.TOLERATES_SITTING,
            Input.TOLERATES_STANDING,
            Input.TOLERATES_KNEELING,
            Input.TOLERATES_QUADRUPED);

    static final Duration A_DAY = Duration.ofHours(24);

    /** The time within which a patient is looked at again. */
    static final Duration THREE_DAYS = Duration.ofDays(3);

    static final Duration A_WEEK = Duration.ofDays(7);
    /** Forty-four weeks: a pregnancy may last longer than the forty that it is counted with (ICD-10, O48). */
    static final Duration A_PREGNANCY = Duration.ofDays(308);

    private static final Duration A_YEAR = Duration.ofDays(365);

    private static final Duration THREE_MONTHS = Duration.ofDays(90);

    /** Contraindications that come and go. */
    private static final Set<Input> PASSING = EnumSet.of(
            Input.HYPERTENSION_STAGE_3,
            Input.HYPERTENSIVE_CRISIS,
            Input.SKIN_DISEASE,
            Input.ALLERGIC_CONDITION,
            Input.LOCAL_INJURY,
            Input.CHRONIC_DISEASE_FLARE);

    /** Diseases that one has, or has had, for ever. */
    private static final Set<Input> LASTING = EnumSet.of(
            Input.MALIGNANCY,
            Input.MYELOMA,
            Input.TUBERCULOSIS,
            Input.BONE_TUBERCULOSIS,
            Input.BLOOD_DISEASE,
            Input.EPILEPSY,
            Input.DIABETES_MELLITUS,
            Input.OSTEOPOROSIS,
            Input.ANAESTHETIC_ALLERGY,
            Input.RENAL_FAILURE,
            Input.SPINAL_INJURY,
            Input.ANKYLOSING_SPONDYLITIS,
            Input.ARTERIAL_INSUFFICIENCY);

    /** Diseases beside which weaker pain is a warning. */
    private static final Set<Input> WITH_PAIN =
            EnumSet.of(Input.MALIGNANCY, Input.MYELOMA, Input.TUBERCULOSIS, Input.BONE_TUBERCULOSIS);

    private static final BigDecimal PAIN_BESIDE_DISEASE = new BigDecimal("4");

    /** From here on pain is a warning sign of its own; that it may be the strongest of all is a graver one. */
    private static final BigDecimal STRONG_PAIN = new BigDecimal("7");

    private static final BigDecimal UNBEARABLE_PAIN = new BigDecimal("10");

    /** Younger patients are outside the scope of the documents. */
    private static final BigDecimal GROWN_UP = new BigDecimal("16");

    private Stricter() {}

    /** The answer that allows less. */
    static Answer of(Input input) {
        return OPENING.contains(input) ? Answer.ABSENT : Answer.PRESENT;
    }

    /** Whether a value is a warning by itself, so that not to know it would not be stricter. */
    static boolean warns(Input input, BigDecimal value) {
        return switch (input) {
            case TEMPERATURE_CELSIUS -> value.compareTo(Implications.RAISED_TEMPERATURE) >= 0;
            case PAIN_SCORE -> value.compareTo(UNBEARABLE_PAIN) >= 0;
            case AGE_YEARS -> value.compareTo(GROWN_UP) < 0;
            case PREGNANCY_TRIMESTER -> true;
            default -> false;
        };
    }

    static boolean isStrongPain(BigDecimal pain) {
        return pain.compareTo(STRONG_PAIN) >= 0;
    }

    /** Whether a pain score is a warning beside what is present. */
    static boolean warnsBeside(Set<Input> present, BigDecimal pain) {
        return pain.compareTo(PAIN_BESIDE_DISEASE) >= 0 && !Collections.disjoint(present, WITH_PAIN);
    }

    /** Whether the stricter answer still counts, so long after it was found. */
    static boolean counts(Input input, Source from, Instant now) {
        return LASTING.contains(input) || !from.isSurelyOlderThan(countsFor(input), now);
    }

    private static Duration countsFor(Input input) {
        if (PASSING.contains(input)) {
            return A_WEEK;
        }
        return switch (input) {
            case PREGNANCY, PREGNANCY_TRIMESTER -> A_PREGNANCY;
            case AGE_YEARS -> A_YEAR;
            case TEMPERATURE_CELSIUS, ELEVATED_TEMPERATURE, PAIN_SCORE -> A_DAY;
            default ->
                switch (input.group()) {
                    case CONTRAINDICATIONS, DIAGNOSES -> THREE_MONTHS;
                    default -> THREE_DAYS;
                };
        };
    }
}
