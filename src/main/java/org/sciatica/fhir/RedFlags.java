package org.sciatica.fhir;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueSeverity;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueStatus;
import org.sciatica.logic.InputsOf;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.TriageLevel;
import org.sciatica.words.Words;

/** Writes a red flag that was found, with what it rests on and what is to be done. */
final class RedFlags {

    private final Knowledge knowledge;
    private final Words words;

    RedFlags(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.words = knowledge.words();
    }

    static String name(Rule rule) {
        return "red-flag-" + rule.id();
    }

    DetectedIssue write(Rule rule, Case given) {
        TriageLevel level = Case.levelOf(rule);
        DetectedIssue issue = new DetectedIssue()
                .setStatus(DetectedIssueStatus.PRELIMINARY)
                .setCode(new CodeableConcept(knowledge.result(Knowledge.RED_FLAG))
                        .addCoding(knowledge.result(level.code()))
                        .setText(words.fhir("red-flag", words.condition(rule.when()))))
                .setSeverity(
                        level == TriageLevel.EMERGENCY ? DetectedIssueSeverity.HIGH : DetectedIssueSeverity.MODERATE)
                .setPatient(given.patient().copy())
                .setDetail(words.title(rule));
        issue.setId(name(rule));
        issue.setText(Case.narrative(words.title(rule), words.triageForPatient(level, level)));
        Findings findings = given.chart().findings();
        for (Input input : InputsOf.condition(rule.when(), knowledge.assessor().ruleSet())) {
            if (findings.measured().containsKey(input)
                    || (!input.isMeasurement() && findings.answer(input) == Answer.PRESENT)) {
                issue.addEvidence().addCode(knowledge.input(input));
            }
        }
        issue.addMitigation()
                .setAction(new CodeableConcept(knowledge.result(Knowledge.REFER_TO_DOCTOR))
                        .setText(words.triageForPatient(level, level)));
        return issue;
    }
}
