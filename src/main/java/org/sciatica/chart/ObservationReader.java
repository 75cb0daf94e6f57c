package org.sciatica.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sciatica.chart.Remark.Kind;
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

    private static final Set<String> NEVER_WAS = Set.of("entered-in-error", "cancelled");
    private static final Set<String> COUNTS = Set.of("final", "amended", "corrected", "preliminary");
    private static final String[] DATES = {"effectiveDateTime", "effectiveInstant", "effectivePeriod"};

    private static final Set<String> KNOWN =
            Set.of(TEMPERATURE, PAIN, BLOOD_PRESSURE, SYSTOLIC, DIASTOLIC, PREGNANCY_STATUS);

    private final Notes notes;
    private final ValueReader values;
    private final Instant now;

    ObservationReader(Notes notes, Instant now) {
        this.notes = notes;
        this.values = new ValueReader(notes);
        this.now = now;
    }

    /** An observation, or a component of one, and the codes of it that this service knows. */
    private record Part(JsonNode holder, boolean isComponent, List<Input> own, List<String> loinc) {

        static Part of(JsonNode holder, boolean isComponent) {
            JsonNode concept = holder.path("code");
            return new Part(
                    holder,
                    isComponent,
                    Fields.codes(concept, CodeSystems.INPUTS).stream()
                            .flatMap(code -> Input.of(code).stream())
                            .distinct()
                            .toList(),
                    Fields.codes(concept, CodeSystems.LOINC).stream()
                            .filter(KNOWN::contains)
                            .distinct()
                            .toList());
        }

        boolean isKnown() {
            return !own.isEmpty() || !loinc.isEmpty();
        }

        boolean isBroken() {
            return !holder.isObject() || Fields.listsOther(holder.path("code").path("coding"));
        }

        boolean hasValue() {
            return Fields.hasValue(holder);
        }

        boolean isInterpreted() {
            return Fields.isGiven(holder, "interpretation");
        }

        boolean isSaidToBeAbsent() {
            return Fields.isGiven(holder, "dataAbsentReason");
        }

        boolean isPressure() {
            return loinc.contains(SYSTOLIC) || loinc.contains(DIASTOLIC);
        }

        /** Whether it holds this pressure in a form that can be read. */
        boolean tells(String pressure) {
            return loinc.contains(pressure) && ValueReader.pressure(holder).isPresent();
        }
    }

    /**
     * What holds for an observation and each of its components alike, looked for once.
     *
     * @param isKnown whether it has a code that this service knows
     * @param when when it was found
     * @param isDated whether something is said of that
     * @param isClear whether nothing about it as a whole is in doubt
     */
    private record Whole(
            String name,
            boolean isKnown,
            boolean isSaidToBeAbsent,
            Optional<Moment> when,
            boolean isDated,
            boolean isClear) {}

    /** Reads one observation and each of its components, under each code of it that this service knows. */
    void read(JsonNode observation, String name) {
        List<Part> parts = Stream.concat(
                        Stream.of(Part.of(observation, false)),
                        Fields.list(observation.path("component")).stream().map(component -> Part.of(component, true)))
                .toList();
        if (parts.stream().anyMatch(Part::isBroken)) {
            notes.remark(Kind.UNREADABLE, name);
        }
        if (parts.stream().noneMatch(Part::isKnown)) {
            notes.remark(Kind.UNKNOWN_CODE, name);
            return;
        }
        if (Fields.text(observation, "status").filter(NEVER_WAS::contains).isPresent()) {
            notes.remark(Kind.NOT_IN_FORCE, name);
            return;
        }
        if (parts.stream().anyMatch(part -> !part.isKnown() && part.hasValue())) {
            notes.remark(Kind.UNKNOWN_CODE, name);
        }
        Whole whole = whole(observation, parts, name);
        for (Part part : parts) {
            readOwn(part, whole);
            readLoinc(part, whole);
        }
        if (parts.stream().anyMatch(part -> part.loinc().contains(BLOOD_PRESSURE))) {
            readPanel(parts, source(whole, parts.get(0), Stricter.A_WEEK));
        }
    }

    private void readOwn(Part part, Whole whole) {
        if (!part.own().isEmpty()) {
            notes.aboutSciatica();
            Source source = source(whole, part, Stricter.A_DAY);
            part.own().forEach(input -> values.own(input, part.holder(), source));
        }
    }

    private void readLoinc(Part part, Whole whole) {
        for (String code : part.loinc()) {
            boolean fast = code.equals(TEMPERATURE) || code.equals(PAIN);
            Source source = source(whole, part, fast ? Stricter.A_DAY : Stricter.A_WEEK);
            switch (code) {
                case TEMPERATURE -> values.measure(Input.TEMPERATURE_CELSIUS, part.holder(), source);
                case PAIN -> values.measure(Input.PAIN_SCORE, part.holder(), source);
                case PREGNANCY_STATUS -> values.pregnancy(part.holder(), source);
                case SYSTOLIC, DIASTOLIC -> values.pressure(code, part.holder(), source);
                default -> {
                    // the panel is read as a whole
                }
            }
        }
    }

    /** A value that is none of the two pressures may be one that was not understood, unless both were. */
    private void readPanel(List<Part> parts, Source source) {
        boolean both = parts.stream().anyMatch(part -> part.tells(SYSTOLIC))
                && parts.stream().anyMatch(part -> part.tells(DIASTOLIC));
        boolean noPressure = parts.stream().noneMatch(Part::isPressure);
        boolean other = parts.stream()
                .filter(part -> !part.isKnown() || part.loinc().contains(BLOOD_PRESSURE))
                .filter(part -> !part.tells(SYSTOLIC) && !part.tells(DIASTOLIC))
                .anyMatch(part -> part.hasValue() || part.isBroken());
        if (both) {
            return;
        }
        if (other) {
            notes.remark(Kind.UNREADABLE, source.name());
            notes.unreadable(Input.HYPERTENSION_STAGE_3, source);
        } else {
            parts.stream()
                    .filter(part -> part.loinc().contains(BLOOD_PRESSURE))
                    .filter(part -> part.isInterpreted() || noPressure)
                    .forEach(part ->
                            values.unreadable(Input.HYPERTENSION_STAGE_3, part.holder(), Kind.UNREADABLE, source));
        }
    }

    /** When it was issued says when it was found only where nothing is said of that. */
    private Whole whole(JsonNode observation, List<Part> parts, String name) {
        boolean found = Fields.isGiven(observation, "effective");
        Optional<Moment> when = found ? Moment.of(observation, DATES) : Moment.of(observation, "issued");
        boolean isClear = when.filter(moment -> !moment.inTheFuture(now)).isPresent()
                && !Fields.isModified(observation)
                && !observation.has("focus")
                && !Fields.isGivenTwice(observation, "effective")
                && parts.stream().noneMatch(Part::isBroken)
                && Fields.hasStatusOf(COUNTS, observation);
        Part whole = parts.get(0);
        boolean isDated = found || Fields.isGiven(observation, "issued");
        return new Whole(name, whole.isKnown(), whole.isSaidToBeAbsent(), when, isDated, isClear);
    }

    /**
     * What a part of an observation is good for: one that may clear something is of this time and undoubted. A component of what
     * nobody knows may tell of a relative, or of a goal.
     */
    private Source source(Whole whole, Part part, Duration mostAge) {
        Source source = Source.of(whole.name(), whole.when());
        if (whole.when().isEmpty()) {
            notes.remark(whole.isDated() ? Kind.UNREADABLE : Kind.UNDATED, whole.name());
            return source.inDoubt();
        }
        if (source.isOlderThan(mostAge, now)) {
            notes.remark(Kind.STALE, whole.name());
            return source.inDoubt();
        }
        boolean isAbsent = whole.isSaidToBeAbsent() || part.isSaidToBeAbsent();
        boolean isClear = whole.isClear()
                && (!part.isComponent() || whole.isKnown())
                && !Fields.isModified(part.holder())
                && !(part.hasValue() && isAbsent);
        if (!isClear) {
            notes.remark(Kind.IN_DOUBT, whole.name());
        }
        return isClear ? source : source.inDoubt();
    }
}
