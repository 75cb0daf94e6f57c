package org.sciatica.rules.advice;

import static org.sciatica.logic.Conditions.triageAtLeast;
import static org.sciatica.rule.Outcome.reassess;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.rule.Terms.NO_RED_FLAG_FOUND;
import static org.sciatica.vocabulary.TriageLevel.URGENT;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** When to look again. */
public final class Reassessment implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("red-flag-now")
                        .defaultsFrom("D002-018", "D001-117")
                        .when(triageAtLeast(URGENT))
                        .then(reassess(0, "after-the-doctor")),
                rule("three-days-without-improvement")
                        .cites("D000-150")
                        .when(NO_RED_FLAG_FOUND)
                        .then(reassess(72, "symptoms-not-gone")),
                rule("pain-growing")
                        .cites("D003-021", "D000-090")
                        .when(NO_RED_FLAG_FOUND)
                        .then(reassess(72, "pain-grows")),
                rule("new-red-flag")
                        .cites("D002-018", "D001-114", "D001-117")
                        .when(NO_RED_FLAG_FOUND)
                        .then(reassess(72, "new-sign")));
    }
}
