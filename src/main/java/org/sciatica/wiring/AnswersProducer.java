package org.sciatica.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sciatica.answer.Answers;
import org.sciatica.assessment.Assessor;

/** Words and writers are read once and shared by every boundary that answers in JSON. */
@Dependent
public class AnswersProducer {

    @Produces
    @Singleton
    Answers answers(
            Assessor assessor,
            @ConfigProperty(name = "quarkus.application.name") String name,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        return new Answers(assessor, name + " " + version);
    }
}
