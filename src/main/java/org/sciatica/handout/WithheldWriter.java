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
     * what is never offered to anybody. None is cut off. While signs are open no gate has to hold for nothing to be cleared:
     * then the first line says so, for a patient takes what is not on the list for allowed.
     */
    List<Sheet.Withheld> write(
            List<Decision> withheld,
            List<Decision> printed,
            boolean signsAreOpen,
            Assessment assessment,
            EndingWriter.Cited cited) {
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
                                .add(group(then.selection(), printed));
                    }
                });
        List<Sheet.Withheld> lines = new ArrayList<>();
        if (signsAreOpen) {
            lines.add(new Sheet.Withheld(told.text("stillOpen"), leaveOut(told.group(Selection.EVERYTHING, true))));
        }
        groups.forEach((reason, left) -> lines.add(new Sheet.Withheld(reason, leaveOut(String.join("; ", left)))));
        return lines;
    }

    private String leaveOut(String what) {
        return told.text("leaveOut", what);
    }

    /** What is left out. An exception is named only where the sheet sets it out: a patient takes it for a permission. */
    private String group(Selection selection, List<Decision> printed) {
        return switch (selection) {
            case EXERCISES_IN_REMISSION, GYMNASTICS, HOME_EXERCISES ->
                told.group(selection, isPrintedInAnyPhase(Kind.EXERCISE, printed));
            case MASSAGE_IN_REMISSION -> told.group(selection, isPrintedInAnyPhase(Kind.MASSAGE, printed));
            default -> told.group(selection, true);
        };
    }

    /** Whether the exception of this kind is on the sheet: the resting position, or the relaxing massage. */
    private static boolean isPrintedInAnyPhase(Kind kind, List<Decision> printed) {
        return printed.stream()
                .map(Decision::intervention)
                .anyMatch(item -> item.kind() == kind && item.phase() == PhaseNeeded.ANY);
    }
}
