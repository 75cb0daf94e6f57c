package org.sciatica.rules.triage;

import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.triage;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.vocabulary.Input.BILATERAL_LEG_SYMPTOMS;
import static org.sciatica.vocabulary.Input.FAECAL_INCONTINENCE;
import static org.sciatica.vocabulary.Input.PELVIC_ORGAN_DYSFUNCTION;
import static org.sciatica.vocabulary.Input.SADDLE_ANAESTHESIA;
import static org.sciatica.vocabulary.Input.URINARY_DYSFUNCTION;
import static org.sciatica.vocabulary.Input.URINARY_INCONTINENCE;
import static org.sciatica.vocabulary.TriageLevel.EMERGENCY;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** Bladder, bowel, saddle and two-sided signs: the nerve roots below the cord may be compressed. */
public final class CaudaEquinaSigns implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("urinary-incontinence")
                        .cites("D001-117", "D001-022")
                        .when(present(URINARY_INCONTINENCE))
                        .then(triage(EMERGENCY))
                        .resolving("C-02"),
                rule("faecal-incontinence")
                        .cites("D001-117")
                        .when(present(FAECAL_INCONTINENCE))
                        .then(triage(EMERGENCY)),
                rule("urinary-dysfunction")
                        .cites("D002-022", "D002-018")
                        .when(present(URINARY_DYSFUNCTION))
                        .then(triage(EMERGENCY)),
                rule("saddle-anaesthesia")
                        .cites("D002-023", "D002-018")
                        .when(present(SADDLE_ANAESTHESIA))
                        .then(triage(EMERGENCY)),
                rule("pelvic-organ-dysfunction")
                        .defaultsFrom("D004-020")
                        .when(present(PELVIC_ORGAN_DYSFUNCTION))
                        .then(triage(EMERGENCY)),
                rule("bilateral-leg-symptoms")
                        .defaultsFrom("D002-016", "D001-005")
                        .when(present(BILATERAL_LEG_SYMPTOMS))
                        .then(triage(EMERGENCY))
                        .resolving("C-10"));
    }
}
