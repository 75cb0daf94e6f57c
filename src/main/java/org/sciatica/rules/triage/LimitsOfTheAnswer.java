package org.sciatica.rules.triage;

import static org.sciatica.logic.Conditions.atMost;
import static org.sciatica.logic.Conditions.none;
import static org.sciatica.logic.Conditions.presumed;
import static org.sciatica.logic.Conditions.reported;
import static org.sciatica.logic.Conditions.triageAtLeast;
import static org.sciatica.rule.Outcome.triage;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.vocabulary.Input.AGE_YEARS;
import static org.sciatica.vocabulary.TriageLevel.SEE_DOCTOR;
import static org.sciatica.vocabulary.TriageLevel.SELF_CARE;
import static org.sciatica.vocabulary.TriageLevel.URGENT;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** What the level is when nothing was found: not before every red flag is answered, and only for adults. */
public final class LimitsOfTheAnswer implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("under-16")
                        .defaultsFrom("D004-107", "D004-108", "D004-109")
                        .when(atMost(AGE_YEARS, "15"))
                        .then(triage(SEE_DOCTOR)),
                rule("unanswered-red-flag")
                        .defaultsFrom("D000-142", "D000-130")
                        .when(presumed(triageAtLeast(URGENT)))
                        .then(triage(SEE_DOCTOR))
                        .resolving("C-63"),
                rule("nothing-found")
                        .cites("D000-041", "D000-099")
                        .when(none(reported(triageAtLeast(SEE_DOCTOR))))
                        .then(triage(SELF_CARE)));
    }
}
