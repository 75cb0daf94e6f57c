package org.sciatica.cdshooks;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sciatica.assessment.Assessor;
import org.sciatica.fhirmodel.FhirJson;
import org.sciatica.http.PublicUrl;
import org.sciatica.telemetry.Door;
import org.sciatica.telemetry.Tally;
import org.sciatica.vocabulary.Findings;
import org.sciatica.words.Words;

/** From a call to its cards: reads the chart, has it assessed, and lets each writer say its part. */
@Startup
@ApplicationScoped
class Desk {

    private final Assessor assessor;
    private final Tally tally;
    private final Clock clock;
    private final Words words = Words.in("en");
    private final Versions versions;
    private final MissingCard missing;
    private final List<CardWriter> writers;

    Desk(
            Assessor assessor,
            Tally tally,
            Clock clock,
            FhirJson fhir,
            PublicUrl publicUrl,
            @ConfigProperty(name = "quarkus.application.name") String name,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.assessor = assessor;
        this.tally = tally;
        this.clock = clock;
        this.versions = Versions.of(name + " " + version, assessor);
        CardParts parts = new CardParts(words, versions, fhir, publicUrl);
        this.missing = new MissingCard(parts, fhir);
        this.writers = List.of(
                new CriticalCard(parts), new OrderCard(parts), new PhaseCard(parts), new AllowedCard(parts), missing);
    }

    Services services() {
        return Services.of(words, versions);
    }

    /**
     * The answer to a call.
     *
     * @throws org.sciatica.http.RequestRefused when nothing can be assessed
     */
    Cards answer(Call call) {
        Instant now = clock.instant();
        Looked looked = Looked.into(call, now);
        Findings findings = looked.chart().findings();
        Orders orders = Orders.of(
                call,
                assessor.catalogue(),
                code -> words.intervention(code).name(),
                intervention -> assessor.objections(findings, intervention));
        Case of = new Case(call, now, looked, orders, assessor.assess(findings));
        if (of.isAboutSciatica()) {
            tally.count(Door.CDS_HOOKS, of.assessment());
            List<Card> cards = writers.stream()
                    .map(writer -> writer.write(of))
                    .flatMap(Optional::stream)
                    .toList();
            return Cards.of(cards, Result.of(of.assessment(), versions));
        }
        return looked.nothingAboutSciatica()
                ? Cards.NOTHING
                : Cards.of(missing.write(of).stream().toList(), null);
    }
}
