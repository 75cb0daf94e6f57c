package org.sciatica.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sciatica.chart.ChartCodes.ChartCode;
import org.sciatica.chart.ChartCodes.Sciatica;
import org.sciatica.chart.Remark.Kind;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Input;

/**
 * Reads entries of the problem list and of the allergy list. An entry without a status counts as active. An entry whose
 * codes are not sorted into categories could be any disease: beside it, none can be said to be absent.
 */
final class ConditionReader {

    private static final Set<String> NEVER_WAS = Set.of("entered-in-error", "refuted");
    private static final Set<String> IS_OVER = Set.of("inactive", "remission", "resolved");

    private final Notes notes;
    private final ChartCodes codes = ChartCodes.standard();

    ConditionReader(Notes notes) {
        this.notes = notes;
    }

    /** Reads a Condition; returns what it leaves open: the inputs that nobody can call absent because of it. */
    Set<Input> read(JsonNode condition, String name) {
        if (is(condition, "verificationStatus", NEVER_WAS)) {
            notes.remark(Kind.NOT_IN_FORCE, name);
            return Set.of();
        }
        List<Fields.Coding> codings = Fields.codings(condition.path("code"));
        List<ChartCode> known = new ArrayList<>();
        codings.forEach(coding -> known.addAll(codes.of(coding.system(), coding.code())));
        boolean sorted = codings.stream().anyMatch(coding -> ChartCodes.isIcd10(coding.system()));
        Set<Input> open = known.isEmpty() && !sorted ? ChartPart.CONDITIONS.answeredByNone() : inputs(known);
        if (is(condition, "clinicalStatus", IS_OVER)) {
            notes.remark(Kind.NOT_IN_FORCE, name);
            return open;
        }
        if (codings.stream().noneMatch(coding -> sorted || coding.system().equals(CodeSystems.SNOMED_CT))) {
            notes.remark(Kind.UNKNOWN_CODE, name);
        }
        Optional<Moment> when = Moment.of(condition, "recordedDate", "onsetDateTime");
        inputs(known).forEach(input -> notes.answer(input, Answer.PRESENT, name, when));
        if (known.stream().anyMatch(code -> code.sciatica() != null)) {
            notes.aboutSciatica();
        }
        if (known.stream().anyMatch(code -> code.sciatica() == Sciatica.DIAGNOSIS)
                && is(condition, "verificationStatus", Set.of("confirmed"))) {
            notes.answer(Input.DIAGNOSIS_CONFIRMED, Answer.PRESENT, name, when);
        }
        return open;
    }

    /** Reads an AllergyIntolerance: no verified code names an anaesthetic, so that any allergy in force leaves it open. */
    Set<Input> readAllergy(JsonNode allergy, String name) {
        if (is(allergy, "verificationStatus", NEVER_WAS)) {
            notes.remark(Kind.NOT_IN_FORCE, name);
            return Set.of();
        }
        if (is(allergy, "clinicalStatus", IS_OVER)) {
            notes.remark(Kind.NOT_IN_FORCE, name);
        }
        return ChartPart.ALLERGIES.answeredByNone();
    }

    private static Set<Input> inputs(List<ChartCode> known) {
        Set<Input> inputs = EnumSet.noneOf(Input.class);
        known.forEach(code -> code.present().ifPresent(inputs::add));
        return inputs;
    }

    private static boolean is(JsonNode resource, String status, Set<String> values) {
        return !Collections.disjoint(Fields.codes(resource.path(status)), values);
    }
}
