package org.sciatica.fhirmodel;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sciatica.vocabulary.TriageLevel;

/** Every draft that a card carries is valid FHIR R4 by the field's own validator. */
@QuarkusTest
class DraftsTest {

    private static String text(IBaseResource resource) {
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource);
    }

    @ParameterizedTest
    @CsvSource({"EMERGENCY, stat", "URGENT, urgent", "SEE_DOCTOR, routine", "SELF_CARE, routine"})
    void a_referral_is_a_valid_draft_as_urgent_as_the_level(TriageLevel level, String priority) {
        String json = text(ReferralRequest.draft(
                new Reference("Patient/1"), Optional.of("e1"), level, "Referral to a doctor", List.of("Foot drop")));
        assertThat(FhirValidation.errors(json)).isEmpty();
        assertThat(json)
                .contains("\"status\":\"draft\"", "\"intent\":\"proposal\"", "\"priority\":\"" + priority + "\"");
    }

    @Test
    void a_task_that_asks_for_the_questionnaire_is_valid() {
        String json = text(QuestionnaireTask.ask("1", Optional.empty(), "1.0.0", "Ask", LocalDate.parse("2026-03-10")));
        assertThat(FhirValidation.errors(json)).isEmpty();
        assertThat(json).contains("\"authoredOn\":\"2026-03-10\"").doesNotContain("encounter");
    }
}
