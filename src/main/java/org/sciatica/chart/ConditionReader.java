package org.sciatica.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sciatica.chart.ChartCodes.ChartCode;
import org.sciatica.chart.ChartCodes.Sciatica;
import org.sciatica.chart.Remark.Kind;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Input;

/**
 * Reads entries of the problem list and of the allergy list. An entry without a status counts as active. What a list does not
 * name is not absent: no list is known to be complete, and no table of codes is.
 */
final class ConditionReader {

    private static final Set<String> NEVER_WAS = Set.of("entered-in-error", "refuted");
    private static final Set<String> IS_SURE = Set.of("confirmed");
    private static final Set<String> IS_NOT_SURE = Set.of("unconfirmed", "provisional", "differential");
    private static final Set<String> IS_ACTIVE = Set.of("active", "recurrence", "relapse");
    private static final Set<String> IS_OVER = Set.of("inactive", "remission", "resolved");

    /** Asked for whether it is present or past. */
    private static final Set<Input> PAST_COUNTS = EnumSet.of(Input.MALIGNANCY, Input.MYELOMA);

    /**
     * How old a confirmed diagnosis may be to be that of this episode; a safety default, no document gives it. One without a date
     * may be of any other.
     */
    private static final Duration AN_EPISODE = Duration.ofDays(90);

    private final Notes notes;
    private final Instant now;
    private final ChartCodes codes = ChartCodes.standard();

    ConditionReader(Notes notes, Instant now) {
        this.notes = notes;
        this.now = now;
    }

    /** Reads a Condition or an AllergyIntolerance. */
    void read(JsonNode entry, String name) {
        if (isBroken(entry)) {
            notes.remark(Kind.UNREADABLE, name);
        }
        if (is(entry, "verificationStatus", NEVER_WAS) && !is(entry, "verificationStatus", IS_SURE)) {
            notes.remark(Kind.NOT_IN_FORCE, name);
            return;
        }
        List<Fields.Coding> codings = Fields.codings(entry.path("code"));
        List<ChartCode> known = new ArrayList<>();
        codings.forEach(coding -> known.addAll(codes.of(coding.system(), coding.code())));
        Source source = Source.of(name, Moment.of(entry, "recordedDate", "onsetDateTime"));
        Set<Input> named = inputs(known);
        boolean ours = named.addAll(ownInputs(entry));
        if (!ours && codings.stream().noneMatch(coding -> codes.canRead(coding.system(), coding.code()))) {
            notes.remark(Kind.UNKNOWN_CODE, name);
        }
        if (is(entry, "clinicalStatus", IS_OVER) && !is(entry, "clinicalStatus", IS_ACTIVE)) {
            named.retainAll(PAST_COUNTS);
            if (named.isEmpty()) {
                notes.remark(Kind.NOT_IN_FORCE, name);
            }
            named.forEach(input -> notes.answer(input, Answer.PRESENT, source));
            return;
        }
        if (named.contains(Input.PREGNANCY) && isLongAgo(entry)) {
            named.remove(Input.PREGNANCY);
            notes.remark(Kind.STALE, name);
        }
        named.forEach(input -> notes.answer(input, Answer.PRESENT, source));
        if (ours || known.stream().anyMatch(code -> code.sciatica() != null)) {
            notes.aboutSciatica();
        }
        if (known.stream().anyMatch(code -> code.sciatica() == Sciatica.DIAGNOSIS)
                && is(entry, "verificationStatus", IS_SURE)
                && !is(entry, "verificationStatus", IS_NOT_SURE)
                && !is(entry, "verificationStatus", NEVER_WAS)) {
            readDiagnosis(entry, source);
        }
    }

    /** A clinical status that is not understood may say that it is over. */
    private void readDiagnosis(JsonNode entry, Source source) {
        if (entry.hasNonNull("clinicalStatus")
                && (!is(entry, "clinicalStatus", IS_ACTIVE) || is(entry, "clinicalStatus", IS_OVER))) {
            notes.remark(Kind.IN_DOUBT, source.name());
            return;
        }
        boolean begunNow = !Fields.isGivenTwice(entry, "onset")
                && (isOfThisEpisode(Moment.of(entry, "onsetDateTime"))
                        || isOfThisEpisode(Moment.of(entry.path("onsetPeriod"), "start")));
        boolean current = isOfThisEpisode(source.when()) && (begunNow || !Fields.isGiven(entry, "onset"));
        if (current && !Fields.isGiven(entry, "abatement") && !Fields.isModified(entry) && !isBroken(entry)) {
            notes.answer(Input.DIAGNOSIS_CONFIRMED, Answer.PRESENT, source);
        } else {
            notes.remark(Kind.OTHER_EPISODE, source.name());
        }
    }

    /** Whether a coding of it cannot be read, which may say that it is over. */
    private static boolean isBroken(JsonNode entry) {
        return Stream.of("code", "clinicalStatus", "verificationStatus")
                .anyMatch(field -> Fields.listsOther(entry.path(field).path("coding")));
    }

    private boolean isOfThisEpisode(Optional<Moment> when) {
        return when.filter(moment -> !moment.olderThan(AN_EPISODE, now) && !moment.inTheFuture(now))
                .isPresent();
    }

    /** Whether a pregnancy is over by each of its dates: the one of an earlier pregnancy may stand beside that of this one. */
    private boolean isLongAgo(JsonNode entry) {
        List<String> given = Stream.of("onsetDateTime", "recordedDate")
                .filter(field -> Fields.isGiven(entry, field))
                .toList();
        return !given.isEmpty()
                && given.stream()
                        .allMatch(field -> Moment.of(entry, field)
                                .filter(moment -> moment.surelyOlderThan(Stricter.A_PREGNANCY, now))
                                .isPresent());
    }

    private static Set<Input> inputs(List<ChartCode> known) {
        Set<Input> inputs = EnumSet.noneOf(Input.class);
        known.forEach(code -> code.present().ifPresent(inputs::add));
        return inputs;
    }

    /** What it names by our own codes: a problem says that something is there, and opens nothing. */
    private static Set<Input> ownInputs(JsonNode entry) {
        Set<Input> inputs = EnumSet.noneOf(Input.class);
        Fields.codes(entry.path("code"), CodeSystems.INPUTS)
                .forEach(code -> Input.of(code)
                        .filter(input -> !input.isMeasurement() && Stricter.of(input) == Answer.PRESENT)
                        .ifPresent(inputs::add));
        return inputs;
    }

    private static boolean is(JsonNode resource, String status, Set<String> values) {
        return !Collections.disjoint(Fields.codes(resource.path(status)), values);
    }
}
