package org.sciatica.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.assessment.RandomFindings;
import org.sciatica.assessment.RuleSet;
import org.sciatica.assessment.RuleTruth;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Findings;

/** The translation says of every rule what the service says, patient by patient. */
class TranslationTest {

    private static final int ROUNDS = 12;

    private final RuleSet rules = RuleSet.standard();

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 0.7, 0.95, 1})
    void every_rule_is_as_true_as_the_service_says(double density) {
        RandomFindings random = new RandomFindings(new SplittableRandom((long) (density * 100)));
        for (int round = 0; round < ROUNDS; round++) {
            double presence = round % 4 * 0.12;
            Lanes lanes = new Lanes();
            List<Findings> patients = new ArrayList<>();
            for (int lane = 0; lane < Lanes.COUNT; lane++) {
                Findings patient = random.draw(density, presence);
                patients.add(patient);
                lanes.put(lane, patient.answered(), patient.measured());
            }
            Verdict<Long> verdict = new Verdict<>(lanes, lanes.facts(), rules);
            for (Rule rule : rules.rules()) {
                Kleene<Long> translated = verdict.of(rule);
                for (int lane = 0; lane < Lanes.COUNT; lane++) {
                    Findings patient = patients.get(lane);
                    assertThat(Lanes.truth(translated, lane))
                            .as(() -> rule.id() + " of " + RequestText.of(patient))
                            .isEqualTo(RuleTruth.of(rule, patient));
                }
            }
        }
    }
}
