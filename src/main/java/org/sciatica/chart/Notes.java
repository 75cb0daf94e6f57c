package org.sciatica.chart;

import java.math.BigDecimal;
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

/** What was read so far. Where two places disagree the worse one stands. */
final class Notes {

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

    private final Map<Input, Answer> answers = new EnumMap<>(Input.class);
    private final Map<Input, BigDecimal> measured = new EnumMap<>(Input.class);
    private final Set<Input> undecidable = EnumSet.noneOf(Input.class);
    private final List<Used> used = new ArrayList<>();
    private final Set<Remark> remarks = new LinkedHashSet<>();
    private boolean aboutSciatica;

    void remark(Kind kind, String about) {
        remarks.add(new Remark(kind, about));
    }

    void aboutSciatica() {
        aboutSciatica = true;
    }

    /** A finding was answered: the worse answer outweighs unknown, and unknown the other. */
    void answer(Input input, Answer answer, String from, Optional<Moment> when) {
        used.add(new Used(input, from, when.map(Moment::date)));
        Answer before = answers.putIfAbsent(input, answer);
        if (before != null && before != answer) {
            remark(Kind.CONTRADICTORY, from);
            Answer worse = OPENING.contains(input) ? Answer.ABSENT : Answer.PRESENT;
            answers.put(input, before == worse || answer == worse ? worse : Answer.UNKNOWN);
        }
    }

    /** A value was measured: of two the worse stands; where no one is worse, neither. */
    void measure(Input input, BigDecimal raw, String from, Optional<Moment> when) {
        BigDecimal stripped = raw.stripTrailingZeros();
        BigDecimal value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        if (!input.range().accepts(value)) {
            remark(Kind.OUT_OF_RANGE, from + ", " + input.code());
            return;
        }
        used.add(new Used(input, from, when.map(Moment::date)));
        BigDecimal before = measured.putIfAbsent(input, value);
        if (before == null || before.compareTo(value) == 0) {
            return;
        }
        switch (input) {
            case TEMPERATURE_CELSIUS, PAIN_SCORE, PREGNANCY_TRIMESTER -> measured.put(input, before.max(value));
            case AGE_YEARS -> measured.put(input, before.min(value));
            default -> undecidable.add(input);
        }
        remark(Kind.CONTRADICTORY, from);
    }

    Chart chart() {
        measured.keySet().removeAll(undecidable);
        return new Chart(Findings.of(answers, measured), aboutSciatica, List.copyOf(used), List.copyOf(remarks));
    }
}
