package org.sciatica.rules.intervention;

import static org.sciatica.catalogue.Selection.MODULE_2;
import static org.sciatica.catalogue.Selection.MODULE_3;
import static org.sciatica.logic.Conditions.all;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.need;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.vocabulary.Input.MODULE_1_COMPLETED;
import static org.sciatica.vocabulary.Input.MODULE_2_COMPLETED;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** The three modules of the programme follow one another. */
public final class ModuleOrder implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("module-2-after-module-1")
                        .cites("D004-066", "D004-114")
                        .when(present(MODULE_1_COMPLETED))
                        .then(need(MODULE_2))
                        .resolving("C-59"),
                rule("module-3-after-modules-1-and-2")
                        .cites("D004-066", "D004-114")
                        .when(all(present(MODULE_1_COMPLETED), present(MODULE_2_COMPLETED)))
                        .then(need(MODULE_3))
                        .resolving("C-59"));
    }
}
