package org.sciatica.api;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sciatica.answer.AnswerWriter;
import org.sciatica.assessment.Assessor;
import org.sciatica.catalogue.Catalogue;
import org.sciatica.telemetry.Door;
import org.sciatica.telemetry.Tally;
import org.sciatica.vocabulary.Codings;
import org.sciatica.vocabulary.Findings;
import org.sciatica.words.Languages;
import org.sciatica.words.Words;

/** The assessor and its writers, ready when the service starts. */
@Startup
@ApplicationScoped
public class FrontDoor {

    private final Assessor assessor;
    private final Tally tally;
    private final String service;
    private final Map<String, Words> words = new ConcurrentHashMap<>();
    private final Map<String, AnswerWriter> writers = new ConcurrentHashMap<>();

    FrontDoor(
            Assessor assessor,
            Tally tally,
            @ConfigProperty(name = "quarkus.application.name") String name,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.assessor = assessor;
        this.tally = tally;
        this.service = name + " " + version;
        writer(Languages.DEFAULT);
    }

    /** What follows from these findings, in the words of a language, as JSON. */
    byte[] assess(Findings findings, String language) {
        return writer(language).write(tally.count(Door.JSON, assessor.assess(findings)));
    }

    private AnswerWriter writer(String language) {
        return writers.computeIfAbsent(language, key -> new AnswerWriter(words(key), assessor, service));
    }

    /** The words of a language, read when a reader first asks for the language. */
    Words words(String language) {
        return words.computeIfAbsent(language, Words::in);
    }

    CatalogueWriter catalogueWriter(String language) {
        return new CatalogueWriter(words(language), assessor);
    }

    Catalogue catalogue() {
        return assessor.catalogue();
    }

    Codings codings() {
        return Codings.load();
    }
}
