package org.sciatica.fhirmodel;

import java.time.LocalDate;
import java.util.Optional;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.sciatica.chart.CodeSystems;

/** Asks to have our questionnaire filled in, in the shape of Structured Data Capture that Da Vinci CRD uses too. */
public final class QuestionnaireTask {

    private static final String SDC = "http://hl7.org/fhir/uv/sdc/CodeSystem/temp";

    private QuestionnaireTask() {}

    /**
     * The task.
     *
     * @param patientId id of the Patient
     * @param encounterId id of the Encounter, when there is one
     * @param version version of the questionnaire
     * @param description what is to be done, in words
     * @param today the day on which it is asked for
     */
    public static Task ask(
            String patientId, Optional<String> encounterId, String version, String description, LocalDate today) {
        Task task = new Task()
                .setStatus(Task.TaskStatus.READY)
                .setIntent(Task.TaskIntent.ORDER)
                .setCode(new CodeableConcept(new Coding(SDC, "complete-questionnaire", "Complete Questionnaire")))
                .setDescription(description)
                .setFor(new Reference("Patient/" + patientId));
        task.setAuthoredOnElement(new DateTimeType(today.toString()));
        encounterId.ifPresent(id -> task.setEncounter(new Reference("Encounter/" + id)));
        task.addInput()
                .setType(
                        new CodeableConcept(new Coding(SDC, "questionnaire", "Questionnaire")).setText("questionnaire"))
                .setValue(new CanonicalType(CodeSystems.QUESTIONNAIRE + "|" + version));
        return task;
    }
}
