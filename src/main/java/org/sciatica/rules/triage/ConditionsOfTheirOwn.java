package org.sciatica.rules.triage;

import static org.sciatica.logic.Conditions.all;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.triage;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.rule.Terms.ANY_SYMPTOM;
import static org.sciatica.vocabulary.Input.DIABETES_MELLITUS;
import static org.sciatica.vocabulary.Input.PREGNANCY;
import static org.sciatica.vocabulary.TriageLevel.SEE_DOCTOR;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** Pregnancy and diabetes: the same complaint weighs more. */
public final class ConditionsOfTheirOwn implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("pregnancy-with-symptoms")
                        .cites("D000-174")
                        .when(all(present(PREGNANCY), ANY_SYMPTOM))
                        .then(triage(SEE_DOCTOR))
                        .resolving("C-57"),
                rule("diabetes-mellitus")
                        .cites("D000-066", "D000-065")
                        .when(present(DIABETES_MELLITUS))
                        .then(triage(SEE_DOCTOR))
                        .resolving("C-34"));
    }
}
