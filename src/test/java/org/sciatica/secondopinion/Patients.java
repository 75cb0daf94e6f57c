package org.sciatica.secondopinion;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.sciatica.assessment.RandomFindings;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;

/**
 * Patients to compare on: half of all densities and presences; and half who are well but for one or a few answers,
 * because of patients drawn evenly hardly any is allowed anything, and then one gate hides the other.
 */
final class Patients {

    private static final long SEED = 20261207;
    private static final String NONE = "none";

    private static final double[] DENSITIES = {0.05, 0.3, 0.7, 0.9, 0.98, 1};
    private static final double[] PRESENCES = {0, 0.01, 0.05, 0.2, 0.5, 1};

    /** The circumstances that are good to have; every other finding is good not to have. */
    private static final Set<Input> GOOD = Set.of(
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

    private static final Map<Input, List<String>> VALUES = Map.of(
            Input.TEMPERATURE_CELSIUS,
                    List.of("34.0", "36.6", "37.4", "37.49", "37.5", "37.9", "37.99", "38.0", "43.0"),
            Input.PAIN_SCORE, List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"),
            Input.DAYS_SINCE_ONSET, List.of("0", "1", "2", "3", "4", "36500"),
            Input.PREGNANCY_TRIMESTER, List.of("1", "2", "3"),
            Input.AGE_YEARS, List.of("0", "15", "16", "17", "120"));

    /** What decides together with something else, and would seldom be drawn together with it. */
    private static final List<Input> PARTNERS = List.of(
            Input.PAIN_SCORE,
            Input.DAYS_SINCE_ONSET,
            Input.TEMPERATURE_CELSIUS,
            Input.PREGNANCY_TRIMESTER,
            Input.AGE_YEARS,
            Input.PAIN_SCORE,
            Input.DAYS_SINCE_ONSET,
            Input.ACUTE_ATTACK,
            Input.DIAGNOSIS_CONFIRMED,
            Input.MALIGNANCY,
            Input.TUBERCULOSIS,
            Input.SYMPTOMS_PERSISTING,
            Input.DIABETES_MELLITUS);

    private static final List<Input> INPUTS = List.of(Input.values());

    /** Every answer of every input, and of each input none. */
    private static final List<Answered> ANSWERS = INPUTS.stream()
            .flatMap(input -> Stream.concat(
                            input.isMeasurement()
                                    ? VALUES.getOrDefault(input, List.of()).stream()
                                    : Stream.of(Answer.values()).map(Answer::name),
                            Stream.of(NONE))
                    .map(answer -> new Answered(input, answer)))
            .toList();

    private record Answered(Input input, String answer) {}

    private final SplittableRandom random;
    private final RandomFindings drawn;
    private int count;
    private int nextAnswer;

    /** A series of patients, of which the single answers go on where the series before left off. */
    Patients(int series, int length) {
        random = new SplittableRandom(SEED + series);
        drawn = new RandomFindings(random.split());
        nextAnswer = series * (length / 4);
    }

    Findings next() {
        int number = count++;
        if (number % 4 == 3) {
            return wellButFor(List.of(ANSWERS.get(nextAnswer++ % ANSWERS.size())));
        }
        if (number % 4 == 1) {
            return wellButFor(Stream.generate(this::anyAnswer)
                    .limit(2 + random.nextInt(4))
                    .toList());
        }
        int even = number / 2;
        if (even % 10 == 9) {
            return drawn.drawWithFewOpen(random.nextInt(8), PRESENCES[random.nextInt(PRESENCES.length)]);
        }
        return drawn.draw(DENSITIES[even % DENSITIES.length], PRESENCES[even / DENSITIES.length % PRESENCES.length]);
    }

    private Answered anyAnswer() {
        List<Input> among = random.nextBoolean() ? PARTNERS : INPUTS;
        Input input = among.get(random.nextInt(among.size()));
        List<Answered> answers =
                ANSWERS.stream().filter(answered -> answered.input() == input).toList();
        return answers.get(random.nextInt(answers.size()));
    }

    private Findings wellButFor(List<Answered> changes) {
        Map<Input, Answer> answers = new EnumMap<>(Input.class);
        Map<Input, BigDecimal> measured = new EnumMap<>(Input.class);
        for (Input input : INPUTS) {
            if (!input.isMeasurement()) {
                answers.put(input, GOOD.contains(input) ? Answer.PRESENT : Answer.ABSENT);
            }
        }
        measured.put(Input.TEMPERATURE_CELSIUS, new BigDecimal("36.6"));
        measured.put(Input.PAIN_SCORE, new BigDecimal("0"));
        measured.put(Input.DAYS_SINCE_ONSET, new BigDecimal("30"));
        measured.put(Input.AGE_YEARS, new BigDecimal("45"));
        for (Answered change : changes) {
            answers.remove(change.input());
            measured.remove(change.input());
            if (change.answer().equals(NONE)) {
                continue;
            }
            if (change.input().isMeasurement()) {
                measured.put(change.input(), new BigDecimal(change.answer()));
            } else {
                answers.put(change.input(), Answer.valueOf(change.answer()));
            }
        }
        return Findings.of(answers, measured);
    }
}
