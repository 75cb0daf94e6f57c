package org.sciatica.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Model;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.RuleById;
import org.sciatica.assessment.RuleTruth;
import org.sciatica.logic.Truth;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** The numbers of the decision tables: decisions turn there, for somebody, and nowhere else, for anybody. */
class ThresholdProofTest extends OverEveryPatient {

    /** Where each measurement first means something else; what lies between two of these is all the same. */
    private static List<String> edges(Input measurement) {
        return switch (measurement) {
            case TEMPERATURE_CELSIUS -> List.of("37.5", "38");
            case PAIN_SCORE -> List.of("1", "4", "7", "10");
            case DAYS_SINCE_ONSET -> List.of("3");
            case AGE_YEARS -> List.of("16");
            case PREGNANCY_TRIMESTER -> List.of("2");
            default -> throw new IllegalArgumentException(measurement + " is no measurement");
        };
    }

    @ParameterizedTest
    @EnumSource(
            value = Input.class,
            names = {"TEMPERATURE_CELSIUS", "PAIN_SCORE", "DAYS_SINCE_ONSET", "AGE_YEARS", "PREGNANCY_TRIMESTER"})
    void between_two_edges_no_rule_tells_two_values_apart(Input input) {
        Patient.Measured one = anybody.reading(input);
        Patient twin = prover.patient("same patient, other value");
        Patient.Measured other = twin.reading(input);
        List<BoolExpr> alike = new ArrayList<>(List.of(one.known(), other.known()));
        for (String edge : edges(input)) {
            BigDecimal bound = new BigDecimal(edge);
            alike.add(prover.z3().mkEq(one.atLeast(bound), other.atLeast(bound)));
        }
        Verdict<BoolExpr> then = verdict(facts.with(input, other));
        BoolExpr differ = prover.or(rules.rules().stream()
                .map(rule -> prover.not(verdict.of(rule).same(then.of(rule), prover)))
                .toList());
        prover.never(
                "no rule tells two values of " + input + " between " + edges(input) + " apart",
                prover.and(List.of(prover.and(alike), differ)),
                model -> RequestText.of(anybody.in(model)) + " and " + RequestText.of(twin.in(model)));
    }

    /** Somebody for whom the two values make the difference, as the solver finds and the service confirms. */
    private Findings turns(Input input, String below, String above, BoolExpr... wanted) {
        String claim = "somebody is decided otherwise by %s of %s and %s".formatted(input, below, above);
        long start = System.nanoTime();
        Model model = prover.find(wanted).orElseThrow(() -> new AssertionError("not so: " + claim));
        Prover.report(claim, start);
        return anybody.in(model);
    }

    private Verdict<BoolExpr> at(Input input, String value) {
        BigDecimal number = new BigDecimal(value);
        return verdict(facts.with(input, new Facts.Reading<>() {
            @Override
            public BoolExpr known() {
                return prover.truth(true);
            }

            @Override
            public BoolExpr atLeast(BigDecimal bound) {
                return prover.truth(number.compareTo(bound) >= 0);
            }

            @Override
            public BoolExpr atMost(BigDecimal bound) {
                return prover.truth(number.compareTo(bound) <= 0);
            }
        }));
    }

