package org.sciatica.rules.triage;

import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.triage;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.vocabulary.Input.COLD_LEG;
import static org.sciatica.vocabulary.Input.DEEP_VEIN_THROMBOSIS;
import static org.sciatica.vocabulary.Input.DRY_PEELING_SKIN;
import static org.sciatica.vocabulary.Input.FOOT_ULCER;
import static org.sciatica.vocabulary.Input.HYPERTENSIVE_CRISIS;
import static org.sciatica.vocabulary.TriageLevel.SEE_DOCTOR;
import static org.sciatica.vocabulary.TriageLevel.URGENT;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** The blood vessels rather than the nerve: thrombosis, a cold leg, an ulcer, a crisis of blood pressure. */
public final class CirculationSigns implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("deep-vein-thrombosis")
                        .defaultsFrom("D001-090", "D004-042")
                        .when(present(DEEP_VEIN_THROMBOSIS))
                        .then(triage(URGENT)),
                rule("cold-leg")
                        .defaultsFrom("D001-028", "D001-091")
                        .when(present(COLD_LEG))
                        .then(triage(URGENT)),
                rule("hypertensive-crisis")
                        .defaultsFrom("D004-027", "D000-135")
                        .when(present(HYPERTENSIVE_CRISIS))
                        .then(triage(URGENT))
                        .resolving("C-15", "C-14"),
                rule("foot-ulcer")
                        .cites("D004-048")
                        .when(present(FOOT_ULCER))
                        .then(triage(URGENT))
                        .resolving("C-12"),
                rule("dry-peeling-skin")
                        .cites("D004-049")
                        .when(present(DRY_PEELING_SKIN))
                        .then(triage(SEE_DOCTOR))
                        .resolving("C-12"));
    }
}
