package org.sciatica.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.logic.Conditions.triageAtLeast;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.rules.Given.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sciatica.catalogue.Catalogue;
import org.sciatica.catalogue.Selection;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.TriageLevel;

/** Rules of its own: in the standard rules one gate refers to triage. */
class TriggersTest {

    private static final RuleSet RULES = new RuleSet(List.of(() -> List.of(
            rule("faint").cites("S1").when(present(Input.CHILLS)).then(Outcome.triage(TriageLevel.URGENT)),
            rule("numb")
                    .cites("S1")
                    .when(present(Input.SADDLE_ANAESTHESIA))
                    .then(Outcome.triage(TriageLevel.EMERGENCY)),
            rule("most-urgent")
                    .cites("S1")
                    .when(triageAtLeast(TriageLevel.EMERGENCY))
                    .then(gate()),
            rule("of-its-own").cites("S1").when(present(Input.FOOT_DROP)).then(gate()),
            rule("urgent").cites("S1").when(triageAtLeast(TriageLevel.URGENT)).then(gate()),
            rule("urgent-again")
                    .cites("S1")
                    .when(triageAtLeast(TriageLevel.URGENT))
                    .then(gate()))));

    private static Outcome gate() {
        return Outcome.forbid(Selection.EVERYTHING);
    }

    private static List<String> standing(Input... present) {
        Reasoning reasoning = new Reasoning(RULES, given().present(present).findings());
        Barriers barriers = new Gates(RULES, Catalogue.load()).before(reasoning);
        return barriers.standing().stream().map(Rule::id).toList();
    }

    @Test
    void a_rule_is_told_once_though_it_triggers_several_gates() {
        assertThat(standing(Input.CHILLS, Input.SADDLE_ANAESTHESIA, Input.FOOT_DROP))
                .containsExactly("most-urgent", "numb", "of-its-own", "urgent", "faint", "urgent-again");
    }
}
