package org.sciatica.fhir;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.sciatica.fhirmodel.ReferralRequest;
import org.sciatica.words.Words;

/** Writes the draft of the referral to a doctor. */
final class Referral {

    static final String NAME = "referral";

    private final Words words;

    Referral(Knowledge knowledge) {
        this.words = knowledge.words();
    }

    ServiceRequest write(Case given) {
        String reason = Proposals.toClinician(given, words);
        ServiceRequest request = ReferralRequest.draft(
                        given.patient().copy(),
                        Optional.empty(),
                        given.level(),
                        words.fhir("topic-" + ReferralRequest.CODE),
                        List.of(reason))
                .setPatientInstruction(words.triageForPatient(
                        given.level(), given.assessment().triage().highestPossible()));
        request.setId(NAME);
        request.setText(Case.narrative(reason));
        return request;
    }
}
