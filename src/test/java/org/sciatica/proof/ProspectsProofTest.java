package org.sciatica.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Solver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.RandomFindings;
import org.sciatica.rules.Given;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** P5: what the service calls settled and highest possible is what the solver finds among all completions. */
class ProspectsProofTest extends OverEveryPatient {

    private static final int PATIENTS = 300;
    private static final int MOST_OPEN = 17;
    private static final double[] PRESENCE = {0, 0.005, 0.02, 0.1};
    private static final double[] DENSITY = {0.1, 0.5, 0.9};

    /** Every input of the completed patient is answered, or closed by another answer. */
    private Solver completions() {
        Solver solver = prover.solver();
        solver.add(
                Arrays.stream(Input.values()).map(facts::open).map(prover::not).toArray(BoolExpr[]::new));
        return solver;
    }

    /** What is answered or implied stays as it is. */
    private BoolExpr[] known(Findings patient) {
        return Arrays.stream(Input.values())
                .filter(input -> !patient.isOpen(input))
                .map(input -> anybody.says(input, patient))
                .toArray(BoolExpr[]::new);
    }

    /** What completions can bring. */
    private record Reach(Set<TriageLevel> levels, Set<Phase> phases) {}

    private Reach reach(Solver completions, Findings patient) {
        completions.push();
        completions.add(known(patient));
        Set<TriageLevel> levels = EnumSet.noneOf(TriageLevel.class);
        Arrays.stream(TriageLevel.values())
                .filter(level -> Prover.satisfiable(completions, verdict.levelIs(level)))
                .forEach(levels::add);
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        Arrays.stream(Phase.values())
                .filter(phase -> Prover.satisfiable(completions, verdict.phaseIs(phase)))
                .forEach(phases::add);
        completions.pop();
        return new Reach(levels, phases);
    }

    @Test
    void settled_and_highest_possible_are_what_completions_can_bring() {
        Solver completions = completions();
        SplittableRandom random = new SplittableRandom(31);
        long start = System.nanoTime();
        int settledLevels = 0;
        int settledPhases = 0;
        Set<TriageLevel> seen = EnumSet.noneOf(TriageLevel.class);
        for (int i = 0; i < PATIENTS; i++) {
            Findings patient = draw(random, i);
            Reach reach = reach(completions, patient);
            Assessment.Triage triage = assessor.assess(patient).triage();
            Assessment.PhaseFinding phase = assessor.assess(patient).phase();
            String request = RequestText.of(patient);
            assertThat(triage.settled()).as(request).isEqualTo(reach.levels.equals(EnumSet.of(triage.level())));
            assertThat(triage.highestPossible()).as(request).isEqualTo(Collections.max(reach.levels));
            assertThat(phase.settled()).as(request).isEqualTo(reach.phases.equals(EnumSet.of(phase.value())));
            settledLevels += triage.settled() ? 1 : 0;
            settledPhases += phase.settled() ? 1 : 0;
            seen.add(triage.level());
        }
        Prover.report(
                "settled and highestPossible of %d patients, %d levels and %d phases settled"
                        .formatted(PATIENTS, settledLevels, settledPhases),
                start);
        assertThat(settledLevels).isBetween(PATIENTS / 5, PATIENTS * 4 / 5);
        assertThat(settledPhases).isBetween(PATIENTS / 5, PATIENTS * 4 / 5);
        assertThat(seen).containsExactlyInAnyOrder(TriageLevel.values());
    }

    /** Hardly known to almost fully known, well to very ill. */
    private static Findings draw(RandomGenerator generator, int number) {
        RandomFindings random = new RandomFindings(generator);
        double presence = PRESENCE[number % PRESENCE.length];
        return switch (number % 3) {
            case 0 -> random.draw(DENSITY[number / 3 % DENSITY.length], presence);
            case 1 -> random.drawWithFewOpen(number % MOST_OPEN, presence);
            default -> {
                List<Input> inputs = new ArrayList<>(List.of(Input.values()));
                Collections.shuffle(inputs, new Random(number));
                yield Given.wellInRemission()
                        .notAsked(inputs.subList(0, number % MOST_OPEN).toArray(Input[]::new))
                        .findings();
            }
        };
    }
}
