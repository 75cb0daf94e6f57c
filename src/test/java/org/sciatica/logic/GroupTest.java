package org.sciatica.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sciatica.logic.Conditions.absent;
import static org.sciatica.logic.Conditions.named;
import static org.sciatica.logic.Conditions.present;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** Parts that are answered together say what they say one by one, whatever is known. */
class GroupTest {

    /** Of the first word of a set, of a later one, and side by side. */
    private static final List<Input> INPUTS =
            List.of(Input.CHILLS, Input.FOOT_DROP, Input.DIAGNOSIS_CONFIRMED, Input.OSTEOPOROSIS);

    private static final List<Condition> PARTS = List.of(
            present(INPUTS.get(0)),
            absent(INPUTS.get(1)),
            named("any-red-flag", present(INPUTS.get(2))),
            present(INPUTS.get(3)));

    private static final Definitions NONE = new Definitions() {
        @Override
        public Condition phaseIs(Phase phase) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Condition triageAtLeast(TriageLevel level) {
            throw new UnsupportedOperationException();
        }
    };

    private static Truth of(Condition condition, Findings findings) {
        Network network = new Network(List.of(condition), NONE);
        return network.read(findings).of(network.number(condition));
    }

    private static List<Findings> everyAnswer() {
        List<Findings> every = List.of(Findings.of(Map.of(), Map.of()));
        for (Input input : INPUTS) {
            List<Findings> more = new ArrayList<>();
            for (Answer answer : Answer.values()) {
                every.forEach(findings -> more.add(findings.with(input, answer)));
            }
            every = more;
        }
        return every;
    }

    private static List<List<Condition>> everyChoice() {
        List<List<Condition>> choices = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << PARTS.size(); chosen++) {
            List<Condition> choice = new ArrayList<>();
            for (int part = 0; part < PARTS.size(); part++) {
                if ((chosen & 1 << part) != 0) {
                    choice.add(PARTS.get(part));
                }
            }
            choices.add(choice);
        }
        return choices;
    }

    @Test
    void parts_answered_together_say_what_they_say_one_by_one() {
        List<Findings> patients = everyAnswer();
        assertThat(patients).hasSize(81);
        for (List<Condition> parts : everyChoice()) {
            for (Findings patient : patients) {
                Collection<Truth> truths =
                        parts.stream().map(part -> of(part, patient)).toList();
                Truth one = truths.stream().reduce(Truth.FAILS, Truth::or);
                assertThat(of(new Condition.All(parts), patient))
                        .isEqualTo(truths.stream().reduce(Truth.HOLDS, Truth::and));
                assertThat(of(new Condition.Any(parts), patient)).isEqualTo(one);
                assertThat(of(new Condition.None(parts), patient)).isEqualTo(one.not());
            }
        }
    }
}
