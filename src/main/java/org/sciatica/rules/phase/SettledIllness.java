package org.sciatica.rules.phase;

import static org.sciatica.logic.Conditions.absent;
import static org.sciatica.logic.Conditions.all;
import static org.sciatica.logic.Conditions.any;
import static org.sciatica.logic.Conditions.atLeast;
import static org.sciatica.logic.Conditions.atMost;
import static org.sciatica.logic.Conditions.none;
import static org.sciatica.logic.Conditions.phaseIs;
import static org.sciatica.logic.Conditions.reported;
import static org.sciatica.rule.Outcome.phase;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.vocabulary.Input.ACUTE_ATTACK;
import static org.sciatica.vocabulary.Input.CURRENT_EXACERBATION;
import static org.sciatica.vocabulary.Input.DAYS_SINCE_ONSET;
import static org.sciatica.vocabulary.Input.PAIN_SCORE;
import static org.sciatica.vocabulary.Input.SEVERE_NERVE_PAIN;
import static org.sciatica.vocabulary.Phase.EXACERBATION;
import static org.sciatica.vocabulary.Phase.REMISSION;
import static org.sciatica.vocabulary.Phase.UNDETERMINED;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** Remission is known, not assumed: nothing of an exacerbation, and settled pain. Else the phase is undetermined. */
public final class SettledIllness implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("settled-illness")
                        .defaultsFrom("D000-041", "D000-149", "D001-100")
                        .when(all(
                                none(phaseIs(EXACERBATION)),
                                absent(CURRENT_EXACERBATION),
                                absent(SEVERE_NERVE_PAIN),
                                atMost(PAIN_SCORE, "3"),
                                any(absent(ACUTE_ATTACK), atLeast(DAYS_SINCE_ONSET, "3"))))
                        .then(phase(REMISSION))
                        .resolving("C-20"),
                rule("undetermined-phase")
                        .defaultsFrom("D004-012", "D000-067")
                        .when(none(reported(phaseIs(EXACERBATION)), reported(phaseIs(REMISSION))))
                        .then(phase(UNDETERMINED)));
    }
}
