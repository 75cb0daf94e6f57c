package org.sciatica.api;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sciatica.assessment.Assessor;
import org.sciatica.vocabulary.Codings;
import org.sciatica.vocabulary.Findings;
import org.sciatica.words.Words;

/** The assessor and its writers, ready when the service starts. */
@Startup
@ApplicationScoped
public class FrontDoor {

    private final Assessor assessor;
    private final Words words = Words.in("en");
    private final AnswerWriter writer;

    FrontDoor(
            Assessor assessor,
            @ConfigProperty(name = "quarkus.application.name") String name,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.assessor = assessor;
        this.writer = new AnswerWriter(words, assessor, name + " " + version);
    }

    AssessmentAnswer assess(Findings findings) {
        return writer.write(assessor.assess(findings));
    }

    CatalogueWriter catalogueWriter() {
        return new CatalogueWriter(words, assessor);
    }

    Codings codings() {
        return Codings.load();
    }
}
