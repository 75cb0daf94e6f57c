package org.sciatica.cdshooks;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What became of cards: counted by service and outcome, and dropped. Nothing that was sent is kept or logged. */
@ApplicationScoped
class Feedback {

    static final String COUNTER = "sciatica.cds.feedback";

    private static final String ACCEPTED = "accepted";
    private static final String REASON_SAYS_NOTHING = "An override reason has a reason, a comment, or both.";
    private static final Set<String> OUTCOMES = Set.of(ACCEPTED, "overridden");

    private final MeterRegistry meters;

    Feedback(MeterRegistry meters) {
        this.meters = meters;
    }

    /**
     * Counts the outcomes that a body reports.
     *
     * @throws org.sciatica.http.RequestRefused with every wrong place; then nothing is counted
     */
    void count(Hook hook, JsonNode body) {
        Faults faults = new Faults();
        JsonNode entries = body.path("feedback");
        faults.value(body, "", "feedback", list -> list.isArray() && !list.isEmpty(), "an array of outcomes");
        for (int i = 0; i < entries.size(); i++) {
            check(entries.path(i), "/feedback/" + i, faults);
        }
        faults.refuseIfAny();
        entries.forEach(entry -> meters.counter(
                        COUNTER,
                        "service",
                        hook.id(),
                        "outcome",
                        entry.path("outcome").textValue())
                .increment());
    }

    private static void check(JsonNode entry, String at, Faults faults) {
        faults.text(entry, at, "card", Faults::isUuid, "a UUID");
        faults.text(entry, at, "outcomeTimestamp", Faults::isTime, "a time after RFC 3339");
        faults.text(
                entry,
                at,
                "outcome",
                OUTCOMES::contains,
                OUTCOMES.stream().sorted().toArray(String[]::new));
        if (entry.path("outcome").asText().equals(ACCEPTED)) {
            JsonNode accepted = entry.path("acceptedSuggestions");
            faults.value(
                    entry,
                    at,
                    "acceptedSuggestions",
                    list -> list.isArray() && !list.isEmpty(),
                    "an array of suggestions");
            for (int i = 0; i < accepted.size(); i++) {
                faults.text(accepted.path(i), at + "/acceptedSuggestions/" + i, "id", Faults::isUuid, "a UUID");
            }
        }
        if (entry.hasNonNull("overrideReason")) {
            checkReason(entry.path("overrideReason"), at + "/overrideReason", faults);
        }
    }

    /** A coding, a comment, or both: a reason of neither says nothing. A system is often not known. */
    private static void checkReason(JsonNode given, String at, Faults faults) {
        JsonNode reason = given.path("reason");
        JsonNode comment = given.path("userComment");
        boolean coded = Faults.isGiven(reason);
        boolean commented = Faults.isGiven(comment);
        if (!coded && !commented) {
            faults.add(at, "wrong-value", REASON_SAYS_NOTHING, "reason: a Coding", "userComment: a text");
        }
        if (coded) {
            faults.text(reason, at + "/reason", "code", code -> !code.isBlank(), "a code");
        }
        if (commented) {
            faults.text(given, at, "userComment", text -> !text.isBlank(), "a text");
        }
    }
}
