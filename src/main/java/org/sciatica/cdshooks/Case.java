package org.sciatica.cdshooks;

import java.time.Instant;
import org.sciatica.assessment.Assessment;
import org.sciatica.vocabulary.TriageLevel;

/**
 * All that the cards of one answer are written from.
 *
 * @param call what was asked
 * @param now when
 * @param looked what the chart says
 * @param orders what is being ordered
 * @param assessment what follows from it
 */
record Case(Call call, Instant now, Looked looked, Orders orders, Assessment assessment) {

    TriageLevel level() {
        return assessment.triage().level();
    }

    TriageLevel highestPossible() {
        return assessment.triage().highestPossible();
    }

    boolean seeDoctorNow() {
        return level().seeDoctorNow();
    }

    /** Whether this is about sciatica: the chart or an order says so, or a treatment is ordered and nobody can say. */
    boolean isAboutSciatica() {
        boolean ordered = !orders.known().isEmpty() && !looked.nothingAboutSciatica();
        return looked.chart().aboutSciatica() || orders.nameOurs() || ordered;
    }
}
