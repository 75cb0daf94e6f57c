package org.sciatica.vocabulary;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be said about a patient: a closed set. A finding is answered present, absent or unknown; a
 * measurement with a number in its {@link #range()}. The label, the question and the codings of an input are data, keyed
 * by its {@link #code()}.
 */
public enum Input {
    URINARY_INCONTINENCE(InputGroup.SYMPTOMS),
    URINARY_DYSFUNCTION(InputGroup.SYMPTOMS),
    FAECAL_INCONTINENCE(InputGroup.SYMPTOMS),
    SADDLE_ANAESTHESIA(InputGroup.SYMPTOMS),
    PELVIC_ORGAN_DYSFUNCTION(InputGroup.SYMPTOMS),
    LEG_PARALYSIS(InputGroup.SYMPTOMS),
    FOOT_MOVEMENT_LOSS(InputGroup.SYMPTOMS),
    SEVERE_NUMBNESS_PREVENTING_MOVEMENT(InputGroup.SYMPTOMS),
    UNBEARABLE_PAIN(InputGroup.SYMPTOMS),
    PAIN_PREVENTS_MOVEMENT(InputGroup.SYMPTOMS),
    PAIN_SPREAD_TO_OTHER_ORGANS(InputGroup.SYMPTOMS),
    PAIN_SPREAD_TO_OTHER_SITES(InputGroup.SYMPTOMS),
    LOWER_SPINE_SWELLING(InputGroup.SYMPTOMS),
    ELEVATED_TEMPERATURE(InputGroup.SYMPTOMS),
    BILATERAL_LEG_SYMPTOMS(InputGroup.SYMPTOMS),
    NEAR_SYNCOPE(InputGroup.SYMPTOMS),
    SKIN_REDNESS(InputGroup.SYMPTOMS),
    LOCAL_SWELLING(InputGroup.SYMPTOMS),
    CHILLS(InputGroup.SYMPTOMS),
    SWEATING(InputGroup.SYMPTOMS),
    COLD_LEG(InputGroup.SYMPTOMS),
    FOOT_DROP(InputGroup.SYMPTOMS),
    HEEL_STANDING_UNABLE(InputGroup.SYMPTOMS),
    GAIT_UNSTEADY(InputGroup.SYMPTOMS),
    FOOT_WEAKNESS(InputGroup.SYMPTOMS),
    FOOT_ULCER(InputGroup.SYMPTOMS),
    VISUAL_DISTURBANCE(InputGroup.SYMPTOMS),
    HEARING_DISTURBANCE(InputGroup.SYMPTOMS),
    DIZZINESS(InputGroup.SYMPTOMS),
    HEADACHE(InputGroup.SYMPTOMS),
    PAIN_ON_BREATHING(InputGroup.SYMPTOMS),
    INTERCOSTAL_PAIN(InputGroup.SYMPTOMS),
    GIRDLE_PAIN_OR_SHINGLES(InputGroup.SYMPTOMS),
    PURULENT_DISCHARGE(InputGroup.SYMPTOMS),
    POST_INJECTION_SUPPURATION(InputGroup.SYMPTOMS),
    LOW_BACK_PAIN(InputGroup.SYMPTOMS),
    RADIATING_LEG_PAIN(InputGroup.SYMPTOMS),
    BUTTOCK_PAIN(InputGroup.SYMPTOMS),
    POSTERIOR_THIGH_PAIN(InputGroup.SYMPTOMS),
    SUDDEN_SHOOTING_PAIN(InputGroup.SYMPTOMS),
    SEVERE_NERVE_PAIN(InputGroup.SYMPTOMS),
    LEG_NUMBNESS(InputGroup.SYMPTOMS),
    LEG_TINGLING(InputGroup.SYMPTOMS),
    LEG_WEAKNESS(InputGroup.SYMPTOMS),
    MUSCLE_ATROPHY(InputGroup.SYMPTOMS),
    LIMPING(InputGroup.SYMPTOMS),
    NIGHT_PAIN(InputGroup.SYMPTOMS),
    SACRAL_NUMBNESS(InputGroup.SYMPTOMS),
    CALF_CRAMPS(InputGroup.SYMPTOMS),
    DRY_PEELING_SKIN(InputGroup.SYMPTOMS),
    CONSTIPATION(InputGroup.SYMPTOMS),
    RESTRICTED_MOBILITY(InputGroup.SYMPTOMS),
    PAIN_ON_FORWARD_BEND(InputGroup.SYMPTOMS),
    PAIN_ON_SIDE_BEND(InputGroup.SYMPTOMS),
    PAIN_ON_MOVEMENT(InputGroup.SYMPTOMS),
    PAIN_ON_STANDING(InputGroup.SYMPTOMS),
    PAIN_ON_SITTING(InputGroup.SYMPTOMS),
    PAIN_ON_WALKING(InputGroup.SYMPTOMS),
    PAIN_ON_SQUATTING(InputGroup.SYMPTOMS),
    RELIEF_ON_LYING(InputGroup.SYMPTOMS),
    NECK_PAIN(InputGroup.SYMPTOMS),
    FINGER_NUMBNESS(InputGroup.SYMPTOMS),
    VARICOSE_VEINS(InputGroup.SYMPTOMS),
    EXERCISE_WORSENS_PAIN(InputGroup.SYMPTOMS),
    ABNORMAL_REACTION_TO_EXERCISE(InputGroup.SYMPTOMS),
    SYMPTOMS_PERSISTING(InputGroup.SYMPTOMS),

    LASEGUE(InputGroup.TESTS, "lesera"),
    SICARD(InputGroup.TESTS, "sikara"),
    LANDING(InputGroup.TESTS, "posadka"),
    NERVE_TENSION(InputGroup.TESTS),

    PREGNANCY(InputGroup.CONTRAINDICATIONS),
    DIABETES_MELLITUS(InputGroup.CONTRAINDICATIONS),
    HYPERTENSION_STAGE_3(InputGroup.CONTRAINDICATIONS),
    HYPERTENSIVE_CRISIS(InputGroup.CONTRAINDICATIONS),
    EPILEPSY(InputGroup.CONTRAINDICATIONS),
    SKIN_DISEASE(InputGroup.CONTRAINDICATIONS),
    ALLERGIC_CONDITION(InputGroup.CONTRAINDICATIONS),
    MALIGNANCY(InputGroup.CONTRAINDICATIONS),
    TUBERCULOSIS(InputGroup.CONTRAINDICATIONS),
    BONE_TUBERCULOSIS(InputGroup.CONTRAINDICATIONS),
    BLOOD_DISEASE(InputGroup.CONTRAINDICATIONS),
    OSTEOPOROSIS(InputGroup.CONTRAINDICATIONS),
    ANAESTHETIC_ALLERGY(InputGroup.CONTRAINDICATIONS),
    LOCAL_INJURY(InputGroup.CONTRAINDICATIONS),
    RENAL_FAILURE(InputGroup.CONTRAINDICATIONS),
    SPINAL_INJURY(InputGroup.CONTRAINDICATIONS),
    CHRONIC_DISEASE_FLARE(InputGroup.CONTRAINDICATIONS),
    DEEP_VEIN_THROMBOSIS(InputGroup.CONTRAINDICATIONS),

    DISC_HERNIATION(InputGroup.DIAGNOSES),
    OSTEOCHONDROSIS(InputGroup.DIAGNOSES),
    OSTEOPHYTES(InputGroup.DIAGNOSES),
    SPINAL_CURVATURE(InputGroup.DIAGNOSES),
    HYPERLORDOSIS(InputGroup.DIAGNOSES),
    MUSCLE_SPASM(InputGroup.DIAGNOSES),
    ENTRAPMENT_NEUROPATHY(InputGroup.DIAGNOSES),
    FLAT_FEET(InputGroup.DIAGNOSES),
    ANKLE_RESTRICTION(InputGroup.DIAGNOSES),
    SPONDYLITIS(InputGroup.DIAGNOSES),
    MYELOMA(InputGroup.DIAGNOSES),
    ANKYLOSING_SPONDYLITIS(InputGroup.DIAGNOSES),
    ARTERIAL_INSUFFICIENCY(InputGroup.DIAGNOSES),
    LUMBAR_RADICULOPATHY(InputGroup.DIAGNOSES),
    CERVICAL_RADICULOPATHY(InputGroup.DIAGNOSES),
    THORACIC_RADICULOPATHY(InputGroup.DIAGNOSES),
    SCIATIC_NEUROPATHY(InputGroup.DIAGNOSES),
    SCIATICA_UPPER(InputGroup.DIAGNOSES),
    SCIATICA_MID(InputGroup.DIAGNOSES),
    SCIATICA_LOWER(InputGroup.DIAGNOSES),

    RECENT_CHILLING(InputGroup.CIRCUMSTANCES),
    OVEREXERTION(InputGroup.CIRCUMSTANCES),
    HEAVY_LIFTING_TRIGGER(InputGroup.CIRCUMSTANCES),
    SEDENTARY_WORK(InputGroup.CIRCUMSTANCES),
    CURRENT_EXACERBATION(InputGroup.CIRCUMSTANCES),
    ACUTE_ATTACK(InputGroup.CIRCUMSTANCES),
    DIAGNOSIS_CONFIRMED(InputGroup.CIRCUMSTANCES),
    DOCTOR_CLEARANCE(InputGroup.CIRCUMSTANCES),
    SUPERVISION_AVAILABLE(InputGroup.CIRCUMSTANCES),
    EXERCISE_TECHNIQUE_MASTERED(InputGroup.CIRCUMSTANCES),
    PHYSIOTHERAPY_CONTRAINDICATIONS_CHECKED(InputGroup.CIRCUMSTANCES),
    CONSERVATIVE_TREATMENT_FAILED(InputGroup.CIRCUMSTANCES),
    MODULE_1_COMPLETED(InputGroup.CIRCUMSTANCES),
    MODULE_2_COMPLETED(InputGroup.CIRCUMSTANCES),
    TOLERATES_SUPINE(InputGroup.CIRCUMSTANCES),
    TOLERATES_PRONE(InputGroup.CIRCUMSTANCES),
    TOLERATES_SIDE_LYING(InputGroup.CIRCUMSTANCES),
    TOLERATES_SITTING(InputGroup.CIRCUMSTANCES),
    TOLERATES_STANDING(InputGroup.CIRCUMSTANCES),
    TOLERATES_KNEELING(InputGroup.CIRCUMSTANCES),
    TOLERATES_QUADRUPED(InputGroup.CIRCUMSTANCES),

    TEMPERATURE_CELSIUS(Range.decimal("34.0", "43.0", "Cel")),
    PAIN_SCORE(Range.whole("0", "10", "{score}")),
    DAYS_SINCE_ONSET(Range.whole("0", "36500", "d")),
    PREGNANCY_TRIMESTER(Range.whole("1", "3", "{trimester}")),
    AGE_YEARS(Range.whole("0", "120", "a"));

    private static final Map<String, Input> BY_CODE = byCode();

    private final String code = Codes.of(this);
    private final InputGroup group;
    private final @Nullable Range range;
    private final @Nullable Span anywhere;
    private final List<String> aliases;

    Input(InputGroup group, String... aliases) {
        this.group = group;
        this.range = null;
        this.anywhere = null;
        this.aliases = List.of(aliases);
    }

    Input(Range range) {
        this.group = InputGroup.MEASUREMENTS;
        this.range = range;
        this.anywhere = Span.of(range);
        this.aliases = List.of();
    }

    private static Map<String, Input> byCode() {
        Map<String, Input> inputs = new LinkedHashMap<>();
        for (Input input : values()) {
            inputs.put(input.code, input);
            input.aliases.forEach(alias -> inputs.put(alias, input));
        }
        return Collections.unmodifiableMap(inputs);
    }

    /** The input of this code or alias. */
    public static Optional<Input> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The inputs of a group, in the order of this set. */
    public static List<Input> of(InputGroup group) {
        return Arrays.stream(values()).filter(input -> input.group == group).toList();
    }

    public String code() {
        return code;
    }

    /** Where this input stands in the set, from 0. */
    @SuppressWarnings("EnumOrdinal") // no meaning hangs on it: it is only the place in an array or a set of bits
    public int position() {
        return ordinal();
    }

    public InputGroup group() {
        return group;
    }

    /** Other spellings that are understood: those of the documents' translations. */
    public List<String> aliases() {
        return aliases;
    }

    public boolean isMeasurement() {
        return range != null;
    }

    /**
     * The values of this measurement.
     *
     * @throws IllegalStateException when this input is no measurement
     */
    public Range range() {
        if (range == null) {
            throw new IllegalStateException(code + " is no measurement");
        }
        return range;
    }

    /** Where this measurement lies as long as nothing is known of it. */
    Span anywhere() {
        if (anywhere == null) {
            throw new IllegalStateException(code + " is no measurement");
        }
        return anywhere;
    }

    @Override
    public String toString() {
        return code;
    }
}
