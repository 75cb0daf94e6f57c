package org.sciatica.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.sciatica.assessment.Assessor;

/** Reads evidence, catalogue and rules once; the assessor keeps nothing between calls and serves everybody. */
@Dependent
public class AssessorProducer {

    @Produces
    @Singleton
    Assessor assessor() {
        return Assessor.standard();
    }
}
