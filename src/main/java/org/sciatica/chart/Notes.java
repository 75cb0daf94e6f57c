package org.sciatica.chart;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sciatica.chart.Chart.Used;
import org.sciatica.chart.Remark.Kind;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;

/**
 * What was read so far. Where two places disagree the worse one stands; and nothing milder than "not known" stands beside an answer
 * that could not be read.
 */
final class Notes {

    private final Instant now;
    private final Map<Input, Answer> answers = new EnumMap<>(Input.class);
    private final Map<Input, BigDecimal> measured = new EnumMap<>(Input.class);
    private final Set<Input> unreadable = EnumSet.noneOf(Input.class);
    private final List<Used> used = new ArrayList<>();
    private final Set<Remark> remarks = new LinkedHashSet<>();
    private boolean twoOnsets;
    private boolean aboutSciatica;

    /**
     * Begins with nothing.
     *
     * @param now the time of the call
     */
    Notes(Instant now) {
        this.now = now;
    }

    void remark(Kind kind, String about) {
        remarks.add(new Remark(kind, about));
    }

    void aboutSciatica() {
        aboutSciatica = true;
    }

    /** A finding was answered: the worse answer outweighs unknown, and unknown the other. */
    void answer(Input input, Answer answer, Source from) {
        if (!from.clears() && (answer != Stricter.of(input) || from.isOlderThan(Stricter.counts(input), now))) {
            return;
        }
        used.add(new Used(input, from.name(), from.when().map(Moment::date)));
        Answer before = answers.putIfAbsent(input, answer);
        if (before != null && before != answer) {
            remark(Kind.CONTRADICTORY, from.name());
            answers.put(input, before == Stricter.of(input) ? before : notMilder(input, answer));
        }
    }

    private static Answer notMilder(Input input, Answer answer) {
        return answer == Stricter.of(input) ? answer : Answer.UNKNOWN;
    }

    /** A value was measured: of two the worse stands; where no one is worse, neither. */
    void measure(Input input, BigDecimal raw, Source from) {
        BigDecimal stripped = raw.stripTrailingZeros();
        BigDecimal value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        if (!input.range().accepts(value)) {
            remark(Kind.OUT_OF_RANGE, from.name() + ", " + input.code());
            unreadable(input, from);
            return;
        }
        if (!from.clears() && (!Stricter.warns(input, value) || from.isOlderThan(Stricter.counts(input), now))) {
            return;
        }
        used.add(new Used(input, from.name(), from.when().map(Moment::date)));
        BigDecimal before = measured.putIfAbsent(input, value);
        if (before == null || before.compareTo(value) == 0) {
            return;
        }
        remark(Kind.CONTRADICTORY, from.name());
        twoOnsets |= input == Input.DAYS_SINCE_ONSET;
        measured.put(input, input == Input.AGE_YEARS ? before.min(value) : before.max(value));
    }

    /** Something was said of this input that cannot be read; an old one is as if it had not been said. */
    void unreadable(Input input, Source from) {
        if (!from.isOlderThan(Stricter.counts(input), now) && !from.isOlderThan(Optional.of(Stricter.A_WEEK), now)) {
            unreadable.add(input);
        }
    }

    Chart chart() {
        Map<Input, Answer> given = new EnumMap<>(Input.class);
        given.putAll(answers);
        Map<Input, BigDecimal> values = new EnumMap<>(Input.class);
        values.putAll(measured);
        unreadable.forEach(input -> doubt(input, given, values));
        if (twoOnsets && !isLongPersisting()) {
            values.remove(Input.DAYS_SINCE_ONSET);
        }
        return new Chart(Findings.of(given, values), aboutSciatica, List.copyOf(used), List.copyOf(remarks));
    }

    private static void doubt(Input input, Map<Input, Answer> given, Map<Input, BigDecimal> values) {
        if (!input.isMeasurement()) {
            given.computeIfPresent(input, Notes::notMilder);
            return;
        }
        BigDecimal value = values.get(input);
        if (value != null && Stricter.warns(input, value)) {
            return;
        }
        values.remove(input);
        // What would answer it in its place.
        switch (input) {
            case TEMPERATURE_CELSIUS -> doubt(Input.ELEVATED_TEMPERATURE, given, values);
            case PREGNANCY_TRIMESTER -> doubt(Input.PREGNANCY, given, values);
            default -> {}
        }
    }

    /** Of two onsets the longer ago is the worse one where only how long it has lasted matters: the attack is denied. */
    private boolean isLongPersisting() {
        return answers.get(Input.SYMPTOMS_PERSISTING) == Answer.PRESENT
                && answers.get(Input.ACUTE_ATTACK) == Answer.ABSENT;
    }
}
