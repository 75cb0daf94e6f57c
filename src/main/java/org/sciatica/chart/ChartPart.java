package org.sciatica.chart;

/** The parts of a chart that an assessment can use. The silence of a chart denies nothing: lists are seldom complete. */
public enum ChartPart {
    PATIENT("patient", "Patient"),
    CONDITIONS("conditions", "Condition"),
    ALLERGIES("allergies", "AllergyIntolerance"),
    TEMPERATURE("temperature", "Observation"),
    BLOOD_PRESSURE("bloodpressure", "Observation"),
    PAIN("pain", "Observation"),
    PREGNANCY("pregnancy", "Observation"),
    ANSWERS("answers", "QuestionnaireResponse");

    private final String key;
    private final String resourceType;

    ChartPart(String key, String resourceType) {
        this.key = key;
        this.resourceType = resourceType;
    }

    /** Short stable name, lower case: the key of a prefetch. */
    public String key() {
        return key;
    }

    /** The FHIR resource it consists of. */
    public String resourceType() {
        return resourceType;
    }

    /** Whether all there is of it is asked for; of the others only the latest. */
    boolean isList() {
        return this == CONDITIONS || this == ALLERGIES;
    }
}
