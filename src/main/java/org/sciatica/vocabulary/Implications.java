package org.sciatica.vocabulary;

import static org.sciatica.vocabulary.Answer.ABSENT;
import static org.sciatica.vocabulary.Answer.PRESENT;
import static org.sciatica.vocabulary.Answer.UNKNOWN;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    static void close(Facts facts) {
        for (Implication implication : ALL) {
            close(implication, facts);
        }
        closeTemperature(facts);
    }

    private static void close(Implication implication, Facts facts) {
        Input special = implication.special();
        boolean present =
                special.isMeasurement() ? isThere(facts.span(special), special) : facts.answer(special) == PRESENT;
        if (present) {
            facts.set(implication.general(), PRESENT);
        } else if (facts.answer(implication.general()) == ABSENT) {
            if (special.isMeasurement()) {
                facts.set(special, special.anywhere().below(special.range().least()));
            } else {
                facts.set(special, ABSENT);
            }
        }
    }

    /** A value was measured, and not merely ruled out. */
    private static boolean isThere(@Nullable Span span, Input measurement) {
        return span != null && !span.surelyBelow(measurement.range().least());
    }

    private static void closeTemperature(Facts facts) {
        Answer raised = facts.answer(Input.ELEVATED_TEMPERATURE);
        Span measured = facts.span(Input.TEMPERATURE_CELSIUS);
        if (raised == UNKNOWN && measured != null && measured.surelyBelow(RAISED_TEMPERATURE)) {
            facts.set(Input.ELEVATED_TEMPERATURE, ABSENT);
        } else if (raised == ABSENT && measured == null) {
            facts.set(
                    Input.TEMPERATURE_CELSIUS,
                    Input.TEMPERATURE_CELSIUS.anywhere().below(RAISED_TEMPERATURE));
        }
    }
}
