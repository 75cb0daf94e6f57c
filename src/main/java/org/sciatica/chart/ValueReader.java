package org.sciatica.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sciatica.chart.Remark.Kind;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Input;

/** Reads the value of an observation, or of a component of one, as an answer to what it is about. */
final class ValueReader {

    /** LOINC answers 0 to 10 of {@link ObservationReader#PAIN}, in this order. */
    private static final List<String> PAIN_ANSWERS = List.of(
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
    private static final Set<String> PREGNANT = Set.of("LA15173-0", "77386006");

    private static final Set<String> NOT_PREGNANT = Set.of("LA26683-5", "60001007");
    private static final Set<String> PREGNANCY_UNKNOWN = Set.of("LA4489-6", "261665006");

    /** Interpretations (HL7) that agree with an answer of absent: normal, negative, not detected, non-reactive; and of present. */
    private static final Set<String> OF_NOTHING = Set.of("N", "NEG", "ND", "NR");

    private static final Set<String> OF_SOMETHING = Set.of("N", "POS", "DET");
    /** Those that agree with a temperature that is no fever: of nothing, and too low. */
    private static final Set<String> OF_NO_FEVER = Set.of("N", "NEG", "ND", "NR", "L", "LL", "LU");

    /** Reasons for a missing value (HL7) that say that something was found: it stands elsewhere, or is no value that one can send. */
    private static final Set<String> FOUND = Set.of(
            "as-text",
            "masked",
            "unsupported",
            "error",
            "not-a-number",
            "negative-infinity",
            "positive-infinity",
            "NaN",
            "NINF",
            "PINF",
            "MSK",
            "UNC");

    /** Present, positive, detected (SNOMED CT). */
    private static final Set<String> IT_IS_THERE = Set.of("52101004", "10828004", "260373001");

    /** From here on a blood pressure is hypertension of the third grade, mm[Hg]. */
    private static final BigDecimal SYSTOLIC_STAGE_3 = new BigDecimal("180");

    private static final BigDecimal DIASTOLIC_STAGE_3 = new BigDecimal("110");

    private static final String VALUE = "value";

    private final Notes notes;

    ValueReader(Notes notes) {
        this.notes = notes;
    }

    void measure(Input input, JsonNode holder, Source source) {
        readCodings(input, holder, source);
        Quantities.of(input, holder)
                .or(() -> input == Input.PAIN_SCORE ? painAnswer(holder) : Optional.empty())
                .ifPresentOrElse(
                        value -> measured(input, value, holder, source),
                        () -> unreadable(
                                input,
                                holder,
                                holder.has("valueQuantity") ? Kind.NO_VALID_UNIT : Kind.UNREADABLE,
                                source));
    }

    private void measured(Input input, BigDecimal value, JsonNode holder, Source source) {
        notes.measure(input, value, source);
        boolean twice = Fields.isGivenTwice(holder, VALUE);
        if (twice) {
            Stream.concat(
                            Quantities.each(input, holder),
                            painAnswer(holder).stream().filter(score -> input == Input.PAIN_SCORE))
                    .filter(other -> Stricter.warns(input, other))
                    .forEach(other -> notes.measure(input, other, source));
        }
        boolean against = twice || (input == Input.TEMPERATURE_CELSIUS && isAgainst(OF_NO_FEVER, holder));
        if (against && !Stricter.warns(input, value)) {
            contradicted(input, source);
        }
    }

    private static Optional<BigDecimal> painAnswer(JsonNode holder) {
        return Fields.codes(holder.path("valueCodeableConcept"), CodeSystems.LOINC).stream()
                .map(PAIN_ANSWERS::indexOf)
                .filter(index -> index >= 0)
                .max(Comparator.naturalOrder())
                .map(BigDecimal::valueOf);
    }

    /**
     * Nothing was found out where a reason is given for that. Where none is, or a judgement, or a reason that says that there is a
     * value, one may have got lost.
     */
    void unreadable(Input input, JsonNode holder, Kind kind, Source source) {
        boolean nothing = !Fields.hasValue(holder);
        JsonNode reason = holder.path("dataAbsentReason");
        boolean explained = !reason.isEmpty() && Collections.disjoint(Fields.codes(reason), FOUND);
        if (nothing && explained && !Fields.isGiven(holder, "interpretation")) {
            notes.remark(Kind.NO_VALUE, source.name());
            return;
        }
        notes.remark(nothing ? Kind.UNREADABLE : kind, source.name());
        notes.unreadable(input, source);
    }

    /** An answer that allows more does not count beside a word of the same observation that does not agree with it. */
    private void answer(Input input, Answer answer, JsonNode holder, Source source) {
        notes.answer(input, answer, source);
        if (answer != Stricter.of(input) && isContradicted(answer, holder)) {
            contradicted(input, source);
        }
    }

    private void contradicted(Input input, Source source) {
        notes.remark(Kind.CONTRADICTORY, source.name());
        notes.unreadable(input, source);
    }

    private static boolean isContradicted(Answer answer, JsonNode holder) {
        boolean present = answer == Answer.PRESENT;
        return Fields.isGivenTwice(holder, VALUE)
                || isAgainst(present ? OF_SOMETHING : OF_NOTHING, holder)
                || (!present
                        && Fields.codes(holder.path("valueCodeableConcept"), CodeSystems.SNOMED_CT).stream()
                                .anyMatch(IT_IS_THERE::contains));
    }

    /** Whether an interpretation is none of those that agree, or is free text. */
    private static boolean isAgainst(Set<String> agreeing, JsonNode holder) {
        return Fields.list(holder.path("interpretation")).stream()
                .map(Fields::codes)
                .anyMatch(codes -> codes.isEmpty() || !agreeing.containsAll(codes));
    }

    /** A pressure below the line denies nothing: it was measured under treatment, or once. */
    void pressure(String code, JsonNode holder, Source source) {
        Optional<BigDecimal> value = pressure(holder);
        if (value.isEmpty()) {
            unreadable(Input.HYPERTENSION_STAGE_3, holder, Kind.NO_VALID_UNIT, source);
        } else if (value.get().compareTo(code.equals(ObservationReader.SYSTOLIC) ? SYSTOLIC_STAGE_3 : DIASTOLIC_STAGE_3)
                >= 0) {
            notes.answer(Input.HYPERTENSION_STAGE_3, Answer.PRESENT, source);
        }
    }

    static Optional<BigDecimal> pressure(JsonNode holder) {
        return Quantities.in("mm[Hg]", holder.path("valueQuantity"));
    }

    /** A coding that nobody can read may say the opposite of those beside it. */
    private void readCodings(Input input, JsonNode holder, Source source) {
        if (Fields.listsOther(holder.path("valueCodeableConcept").path("coding"))) {
            unreadable(input, holder, Kind.UNREADABLE, source);
        }
    }

    void pregnancy(JsonNode holder, Source source) {
        List<String> codes = Fields.codings(holder.path("valueCodeableConcept")).stream()
                .filter(coding ->
                        Set.of(CodeSystems.LOINC, CodeSystems.SNOMED_CT).contains(coding.system()))
                .map(Fields.Coding::code)
                .toList();
        readCodings(Input.PREGNANCY, holder, source);
        if (codes.stream().anyMatch(PREGNANT::contains)) {
            answer(Input.PREGNANCY, Answer.PRESENT, holder, source);
        } else if (codes.stream().anyMatch(PREGNANCY_UNKNOWN::contains)) {
            answer(Input.PREGNANCY, Answer.UNKNOWN, holder, source);
        } else if (codes.stream().anyMatch(NOT_PREGNANT::contains)) {
            answer(Input.PREGNANCY, Answer.ABSENT, holder, source);
        } else {
            unreadable(Input.PREGNANCY, holder, Kind.UNREADABLE, source);
        }
    }

    void own(Input input, JsonNode holder, Source source) {
        if (input.isMeasurement()) {
            measure(input, holder, source);
            return;
        }
        readCodings(input, holder, source);
        List<Answer> answers = Fields.codes(holder.path("valueCodeableConcept"), CodeSystems.ANSWERS).stream()
                .flatMap(code -> AnswersReader.answer(input, code).stream())
                .distinct()
                .toList();
        if (answers.isEmpty()) {
            unreadable(input, holder, Kind.UNREADABLE, source);
        }
        answers.forEach(answer -> answer(input, answer, holder, source));
    }
}
