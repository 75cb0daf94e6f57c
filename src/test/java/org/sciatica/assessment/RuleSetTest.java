package org.sciatica.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sciatica.catalogue.Catalogue;
import org.sciatica.evidence.Evidence;
import org.sciatica.logic.Condition;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.rules.intervention.StopRule;
import org.sciatica.rules.phase.SettledIllness;
import org.sciatica.rules.phase.SignsOfExacerbation;
import org.sciatica.rules.triage.Fever;
import org.sciatica.rules.triage.LossOfMotorPower;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Implications;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

class RuleSetTest {

    private final RuleSet few = new RuleSet(List.of(new LossOfMotorPower(), new SettledIllness()));

    @Test
    void rules_keep_the_order_of_their_classes() {
        assertThat(few.classes()).hasSize(2);
        assertThat(few.rules())
                .extracting(Rule::id)
                .startsWith("leg-paralysis", "foot-movement-loss")
                .endsWith("settled-illness", "undetermined-phase");
        assertThat(RuleSet.standard().concluding(Outcome.Gate.class))
                .allSatisfy(gate -> assertThat(RuleSet.standard().rules().get(gate.position()))
                        .isEqualTo(gate.rule()));
    }

    @Test
    void a_rule_that_is_there_twice_is_refused() {
        assertThatIllegalStateException().isThrownBy(() -> new RuleSet(List.of(new Fever(), new Fever())));
    }

    @Test
    void rules_are_listed_by_what_they_conclude() {
        assertThat(few.concluding(Outcome.IndicatesPhase.class))
                .extracting(
                        concluding -> concluding.rule().id(),
                        concluding -> concluding.then().phase())
                .containsExactly(
                        tuple("settled-illness", Phase.REMISSION), tuple("undetermined-phase", Phase.UNDETERMINED));
        assertThat(few.concluding(Outcome.Advises.class)).isEmpty();
    }

    @Test
    void a_phase_and_a_level_stand_for_the_conditions_of_their_rules() {
        assertThat(parts(few.phaseIs(Phase.REMISSION)))
                .isEqualTo(List.of(RuleById.in(few, "settled-illness").when()));
        assertThat(parts(few.phaseIs(Phase.EXACERBATION))).isEmpty();
        assertThat(parts(few.triageAtLeast(TriageLevel.EMERGENCY))).hasSize(2);
        assertThat(parts(few.triageAtLeast(TriageLevel.URGENT))).hasSize(7);
        assertThat(parts(few.triageAtLeast(TriageLevel.SEE_DOCTOR))).hasSize(8);
    }

    private static List<Condition> parts(Condition condition) {
        return ((Condition.Any) condition).of();
    }

    @Test
    void completions_reach_what_their_rules_allow() {
        Prospects prospects = new Prospects(RuleSet.standard());
        Findings nothing = given().findings();
        Findings well = wellInRemission().findings();
        for (TriageLevel level : TriageLevel.values()) {
            assertThat(prospects.canReach(level, nothing)).isTrue();
            assertThat(prospects.canReach(level, well)).isEqualTo(level == TriageLevel.SELF_CARE);
            assertThat(prospects.canStayBelow(level, nothing)).isEqualTo(level != TriageLevel.SELF_CARE);
        }
        assertThat(prospects.highest(nothing)).isEqualTo(TriageLevel.EMERGENCY);
        assertThat(prospects.highest(well)).isEqualTo(TriageLevel.SELF_CARE);
        for (Phase phase : Phase.values()) {
            assertThat(prospects.canBe(phase, nothing)).isTrue();
            assertThat(prospects.canBe(phase, well)).isEqualTo(phase == Phase.REMISSION);
        }
    }

    @Test
    void the_fingerprint_is_taken_of_everything_that_decides() {
        RuleSet ruleSet = new RuleSet(List.of(new SignsOfExacerbation(), new StopRule()));
        Catalogue catalogue = Catalogue.load();
        Evidence evidence = Evidence.load();
        String text = Fingerprint.text(ruleSet, catalogue, evidence);
        assertThat(text.lines())
                .contains(
                        "symptoms chills",
                        "measurements pain-score Range[least=0, most=10, whole=true, unit={score}]",
                        "double-knee-to-chest "
                                + catalogue.get("double-knee-to-chest").statements()
                                + " stop-after-worse-pain stop-after-abnormal-reaction")
                .containsAll(Implications.all().stream().map(Object::toString).toList())
                .containsAll(evidence.documents().stream()
                        .map(document -> document.sha256())
                        .toList())
                .containsAll(evidence.statements()
                        .map(statement -> statement.id() + " " + statement.lines())
                        .toList())
                .anyMatch(line -> line.startsWith("fresh-attack document [D000-013][C-20]{"));
        assertThat(Input.values()).allMatch(input -> text.contains(" " + input.code()));
    }
}
