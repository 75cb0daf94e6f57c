package org.sciatica.chart;

import java.util.Set;
import org.sciatica.vocabulary.Input;

/** The parts of a chart that an assessment can use. */
public enum ChartPart {
    PATIENT("patient", "Patient", Set.of()),
    /**
     * The problem list. Looking and finding none answers the long-standing diseases that are coded by category; never a
     * symptom, and never what the triage asks: silence of a chart closes no red flag.
     */
    CONDITIONS("conditions", "Condition", Set.of(Input.EPILEPSY, Input.OSTEOPOROSIS, Input.RENAL_FAILURE)),
    ALLERGIES("allergies", "AllergyIntolerance", Set.of(Input.ANAESTHETIC_ALLERGY)),
    TEMPERATURE("temperature", "Observation", Set.of()),
    BLOOD_PRESSURE("bloodpressure", "Observation", Set.of()),
    PAIN("pain", "Observation", Set.of()),
    PREGNANCY("pregnancy", "Observation", Set.of()),
    ANSWERS("answers", "QuestionnaireResponse", Set.of());

    private final String key;
    private final String resourceType;
    private final Set<Input> answeredByNone;

    ChartPart(String key, String resourceType, Set<Input> answeredByNone) {
        this.key = key;
        this.resourceType = resourceType;
        this.answeredByNone = answeredByNone;
    }

    /** Short stable name, lower case: the key of a prefetch. */
    public String key() {
        return key;
    }

    /** The FHIR resource it consists of. */
    public String resourceType() {
        return resourceType;
    }

    /** The inputs that are absent when this part was looked up completely and does not name them. */
    public Set<Input> answeredByNone() {
        return answeredByNone;
    }
}
