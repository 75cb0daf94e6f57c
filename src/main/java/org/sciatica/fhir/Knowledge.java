package org.sciatica.fhir;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;
import org.sciatica.assessment.Assessor;
import org.sciatica.catalogue.Intervention;
import org.sciatica.chart.CodeSystems;
import org.sciatica.evidence.Statement;
import org.sciatica.fhirmodel.ReferralRequest;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Codings;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;
import org.sciatica.words.Words;

/** What the resources of this package are written from, and the codes they share. */
record Knowledge(Words words, Assessor assessor, Codings codings) {

    static final String REFER_TO_DOCTOR = ReferralRequest.CODE;
    static final String RED_FLAG = "red-flag";

    private static final List<String> TOPICS =
            List.of(RED_FLAG, "phase", "allowed-set", "missing-data", "order", REFER_TO_DOCTOR);

    static Knowledge of(Assessor assessor) {
        return new Knowledge(Words.in("en"), assessor, Codings.load());
    }

    Coding answer(String code) {
        return new Coding(CodeSystems.ANSWERS, code, words.fhir("answer-" + code));
    }

    /** Every result with its display: levels, phases, topics. */
    Map<String, String> results() {
        Map<String, String> results = new LinkedHashMap<>();
        for (TriageLevel level : TriageLevel.values()) {
            results.put(level.code(), words.level(level));
        }
        for (Phase phase : Phase.values()) {
            results.put(phase.code(), words.phase(phase));
        }
        TOPICS.forEach(topic -> results.put(topic, words.fhir("topic-" + topic)));
        return results;
    }

    Coding result(String code) {
        return new Coding(CodeSystems.RESULTS, code, results().get(code));
    }

    /** An input under our own code, then under the verified codes of public systems. */
    CodeableConcept input(Input input) {
        CodeableConcept concept = new CodeableConcept();
        concept.addCoding(new Coding(CodeSystems.INPUTS, input.code(), words.label(input)));
        for (Codings.Coding coding : codings.of(input)) {
            concept.addCoding(new Coding(system(coding.system()), coding.code(), coding.display()));
        }
        return concept;
    }

    CodeableConcept intervention(Intervention intervention) {
        String name = words.intervention(intervention.code()).name();
        return new CodeableConcept(new Coding(CodeSystems.INTERVENTIONS, intervention.code(), name));
    }

    /** The address of a public code system, by its short name. */
    static String system(String name) {
        return switch (name) {
            case "SNOMED-CT", "snomed" -> CodeSystems.SNOMED_CT;
            case "ICD-10", "icd10" -> CodeSystems.ICD_10;
            case "LOINC" -> CodeSystems.LOINC;
            default -> throw new IllegalStateException("No code system " + name);
        };
    }

    /** A rule as it is cited in an answer. */
    RelatedArtifact citation(Rule rule) {
        return new RelatedArtifact()
                .setType(RelatedArtifactType.CITATION)
                .setLabel(rule.id())
                .setDisplay(words.title(rule))
                .setCitation(String.join(", ", rule.statements()));
    }

    /** A statement of a document as it is cited by what is published. */
    RelatedArtifact citation(String statementId) {
        Statement statement = assessor.evidence().statement(statementId);
        return new RelatedArtifact()
                .setType(RelatedArtifactType.CITATION)
                .setLabel(statement.id())
                .setCitation(words.fhir("statement", statement.document(), statement.lines(), statement.says()));
    }
}
