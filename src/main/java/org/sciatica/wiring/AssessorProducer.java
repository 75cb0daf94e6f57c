package org.sciatica.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.sciatica.assessment.Assessor;

/** Reads evidence, catalogue and rules once; the assessor keeps nothing between calls and serves everybody. */
@Dependent
public class AssessorProducer {

    /** Made by whoever runs this first; all others wait. */
    static final FutureTask<Assessor> ASSESSOR = new FutureTask<>(Assessor::standard);

    @Produces
    @Singleton
    Assessor assessor() throws InterruptedException, ExecutionException {
        ASSESSOR.run();
        return ASSESSOR.get();
    }
}
