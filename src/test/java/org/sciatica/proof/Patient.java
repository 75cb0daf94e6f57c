package org.sciatica.proof;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.IntExpr;
import com.microsoft.z3.IntNum;
import com.microsoft.z3.Model;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;

/**
 * A patient of whom anything may be known, as a solver's variables: for a finding whether it is known to be present and
 * whether it is known to be absent, never both; for a measurement whether it is known, and its value. A value that
 * is no whole number is counted in hundredths, one place finer than any bound of a rule, so that whatever lies between two
 * bounds has a value that stands for it.
 */
final class Patient {

    private static final int HUNDREDTHS = 2;

    private final Context z3;
    private final Map<Input, Kleene<BoolExpr>> answers = new EnumMap<>(Input.class);
    private final Map<Input, Facts.Reading<BoolExpr>> readings = new EnumMap<>(Input.class);
    private final List<BoolExpr> sane = new ArrayList<>();

    /** A value that may be known. */
    record Measured(Context z3, Input input, BoolExpr known, IntExpr value) implements Facts.Reading<BoolExpr> {
        @Override
        public BoolExpr atLeast(BigDecimal bound) {
            return z3.mkGe(value, number(bound));
        }

        @Override
        public BoolExpr atMost(BigDecimal bound) {
            return z3.mkLe(value, number(bound));
        }

        BoolExpr is(BigDecimal wanted) {
            return z3.mkEq(value, number(wanted));
        }

        private IntNum number(BigDecimal bound) {
            return z3.mkInt(bound.movePointRight(places(input)).longValueExact());
        }
    }

    private static int places(Input measurement) {
        return measurement.range().whole() ? 0 : HUNDREDTHS;
    }

    Patient(Context z3, String name) {
        this.z3 = z3;
        for (Input input : Input.values()) {
            String variable = name + " " + input.code();
            if (input.isMeasurement()) {
                readings.put(input, measured(input, variable));
            } else {
                BoolExpr present = z3.mkBoolConst(variable + " present");
                BoolExpr absent = z3.mkBoolConst(variable + " absent");
                sane.add(z3.mkNot(z3.mkAnd(present, absent)));
                answers.put(input, new Kleene<>(present, absent));
            }
        }
    }

    private Measured measured(Input input, String variable) {
        Measured measured = new Measured(z3, input, z3.mkBoolConst(variable + " known"), z3.mkIntConst(variable));
        sane.add(measured.atLeast(input.range().least()));
        sane.add(measured.atMost(input.range().most()));
        return measured;
    }

    /** What makes the variables a patient: nothing both present and absent, every value in its range. */
    List<BoolExpr> sane() {
        return sane;
    }

    Facts<BoolExpr> facts(Algebra<BoolExpr> algebra) {
        return new Facts<>(algebra, answers, readings);
    }

    Kleene<BoolExpr> answer(Input finding) {
        return answers.getOrDefault(finding, new Kleene<>(z3.mkFalse(), z3.mkFalse()));
    }

    Measured reading(Input measurement) {
        if (readings.get(measurement) instanceof Measured measured) {
            return measured;
        }
        throw new IllegalArgumentException(measurement + " is no measurement");
    }

    /** That the two patients gave the same answer to this input. */
    BoolExpr agrees(Patient other, Input input) {
        if (!input.isMeasurement()) {
            Kleene<BoolExpr> own = answer(input);
            Kleene<BoolExpr> others = other.answer(input);
            return z3.mkAnd(z3.mkEq(own.holds(), others.holds()), z3.mkEq(own.fails(), others.fails()));
        }
        Measured own = reading(input);
        Measured others = other.reading(input);
        return z3.mkAnd(z3.mkEq(own.known, others.known), z3.mkEq(own.value, others.value));
    }

    /** That exactly this, and no more, was said of the input. */
    BoolExpr says(Input input, Findings findings) {
        if (!input.isMeasurement()) {
            Answer answer = findings.answered().getOrDefault(input, Answer.UNKNOWN);
            Kleene<BoolExpr> own = answer(input);
            return z3.mkAnd(
                    z3.mkEq(own.holds(), z3.mkBool(answer == Answer.PRESENT)),
                    z3.mkEq(own.fails(), z3.mkBool(answer == Answer.ABSENT)));
        }
        BigDecimal value = findings.measured().get(input);
        Measured own = reading(input);
        return value == null ? z3.mkNot(own.known) : z3.mkAnd(own.known, own.is(value));
    }

    /** The patient of a model. */
    Findings in(Model model) {
        Map<Input, Answer> found = new EnumMap<>(Input.class);
        answers.forEach((input, answer) -> {
            if (model.eval(answer.holds(), true).isTrue()) {
                found.put(input, Answer.PRESENT);
            } else if (model.eval(answer.fails(), true).isTrue()) {
                found.put(input, Answer.ABSENT);
            }
        });
        Map<Input, BigDecimal> values = new EnumMap<>(Input.class);
        readings.keySet().forEach(input -> {
            Measured measured = reading(input);
            if (model.eval(measured.known, true).isTrue()
                    && model.eval(measured.value, true) instanceof IntNum number) {
                values.put(input, BigDecimal.valueOf(number.getInt64(), places(input)));
            }
        });
        return Findings.of(found, values);
    }
}
