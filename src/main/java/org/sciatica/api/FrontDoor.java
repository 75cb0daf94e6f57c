package org.sciatica.api;

import io.netty.buffer.PooledByteBufAllocator;
import io.quarkus.runtime.Startup;
import io.quarkus.vertx.utils.NoBoundChecksBuffer;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.sciatica.answer.Answers;
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
    private final Answers answers;
    private final Tally tally;

    FrontDoor(Assessor assessor, Answers answers, Tally tally) {
        this.assessor = assessor;
        this.answers = answers;
        this.tally = tally;
        // once through everything, so that the first caller need not wait for it
        answers.write(assessor.assess(Findings.of(Map.of(), Map.of())), Languages.DEFAULT);
    }

    /** What follows from these findings, in the words of a language, as JSON that lies where it can be sent from. */
    Buffer assess(Findings findings, String language) {
        return answers.write(tally.count(Door.JSON, assessor.assess(findings)), language, FrontDoor::toSend);
    }

    private static Buffer toSend(byte[] answer, int length) {
        return new NoBoundChecksBuffer(
                PooledByteBufAllocator.DEFAULT.directBuffer(length).writeBytes(answer, 0, length));
    }

    CatalogueWriter catalogueWriter(String language) {
        return new CatalogueWriter(Words.in(language), assessor);
    }

    Catalogue catalogue() {
        return assessor.catalogue();
    }

    Codings codings() {
        return Codings.load();
    }
}
