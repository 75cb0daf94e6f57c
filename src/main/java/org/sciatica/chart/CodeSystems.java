package org.sciatica.chart;

import java.util.Set;

/** The names of code systems and of our own canonical resources. */
public final class CodeSystems {

    public static final String SNOMED_CT = "http://snomed.info/sct";
    public static final String ICD_10 = "http://hl7.org/fhir/sid/icd-10";
    public static final String ICD_10_CM = "http://hl7.org/fhir/sid/icd-10-cm";
    /** The German edition, under its names. */
    static final Set<String> ICD_10_GM = Set.of(
            "http://fhir.de/CodeSystem/bfarm/icd-10-gm",
            "http://fhir.de/CodeSystem/dimdi/icd-10-gm",
            "http://hl7.org/fhir/sid/icd-10-gm");

    public static final String LOINC = "http://loinc.org";
    public static final String UCUM = "http://unitsofmeasure.org";

    /** Where our own resources have their canonical names. They never change; where they are served is configuration. */
    public static final String BASE = "https://sciatica.example/fhir";

    /** Our inputs, each under its own code. */
    public static final String INPUTS = BASE + "/CodeSystem/sciatica-inputs";
    /** present, absent, unknown, positive, negative. */
    public static final String ANSWERS = BASE + "/CodeSystem/sciatica-answers";
    /** Our interventions, each under its own code. */
    public static final String INTERVENTIONS = BASE + "/CodeSystem/sciatica-interventions";
    /** Triage levels, phases and the topics of cards. */
    public static final String RESULTS = BASE + "/CodeSystem/sciatica-results";
    /** The form that asks every input. */
    public static final String QUESTIONNAIRE = BASE + "/Questionnaire/sciatica-assessment";

    private CodeSystems() {}
}
