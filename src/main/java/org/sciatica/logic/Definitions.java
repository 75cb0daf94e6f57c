package org.sciatica.logic;

import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** What the nodes that refer to other rules stand for, as conditions on findings. */
public interface Definitions {

    Condition phaseIs(Phase phase);

    Condition triageAtLeast(TriageLevel level);
}
