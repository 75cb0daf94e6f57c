package org.sciatica.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.sciatica.logic.Condition;
import org.sciatica.logic.Conditions;
import org.sciatica.logic.Definitions;
import org.sciatica.logic.Network;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;
import org.sciatica.rules.advice.CareWithTreatment;
import org.sciatica.rules.advice.EverydayLife;
import org.sciatica.rules.advice.Examinations;
import org.sciatica.rules.advice.HowToExercise;
import org.sciatica.rules.advice.NerveBlock;
import org.sciatica.rules.advice.OtherReferrals;
import org.sciatica.rules.advice.Reassessment;
import org.sciatica.rules.intervention.DiagnosisFirst;
import org.sciatica.rules.intervention.ExerciseContraindications;
import org.sciatica.rules.intervention.HeatAndCold;
import org.sciatica.rules.intervention.MassageContraindications;
import org.sciatica.rules.intervention.ModuleOrder;
import org.sciatica.rules.intervention.NeverOffered;
import org.sciatica.rules.intervention.OutsideScope;
import org.sciatica.rules.intervention.PhysiotherapyGates;
import org.sciatica.rules.intervention.PregnancyGate;
import org.sciatica.rules.intervention.RedFlagGate;
import org.sciatica.rules.intervention.RemissionFirst;
import org.sciatica.rules.intervention.StartPositions;
import org.sciatica.rules.intervention.StopRule;
import org.sciatica.rules.intervention.TestsAndMovements;
import org.sciatica.rules.intervention.TractionContraindications;
import org.sciatica.rules.intervention.WhoMustBeThere;
import org.sciatica.rules.phase.SettledIllness;
import org.sciatica.rules.phase.SignsOfExacerbation;
import org.sciatica.rules.triage.CancerAndTuberculosis;
import org.sciatica.rules.triage.CaudaEquinaSigns;
import org.sciatica.rules.triage.CirculationSigns;
import org.sciatica.rules.triage.ConditionsOfTheirOwn;
import org.sciatica.rules.triage.Fever;
import org.sciatica.rules.triage.InflammationAndInfection;
import org.sciatica.rules.triage.LimitsOfTheAnswer;
import org.sciatica.rules.triage.LossOfMotorPower;
import org.sciatica.rules.triage.NeckAndChestTypes;
import org.sciatica.rules.triage.NewOrLastingEpisode;
import org.sciatica.rules.triage.OverwhelmingPain;
import org.sciatica.rules.triage.PositiveTests;
import org.sciatica.rules.triage.ReactionToExercise;
import org.sciatica.rules.triage.SignsToHaveSeen;
import org.sciatica.rules.triage.SpreadingPain;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** All rules, in the order in which they are read and cited. */
public final class RuleSet implements Definitions {

    /** The version of the rules; it moves whenever a decision may change. */
    public static final String VERSION = "1.0.0";

    private static final List<RuleClass> CONTENTS = List.of(
            // how soon a doctor
            new CaudaEquinaSigns(),
            new LossOfMotorPower(),
            new Fever(),
            new InflammationAndInfection(),
            new OverwhelmingPain(),
            new SpreadingPain(),
            new CirculationSigns(),
            new NeckAndChestTypes(),
            new CancerAndTuberculosis(),
            new NewOrLastingEpisode(),
            new PositiveTests(),
            new ReactionToExercise(),
            new ConditionsOfTheirOwn(),
            new SignsToHaveSeen(),
            new LimitsOfTheAnswer(),
            // which phase
            new SignsOfExacerbation(),
            new SettledIllness(),
            // what is held back
            new RedFlagGate(),
            new OutsideScope(),
            new NeverOffered(),
            new DiagnosisFirst(),
            new RemissionFirst(),
            new ExerciseContraindications(),
            new StopRule(),
            new MassageContraindications(),
            new PhysiotherapyGates(),
            new HeatAndCold(),
            new TractionContraindications(),
            new PregnancyGate(),
            new TestsAndMovements(),
            new StartPositions(),
            new WhoMustBeThere(),
            new ModuleOrder(),
            // what is named and advised
            new NerveBlock(),
            new OtherReferrals(),
            new Examinations(),
            new HowToExercise(),
            new CareWithTreatment(),
            new EverydayLife(),
            new Reassessment());

