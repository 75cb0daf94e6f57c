package org.sciatica.rules.advice;

import static org.sciatica.logic.Conditions.anyPresent;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.refer;
import static org.sciatica.rule.Outcome.speakAgainst;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.rule.Terms.RAISED_TEMPERATURE;
import static org.sciatica.vocabulary.Input.ANAESTHETIC_ALLERGY;
import static org.sciatica.vocabulary.Input.BLOOD_DISEASE;
import static org.sciatica.vocabulary.Input.BONE_TUBERCULOSIS;
import static org.sciatica.vocabulary.Input.LOCAL_INJURY;
import static org.sciatica.vocabulary.Input.OSTEOPOROSIS;
import static org.sciatica.vocabulary.Input.PAIN_PREVENTS_MOVEMENT;
import static org.sciatica.vocabulary.Input.POST_INJECTION_SUPPURATION;
import static org.sciatica.vocabulary.Input.PREGNANCY;
import static org.sciatica.vocabulary.Input.PURULENT_DISCHARGE;
import static org.sciatica.vocabulary.Input.RENAL_FAILURE;
import static org.sciatica.vocabulary.Input.SEVERE_NERVE_PAIN;
import static org.sciatica.vocabulary.Input.UNBEARABLE_PAIN;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** A blockade is a doctor's decision: what suggests it, and what speaks against it. */
public final class NerveBlock implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("nerve-block-indication")
                        .cites("D002-038", "D002-039", "D002-049", "D002-050")
                        .when(anyPresent(PAIN_PREVENTS_MOVEMENT, UNBEARABLE_PAIN, SEVERE_NERVE_PAIN))
                        .then(refer("nerve-block"))
                        .resolving("C-47", "C-13"),
                rule("nerve-block-osteoporosis")
                        .cites("D002-042")
                        .when(present(OSTEOPOROSIS))
                        .then(speakAgainst("nerve-block"))
                        .resolving("C-47"),
                rule("nerve-block-anaesthetic-allergy")
                        .cites("D002-043")
                        .when(present(ANAESTHETIC_ALLERGY))
                        .then(speakAgainst("nerve-block"))
                        .resolving("C-47"),
                rule("nerve-block-pregnancy")
                        .cites("D002-044")
                        .when(present(PREGNANCY))
                        .then(speakAgainst("nerve-block"))
                        .resolving("C-47", "C-55"),
                rule("nerve-block-local-injury")
                        .cites("D002-045")
                        .when(present(LOCAL_INJURY))
                        .then(speakAgainst("nerve-block"))
                        .resolving("C-47"),
                rule("nerve-block-bone-tuberculosis")
                        .cites("D002-046")
                        .when(present(BONE_TUBERCULOSIS))
                        .then(speakAgainst("nerve-block"))
                        .resolving("C-47"),
                rule("nerve-block-renal-failure")
                        .cites("D002-047")
                        .when(present(RENAL_FAILURE))
                        .then(speakAgainst("nerve-block"))
                        .resolving("C-47"),
                rule("nerve-block-raised-temperature")
                        .cites("D002-048")
                        .when(RAISED_TEMPERATURE)
                        .then(speakAgainst("nerve-block"))
                        .resolving("C-06", "C-47"),
                rule("nerve-block-blood-disease")
                        .defaultsFrom("D000-141", "D002-045")
                        .when(present(BLOOD_DISEASE))
                        .then(speakAgainst("nerve-block"))
                        .resolving("C-48"),
                rule("nerve-block-pus")
                        .defaultsFrom("D000-123", "D001-017", "D002-045")
                        .when(anyPresent(PURULENT_DISCHARGE, POST_INJECTION_SUPPURATION))
                        .then(speakAgainst("nerve-block"))
                        .resolving("C-48"));
    }
}
