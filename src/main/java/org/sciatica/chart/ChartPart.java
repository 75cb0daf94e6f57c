package org.sciatica.chart;

/** The parts of a chart that an assessment can use. The silence of a chart denies nothing: lists are seldom complete. */
public enum ChartPart {
    PATIENT("patient", "Patient"),
    CONDITIONS("conditions", "Condition"),
    ALLERGIES("allergies", "AllergyIntolerance"),
    TEMPERATURE("temperature", "Observation", ObservationReader.TEMPERATURE),
    BLOOD_PRESSURE("bloodpressure", "Observation", ObservationReader.BLOOD_PRESSURE),
    PAIN("pain", "Observation", ObservationReader.PAIN),
    PREGNANCY("pregnancy", "Observation", ObservationReader.PREGNANCY_STATUS),
    ANSWERS("answers", "QuestionnaireResponse");

    private final String key;
    private final String resourceType;
    private final String loinc;

    ChartPart(String key, String resourceType) {
        this(key, resourceType, "");
    }

    ChartPart(String key, String resourceType, String loinc) {
        this.key = key;
        this.resourceType = resourceType;
        this.loinc = loinc;
    }

    /** Short stable name, lower case: the key of a prefetch. */
    public String key() {
        return key;
    }

    /** The FHIR resource it consists of. */
    public String resourceType() {
        return resourceType;
    }

    /** The LOINC code of an observation; empty for what is none. */
    public String loinc() {
        return loinc;
    }

    /** Whether all there is of it is asked for; of the others only the latest. */
    boolean isList() {
        return this == CONDITIONS || this == ALLERGIES;
    }
}
