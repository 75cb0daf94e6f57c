package org.sciatica.chart;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sciatica.chart.Chart.Used;
import org.sciatica.chart.Remark.Kind;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Implications;
import org.sciatica.vocabulary.Input;

/**
 * What was read so far. Where two places disagree the worse one stands; and nothing milder than "not known" stands beside an answer
 * that could not be read.
 */
final class Notes {

    /** Each answers the other when that is missing. */
    private static final Set<Input> TEMPERATURES = EnumSet.of(Input.TEMPERATURE_CELSIUS, Input.ELEVATED_TEMPERATURE);

    /** From this day on an attack is no longer fresh, and symptoms persist. */
    private static final BigDecimal NOT_FRESH = new BigDecimal("3");

    private final Instant now;
    private final Map<Input, Answer> answers = new EnumMap<>(Input.class);
    private final Map<Input, BigDecimal> measured = new EnumMap<>(Input.class);
    private final Set<Input> unreadable = EnumSet.noneOf(Input.class);
    private final List<Used> used = new ArrayList<>();
    private final Set<Remark> remarks = new LinkedHashSet<>();
    private final SortedSet<BigDecimal> onsets = new TreeSet<>();
    private final SortedSet<BigDecimal> doubtfulPains = new TreeSet<>();
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
        if (!from.clears() && (answer != Stricter.of(input) || !Stricter.counts(input, from, now))) {
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
        if (!from.clears() && !Stricter.counts(input, from, now)) {
            return;
        }
        if (!from.clears() && input == Input.PAIN_SCORE) {
            doubtfulPains.add(value);
            return;
        }
        if (!from.clears() && !Stricter.warns(input, value)) {
            return;
        }
        used.add(new Used(input, from.name(), from.when().map(Moment::date)));
        if (input == Input.DAYS_SINCE_ONSET) {
            onsets.add(value);
        }
        BigDecimal before = measured.putIfAbsent(input, value);
        if (before == null || before.compareTo(value) == 0) {
            return;
        }
        remark(Kind.CONTRADICTORY, from.name());
        measured.put(input, input == Input.AGE_YEARS ? before.min(value) : before.max(value));
    }

    /** Something was said of this input that cannot be read; an old one is as if it had not been said. */
    void unreadable(Input input, Source from) {
        if (Stricter.counts(input, from, now) && !from.isSurelyOlderThan(Stricter.A_WEEK, now)) {
            unreadable.add(input);
        }
    }

    Chart chart() {
        Map<Input, Answer> given = new EnumMap<>(Input.class);
        given.putAll(answers);
        Map<Input, BigDecimal> values = new EnumMap<>(Input.class);
        values.putAll(measured);
        Set<Input> doubted = doubted();
        for (Input input : doubted) {
            given.computeIfPresent(input, Notes::notMilder);
            if (values.containsKey(input) && !staysBesideDoubt(input, values.get(input))) {
                values.remove(input);
            }
        }
        if (!doubtfulPains.isEmpty() && countsInDoubt(doubtfulPains.last(), values.containsKey(Input.PAIN_SCORE))) {
            values.merge(Input.PAIN_SCORE, doubtfulPains.last(), BigDecimal::max);
        }
        values.remove(Input.DAYS_SINCE_ONSET);
        onset(doubted.contains(Input.DAYS_SINCE_ONSET), given)
                .ifPresent(days -> values.put(Input.DAYS_SINCE_ONSET, days));
        return new Chart(Findings.of(given, values), aboutSciatica, List.copyOf(used), List.copyOf(remarks));
    }

    /** What was not readable, and what would answer it in its place. */
    private Set<Input> doubted() {
        Set<Input> doubted = EnumSet.noneOf(Input.class);
        doubted.addAll(unreadable);
        for (Implications.Implication implication : Implications.all()) {
            if (unreadable.contains(implication.special())) {
                doubted.add(implication.general());
            }
        }
        if (!Collections.disjoint(unreadable, TEMPERATURES)) {
            doubted.addAll(TEMPERATURES);
        }
        return doubted;
    }

    /** Whether not to know a value would be milder than what is known of it. */
    private boolean staysBesideDoubt(Input input, BigDecimal value) {
        return Stricter.warns(input, value) || (input == Input.PAIN_SCORE && Stricter.warnsBeside(present(), value));
    }

    /** Where no other pain is known, not to know it is stricter than to know of strong pain, but not than of the strongest. */
    private boolean countsInDoubt(BigDecimal pain, boolean otherIsKnown) {
        return staysBesideDoubt(Input.PAIN_SCORE, pain) || (otherIsKnown && Stricter.isStrongPain(pain));
    }

    private Set<Input> present() {
        Set<Input> present = EnumSet.noneOf(Input.class);
        answers.forEach((input, answer) -> {
            if (answer == Answer.PRESENT) {
                present.add(input);
            }
        });
        return present;
    }

    /**
     * The days since the onset, of which several may be given, or one that cannot be read. A fresh attack is the worse one beside
     * an attack; a long time beside symptoms that persist, and then it is not known whether they flared up unless an attack is denied.
     * Else an onset counts when all tell the same.
     */
    private Optional<BigDecimal> onset(boolean doubted, Map<Input, Answer> given) {
        if (onsets.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal last = onsets.first();
        BigDecimal longest = onsets.last();
        boolean allFresh = !doubted && longest.compareTo(NOT_FRESH) < 0;
        boolean allLong = !doubted && last.compareTo(NOT_FRESH) >= 0;
        boolean attack = answers.get(Input.ACUTE_ATTACK) == Answer.PRESENT;
        if (allFresh || allLong || (attack && last.compareTo(NOT_FRESH) < 0)) {
            return Optional.of(last);
        }
        boolean persisting = !attack && answers.get(Input.SYMPTOMS_PERSISTING) == Answer.PRESENT;
        if (!persisting || longest.compareTo(NOT_FRESH) < 0) {
            return Optional.empty();
        }
        if (answers.get(Input.ACUTE_ATTACK) != Answer.ABSENT) {
            given.computeIfPresent(Input.CURRENT_EXACERBATION, Notes::notMilder);
        }
        return Optional.of(longest);
    }
}
