package org.sciatica.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.MeasuredFigure;
import org.sciatica.logic.Truth;
import org.sciatica.rules.Given;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** settled and highestPossible against brute force: every completion of what is open is assessed. */
class SettledTest {

    private static int patients;
    private static int mismatches;

    private final RuleSet ruleSet = RuleSet.standard();
    private final Prospects prospects = new Prospects(ruleSet);

    @AfterAll
    static void keepFigures() {
        MeasuredFigure.record("settled-patients", patients);
        MeasuredFigure.record("settled-mismatches", mismatches);
    }

    private Assessment.Triage triage(Findings findings) {
        return new Judgement(ruleSet, new Reasoning(ruleSet, findings), prospects).triage();
    }

    private Assessment.PhaseFinding phase(Findings findings) {
        return new Judgement(ruleSet, new Reasoning(ruleSet, findings), prospects).phase();
    }

    private TriageLevel level(Findings findings) {
        Reasoning reasoning = new Reasoning(ruleSet, findings);
        return Arrays.stream(TriageLevel.values())
                .filter(level -> reasoning.triageAtLeast(level) == Truth.HOLDS)
                .reduce((lower, higher) -> higher)
                .orElseThrow();
    }

    private Phase phaseValue(Findings findings) {
        Reasoning reasoning = new Reasoning(ruleSet, findings);
        return Arrays.stream(Phase.values())
                .filter(phase -> reasoning.phaseIs(phase) == Truth.HOLDS)
                .findFirst()
                .orElseThrow();
    }

    private void check(Findings findings) {
        List<Input> open =
                Arrays.stream(Input.values()).filter(findings::isOpen).toList();
        Set<TriageLevel> levels = EnumSet.noneOf(TriageLevel.class);
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        for (Findings completion : RandomFindings.completions(findings, open)) {
            levels.add(level(completion));
            phases.add(phaseValue(completion));
        }
        Assessment.Triage triage = triage(findings);
        TriageLevel highest = levels.stream().max(TriageLevel::compareTo).orElseThrow();
        Assessment.PhaseFinding phase = phase(findings);
        boolean triageSettled = levels.equals(EnumSet.of(triage.level()));
        boolean phaseSettled = phases.equals(EnumSet.of(phase.value()));
        patients++;
        if (triage.settled() != triageSettled
                || triage.highestPossible() != highest
                || phase.settled() != phaseSettled) {
            mismatches++;
        }
        String patient = findings.answered() + " " + findings.measured();
        assertThat(triage.settled()).as(patient).isEqualTo(triageSettled);
        assertThat(triage.highestPossible()).as(patient).isEqualTo(highest);
        assertThat(phase.settled()).as(patient).isEqualTo(phaseSettled);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 0.01, 0.03, 0.1, 0.3})
    void settled_is_exact_for_patients_with_up_to_six_open_answers(double presence) {
        RandomFindings random = new RandomFindings(new SplittableRandom((long) (presence * 1000)));
        for (int i = 0; i < 300; i++) {
            check(random.drawWithFewOpen(i % 7, presence));
        }
    }

    /** The answers that decide most, left open together around patients of whom all else is known. */
    @Test
    void settled_is_exact_around_the_phase_and_the_fresh_attack() {
        Input[][] groups = {
            {
                Input.PAIN_SCORE,
                Input.CURRENT_EXACERBATION,
                Input.SEVERE_NERVE_PAIN,
                Input.ACUTE_ATTACK,
                Input.DAYS_SINCE_ONSET
            },
            {Input.ACUTE_ATTACK, Input.DAYS_SINCE_ONSET, Input.SYMPTOMS_PERSISTING, Input.DIAGNOSIS_CONFIRMED},
            {Input.MALIGNANCY, Input.MYELOMA, Input.PAIN_SCORE, Input.TUBERCULOSIS, Input.BONE_TUBERCULOSIS},
            {Input.ELEVATED_TEMPERATURE, Input.TEMPERATURE_CELSIUS, Input.PREGNANCY, Input.PREGNANCY_TRIMESTER},
            {Input.AGE_YEARS, Input.LOW_BACK_PAIN, Input.DIAGNOSIS_CONFIRMED, Input.PREGNANCY}
        };
        for (Input[] open : groups) {
            check(Given.wellInRemission().notAsked(open).findings());
            check(Given.everythingDenied().notAsked(open).findings());
            check(Given.wellInRemission()
                    .present(Input.LOW_BACK_PAIN)
                    .notAsked(open)
                    .findings());
        }
        check(Given.wellInRemission()
                .present(Input.ACUTE_ATTACK, Input.SYMPTOMS_PERSISTING)
                .notAsked(Input.DAYS_SINCE_ONSET)
                .findings());
    }

    @Test
    void whatever_the_days_an_acute_attack_that_lasts_needs_a_doctor() {
        Findings findings = Given.wellInRemission()
                .present(Input.ACUTE_ATTACK, Input.SYMPTOMS_PERSISTING)
                .notAsked(Input.DAYS_SINCE_ONSET)
                .findings();
        assertThat(triage(findings).settled()).isTrue();
        assertThat(triage(findings).level()).isEqualTo(TriageLevel.SEE_DOCTOR);
    }

    @Test
    void an_emergency_is_settled_whatever_is_open() {
        Assessment.Triage triage =
                triage(Given.given().present(Input.SADDLE_ANAESTHESIA).findings());
        assertThat(triage.settled()).isTrue();
        assertThat(triage.highestPossible()).isEqualTo(TriageLevel.EMERGENCY);
    }

    @Test
    void nothing_known_is_settled_in_nothing() {
        Assessment.Triage triage = triage(Given.given().findings());
        assertThat(triage.settled()).isFalse();
        assertThat(triage.highestPossible()).isEqualTo(TriageLevel.EMERGENCY);
        assertThat(phase(Given.given().findings()).settled()).isFalse();
    }
}
