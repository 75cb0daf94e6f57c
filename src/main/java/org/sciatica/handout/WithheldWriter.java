package org.sciatica.handout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.Assessment.Decision;
import org.sciatica.catalogue.Kind;
import org.sciatica.catalogue.PhaseNeeded;
import org.sciatica.catalogue.Selection;
import org.sciatica.logic.Condition;
import org.sciatica.logic.Conditions;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.words.HandoutWords;

/** Writes what is left out, and why. */
final class WithheldWriter {

    private final HandoutWords told;

    WithheldWriter(HandoutWords told) {
        this.told = told;
    }

    /**
     * Every gate that holds and bars something, gates of one reason in one line: first what concerns this patient, last
     * what is never offered to anybody. None is cut off.
     */
    List<Sheet.Withheld> write(
            List<Decision> withheld, List<Decision> allowed, Assessment assessment, EndingWriter.Cited cited) {
        Set<Rule> gates = new LinkedHashSet<>();
        withheld.forEach(decision -> gates.addAll(assessment.barredBy(decision)));
        cited.rules(gates);
        Condition always = Conditions.always();
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        Stream.concat(
                        gates.stream().filter(gate -> !gate.when().equals(always)),
                        gates.stream().filter(gate -> gate.when().equals(always)))
                .forEach(gate -> {
                    if (gate.then() instanceof Outcome.Gate then) {
                        groups.computeIfAbsent(told.reason(gate), reason -> new LinkedHashSet<>())
                                .add(group(then.selection(), allowed));
                    }
                });
        List<Sheet.Withheld> lines = new ArrayList<>();
        groups.forEach((reason, left) ->
                lines.add(new Sheet.Withheld(reason, told.text("leaveOut", String.join("; ", left)))));
        return lines;
    }

    /** What is left out. An exception is named only where it is allowed: a patient takes it for a permission. */
    private String group(Selection selection, List<Decision> allowed) {
        return switch (selection) {
            case EXERCISES_IN_REMISSION, GYMNASTICS, HOME_EXERCISES ->
                told.group(selection, isAllowedInAnyPhase(Kind.EXERCISE, allowed));
            case MASSAGE_IN_REMISSION -> told.group(selection, isAllowedInAnyPhase(Kind.MASSAGE, allowed));
            default -> told.group(selection, true);
        };
    }

    /** Whether the exception of this kind is allowed: the resting position, or the relaxing massage. */
    private static boolean isAllowedInAnyPhase(Kind kind, List<Decision> allowed) {
        return allowed.stream()
                .map(Decision::intervention)
                .anyMatch(item -> item.kind() == kind && item.phase() == PhaseNeeded.ANY);
    }
}
