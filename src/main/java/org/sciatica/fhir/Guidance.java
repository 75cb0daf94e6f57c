package org.sciatica.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DataRequirement;
import org.hl7.fhir.r4.model.GuidanceResponse;
import org.hl7.fhir.r4.model.GuidanceResponse.GuidanceResponseStatus;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.Assessment.Decision;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.RuleSet;
import org.sciatica.chart.Remark;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Codes;
import org.sciatica.vocabulary.Input;
import org.sciatica.words.Words;

/** Writes the result itself: every decision with its rules, what is missing, and what of the request did not count. */
final class Guidance {

    static final String NAME = "guidance";

    private final Knowledge knowledge;
    private final Words words;

    Guidance(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.words = knowledge.words();
    }

    GuidanceResponse write(Case given) {
        Assessment assessment = given.assessment();
        GuidanceResponse guidance = new GuidanceResponse()
                .setModule(new CanonicalType(Canonical.versioned("PlanDefinition", RuleBook.ID)))
                .setStatus(
                        assessment.questions().isEmpty()
                                ? GuidanceResponseStatus.SUCCESS
                                : GuidanceResponseStatus.DATAREQUIRED)
                .setSubject(given.patient().copy())
                .setResult(given.to(Proposals.NAME))
                .setOutputParameters(new Reference("#outcome"));
        guidance.setId(NAME);
        guidance.setText(Case.narrative(
                words.fhir(
                        "guidance",
                        words.level(given.level()),
                        words.phase(assessment.phase().value()),
                        Integer.toString(assessment.decided(Status.ALLOWED).size()),
                        Integer.toString(assessment.questions().size())),
                words.disclaimer()));
        guidance.addNote(new Annotation().setText(words.disclaimer()));
        assessment.questions().forEach(question -> guidance.addDataRequirement(requirement(question)));
        guidance.addContained(outcome(given));
        OperationOutcome messages = messages(given);
        if (messages.hasIssue()) {
            guidance.addContained(messages);
            guidance.addEvaluationMessage(new Reference("#messages"));
        }
        return guidance;
    }

    private DataRequirement requirement(Assessment.Question question) {
        DataRequirement requirement = new DataRequirement().setType("Observation");
        DataRequirement.DataRequirementCodeFilterComponent filter =
                requirement.addCodeFilter().setPath("code");
        knowledge.input(question.input()).getCoding().forEach(filter::addCode);
        return requirement;
    }

    private Parameters outcome(Case given) {
        Assessment assessment = given.assessment();
        Parameters outcome = new Parameters();
        outcome.setId("outcome");
        add(outcome, "triage-level", new CodeType(given.level().code()));
        add(outcome, "see-doctor-now", new BooleanType(given.level().seeDoctorNow()));
        add(outcome, "triage-settled", new BooleanType(assessment.triage().settled()));
        add(
                outcome,
                "highest-possible",
                new CodeType(assessment.triage().highestPossible().code()));
        assessment.triage().because().forEach(rule -> add(outcome, "triage-rule", new CodeType(rule.id())));
        add(outcome, "phase", new CodeType(assessment.phase().value().code()));
        add(outcome, "phase-settled", new BooleanType(assessment.phase().settled()));
        assessment.phase().because().forEach(rule -> add(outcome, "phase-rule", new CodeType(rule.id())));
        for (Status status : Status.values()) {
            for (Decision decision : assessment.decided(status)) {
                ParametersParameterComponent parameter = decided(
                        outcome, Codes.of(status), decision.intervention().code(), decision.because());
                decision.needs().stream()
                        .map(Input::code)
                        .forEach(code -> parameter.addPart().setName("needs").setValue(new CodeType(code)));
            }
        }
        assessment.referrals().forEach(referral -> {
            ParametersParameterComponent parameter =
                    decided(outcome, "referral", referral.intervention().code(), referral.because());
            referral.excludedBy()
                    .forEach(rule -> parameter.addPart().setName("excluded-by").setValue(new CodeType(rule.id())));
        });
        assessment
                .advice()
                .forEach(advice ->
                        decided(outcome, "advice", advice.intervention().code(), advice.because()));
        add(
                outcome,
                "reassess-within-hours",
                new IntegerType(assessment.reassess().withinHours()));
        add(outcome, "rule-set-version", new StringType(RuleSet.VERSION));
        add(outcome, "rule-set-sha256", new StringType(knowledge.assessor().fingerprint()));
        return outcome;
    }

    private static void add(Parameters outcome, String name, Type value) {
        outcome.addParameter().setName(name).setValue(value);
    }

    private static ParametersParameterComponent decided(
            Parameters outcome, String name, String code, List<Rule> because) {
        ParametersParameterComponent parameter = outcome.addParameter().setName(name);
        parameter.addPart().setName("code").setValue(new CodeType(code));
        because.forEach(rule -> parameter.addPart().setName("rule").setValue(new CodeType(rule.id())));
        return parameter;
    }

    /** What did not count, what contradicts itself, and what no document of ours asks. */
    private OperationOutcome messages(Case given) {
        OperationOutcome messages = new OperationOutcome();
        messages.setId("messages");
        for (Remark remark : given.chart().remarks()) {
            add(
                            messages,
                            IssueSeverity.WARNING,
                            IssueType.PROCESSING,
                            words.remark(remark.kind().code()))
                    .setDiagnostics(remark.about() + ": " + remark.kind().code());
        }
        given.assessment().inconsistencies().forEach(found -> {
            String code = found.contradiction().code();
            add(
                            messages,
                            IssueSeverity.WARNING,
                            IssueType.CONFLICT,
                            words.contradiction(code) + " " + words.contradictionApplied(code))
                    .setDiagnostics(code);
        });
        given.assessment()
                .notCovered()
                .forEach(spot -> add(
                        messages, IssueSeverity.INFORMATION, IssueType.INFORMATIONAL, words.notCovered(spot.code())));
        return messages;
    }

    private static OperationOutcome.OperationOutcomeIssueComponent add(
            OperationOutcome messages, IssueSeverity severity, IssueType type, String text) {
        OperationOutcome.OperationOutcomeIssueComponent issue =
                messages.addIssue().setSeverity(severity).setCode(type);
        issue.getDetails().setText(text);
        return issue;
    }
}
