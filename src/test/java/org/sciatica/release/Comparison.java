package org.sciatica.release;

import com.github.javabdd.BDD;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sciatica.proof.RequestText;
import org.sciatica.vocabulary.Findings;

/**
 * What two rule sets decide otherwise, over every state there can be.
 *
 * @param states how many states were compared
 * @param moved how many of them got another level, another phase, or another answer on some intervention
 * @param levels how many states had each level before, the mildest first
 * @param moves every kind of move there is
 * @param changes what is not the same in the rule sets themselves
 */
record Comparison(
        BigInteger states, BigInteger moved, Map<String, BigInteger> levels, List<Move> moves, Changes changes) {

    /**
     * A kind of move, and one patient of it.
     *
     * @param group triage, phase, or the group of the intervention
     * @param of triage, phase, or the code of the intervention
     * @param milder a lower level, or allowed where it was not
     * @param states how many states moved so
     * @param outOf how many states had the answer before
     * @param patient one of them, with few answers
     * @param before what was said of this patient
     * @param after what is said now
     */
    record Move(
            String group,
            String of,
            boolean milder,
            BigInteger states,
            BigInteger outOf,
            Findings patient,
            Question.Said before,
            Question.Said after) {

        /** Such as "triage: urgent -> see-doctor". */
        String kind() {
            return "%s: %s -> %s".formatted(group, before.answer(), after.answer());
        }
    }

    /**
     * Compares two rule sets.
     *
     * @throws IllegalArgumentException when one of them leaves a patient without a level or without a phase
     * @throws IllegalStateException when the service's evaluation says something else of an example than the diagram
     */
    static Comparison of(DecidingRules before, DecidingRules after) {
        return new Comparing(new EveryState(List.of(before.rules(), after.rules())), before, after).compare();
    }

    /** The moves that are milder. */
    List<Move> milder() {
        return moves.stream().filter(Move::milder).toList();
    }

    /** In how many states the level is lower than it was. */
    BigInteger lowered() {
        return milder().stream()
                .filter(move -> move.group().equals(Question.TRIAGE))
                .map(Move::states)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /**
     * What the changelog must name: all that changed when anything became milder; else the inputs that mean something else, since
     * both rule sets were compared with the inputs of this build.
     */
    Set<String> toBeNamed() {
        return milder().isEmpty() ? changes.inputs() : changes.all();
    }

    /** One comparison under way. */
    private static final class Comparing {
        private final EveryState space;
        private final Map<String, Question> before;
        private final Map<String, Question> after;
        private final Changes changes;
        private final List<Move> moves = new ArrayList<>();
        private BDD moved;

        Comparing(EveryState space, DecidingRules before, DecidingRules after) {
            this.space = space;
            this.before = Question.all(before, space);
            this.after = Question.all(after, space);
            this.changes = Changes.between(before, after, space);
            this.moved = space.truth(false);
        }

        Comparison compare() {
            Map<String, BigInteger> levels = new LinkedHashMap<>();
            before.forEach((of, was) -> {
                compare(of, was, after.getOrDefault(of, was.notOffered(space)));
                if (of.equals(Question.TRIAGE)) {
                    was.answers().forEach((level, states) -> levels.put(level, space.count(states)));
                }
            });
            after.forEach((of, is) -> {
                if (!before.containsKey(of)) {
                    compare(of, is.notOffered(space), is);
                }
            });
            return new Comparison(space.count(space.truth(true)), space.count(moved), levels, moves, changes);
        }

        private void compare(String of, Question was, Question is) {
            requireAnswers(of, was);
            requireAnswers(of, is);
            was.answers()
                    .forEach((from, then) -> is.answers().forEach((to, now) -> {
                        BDD states = then.and(now);
                        if (!from.equals(to) && !space.none(states)) {
                            moved = moved.or(states);
                            Findings patient = space.example(states);
                            moves.add(new Move(
                                    was.group(),
                                    of,
                                    is.isMilder(from, to),
                                    space.count(states),
                                    space.count(then),
                                    patient,
                                    said(was, from, patient),
                                    said(is, to, patient)));
                        }
                    }));
        }

        /** A state without an answer would move unseen. */
        private void requireAnswers(String of, Question question) {
            BDD unanswered = space.not(space.or(List.copyOf(question.answers().values())));
            if (!space.none(unanswered)) {
                throw new IllegalArgumentException(
                        "no answer on " + of + " for " + RequestText.of(space.example(unanswered)));
            }
        }

        private static Question.Said said(Question question, String expected, Findings patient) {
            Question.Said said = question.ofOne().apply(patient);
            if (!said.answer().equals(expected)) {
                throw new IllegalStateException(
                        "%s, not %s, is said of %s".formatted(said.answer(), expected, RequestText.of(patient)));
            }
            return said;
        }
    }
}
