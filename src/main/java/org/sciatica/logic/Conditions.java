package org.sciatica.logic;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** The words in which rules write their condition trees. */
public final class Conditions {

    private Conditions() {}

    public static Condition present(Input finding) {
        return new Condition.Present(finding);
    }

    public static Condition absent(Input finding) {
        return new Condition.Absent(finding);
    }

    /** A clinical test is positive. */
    public static Condition positive(Input test) {
        return present(test);
    }

    public static Condition atLeast(Input measurement, String bound) {
        return atLeast(measurement, new BigDecimal(bound));
    }

    public static Condition atLeast(Input measurement, BigDecimal bound) {
        return new Condition.AtLeast(measurement, bound);
    }

    public static Condition atMost(Input measurement, String bound) {
        return new Condition.AtMost(measurement, new BigDecimal(bound));
    }

    public static Condition all(Condition... of) {
        return new Condition.All(List.of(of));
    }

    public static Condition any(Condition... of) {
        return new Condition.Any(List.of(of));
    }

    public static Condition any(List<Condition> of) {
        return new Condition.Any(of);
    }

    /** At least one of these findings is present. */
    public static Condition anyPresent(Input... findings) {
        return new Condition.Any(
                Arrays.stream(findings).map(Conditions::present).toList());
    }

    public static Condition none(Condition... of) {
        return new Condition.None(List.of(of));
    }

    public static Condition phaseIs(Phase phase) {
        return new Condition.PhaseIs(phase);
    }

    public static Condition triageAtLeast(TriageLevel level) {
        return new Condition.TriageAtLeast(level);
    }

    public static Condition presumed(Condition of) {
        return new Condition.Presumed(of);
    }

    public static Condition reported(Condition of) {
        return new Condition.Reported(of);
    }

    public static Condition named(String code, Condition is) {
        return new Condition.Named(code, is);
    }

    /** Holds of everybody. */
    public static Condition always() {
        return new Condition.All(List.of());
    }
}
