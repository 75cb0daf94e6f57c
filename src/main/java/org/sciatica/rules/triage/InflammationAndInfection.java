package org.sciatica.rules.triage;

import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.triage;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.vocabulary.Input.CHILLS;
import static org.sciatica.vocabulary.Input.LOCAL_SWELLING;
import static org.sciatica.vocabulary.Input.LOWER_SPINE_SWELLING;
import static org.sciatica.vocabulary.Input.POST_INJECTION_SUPPURATION;
import static org.sciatica.vocabulary.Input.PURULENT_DISCHARGE;
import static org.sciatica.vocabulary.Input.SKIN_REDNESS;
import static org.sciatica.vocabulary.Input.SWEATING;
import static org.sciatica.vocabulary.TriageLevel.SEE_DOCTOR;
import static org.sciatica.vocabulary.TriageLevel.URGENT;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** Redness, swelling, chills and pus: infection or thrombosis before an ordinary attack. */
public final class InflammationAndInfection implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("lower-spine-swelling")
                        .cites("D001-118")
                        .when(present(LOWER_SPINE_SWELLING))
                        .then(triage(URGENT)),
                rule("skin-redness")
                        .defaultsFrom("D001-025")
                        .when(present(SKIN_REDNESS))
                        .then(triage(URGENT))
                        .resolving("C-08"),
                rule("local-swelling")
                        .defaultsFrom("D001-025")
                        .when(present(LOCAL_SWELLING))
                        .then(triage(URGENT))
                        .resolving("C-08"),
                rule("chills")
                        .defaultsFrom("D001-025")
                        .when(present(CHILLS))
                        .then(triage(URGENT))
                        .resolving("C-08"),
                rule("sweating")
                        .defaultsFrom("D001-025")
                        .when(present(SWEATING))
                        .then(triage(SEE_DOCTOR))
                        .resolving("C-08"),
                rule("purulent-discharge")
                        .defaultsFrom("D000-123")
                        .when(present(PURULENT_DISCHARGE))
                        .then(triage(URGENT))
                        .resolving("C-17"),
                rule("post-injection-suppuration")
                        .defaultsFrom("D001-017")
                        .when(present(POST_INJECTION_SUPPURATION))
                        .then(triage(URGENT))
                        .resolving("C-17"));
    }
}
