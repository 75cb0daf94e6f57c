package org.sciatica.proof;

import static org.sciatica.proof.Dial.Said.NOTHING;
import static org.sciatica.proof.Dial.Said.answer;
import static org.sciatica.proof.Dial.Said.value;
import static org.sciatica.vocabulary.Answer.ABSENT;
import static org.sciatica.vocabulary.Answer.PRESENT;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sciatica.assessment.RuleSet;
import org.sciatica.logic.Condition;
import org.sciatica.logic.Conditions;
import org.sciatica.logic.InputsOf;
import org.sciatica.proof.Dial.Member;
import org.sciatica.proof.Dial.Rise;
import org.sciatica.proof.Dial.Said;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Terms;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputGroup;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/**
 * All patients there can be, as far as the triage and the phase go: a product of few dials. Findings that mean the same to every
 * rule share a dial; {@link StateSpaceProofTest} proves that nothing but the dials matters, so whoever tries every position of
 * every dial has tried every patient. The finer the space, the more findings have a dial of their own.
 */
public final class StateSpace {

    private static final Set<Input> ALONE = EnumSet.of(
            Input.ELEVATED_TEMPERATURE,
            Input.SEVERE_NERVE_PAIN,
            Input.MALIGNANCY,
            Input.TUBERCULOSIS,
            Input.SYMPTOMS_PERSISTING);

    /** What counts beside cancer or tuberculosis, and is no red flag by itself. */
    public static final List<Input> PAINS_BESIDE_CANCER = List.of(
            Input.LOW_BACK_PAIN,
            Input.RADIATING_LEG_PAIN,
            Input.BUTTOCK_PAIN,
            Input.POSTERIOR_THIGH_PAIN,
            Input.SUDDEN_SHOOTING_PAIN,
            Input.NIGHT_PAIN);

    private static final int FINEST = 4;

    private final RuleSet rules;
    private final int fineness;
    private final List<Dial> dials = new ArrayList<>();

    private StateSpace(RuleSet rules, int fineness) {
        this.rules = rules;
        this.fineness = fineness;
        addRedFlags();
        addTheRest();
    }

    /**
     * The coarsest space with so many states.
     *
     * @throws IllegalArgumentException when even the finest has fewer
     */
    public static StateSpace of(RuleSet rules, long states) {
        for (int fineness = 0; fineness <= FINEST; fineness++) {
            StateSpace space = new StateSpace(rules, fineness);
            if (space.states() >= states) {
                return space;
            }
        }
        throw new IllegalArgumentException(
                "the finest space has " + new StateSpace(rules, FINEST).states() + " states");
    }

    public List<Dial> dials() {
        return List.copyOf(dials);
    }

    /** How many states it has. */
    public long states() {
        return dials.stream().mapToLong(Dial::positions).reduce(1, Math::multiplyExact);
    }

    private void addRedFlags() {
        List<Input> urgent = singles(TriageLevel.URGENT);
        Set<Input> ofPhase = InputsOf.condition(rules.phaseIs(Phase.EXACERBATION), rules);
        List<Member> members = new ArrayList<>();
        members.addAll(members(urgent, input -> isSymptom(input) && !ofPhase.contains(input)));
        apartFrom(2, "urgent, no symptom", true, members(urgent, input -> !isSymptom(input)), members);
        apartFrom(3, "raised temperature", true, List.of(raisedTemperature()), members);
        dials.add(Dial.any("urgent", true, members));
        dials.add(Dial.any("urgent, of an exacerbation", true, members(urgent, ofPhase::contains)));
        dials.add(Dial.any("emergency", true, members(singles(TriageLevel.EMERGENCY), input -> true)));
        dials.add(Dial.any("malignancy or tuberculosis", true, malignancyOrTuberculosis()));
        dials.add(Dial.any("pain that counts beside them", true, members(PAINS_BESIDE_CANCER, input -> true)));
        for (Input single : List.of(Input.SEVERE_NERVE_PAIN, Input.ACUTE_ATTACK, Input.CURRENT_EXACERBATION)) {
            dials.add(Dial.any(single.code(), true, List.of(Member.of(single))));
        }
        dials.add(painScore());
    }

    private void addTheRest() {
        List<Input> seeDoctor = singles(TriageLevel.SEE_DOCTOR);
        List<Member> members = new ArrayList<>();
        members.addAll(members(seeDoctor, StateSpace::isSymptom));
        apartFrom(1, "see a doctor, no symptom", false, members(seeDoctor, input -> !isSymptom(input)), members);
        apartFrom(4, "under 16", false, List.of(underSixteen()), members);
        dials.add(Dial.any("see a doctor", false, members));
        Set<Input> used = EnumSet.copyOf(ALONE);
        dials.forEach(dial -> used.addAll(dial.inputs()));
        dials.add(Dial.any(
                "any other symptom", false, members(Input.of(InputGroup.SYMPTOMS), input -> !used.contains(input))));
        for (Input single : List.of(Input.SYMPTOMS_PERSISTING, Input.DIAGNOSIS_CONFIRMED)) {
            dials.add(Dial.any(single.code(), false, List.of(Member.of(single))));
        }
        dials.add(Dial.any("pregnancy", false, List.of(pregnancy())));
        dials.add(daysSinceOnset());
    }

