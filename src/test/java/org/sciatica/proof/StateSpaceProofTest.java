package org.sciatica.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.z3.BoolExpr;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sciatica.logic.Condition;
import org.sciatica.logic.Conditions;
import org.sciatica.logic.InputsOf;
import org.sciatica.logic.Truth;
import org.sciatica.vocabulary.Implications;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** Whoever tries every position of every dial of the state space has tried every patient, as far as triage and phase go. */
class StateSpaceProofTest extends OverEveryPatient {

    private final StateSpace coarsest = StateSpace.of(rules, 1);

    /** All that the enumeration compares. */
    private List<Condition> decided() {
        List<Condition> decided = new ArrayList<>();
        Arrays.stream(TriageLevel.values()).map(Conditions::triageAtLeast).forEach(decided::add);
        Arrays.stream(Phase.values()).map(Conditions::phaseIs).forEach(decided::add);
        return decided;
    }

    /** The finer spaces only tell more apart. */
    @Test
    void two_patients_whose_dials_stand_alike_get_the_same_level_and_phase() {
        Patient other = prover.patient("another patient");
        Verdict<BoolExpr> others = verdict(other.facts(prover));
        List<BoolExpr> alike = new ArrayList<>();
        for (Dial dial : coarsest.dials()) {
            dial.means().forEach(means -> alike.add(verdict.of(means).same(others.of(means), prover)));
        }
        BoolExpr differ = prover.or(decided().stream()
                .map(condition -> prover.not(verdict.of(condition).same(others.of(condition), prover)))
                .toList());
        prover.never(
                "patients whose dials stand alike get the same level and phase",
                prover.and(List.of(prover.and(alike), differ)),
                model -> RequestText.of(anybody.in(model)) + " and " + RequestText.of(other.in(model)));
    }

    @Test
    void every_patient_stands_at_a_position_of_every_dial() {
        for (Dial dial : coarsest.dials()) {
            List<BoolExpr> positions = new ArrayList<>();
            for (List<Truth> truths : truths(dial, 0)) {
                List<BoolExpr> all = new ArrayList<>();
                for (int i = 0; i < truths.size(); i++) {
                    all.add(is(verdict.of(dial.means().get(i)), truths.get(i)));
                }
                positions.add(prover.and(all));
            }
            never("the positions of " + dial.name() + " are all there are", prover.not(prover.or(positions)));
        }
    }

    private BoolExpr is(Kleene<BoolExpr> truth, Truth wanted) {
        return switch (wanted) {
            case HOLDS -> truth.holds();
            case FAILS -> truth.fails();
            case OPEN -> truth.open(prover);
        };
    }

    @Test
    void every_telling_of_a_dial_means_the_same_in_every_position() {
        for (long states : new long[] {1, 1_000_000_000}) {
            for (Dial dial : StateSpace.of(rules, states).dials()) {
                for (int telling = 1; telling < dial.tellings().size(); telling++) {
                    assertThat(truths(dial, telling)).as(dial.name()).isEqualTo(truths(dial, 0));
                }
            }
        }
    }

    /** The truth of what the dial means, position by position. */
    private List<List<Truth>> truths(Dial dial, int telling) {
        Lanes lanes = new Lanes();
        for (int position = 0; position < dial.positions(); position++) {
            Dial.Said said = dial.tellings().get(telling).get(position);
            lanes.put(position, said.answers(), said.values());
        }
        Verdict<Long> told = new Verdict<>(lanes, lanes.facts(), rules);
        List<List<Truth>> truths = new ArrayList<>();
        for (int position = 0; position < dial.positions(); position++) {
            int lane = position;
            truths.add(dial.means().stream()
                    .map(means -> Lanes.truth(told.of(means), lane))
                    .toList());
        }
        return truths;
    }

    /** So that every position of one can be combined with every position of the others. */
    @Test
    void no_dial_reads_or_says_anything_that_another_one_says() {
        for (long states : new long[] {1, 1_000_000_000}) {
            StateSpace space = StateSpace.of(rules, states);
            assertThat(space.states()).isGreaterThan(states);
            Set<Input> used = new HashSet<>();
            for (Dial dial : space.dials()) {
                assertThat(used).as(dial.name()).doesNotContainAnyElementsOf(dial.inputs());
                used.addAll(dial.inputs());
                dial.means()
                        .forEach(means -> assertThat(dial.inputs())
                                .as(dial.name())
                                .containsAll(InputsOf.condition(means, rules)));
                Implications.all()
                        .forEach(implication -> assertThat(dial.inputs().contains(implication.special()))
                                .as(dial.name())
                                .isEqualTo(dial.inputs().contains(implication.general())));
            }
        }
    }
}
