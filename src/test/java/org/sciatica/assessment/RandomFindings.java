package org.sciatica.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Range;

/** Patients drawn at random, from hardly known to fully known, mostly harmless, reproducible by their seed. */
public final class RandomFindings {

    private final RandomGenerator random;

    public RandomFindings(RandomGenerator random) {
        this.random = random;
    }

    /** A patient of whom each input is answered with probability {@code density}, present with {@code presence}. */
    public Findings draw(double density, double presence) {
        Map<Input, Answer> answers = new EnumMap<>(Input.class);
        Map<Input, BigDecimal> measured = new EnumMap<>(Input.class);
        for (Input input : Input.values()) {
            if (random.nextDouble() < density) {
                if (input.isMeasurement()) {
                    if (input != Input.PREGNANCY_TRIMESTER || random.nextInt(10) == 0) {
                        measured.put(input, value(input));
                    }
                } else {
                    answers.put(input, random.nextDouble() < presence ? Answer.PRESENT : Answer.ABSENT);
                }
            } else if (!input.isMeasurement() && random.nextInt(3) == 0) {
                answers.put(input, Answer.UNKNOWN);
            }
        }
        return Findings.of(answers, measured);
    }

    /** A fully answered patient with a few inputs left open, at most {@code open}. */
    public Findings drawWithFewOpen(int open, double presence) {
        Findings full = draw(1, presence);
        List<Input> inputs = new ArrayList<>(List.of(Input.values()));
        List<Input> left = new ArrayList<>();
        for (int i = 0; i < open; i++) {
            left.add(inputs.remove(random.nextInt(inputs.size())));
        }
        Map<Input, Answer> answers = new EnumMap<>(Input.class);
        answers.putAll(full.answered());
        Map<Input, BigDecimal> measured = new EnumMap<>(Input.class);
        measured.putAll(full.measured());
        left.forEach(answers::remove);
        left.forEach(measured::remove);
        return Findings.of(answers, measured);
    }

    /** A value of the range, often one at which something changes. */
    private BigDecimal value(Input input) {
        Range range = input.range();
        if (input == Input.TEMPERATURE_CELSIUS) {
            List<String> edges = List.of("36.6", "37.4", "37.5", "37.9", "38.0", "38.1", "34.0", "43.0");
            return new BigDecimal(edges.get(random.nextInt(edges.size())));
        }
        if (input == Input.DAYS_SINCE_ONSET || input == Input.AGE_YEARS) {
            List<String> edges = List.of("0", "2", "3", "15", "16", "45", "100");
            return new BigDecimal(edges.get(random.nextInt(edges.size())));
        }
        BigDecimal width = range.most().subtract(range.least()).add(BigDecimal.ONE);
        return range.least()
                .add(width.multiply(BigDecimal.valueOf(random.nextDouble())).setScale(0, RoundingMode.FLOOR));
    }

    /** Every completion of what is open in these findings, each number at every value where something may change. */
    public static List<Findings> completions(Findings findings, List<Input> open) {
        if (open.isEmpty()) {
            return List.of(findings);
        }
        Input next = open.get(0);
        List<Input> rest = open.subList(1, open.size());
        List<Findings> completions = new ArrayList<>();
        for (Findings completed : ways(findings, next)) {
            completions.addAll(completions(completed, rest));
        }
        return completions;
    }

    private static List<Findings> ways(Findings findings, Input input) {
        if (!findings.isOpen(input)) {
            return List.of(findings);
        }
        if (!input.isMeasurement()) {
            return List.of(findings.with(input, Answer.PRESENT), findings.with(input, Answer.ABSENT));
        }
        List<String> values = switch (input) {
            case TEMPERATURE_CELSIUS -> List.of("34.0", "37.4", "37.5", "37.9", "38.0", "43.0");
            case PAIN_SCORE -> List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
            case DAYS_SINCE_ONSET -> List.of("0", "1", "2", "3", "4", "36500");
            case AGE_YEARS -> List.of("0", "15", "16", "120");
            case PREGNANCY_TRIMESTER -> List.of("1", "2", "3");
            default -> Collections.emptyList();
        };
        return values.stream()
                .map(value -> findings.with(input, new BigDecimal(value)))
                .toList();
    }
}
