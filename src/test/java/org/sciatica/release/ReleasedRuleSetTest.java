package org.sciatica.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sciatica.MeasuredFigure;
import org.sciatica.assessment.Assessor;
import org.sciatica.assessment.RuleById;
import org.sciatica.assessment.RuleSet;
import org.sciatica.catalogue.Intervention;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;

/** No level is lower and nothing is allowed that was not in the last release, unless the changelog says so. */
class ReleasedRuleSetTest {

    private final String written = RuleSetFile.ofThisBuild();
    private final DecidingRules read = DecidingRules.read(written);

    /** -Druleset.release=true writes the rules of this build as the released ones. */
    @Test
    void what_became_milder_since_the_last_release_stands_in_the_changelog() throws IOException {
        if (Boolean.getBoolean("ruleset.release")) {
            Files.createDirectories(CompareRuleSets.RELEASED.getParent());
            Files.writeString(CompareRuleSets.RELEASED, written);
        }
        Comparison comparison = Comparison.of(DecidingRules.read(Files.readString(CompareRuleSets.RELEASED)), read);
        Set<String> leftOut =
                new Changelog(Files.readString(CompareRuleSets.CHANGELOG)).leavesOut(comparison.toBeNamed());
        System.out.println(Report.of(comparison, leftOut));
        MeasuredFigure.record("states-compared", Report.told(comparison.states()));
        MeasuredFigure.record("states-moved", Report.told(comparison.moved()));
        MeasuredFigure.record("levels-lowered", Report.told(comparison.lowered()));
        assertThat(leftOut).as(Report.of(comparison, leftOut)).isEmpty();
    }

    @Test
    void every_rule_that_decides_is_read_back_as_it_was_written() {
        RuleSet rules = RuleSet.standard();
        int compared = 0;
        for (Rule rule : rules.rules()) {
            if (rule.then() instanceof Outcome.RaisesTriage
                    || rule.then() instanceof Outcome.IndicatesPhase
                    || rule.then() instanceof Outcome.Gate) {
                Rule back = RuleById.in(read.rules(), rule.id());
                assertThat(back.when()).as(rule.id()).isEqualTo(rule.when());
                assertThat(back.basis()).as(rule.id()).isEqualTo(rule.basis());
                assertThat(back.statements()).as(rule.id()).isEqualTo(rule.statements());
                if (rule.then() instanceof Outcome.Gate) {
                    assertThat(back.then()).as(rule.id()).hasSameClassAs(rule.then());
                } else {
                    assertThat(back.then()).as(rule.id()).isEqualTo(rule.then());
                }
                compared++;
            }
        }
        assertThat(read.rules().rules()).hasSize(compared).hasSizeGreaterThan(100);
    }

    @Test
    void every_intervention_is_read_back_with_its_gates() {
        Assessor assessor = Assessor.standard();
        for (Intervention intervention : assessor.catalogue().all()) {
            if (intervention.kind().canBeAllowed()) {
                assertThat(read.gated().get(intervention.code()))
                        .as(intervention.code())
                        .isEqualTo(new DecidingRules.Gated(intervention.kind(), assessor.gatesOf(intervention)));
            }
        }
        assertThat(read.gated()).hasSizeGreaterThan(100);
    }

    @Test
    void a_rule_of_an_input_that_is_gone_is_named_and_not_passed_over() {
        assertThatThrownBy(() ->
                        DecidingRules.read(written.replace("{\"present\":\"chills\"}", "{\"present\":\"shivers\"}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("shivers is gone");
    }

    @Test
    void what_is_no_rule_set_is_refused() {
        assertThatThrownBy(() -> DecidingRules.read("{}")).hasMessageContaining("no rule set");
        assertThatThrownBy(() -> DecidingRules.read("[")).hasMessageContaining("no rule set");
        assertThatThrownBy(() -> DecidingRules.read(written.replace("\"all\":", "\"every\":")))
                .hasMessageContaining("no kind of condition: every");
    }
}
