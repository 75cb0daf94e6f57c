package org.sciatica.fhir;

import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityDetailComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.hl7.fhir.r4.model.RequestGroup.RequestIntent;
import org.hl7.fhir.r4.model.RequestGroup.RequestPriority;
import org.hl7.fhir.r4.model.RequestGroup.RequestStatus;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.Assessment.Decision;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.fhirmodel.ReferralRequest;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.TriageLevel;
import org.sciatica.words.InterventionWords;
import org.sciatica.words.Words;

/** Writes what is proposed to the clinician: one action for each topic, and the plan of what is allowed. */
final class Proposals {

    static final String NAME = "proposals";
    static final String CARE_PLAN = "care-plan";

    private static final int FIRST = 3;

    private final Knowledge knowledge;
    private final Words words;

    Proposals(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.words = knowledge.words();
    }

    /** The topics, most urgent first. An action stands either for a resource or for the actions under it, never both. */
    RequestGroup group(Case given) {
        Assessment assessment = given.assessment();
        RequestGroup group = new RequestGroup()
                .setStatus(RequestStatus.DRAFT)
                .setIntent(RequestIntent.PROPOSAL)
                .setPriority(priority(given.level()))
                .setSubject(given.patient().copy())
                .addInstantiatesCanonical(Canonical.versioned("PlanDefinition", RuleBook.ID));
        group.setId(NAME);
        addTriage(group, given);
        String phase = assessment.phase().value().code();
        RequestGroupActionComponent phaseAction = add(
                group,
                words.fhir("action-phase", words.phase(assessment.phase().value())),
                assessment.phase().because());
        phaseAction.addCode(new CodeableConcept(knowledge.result(phase))).setResource(given.to(Guidance.NAME));
        List<Decision> allowed = assessment.decided(Status.ALLOWED);
        if (!allowed.isEmpty()) {
            add(group, words.fhir("action-allowed", Integer.toString(allowed.size())), List.of())
                    .addCode(new CodeableConcept(knowledge.result("allowed-set")))
                    .setResource(given.to(CARE_PLAN));
        }
        List<Assessment.Question> questions = assessment.questions();
        if (!questions.isEmpty()) {
            String first = questions.stream()
                    .limit(FIRST)
                    .map(question -> words.label(question.input()))
                    .collect(Collectors.joining("; "));
            add(group, words.fhir("action-missing", Integer.toString(questions.size())), List.of())
                    .setDescription(words.fhir("action-missing-first", first))
                    .addCode(new CodeableConcept(knowledge.result("missing-data")))
                    .setResource(given.to(Guidance.NAME));
        }
        group.setText(Case.narrative(group.getAction().stream()
                .map(RequestGroupActionComponent::getTitle)
                .toArray(String[]::new)));
        return group;
    }

    private void addTriage(RequestGroup group, Case given) {
        RequestGroupActionComponent triage = add(
                group,
                words.fhir("action-triage", words.level(given.level())),
                given.assessment().triage().because());
        triage.addCode(new CodeableConcept(knowledge.result(given.level().code())))
                .setPriority(priority(given.level()))
                .setDescription(toClinician(given, words))
                .setTextEquivalent(words.triageForPatient(
                        given.level(), given.assessment().triage().highestPossible()));
        if (!given.level().atLeast(TriageLevel.SEE_DOCTOR)) {
            triage.setResource(given.to(Guidance.NAME));
            return;
        }
        triage.addAction()
                .setTitle(words.fhir("topic-" + Knowledge.REFER_TO_DOCTOR))
                .addCode(new CodeableConcept(knowledge.result(Knowledge.REFER_TO_DOCTOR)))
                .setResource(given.to(Referral.NAME));
        for (Rule rule : given.redFlags()) {
            triage.addAction()
                    .setTitle(words.fhir("red-flag", words.condition(rule.when())))
                    .addCode(new CodeableConcept(knowledge.result(Knowledge.RED_FLAG)))
                    .setResource(given.to(RedFlags.name(rule)));
        }
    }

    private RequestGroupActionComponent add(RequestGroup group, String title, List<Rule> because) {
        RequestGroupActionComponent action = group.addAction().setTitle(title);
        because.forEach(rule -> action.addDocumentation(knowledge.citation(rule)));
        return action;
    }

    /** The level for the clinician, with what was found and how much is not answered. */
    static String toClinician(Case given, Words words) {
        long unanswered = given.assessment().questions().stream()
                .filter(Assessment.Question::couldSendToDoctorNow)
                .count();
        List<String> found = given.assessment().triage().found().stream()
                .map(words::condition)
                .toList();
        return words.triageForClinician(
                given.level(), given.assessment().triage().highestPossible(), found, (int) unanswered);
    }

    private static RequestPriority priority(TriageLevel level) {
        return RequestPriority.fromCode(ReferralRequest.priority(level));
    }

    /** What is allowed, for the clinician to change or confirm; nothing that waits and nothing that is withheld. */
    CarePlan carePlan(Case given) {
        CarePlan plan = new CarePlan()
                .setStatus(CarePlanStatus.DRAFT)
                .setIntent(CarePlanIntent.PROPOSAL)
                .setTitle(words.fhir("care-plan"))
                .setDescription(words.fhir("care-plan-about"))
                .setSubject(given.patient().copy())
                .addInstantiatesCanonical(Canonical.versioned("PlanDefinition", RuleBook.ID));
        plan.setId(CARE_PLAN);
        plan.setText(Case.narrative(words.fhir("care-plan"), words.fhir("care-plan-about")));
        for (Decision decision : given.assessment().decided(Status.ALLOWED)) {
            String code = decision.intervention().code();
            InterventionWords told = words.intervention(code);
            CarePlanActivityDetailComponent detail = new CarePlanActivityDetailComponent()
                    .setCode(knowledge.intervention(decision.intervention()))
                    .addInstantiatesCanonical(Canonical.versioned("ActivityDefinition", code))
                    .setStatus(CarePlanActivityStatus.NOTSTARTED)
                    .setDescription(Activities.joined(told.who(), Activities.dose(told), told.stop()));
            plan.addActivity().setDetail(detail);
        }
        return plan;
    }
}