    private final List<RuleClass> classes;
    private final List<Rule> rules;
    private final int[] numbers;
    private final Network network;
    private final Map<Class<? extends Outcome>, List<Concluding<? extends Outcome>>> byOutcome =
            new ConcurrentHashMap<>();
    private final List<Concluding<Outcome.RaisesTriage>> mostUrgentFirst;
    private final Map<Phase, Condition> phases = new EnumMap<>(Phase.class);
    private final Map<TriageLevel, Condition> levels = new EnumMap<>(TriageLevel.class);
    private final Map<Phase, Integer> phaseNumbers = new EnumMap<>(Phase.class);
    private final Map<TriageLevel, Integer> levelNumbers = new EnumMap<>(TriageLevel.class);

    /** A rule set of these classes; rule ids must be unique. */
    public RuleSet(List<RuleClass> classes) {
        this.classes = List.copyOf(classes);
        Set<Rule> inOrder = new LinkedHashSet<>();
        for (RuleClass ruleClass : classes) {
            for (Rule rule : ruleClass.rules()) {
                if (!inOrder.add(rule)) {
                    throw new IllegalStateException("Repeated rule " + rule.id());
                }
            }
        }
        rules = List.copyOf(inOrder);
        for (Phase phase : Phase.values()) {
            phases.put(phase, anyOf(outcome -> outcome.equals(Outcome.phase(phase))));
        }
        for (TriageLevel level : TriageLevel.values()) {
            levels.put(
                    level,
                    anyOf(outcome -> outcome instanceof Outcome.RaisesTriage raises
                            && raises.level().atLeast(level)));
        }
        List<Condition> conditions = new ArrayList<>(phases.values());
        conditions.addAll(levels.values());
        rules.forEach(rule -> conditions.add(rule.when()));
        network = new Network(conditions, this);
        phases.forEach((phase, condition) -> phaseNumbers.put(phase, network.number(condition)));
        levels.forEach((level, condition) -> levelNumbers.put(level, network.number(condition)));
        numbers = rules.stream().mapToInt(rule -> network.number(rule.when())).toArray();
        mostUrgentFirst = concluding(Outcome.RaisesTriage.class).stream()
                .sorted(Comparator.comparing(rule -> rule.then().level(), Comparator.reverseOrder()))
                .toList();
    }

    /** The rules of this service. */
    public static RuleSet standard() {
        return new RuleSet(CONTENTS);
    }

    private Condition anyOf(Predicate<Outcome> wanted) {
        return Conditions.any(rules.stream()
                .filter(rule -> wanted.test(rule.then()))
                .map(Rule::when)
                .toList());
    }

    public List<RuleClass> classes() {
        return classes;
    }

    public List<Rule> rules() {
        return rules;
    }

    /** The rules with an outcome of this kind, in order. */
    @SuppressWarnings("unchecked") // what stands under a class was made for it
    public <T extends Outcome> List<Concluding<T>> concluding(Class<T> kind) {
        return (List<Concluding<T>>) (List<?>) byOutcome.computeIfAbsent(kind, this::find);
    }

    private List<Concluding<? extends Outcome>> find(Class<? extends Outcome> kind) {
        List<Concluding<? extends Outcome>> found = new ArrayList<>();
        for (int place = 0; place < rules.size(); place++) {
            Rule rule = rules.get(place);
            if (kind.isInstance(rule.then())) {
                found.add(new Concluding<>(rule, rule.then(), place, number(place)));
            }
        }
        return List.copyOf(found);
    }

    /**
     * A rule together with its outcome, of a known kind.
     *
     * @param position where the rule stands in the order
     * @param number the number of its condition in the network
     */
    public record Concluding<T extends Outcome>(Rule rule, T then, int position, int number) {}

    /** The triage rules, the highest level first, else in order. */
    List<Concluding<Outcome.RaisesTriage>> mostUrgentFirst() {
        return mostUrgentFirst;
    }

    /** The conditions of all rules, and what phases and levels are made of. */
    Network network() {
        return network;
    }

    /** The number of the condition of the rule at this place. */
    int number(int place) {
        return numbers[place];
    }

    /** The number of a phase in the network. */
    int number(Phase phase) {
        return Objects.requireNonNull(phaseNumbers.get(phase));
    }

    /** The number of a level, or a higher one, in the network. */
    int number(TriageLevel level) {
        return Objects.requireNonNull(levelNumbers.get(level));
    }

    @Override
    public Condition phaseIs(Phase phase) {
        return Objects.requireNonNull(phases.get(phase));
    }

    @Override
    public Condition triageAtLeast(TriageLevel level) {
        return Objects.requireNonNull(levels.get(level));
    }
}
