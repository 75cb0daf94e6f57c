package org.sciatica.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sciatica.chart.Remark.Kind;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Input;

/**
 * Reads observations: temperature, pain, blood pressure, pregnancy status, and answers under our own codes. One without a
 * date, of an earlier time, or that says itself that it is to be doubted counts only where it makes the answer stricter.
 */
final class ObservationReader {

    static final String TEMPERATURE = "8310-5";
    static final String PAIN = "72514-3";
    static final String BLOOD_PRESSURE = "85354-9";
    static final String SYSTOLIC = "8480-6";
    static final String DIASTOLIC = "8462-4";
    static final String PREGNANCY_STATUS = "82810-3";

    /** LOINC answers 0 to 10 of {@link #PAIN}, in this order. */
    static final List<String> PAIN_ANSWERS = List.of(
            "LA6111-4",
            "LA6112-2",
            "LA6113-0",
            "LA6114-8",
            "LA6115-5",
            "LA10137-0",
            "LA10138-8",
            "LA10139-6",
            "LA10140-4",
            "LA10141-2",
            "LA13942-0");

    /** Codes of LOINC and SNOMED CT for pregnant, not pregnant and not known; seen in a value set of the WHO. */
    static final Set<String> PREGNANT = Set.of("LA15173-0", "77386006");

    static final Set<String> NOT_PREGNANT = Set.of("LA26683-5", "60001007");
    static final Set<String> PREGNANCY_UNKNOWN = Set.of("LA4489-6", "261665006");

    private static final Set<String> NEVER_WAS = Set.of("entered-in-error", "cancelled");
    private static final Set<String> COUNTS = Set.of("final", "amended", "corrected", "preliminary");
    private static final String[] DATES = {"effectiveDateTime", "effectiveInstant", "effectivePeriod", "issued"};

    /** From here on a blood pressure is hypertension of the third grade, mm[Hg]. */
    private static final BigDecimal SYSTOLIC_STAGE_3 = new BigDecimal("180");

    private static final BigDecimal DIASTOLIC_STAGE_3 = new BigDecimal("110");
    private static final Set<String> KNOWN =
            Set.of(TEMPERATURE, PAIN, BLOOD_PRESSURE, SYSTOLIC, DIASTOLIC, PREGNANCY_STATUS);

    private final Notes notes;
    private final Instant now;

    ObservationReader(Notes notes, Instant now) {
        this.notes = notes;
        this.now = now;
    }

    /** Reads one observation, under each code of it that this service knows. */
    void read(JsonNode observation, String name) {
        JsonNode concept = observation.path("code");
        List<Input> own = Fields.codes(concept, CodeSystems.INPUTS).stream()
                .flatMap(code -> Input.of(code).stream())
                .toList();
        List<String> loinc = Fields.codes(concept, CodeSystems.LOINC).stream()
                .filter(KNOWN::contains)
                .toList();
        if (loinc.isEmpty() && own.isEmpty()) {
            notes.remark(Kind.UNKNOWN_CODE, name);
            return;
        }
        if (Fields.text(observation, "status").filter(NEVER_WAS::contains).isPresent()) {
            notes.remark(Kind.NOT_IN_FORCE, name);
            return;
        }
        if (!own.isEmpty()) {
            notes.aboutSciatica();
            Source source = source(observation, name, Stricter.A_DAY);
            own.forEach(input -> readOwn(input, observation, source));
        }
        for (String code : loinc) {
            boolean fast = code.equals(TEMPERATURE) || code.equals(PAIN);
            Source source = source(observation, name, fast ? Stricter.A_DAY : Stricter.A_WEEK);
            switch (code) {
                case TEMPERATURE -> measure(Input.TEMPERATURE_CELSIUS, observation, source);
                case PAIN -> measure(Input.PAIN_SCORE, observation, source);
                case PREGNANCY_STATUS -> readPregnancy(observation, source);
                default -> readPressures(observation, source);
            }
        }
    }

