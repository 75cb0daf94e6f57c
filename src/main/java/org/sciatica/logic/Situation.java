package org.sciatica.logic;

import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** What a condition is evaluated against: the findings, and what rules already concluded from them. */
public interface Situation {

    Findings findings();

    /** Whether the rules for the phase give this one. */
    Truth phaseIs(Phase phase);

    /** Whether a triage rule of this level or a higher one holds. */
    Truth triageAtLeast(TriageLevel level);
}