    /** A dial of its own in a space that is fine enough; else these join the others, to which they mean the same. */
    private void apartFrom(int fromFineness, String name, boolean redFlag, List<Member> apart, List<Member> others) {
        if (fineness >= fromFineness) {
            dials.add(Dial.any(name, redFlag, apart));
        } else {
            others.addAll(apart);
        }
    }

    /** The findings that suffice alone for this level. */
    private List<Input> singles(TriageLevel level) {
        return rules.concluding(Outcome.RaisesTriage.class).stream()
                .filter(rule -> rule.then().level() == level)
                .flatMap(rule -> rule.rule().when() instanceof Condition.Present present
                        ? Stream.of(present.input())
                        : Stream.empty())
                .filter(input -> !ALONE.contains(input))
                .toList();
    }

    private static List<Member> members(List<Input> inputs, Predicate<Input> which) {
        return inputs.stream().filter(which).map(Member::of).toList();
    }

    private static boolean isSymptom(Input input) {
        return input.group() == InputGroup.SYMPTOMS;
    }

    private static Member raisedTemperature() {
        Said denied = answer(Input.ELEVATED_TEMPERATURE, ABSENT);
        Said said = answer(Input.ELEVATED_TEMPERATURE, PRESENT);
        return new Member(
                Terms.RAISED_TEMPERATURE,
                List.of(
                        List.of(denied, NOTHING, said),
                        List.of(temperature("37.4"), NOTHING, temperature("37.5")),
                        List.of(temperature("34.0"), NOTHING, temperature("43.0")),
                        List.of(denied.and(temperature("37.49")), NOTHING, denied.and(temperature("37.99"))),
                        List.of(denied.and(temperature("36.6")), NOTHING, said.and(temperature("36.6"))),
                        List.of(temperature("37.0"), NOTHING, said.and(temperature("38.0")))));
    }

    private static Said temperature(String celsius) {
        return value(Input.TEMPERATURE_CELSIUS, celsius);
    }

    private static List<Member> malignancyOrTuberculosis() {
        return List.of(
                general(Input.MALIGNANCY, answer(Input.MYELOMA, PRESENT)),
                general(Input.TUBERCULOSIS, answer(Input.BONE_TUBERCULOSIS, PRESENT)));
    }

    private static Member pregnancy() {
        return general(Input.PREGNANCY, value(Input.PREGNANCY_TRIMESTER, "2"));
    }

    /** A general finding, said itself or by a special one, even against its own denial. */
    private static Member general(Input finding, Said special) {
        Said denied = answer(finding, ABSENT);
        return new Member(
                Conditions.present(finding),
                List.of(
                        List.of(denied, NOTHING, answer(finding, PRESENT)),
                        List.of(denied, NOTHING, special),
                        List.of(denied, NOTHING, denied.and(special))));
    }

    private static Member underSixteen() {
        return new Member(
                Conditions.atMost(Input.AGE_YEARS, "15"),
                List.of(
                        List.of(value(Input.AGE_YEARS, "16"), NOTHING, value(Input.AGE_YEARS, "15")),
                        List.of(value(Input.AGE_YEARS, "120"), NOTHING, value(Input.AGE_YEARS, "0"))));
    }

    /** Both ends of every stretch of scores that mean the same; a score that is not known is better than 10, worse than 0. */
    private static Dial painScore() {
        List<Condition> means = Stream.of("1", "4", "7", "10")
                .map(edge -> Conditions.atLeast(Input.PAIN_SCORE, edge))
                .toList();
        List<Said> positions = new ArrayList<>();
        List<Rise> rises = new ArrayList<>();
        for (String score : List.of("0", "1", "3", "4", "6", "7", "9", "10")) {
            if (!positions.isEmpty()) {
                rises.add(new Rise(positions.size() - 1, positions.size()));
            }
            positions.add(value(Input.PAIN_SCORE, score));
        }
        int unknown = positions.size();
        rises.add(new Rise(0, unknown));
        rises.add(new Rise(unknown, unknown - 1));
        positions.add(NOTHING);
        return new Dial("pain score", true, means, List.of(positions), rises);
    }

    private static Dial daysSinceOnset() {
        List<List<Said>> tellings = Stream.of(List.of("2", "3"), List.of("0", "36500"))
                .map(days -> List.of(
                        value(Input.DAYS_SINCE_ONSET, days.get(0)),
                        NOTHING,
                        value(Input.DAYS_SINCE_ONSET, days.get(1))))
                .toList();
        return new Dial(
                "days since onset",
                false,
                List.of(Conditions.atLeast(Input.DAYS_SINCE_ONSET, "3")),
                tellings,
                List.of());
    }
}
