package org.sciatica.metamorphic;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sciatica.assessment.RandomFindings;
import org.sciatica.rules.Given;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;

/** Patients drawn at random by a fixed seed, from hardly known to fully known, ill, well, and nearly well. */
final class Patients {

    /** How many patients each relation is tried on. */
    static final int MANY = 400;

    private static final double[] DENSITIES = {0.05, 0.3, 0.7, 0.95, 1};
    private static final double[] PRESENCES = {0, 0.02, 0.1, 0.4};

    private static final List<Input> INPUTS = List.of(Input.values());

    private Patients() {}

    /** Patients of whom at least something was said; another seed for every relation. */
    static Stream<Findings> drawn(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomFindings findings = new RandomFindings(random);
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> i % 3 == 0
                        ? nearlyWell(random)
                        : findings.draw(DENSITIES[i % DENSITIES.length], PRESENCES[i / 5 % PRESENCES.length]))
                .filter(patient ->
                        !patient.answered().isEmpty() || !patient.measured().isEmpty())
                .limit(count);
    }

    /** A patient in remission with one finding or two: here most is allowed, and there is most to lose. */
    private static Findings nearlyWell(SplittableRandom random) {
        Given given = Given.wellInRemission();
        for (int i = random.nextInt(3); i > 0; i--) {
            Input input = INPUTS.get(random.nextInt(INPUTS.size()));
            if (!input.isMeasurement()) {
                if (random.nextBoolean()) {
                    given.present(input);
                } else {
                    given.notAsked(input);
                }
            }
        }
        return given.findings();
    }
}