    /** What the observation is good for: one that may clear something is of this time and undoubted. */
    private Source source(JsonNode observation, String name, Duration mostAge) {
        Optional<Moment> when = Moment.of(observation, DATES);
        Source source = Source.of(name, when);
        if (when.isEmpty()) {
            notes.remark(Arrays.stream(DATES).anyMatch(observation::has) ? Kind.UNREADABLE : Kind.UNDATED, name);
            return source.inDoubt();
        }
        if (source.isOlderThan(mostAge, now)) {
            notes.remark(Kind.STALE, name);
            return source.inDoubt();
        }
        boolean clear = !when.get().inTheFuture(now)
                && !Fields.isModified(observation)
                && !observation.has("focus")
                && !observation.has("dataAbsentReason")
                && Fields.text(observation, "status").map(COUNTS::contains).orElse(true);
        if (!clear) {
            notes.remark(Kind.IN_DOUBT, name);
        }
        return clear ? source : source.inDoubt();
    }

    private void measure(Input input, JsonNode observation, Source source) {
        Quantities.of(input, observation)
                .or(() -> input == Input.PAIN_SCORE ? painAnswer(observation) : Optional.empty())
                .ifPresentOrElse(
                        value -> notes.measure(input, value, source),
                        () -> unreadable(
                                input,
                                observation,
                                observation.has("valueQuantity") ? Kind.NO_VALID_UNIT : Kind.UNREADABLE,
                                source));
    }

    private static Optional<BigDecimal> painAnswer(JsonNode observation) {
        return Fields.codes(observation.path("valueCodeableConcept"), CodeSystems.LOINC).stream()
                .map(PAIN_ANSWERS::indexOf)
                .filter(index -> index >= 0)
                .max(Comparator.naturalOrder())
                .map(BigDecimal::valueOf);
    }

    /** Nothing was found out when there is no value at all. */
    private void unreadable(Input input, JsonNode holder, Kind kind, Source source) {
        notes.remark(kind, source.name());
        if (Fields.hasValue(holder)) {
            notes.unreadable(input, source);
        }
    }

    private void readPressures(JsonNode observation, Source source) {
        readPressure(observation.path("code"), observation, source);
        observation.path("component").forEach(part -> readPressure(part.path("code"), part, source));
    }

    /** A pressure below the line denies nothing: it was measured under treatment, or once. */
    private void readPressure(JsonNode code, JsonNode holder, Source source) {
        for (String part : Fields.codes(code, CodeSystems.LOINC)) {
            if (part.equals(SYSTOLIC) || part.equals(DIASTOLIC)) {
                Optional<BigDecimal> value = Quantities.in("mm[Hg]", holder.path("valueQuantity"));
                if (value.isEmpty()) {
                    unreadable(Input.HYPERTENSION_STAGE_3, holder, Kind.NO_VALID_UNIT, source);
                } else if (value.get().compareTo(part.equals(SYSTOLIC) ? SYSTOLIC_STAGE_3 : DIASTOLIC_STAGE_3) >= 0) {
                    notes.answer(Input.HYPERTENSION_STAGE_3, Answer.PRESENT, source);
                }
            }
        }
    }

    private void readPregnancy(JsonNode observation, Source source) {
        List<String> codes = Fields.codings(observation.path("valueCodeableConcept")).stream()
                .filter(coding ->
                        Set.of(CodeSystems.LOINC, CodeSystems.SNOMED_CT).contains(coding.system()))
                .map(Fields.Coding::code)
                .toList();
        if (codes.stream().anyMatch(PREGNANT::contains)) {
            notes.answer(Input.PREGNANCY, Answer.PRESENT, source);
        } else if (codes.stream().anyMatch(PREGNANCY_UNKNOWN::contains)) {
            notes.answer(Input.PREGNANCY, Answer.UNKNOWN, source);
        } else if (codes.stream().anyMatch(NOT_PREGNANT::contains)) {
            notes.answer(Input.PREGNANCY, Answer.ABSENT, source);
        } else {
            unreadable(Input.PREGNANCY, observation, Kind.UNREADABLE, source);
        }
    }

    private void readOwn(Input input, JsonNode observation, Source source) {
        if (input.isMeasurement()) {
            measure(input, observation, source);
            return;
        }
        List<Answer> answers = Fields.codes(observation.path("valueCodeableConcept"), CodeSystems.ANSWERS).stream()
                .flatMap(code -> AnswersReader.answer(input, code).stream())
                .toList();
        if (answers.isEmpty()) {
            unreadable(input, observation, Kind.UNREADABLE, source);
        }
        answers.forEach(answer -> notes.answer(input, answer, source));
    }
}
