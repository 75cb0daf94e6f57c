package org.sciatica.rules.triage;

import static org.sciatica.logic.Conditions.positive;
import static org.sciatica.rule.Outcome.triage;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.vocabulary.Input.LANDING;
import static org.sciatica.vocabulary.Input.LASEGUE;
import static org.sciatica.vocabulary.Input.NERVE_TENSION;
import static org.sciatica.vocabulary.Input.SICARD;
import static org.sciatica.vocabulary.TriageLevel.SEE_DOCTOR;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** Signs that show a pinched nerve. A positive sign calls for a doctor; a negative one reassures of nothing. */
public final class PositiveTests implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("lasegue-positive")
                        .cites("D001-081", "D001-108", "D004-078", "D001-082")
                        .when(positive(LASEGUE))
                        .then(triage(SEE_DOCTOR)),
                rule("sicard-positive")
                        .cites("D001-081", "D001-108", "D001-083")
                        .when(positive(SICARD))
                        .then(triage(SEE_DOCTOR)),
                rule("landing-positive")
                        .cites("D001-081", "D001-108", "D001-084")
                        .when(positive(LANDING))
                        .then(triage(SEE_DOCTOR)),
                rule("nerve-tension-positive")
                        .cites("D001-081", "D004-078")
                        .when(positive(NERVE_TENSION))
                        .then(triage(SEE_DOCTOR)));
    }
}
