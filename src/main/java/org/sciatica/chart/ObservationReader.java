package org.sciatica.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sciatica.chart.Remark.Kind;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Implications;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputGroup;

/**
 * Reads observations: temperature, pain, blood pressure, pregnancy status, and answers under our own codes. One without a
 * date counts only where it makes the answer stricter.
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

    /** How old an observation may be, by what changes how fast; safety defaults, no document gives them. */
    static final Duration A_DAY = Duration.ofHours(24);

    static final Duration A_WEEK = Duration.ofDays(7);

    private static final Set<String> COUNTS = Set.of("final", "amended", "corrected", "preliminary");

    /** From here on a blood pressure is hypertension of the third grade, mm[Hg]. */
    private static final BigDecimal SYSTOLIC_STAGE_3 = new BigDecimal("180");

    private static final BigDecimal DIASTOLIC_STAGE_3 = new BigDecimal("110");
    /** From here on pain is a warning sign of its own. */
    private static final BigDecimal STRONG_PAIN = new BigDecimal("7");

    private final Notes notes;
    private final Instant now;

    ObservationReader(Notes notes, Instant now) {
        this.notes = notes;
        this.now = now;
    }

    /** One observation on its way. */
    private record Seen(JsonNode resource, String name, Optional<Moment> when) {}

    void read(JsonNode observation, String name) {
        JsonNode concept = observation.path("code");
        Optional<String> loinc = Fields.code(concept, CodeSystems.LOINC);
        Optional<Input> own = Fields.code(concept, CodeSystems.INPUTS).flatMap(Input::of);
        if (loinc.isEmpty() && own.isEmpty()) {
            notes.remark(Kind.UNKNOWN_CODE, name);
            return;
        }
        if (!Fields.text(observation, "status").map(COUNTS::contains).orElse(true)) {
            notes.remark(Kind.NOT_IN_FORCE, name);
            return;
        }
        Optional<Moment> when =
                Moment.of(observation, "effectiveDateTime", "effectiveInstant", "effectivePeriod", "issued");
        boolean dated = observation.has("effectiveDateTime")
                || observation.has("effectiveInstant")
                || observation.has("effectivePeriod")
                || observation.has("issued");
        if ((dated && when.isEmpty())
                || when.filter(moment -> moment.inTheFuture(now)).isPresent()) {
            notes.remark(Kind.UNREADABLE, name);
            return;
        }
        boolean slow = loinc.isPresent() && !Set.of(TEMPERATURE, PAIN).contains(loinc.get());
        if (when.filter(moment -> moment.olderThan(slow ? A_WEEK : A_DAY, now)).isPresent()) {
            notes.remark(Kind.STALE, name);
            return;
        }
        if (when.isEmpty()) {
            notes.remark(Kind.UNDATED, name);
        }
        Seen seen = new Seen(observation, name, when);
        if (own.isPresent()) {
            readOwn(own.get(), seen);
            return;
        }
        switch (loinc.get()) {
            case TEMPERATURE -> readTemperature(seen);
            case PAIN -> readPain(seen);
            case BLOOD_PRESSURE ->
                observation
                        .path("component")
                        .forEach(part -> Fields.code(part.path("code"), CodeSystems.LOINC)
                                .ifPresent(code -> readPressure(code, part, seen)));
            case SYSTOLIC, DIASTOLIC -> readPressure(loinc.get(), observation, seen);
            case PREGNANCY_STATUS -> readPregnancy(seen);
            default -> notes.remark(Kind.UNKNOWN_CODE, name);
        }
    }

    private void readTemperature(Seen seen) {
        Quantities.celsius(seen.resource().path("valueQuantity"))
                .ifPresentOrElse(
                        value -> measure(Input.TEMPERATURE_CELSIUS, value, Implications.RAISED_TEMPERATURE, seen),
                        () -> notes.remark(Kind.NO_VALID_UNIT, seen.name()));
    }

    private void readPain(Seen seen) {
        JsonNode resource = seen.resource();
        Optional<BigDecimal> score = Quantities.number(resource.path("valueInteger"))
                .or(() -> Quantities.in("{score}", resource.path("valueQuantity")))
                .or(() -> Quantities.in("1", resource.path("valueQuantity")))
                .or(() -> Fields.code(resource.path("valueCodeableConcept"), CodeSystems.LOINC)
                        .map(PAIN_ANSWERS::indexOf)
                        .filter(index -> index >= 0)
                        .map(BigDecimal::valueOf));
        score.ifPresentOrElse(
                value -> measure(Input.PAIN_SCORE, value, STRONG_PAIN, seen),
                () -> notes.remark(resource.has("valueQuantity") ? Kind.NO_VALID_UNIT : Kind.UNREADABLE, seen.name()));
    }

    /** A value without a date counts from the line on at which it is a warning. */
    private void measure(Input input, BigDecimal value, BigDecimal warning, Seen seen) {
        if (seen.when().isPresent() || value.compareTo(warning) >= 0) {
            notes.measure(input, value, seen.name(), seen.when());
        }
    }

    private void readPressure(String code, JsonNode holder, Seen seen) {
        BigDecimal stage3 = code.equals(SYSTOLIC) ? SYSTOLIC_STAGE_3 : DIASTOLIC_STAGE_3;
        if (!code.equals(SYSTOLIC) && !code.equals(DIASTOLIC)) {
            return;
        }
        Optional<BigDecimal> value = Quantities.in("mm[Hg]", holder.path("valueQuantity"));
        if (value.isEmpty()) {
            notes.remark(Kind.NO_VALID_UNIT, seen.name());
        } else if (value.get().compareTo(stage3) >= 0) {
            notes.answer(Input.HYPERTENSION_STAGE_3, Answer.PRESENT, seen.name(), seen.when());
        }
    }

    private void readPregnancy(Seen seen) {
        List<String> codes = Fields.codings(seen.resource().path("valueCodeableConcept")).stream()
                .filter(coding ->
                        Set.of(CodeSystems.LOINC, CodeSystems.SNOMED_CT).contains(coding.system()))
                .map(Fields.Coding::code)
                .toList();
        if (codes.stream().anyMatch(PREGNANT::contains)) {
            answer(Input.PREGNANCY, Answer.PRESENT, seen);
        } else if (codes.stream().anyMatch(NOT_PREGNANT::contains)) {
            answer(Input.PREGNANCY, Answer.ABSENT, seen);
        } else if (codes.stream().anyMatch(PREGNANCY_UNKNOWN::contains)) {
            answer(Input.PREGNANCY, Answer.UNKNOWN, seen);
        } else {
            notes.remark(Kind.UNREADABLE, seen.name());
        }
    }

    private void readOwn(Input input, Seen seen) {
        notes.aboutSciatica();
        JsonNode resource = seen.resource();
        if (input == Input.TEMPERATURE_CELSIUS) {
            readTemperature(seen);
        } else if (input == Input.PAIN_SCORE) {
            readPain(seen);
        } else if (input.isMeasurement()) {
            AnswersReader.whole(resource, input)
                    .filter(value -> seen.when().isPresent())
                    .ifPresentOrElse(
                            value -> notes.measure(input, value, seen.name(), seen.when()),
                            () -> notes.remark(Kind.UNREADABLE, seen.name()));
        } else {
            Fields.code(resource.path("valueCodeableConcept"), CodeSystems.ANSWERS)
                    .flatMap(code -> AnswersReader.answer(input, code))
                    .ifPresentOrElse(
                            answer -> answer(input, answer, seen), () -> notes.remark(Kind.UNREADABLE, seen.name()));
        }
    }

    /** An answer without a date counts when it says that a symptom or a contraindication is present. */
    private void answer(Input input, Answer answer, Seen seen) {
        boolean strict = answer == Answer.PRESENT
                && (input.group() == InputGroup.SYMPTOMS || input.group() == InputGroup.CONTRAINDICATIONS);
        if (seen.when().isPresent() || strict) {
            notes.answer(input, answer, seen.name(), seen.when());
        }
    }
}
