package org.sciatica.cdshooks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sciatica.chart.ChartPart;
import org.sciatica.chart.CodeSystems;

/** What the EHR is asked to send along: a FHIR read or search for each part of the chart, in the restricted subset. */
final class Prefetch {

    private static final String PATIENT = "{{context.patientId}}";

    private Prefetch() {}

    /** Templates by key. */
    static Map<String, String> templates() {
        Map<String, String> templates = new LinkedHashMap<>();
        for (ChartPart part : ChartPart.values()) {
            templates.put(part.key(), template(part));
        }
        return templates;
    }

    private static String template(ChartPart part) {
        return switch (part) {
            case PATIENT -> "Patient/" + PATIENT;
            case CONDITIONS, ALLERGIES -> part.resourceType() + "?patient=" + PATIENT;
            case TEMPERATURE, BLOOD_PRESSURE, PAIN, PREGNANCY -> latest(part.loinc());
            case ANSWERS ->
                part.resourceType() + "?patient=" + PATIENT + "&questionnaire=" + CodeSystems.QUESTIONNAIRE
                        + "&_sort=-authored&_count=1";
        };
    }

    private static String latest(String loinc) {
        return "Observation?patient=" + PATIENT + "&code=" + CodeSystems.LOINC + "|" + loinc + "&_sort=-date&_count=1";
    }
}
