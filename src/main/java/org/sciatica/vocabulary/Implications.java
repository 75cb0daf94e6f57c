package org.sciatica.vocabulary;

import static org.sciatica.vocabulary.Answer.ABSENT;
import static org.sciatica.vocabulary.Answer.PRESENT;
import static org.sciatica.vocabulary.Answer.UNKNOWN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What one answer says about another. A present special finding makes the general one present, whatever was said of it;
 * an absent general one closes an unanswered special one. A measured temperature and the word "raised" close each other
 * when one of them is missing; when both are given, each stands and the worse one decides.
 */
public final class Implications {

    /** The lower edge of a raised temperature, degrees Celsius; a safety default, the documents give only 38. */
    public static final BigDecimal RAISED_TEMPERATURE = new BigDecimal("37.5");

    /** A special input whose presence means that the general one is present. */
    public record Implication(Input special, Input general) {}

    private static final List<Implication> ALL = List.of(
            new Implication(Input.BONE_TUBERCULOSIS, Input.TUBERCULOSIS),
            new Implication(Input.MYELOMA, Input.MALIGNANCY),
            new Implication(Input.PREGNANCY_TRIMESTER, Input.PREGNANCY));

    private Implications() {}

    /** Every pair of special and general input. */
    public static List<Implication> all() {
        return ALL;
    }

    static void close(Map<Input, Answer> answers, Map<Input, Span> spans) {
        for (Implication implication : ALL) {
            close(implication, answers, spans);
        }
        closeTemperature(answers, spans);
    }

    private static void close(Implication implication, Map<Input, Answer> answers, Map<Input, Span> spans) {
        Input special = implication.special();
        boolean present = special.isMeasurement()
                ? spans.containsKey(special)
                : answers.getOrDefault(special, UNKNOWN) == PRESENT;
        if (present) {
            answers.put(implication.general(), PRESENT);
        } else if (answers.getOrDefault(implication.general(), UNKNOWN) == ABSENT) {
            if (special.isMeasurement()) {
                spans.put(
                        special, Span.of(special.range()).below(special.range().least()));
            } else {
                answers.put(special, ABSENT);
            }
        }
    }

    private static void closeTemperature(Map<Input, Answer> answers, Map<Input, Span> spans) {
        Answer raised = answers.getOrDefault(Input.ELEVATED_TEMPERATURE, UNKNOWN);
        Span measured = spans.get(Input.TEMPERATURE_CELSIUS);
        if (raised == UNKNOWN && measured != null && measured.surelyBelow(RAISED_TEMPERATURE)) {
            answers.put(Input.ELEVATED_TEMPERATURE, ABSENT);
        } else if (raised == ABSENT && measured == null) {
            spans.put(
                    Input.TEMPERATURE_CELSIUS,
                    Span.of(Input.TEMPERATURE_CELSIUS.range()).below(RAISED_TEMPERATURE));
        }
    }
}
