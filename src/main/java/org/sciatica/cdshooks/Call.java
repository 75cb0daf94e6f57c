package org.sciatica.cdshooks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A call of a service whose request is in order.
 *
 * @param hook the service
 * @param patientId id of the patient in context
 * @param encounterId id of the encounter, when there is one
 * @param layReader whether the patient or a relative reads the cards
 * @param prefetch what was sent along, by key; missing when nothing was
 * @param orders the orders that are asked about
 * @param selectedNotSent how many orders are asked about and did not come
 */
record Call(
        Hook hook,
        String patientId,
        Optional<String> encounterId,
        boolean layReader,
        JsonNode prefetch,
        List<JsonNode> orders,
        int selectedNotSent) {

    /** The references under which resources name this patient. */
    Set<String> patient() {
        return Set.of("Patient/" + patientId);
    }
}
