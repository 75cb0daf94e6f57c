package org.sciatica.logic;

import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** A situation in which what other rules conclude is read off their own conditions. */
record Derived(Findings findings, Definitions definitions) implements Situation {

    @Override
    public Truth phaseIs(Phase phase) {
        return new Evaluation(this).of(definitions.phaseIs(phase));
    }

    @Override
    public Truth triageAtLeast(TriageLevel level) {
        return new Evaluation(this).of(definitions.triageAtLeast(level));
    }
}
