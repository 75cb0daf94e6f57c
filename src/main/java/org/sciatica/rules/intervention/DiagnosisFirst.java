package org.sciatica.rules.intervention;

import static org.sciatica.catalogue.Selection.EVERYTHING;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.need;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.vocabulary.Input.DIAGNOSIS_CONFIRMED;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** Treatment begins when a doctor has established the cause. */
public final class DiagnosisFirst implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(rule("diagnosis-first")
                .cites("D000-007", "D002-015", "D004-110", "D000-036", "D002-028", "D004-113", "D001-086", "D002-017")
                .when(present(DIAGNOSIS_CONFIRMED))
                .then(need(EVERYTHING))
                .resolving("C-18", "C-58"));
    }
}
