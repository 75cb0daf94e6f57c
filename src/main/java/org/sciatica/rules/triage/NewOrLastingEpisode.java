package org.sciatica.rules.triage;

import static org.sciatica.logic.Conditions.all;
import static org.sciatica.logic.Conditions.any;
import static org.sciatica.logic.Conditions.atLeast;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.triage;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.rule.Terms.ANY_SYMPTOM;
import static org.sciatica.rule.Terms.FRESH_ATTACK;
import static org.sciatica.rule.Terms.UNDIAGNOSED;
import static org.sciatica.vocabulary.Input.ACUTE_ATTACK;
import static org.sciatica.vocabulary.Input.CURRENT_EXACERBATION;
import static org.sciatica.vocabulary.Input.DAYS_SINCE_ONSET;
import static org.sciatica.vocabulary.Input.SYMPTOMS_PERSISTING;
import static org.sciatica.vocabulary.TriageLevel.SEE_DOCTOR;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** An episode nobody has explained, one that is at its height, and one that does not go away. */
public final class NewOrLastingEpisode implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("undiagnosed-complaint")
                        .cites(
                                "D000-006",
                                "D000-035",
                                "D002-015",
                                "D002-028",
                                "D000-077",
                                "D000-090",
                                "D002-002",
                                "D002-012",
                                "D004-039",
                                "D004-043",
                                "D004-116")
                        .when(all(UNDIAGNOSED, any(ANY_SYMPTOM, present(CURRENT_EXACERBATION), present(ACUTE_ATTACK))))
                        .then(triage(SEE_DOCTOR))
                        .resolving("C-04", "C-05", "C-58"),
                rule("exacerbation-needs-a-doctor")
                        .cites("D000-006", "D001-112")
                        .when(any(present(CURRENT_EXACERBATION), FRESH_ATTACK))
                        .then(triage(SEE_DOCTOR)),
                rule("symptoms-lasting-three-days")
                        .cites("D000-150")
                        .when(all(atLeast(DAYS_SINCE_ONSET, "3"), present(SYMPTOMS_PERSISTING)))
                        .then(triage(SEE_DOCTOR))
                        .resolving("C-05"));
    }
}
