package org.sciatica.rule;

import static org.sciatica.logic.Conditions.all;
import static org.sciatica.logic.Conditions.any;
import static org.sciatica.logic.Conditions.anyPresent;
import static org.sciatica.logic.Conditions.atLeast;
import static org.sciatica.logic.Conditions.atMost;
import static org.sciatica.logic.Conditions.named;
import static org.sciatica.logic.Conditions.none;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.logic.Conditions.presumed;
import static org.sciatica.logic.Conditions.reported;
import static org.sciatica.logic.Conditions.triageAtLeast;
import static org.sciatica.vocabulary.Input.ACUTE_ATTACK;
import static org.sciatica.vocabulary.Input.BUTTOCK_PAIN;
import static org.sciatica.vocabulary.Input.DAYS_SINCE_ONSET;
import static org.sciatica.vocabulary.Input.DIAGNOSIS_CONFIRMED;
import static org.sciatica.vocabulary.Input.ELEVATED_TEMPERATURE;
import static org.sciatica.vocabulary.Input.LOW_BACK_PAIN;
import static org.sciatica.vocabulary.Input.PAIN_SCORE;
import static org.sciatica.vocabulary.Input.POSTERIOR_THIGH_PAIN;
import static org.sciatica.vocabulary.Input.RADIATING_LEG_PAIN;
import static org.sciatica.vocabulary.Input.SEVERE_NERVE_PAIN;
import static org.sciatica.vocabulary.Input.SUDDEN_SHOOTING_PAIN;
import static org.sciatica.vocabulary.Input.TEMPERATURE_CELSIUS;

import java.util.List;
import java.util.stream.Stream;
import org.sciatica.logic.Condition;
import org.sciatica.logic.Conditions;
import org.sciatica.vocabulary.Implications;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputGroup;
import org.sciatica.vocabulary.TriageLevel;

/** Conditions that rules of several themes share, each under its clinical name. */
public final class Terms {

    /** No doctor is known to have established the cause; an open answer is read as "not diagnosed". */
    public static final Condition UNDIAGNOSED = named("undiagnosed", presumed(none(present(DIAGNOSIS_CONFIRMED))));

    /** A sudden attack at most two days ago, or at an unknown time (D000-013). */
    public static final Condition FRESH_ATTACK =
            named("fresh-attack", all(present(ACUTE_ATTACK), presumed(atMost(DAYS_SINCE_ONSET, "2"))));

    /** Any complaint at all. */
    public static final Condition ANY_SYMPTOM = named("any-symptom", any(symptoms()));

    /** Pain now; a pain score of 0 answers the complaints that were not asked. */
    public static final Condition IN_PAIN = named(
            "in-pain",
            any(
                    atLeast(PAIN_SCORE, "1"),
                    reported(anyPresent(
                            LOW_BACK_PAIN,
                            RADIATING_LEG_PAIN,
                            BUTTOCK_PAIN,
                            POSTERIOR_THIGH_PAIN,
                            SEVERE_NERVE_PAIN,
                            SUDDEN_SHOOTING_PAIN))));

    /** Measured or said. */
    public static final Condition RAISED_TEMPERATURE = named(
            "raised-temperature",
            any(atLeast(TEMPERATURE_CELSIUS, Implications.RAISED_TEMPERATURE), present(ELEVATED_TEMPERATURE)));

    /** Pain at which no exercise is done; 7 is a safety default, the documents use words. */
    public static final Condition STRONG_PAIN =
            named("strong-pain", any(present(SEVERE_NERVE_PAIN), atLeast(PAIN_SCORE, "7")));

    /** Nothing answered so far sends the patient to a doctor now. */
    public static final Condition NO_RED_FLAG_FOUND =
            named("no-red-flag-found", none(reported(triageAtLeast(TriageLevel.URGENT))));

    private Terms() {}

    /** The condition, for a patient whom nothing answered so far sends to a doctor now. */
    public static Condition unlessRedFlag(Condition condition) {
        return all(NO_RED_FLAG_FOUND, condition);
    }

    private static List<Condition> symptoms() {
        return Stream.concat(
                        Input.of(InputGroup.SYMPTOMS).stream().map(Conditions::present),
                        Stream.of(atLeast(PAIN_SCORE, "1")))
                .toList();
    }
}
