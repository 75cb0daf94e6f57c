package org.sciatica.wiring;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Begins the service: reads evidence, catalogue and rules while the framework starts, as neither needs the other. */
@QuarkusMain
public class Main {

    public static void main(String... arguments) {
        new Thread(AssessorProducer.ASSESSOR, "assessor").start();
        Quarkus.run(arguments);
    }
}