    @ParameterizedTest
    @CsvSource({
        "TEMPERATURE_CELSIUS, 37.4,  SELF_CARE,  37.5, URGENT",
        "TEMPERATURE_CELSIUS, 37.49, SELF_CARE,  37.5, URGENT",
        "PAIN_SCORE,          0,     SELF_CARE,  1,    SEE_DOCTOR",
        "PAIN_SCORE,          3,     SEE_DOCTOR, 4,    URGENT",
        "PAIN_SCORE,          6,     SELF_CARE,  7,    SEE_DOCTOR",
        "PAIN_SCORE,          9,     SEE_DOCTOR, 10,   URGENT",
        "DAYS_SINCE_ONSET,    2,     SEE_DOCTOR, 3,    SELF_CARE",
        "DAYS_SINCE_ONSET,    2,     SELF_CARE,  3,    SEE_DOCTOR",
        "AGE_YEARS,           15,    SEE_DOCTOR, 16,   SELF_CARE",
    })
    void the_level_turns(Input input, String below, TriageLevel before, String above, TriageLevel after) {
        Findings patient = turns(
                input,
                below,
                above,
                at(input, below).levelIs(before),
                at(input, above).levelIs(after));
        assertThat(assess(patient, input, below).triage().level()).isEqualTo(before);
        assertThat(assess(patient, input, above).triage().level()).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "PAIN_SCORE,       3, REMISSION,    4, UNDETERMINED",
        "PAIN_SCORE,       6, UNDETERMINED, 7, EXACERBATION",
        "DAYS_SINCE_ONSET, 2, EXACERBATION, 3, REMISSION",
    })
    void the_phase_turns(Input input, String below, Phase before, String above, Phase after) {
        Findings patient = turns(
                input,
                below,
                above,
                at(input, below).phaseIs(before),
                at(input, above).phaseIs(after));
        assertThat(assess(patient, input, below).phase().value()).isEqualTo(before);
        assertThat(assess(patient, input, above).phase().value()).isEqualTo(after);
    }

    /** The value below and the one at the edge; at 38 the level stays, and a document's rule takes over from a default. */
    @ParameterizedTest
    @CsvSource({
        "temperature-slightly-raised, TEMPERATURE_CELSIUS, 37.4,  FAILS, 37.5, HOLDS",
        "temperature-slightly-raised, TEMPERATURE_CELSIUS, 37.9,  HOLDS, 38.0, FAILS",
        "fever,                       TEMPERATURE_CELSIUS, 37.99, FAILS, 38.0, HOLDS",
        "painful-malignancy,          PAIN_SCORE,          3,     FAILS, 4,    HOLDS",
        "painful-tuberculosis,        PAIN_SCORE,          3,     FAILS, 4,    HOLDS",
        "pain-score-7,                PAIN_SCORE,          6,     FAILS, 7,    HOLDS",
        "pain-score-of-exacerbation,  PAIN_SCORE,          6,     FAILS, 7,    HOLDS",
        "exercise-strong-pain,        PAIN_SCORE,          6,     FAILS, 7,    HOLDS",
        "pain-score-10,               PAIN_SCORE,          9,     FAILS, 10,   HOLDS",
        "settled-illness,             PAIN_SCORE,          3,     HOLDS, 4,    FAILS",
        "vigorous-strokes-in-pain,    PAIN_SCORE,          0,     FAILS, 1,    HOLDS",
        "fresh-attack,                DAYS_SINCE_ONSET,    2,     HOLDS, 3,    FAILS",
        "symptoms-lasting-three-days, DAYS_SINCE_ONSET,    2,     FAILS, 3,    HOLDS",
        "under-16,                    AGE_YEARS,           15,    HOLDS, 16,   FAILS",
        "too-young,                   AGE_YEARS,           15,    HOLDS, 16,   FAILS",
        "nsaid-from-the-second-trimester, PREGNANCY_TRIMESTER, 1,  FAILS, 2,    HOLDS",
    })
    void the_rule_turns(String id, Input input, String below, Truth truthBelow, String above, Truth truthAbove) {
        Rule rule = RuleById.in(rules, id);
        Findings patient = turns(
                input,
                below,
                above,
                known(at(input, below).of(rule), truthBelow),
                known(at(input, above).of(rule), truthAbove));
        assertThat(RuleTruth.of(rule, patient.with(input, new BigDecimal(below))))
                .isEqualTo(truthBelow);
        assertThat(RuleTruth.of(rule, patient.with(input, new BigDecimal(above))))
                .isEqualTo(truthAbove);
    }

    @Test
    void a_fever_of_38_and_a_slightly_raised_temperature_are_never_found_together() {
        Kleene<BoolExpr> fever = verdict.of(RuleById.in(rules, "fever"));
        Kleene<BoolExpr> slight = verdict.of(RuleById.in(rules, "temperature-slightly-raised"));
        never("fever and slightly raised exclude each other", prover.and(List.of(fever.holds(), slight.holds())));
    }

    private static BoolExpr known(Kleene<BoolExpr> truth, Truth wanted) {
        return wanted == Truth.HOLDS ? truth.holds() : truth.fails();
    }

    private Assessment assess(Findings patient, Input input, String value) {
        return assessor.assess(patient.with(input, new BigDecimal(value)));
    }
}
