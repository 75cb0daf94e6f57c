package org.sciatica.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sciatica.logic.Condition;
import org.sciatica.logic.Conditions;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Input;

/**
 * One thing about a patient that the triage and the phase depend on, and the positions it can take. It can be told in several
 * ways, by different findings that mean the same to every rule concerned.
 *
 * @param name what it is about
 * @param redFlag whether turning it up may never lower the level
 * @param means the conditions whose truth is all that matters of it
 * @param tellings the ways to tell it; each says what is answered in every position
 * @param rises the pairs of positions of which the second is the worse one
 */
public record Dial(String name, boolean redFlag, List<Condition> means, List<List<Said>> tellings, List<Rise> rises) {

    /** From a position to a worse one. */
    public record Rise(int from, int to) {}

    /** Some answers. */
    public record Said(Map<Input, Answer> answers, Map<Input, BigDecimal> values) {

        public static final Said NOTHING = new Said(Map.of(), Map.of());

        static Said answer(Input finding, Answer answer) {
            return new Said(Map.of(finding, answer), Map.of());
        }

        static Said value(Input measurement, String value) {
            return new Said(Map.of(), Map.of(measurement, new BigDecimal(value)));
        }

        public Said and(Said other) {
            Map<Input, Answer> allAnswers = new EnumMap<>(Input.class);
            allAnswers.putAll(answers);
            allAnswers.putAll(other.answers);
            Map<Input, BigDecimal> allValues = new EnumMap<>(Input.class);
            allValues.putAll(values);
            allValues.putAll(other.values);
            return new Said(allAnswers, allValues);
        }
    }

    /** One of several things that mean the same, and the ways to say that it fails, is open, or holds. */
    record Member(Condition means, List<List<Said>> tellings) {

        static Member of(Input finding) {
            return new Member(
                    Conditions.present(finding),
                    List.of(List.of(
                            Said.answer(finding, Answer.ABSENT), Said.NOTHING, Said.answer(finding, Answer.PRESENT))));
        }

        Said fails() {
            return tellings.get(0).get(0);
        }
    }

    /** Whether any of these holds: none does, it is open, one does. Each in turn is the one, and the others fail. */
    static Dial any(String name, boolean redFlag, List<Member> members) {
        List<List<Said>> tellings = new ArrayList<>();
        for (Member member : members) {
            Said others = members.stream()
                    .filter(other -> !other.equals(member))
                    .map(Member::fails)
                    .reduce(Said.NOTHING, Said::and);
            member.tellings.forEach(
                    telling -> tellings.add(telling.stream().map(others::and).toList()));
        }
        Condition any = Conditions.any(members.stream().map(Member::means).toList());
        return new Dial(name, redFlag, List.of(any), tellings, List.of(new Rise(0, 1), new Rise(1, 2)));
    }

    /** How many positions it has. */
    public int positions() {
        return tellings.get(0).size();
    }

    /** All inputs that are used to tell it. */
    public Set<Input> inputs() {
        Set<Input> inputs = EnumSet.noneOf(Input.class);
        tellings.forEach(telling -> telling.forEach(said -> {
            inputs.addAll(said.answers.keySet());
            inputs.addAll(said.values.keySet());
        }));
        return inputs;
    }
}
