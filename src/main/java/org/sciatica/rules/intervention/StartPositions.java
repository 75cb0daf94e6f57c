package org.sciatica.rules.intervention;

import static org.sciatica.catalogue.Selection.STARTS_KNEELING;
import static org.sciatica.catalogue.Selection.STARTS_PRONE;
import static org.sciatica.catalogue.Selection.STARTS_QUADRUPED;
import static org.sciatica.catalogue.Selection.STARTS_SIDE_LYING;
import static org.sciatica.catalogue.Selection.STARTS_SITTING;
import static org.sciatica.catalogue.Selection.STARTS_STANDING;
import static org.sciatica.catalogue.Selection.STARTS_SUPINE;
import static org.sciatica.logic.Conditions.absent;
import static org.sciatica.logic.Conditions.reported;
import static org.sciatica.rule.Outcome.forbid;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.vocabulary.Input.TOLERATES_KNEELING;
import static org.sciatica.vocabulary.Input.TOLERATES_PRONE;
import static org.sciatica.vocabulary.Input.TOLERATES_QUADRUPED;
import static org.sciatica.vocabulary.Input.TOLERATES_SIDE_LYING;
import static org.sciatica.vocabulary.Input.TOLERATES_SITTING;
import static org.sciatica.vocabulary.Input.TOLERATES_STANDING;
import static org.sciatica.vocabulary.Input.TOLERATES_SUPINE;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** A start position the patient cannot take. An unanswered question opens nothing here. */
public final class StartPositions implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("position-not-tolerated-supine")
                        .defaultsFrom("D000-043", "D000-158")
                        .when(reported(absent(TOLERATES_SUPINE)))
                        .then(forbid(STARTS_SUPINE)),
                rule("position-not-tolerated-prone")
                        .defaultsFrom("D000-043", "D000-158")
                        .when(reported(absent(TOLERATES_PRONE)))
                        .then(forbid(STARTS_PRONE)),
                rule("position-not-tolerated-side-lying")
                        .defaultsFrom("D000-043", "D000-158")
                        .when(reported(absent(TOLERATES_SIDE_LYING)))
                        .then(forbid(STARTS_SIDE_LYING)),
                rule("position-not-tolerated-sitting")
                        .defaultsFrom("D000-043", "D000-158", "D001-084")
                        .when(reported(absent(TOLERATES_SITTING)))
                        .then(forbid(STARTS_SITTING)),
                rule("position-not-tolerated-standing")
                        .defaultsFrom("D000-043", "D000-158")
                        .when(reported(absent(TOLERATES_STANDING)))
                        .then(forbid(STARTS_STANDING)),
                rule("position-not-tolerated-kneeling")
                        .defaultsFrom("D000-043", "D000-158", "D000-107")
                        .when(reported(absent(TOLERATES_KNEELING)))
                        .then(forbid(STARTS_KNEELING)),
                rule("position-not-tolerated-quadruped")
                        .defaultsFrom("D000-043", "D000-158", "D000-109")
                        .when(reported(absent(TOLERATES_QUADRUPED)))
                        .then(forbid(STARTS_QUADRUPED)));
    }
}
