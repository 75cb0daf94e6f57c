package org.sciatica.rules.intervention;

import static org.sciatica.catalogue.Selection.UNSUITABLE_IN_PREGNANCY;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.forbid;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.vocabulary.Input.PREGNANCY;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** Lying face down, long on the back, and hot baths. */
public final class PregnancyGate implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(rule("unsuitable-in-pregnancy")
                .defaultsFrom("D000-174", "D000-179")
                .when(present(PREGNANCY))
                .then(forbid(UNSUITABLE_IN_PREGNANCY))
                .resolving("C-55"));
    }
}
