package org.sciatica.rules;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputGroup;

/** A patient, told in a few words: {@code given().present(CHILLS).measured(PAIN_SCORE, "4")}. */
public final class Given {

    private final Map<Input, Answer> answers = new EnumMap<>(Input.class);
    private final Map<Input, BigDecimal> measured = new EnumMap<>(Input.class);

    private Given() {}

    /** A patient of whom nothing is known. */
    public static Given given() {
        return new Given();
    }

    /** A patient who was asked for every finding and denied all of them; nothing was measured. */
    public static Given everythingDenied() {
        Given given = new Given();
        for (Input input : Input.values()) {
            if (!input.isMeasurement()) {
                given.answers.put(input, Answer.ABSENT);
            }
        }
        return given;
    }

    /** A patient in remission, diagnosed, cleared, taught and supervised, who tolerates every position. */
    public static Given wellInRemission() {
        Given given = everythingDenied();
        Input.of(InputGroup.CIRCUMSTANCES).stream()
                .filter(input -> input.code().startsWith("tolerates-"))
                .forEach(given::present);
        return given.present(
                        Input.DIAGNOSIS_CONFIRMED,
                        Input.DOCTOR_CLEARANCE,
                        Input.SUPERVISION_AVAILABLE,
                        Input.EXERCISE_TECHNIQUE_MASTERED,
                        Input.PHYSIOTHERAPY_CONTRAINDICATIONS_CHECKED,
                        Input.MODULE_1_COMPLETED,
                        Input.MODULE_2_COMPLETED)
                .measured(Input.PAIN_SCORE, "1")
                .measured(Input.TEMPERATURE_CELSIUS, "36.6")
                .measured(Input.DAYS_SINCE_ONSET, "45")
                .measured(Input.AGE_YEARS, "45");
    }

    public Given present(Input... inputs) {
        return answer(Answer.PRESENT, inputs);
    }

    public Given absent(Input... inputs) {
        return answer(Answer.ABSENT, inputs);
    }

    public Given unknown(Input... inputs) {
        return answer(Answer.UNKNOWN, inputs);
    }

    /** Takes back what was said of these. */
    public Given notAsked(Input... inputs) {
        for (Input input : inputs) {
            answers.remove(input);
            measured.remove(input);
        }
        return this;
    }

    public Given measured(Input input, String value) {
        measured.put(input, new BigDecimal(value));
        return this;
    }

    public Findings findings() {
        return Findings.of(answers, measured);
    }

    private Given answer(Answer answer, Input... inputs) {
        for (Input input : inputs) {
            answers.put(input, answer);
        }
        return this;
    }

    @Override
    public String toString() {
        return answers + " " + measured;
    }
}
