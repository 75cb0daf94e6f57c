package org.sciatica.words;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The service's own words in one language, in the shape of its file. */
record Messages(
        String decimal,
        Map<String, String> levels,
        Map<String, String> phases,
        Map<String, ForTwo> triage,
        String found,
        String unanswered,
        String mayRise,
        Map<String, String> reassess,
        Map<String, String> notCovered,
        Map<String, Contradicting> inconsistencies,
        Map<String, String> conditions,
        Map<String, String> logic,
        Map<String, String> outcomes,
        Map<String, String> selections,
        String disclaimer) {

    /** One text for the clinician, one for the patient, and another where open answers may still raise the level. */
    record ForTwo(
            String clinician, String patient, @Nullable String patientWhileOpen) {}

    /** What contradicts, and how it was read. */
    record Contradicting(String message, String applied) {}
}
