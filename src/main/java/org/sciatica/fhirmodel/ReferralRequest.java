package org.sciatica.fhirmodel;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.sciatica.chart.CodeSystems;
import org.sciatica.vocabulary.TriageLevel;

/** A draft that proposes to have a doctor see this patient. Whoever accepts it orders, not this service. */
public final class ReferralRequest {

    /** The code of what is asked for, in {@link CodeSystems#RESULTS}. */
    public static final String CODE = "refer-to-doctor";

    private ReferralRequest() {}

    /**
     * The draft.
     *
     * @param patient the patient
     * @param encounterId id of the Encounter, when there is one
     * @param level how soon
     * @param name what is asked for, in words
     * @param reasons why, in words
     */
    public static ServiceRequest draft(
            Reference patient, Optional<String> encounterId, TriageLevel level, String name, List<String> reasons) {
        ServiceRequest request = new ServiceRequest()
                .setStatus(ServiceRequest.ServiceRequestStatus.DRAFT)
                .setIntent(ServiceRequest.ServiceRequestIntent.PROPOSAL)
                .setPriority(ServiceRequest.ServiceRequestPriority.fromCode(priority(level)))
                .setCode(new CodeableConcept(new Coding(CodeSystems.RESULTS, CODE, name)).setText(name))
                .setSubject(patient);
        encounterId.ifPresent(id -> request.setEncounter(new Reference("Encounter/" + id)));
        reasons.forEach(reason -> request.addReasonCode().setText(reason));
        return request;
    }

    /** How soon this is, as a code of the value set request-priority. */
    public static String priority(TriageLevel level) {
        return switch (level) {
            case EMERGENCY -> "stat";
            case URGENT -> "urgent";
            case SEE_DOCTOR, SELF_CARE -> "routine";
        };
    }
}
