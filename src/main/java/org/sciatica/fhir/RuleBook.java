package org.sciatica.fhir;

import java.util.function.Predicate;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;
import org.sciatica.assessment.RuleSet;
import org.sciatica.evidence.Document;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.words.Words;

/** Writes the rules' public face: what each says and cites. The operation runs them; no client has to. */
final class RuleBook {

    static final String ID = "sciatica-rules";

    private final Knowledge knowledge;
    private final Words words;

    RuleBook(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.words = knowledge.words();
    }

    PlanDefinition write() {
        PlanDefinition plan = Canonical.describe(new PlanDefinition(), ID, words);
        plan.setType(new CodeableConcept(
                new Coding("http://terminology.hl7.org/CodeSystem/plan-definition-type", "eca-rule", null)));
        for (Document document : knowledge.assessor().evidence().documents()) {
            plan.addRelatedArtifact()
                    .setType(RelatedArtifactType.CITATION)
                    .setLabel(document.id())
                    .setCitation(document.title());
        }
        addSection(plan, "plan-triage", Outcome.RaisesTriage.class::isInstance);
        addSection(plan, "plan-phase", Outcome.IndicatesPhase.class::isInstance);
        addSection(plan, "plan-gates", Outcome.Gate.class::isInstance);
        addSection(
                plan,
                "plan-doctor",
                outcome -> outcome instanceof Outcome.Refers || outcome instanceof Outcome.SpeaksAgainst);
        addSection(plan, "plan-advice", Outcome.Advises.class::isInstance);
        addSection(plan, "plan-reassess", Outcome.Reassesses.class::isInstance);
        PlanDefinitionActionComponent catalogue = plan.addAction().setTitle(words.fhir("plan-catalogue"));
        knowledge.assessor().catalogue().all().stream()
                .filter(intervention -> intervention.kind().canBeAllowed())
                .forEach(intervention -> catalogue
                        .addAction()
                        .setTitle(words.intervention(intervention.code()).name())
                        .addCode(knowledge.intervention(intervention))
                        .setDefinition(
                                new CanonicalType(Canonical.versioned("ActivityDefinition", intervention.code()))));
        return plan;
    }

    private void addSection(PlanDefinition plan, String title, Predicate<Outcome> outcome) {
        PlanDefinitionActionComponent section = plan.addAction().setTitle(words.fhir(title));
        RuleSet rules = knowledge.assessor().ruleSet();
        rules.rules().stream()
                .filter(rule -> outcome.test(rule.then()))
                .forEach(rule -> section.addAction(action(rule)));
    }

    private PlanDefinitionActionComponent action(Rule rule) {
        PlanDefinitionActionComponent action = new PlanDefinitionActionComponent()
                .setTitle(words.title(rule))
                .setTextEquivalent(words.condition(rule.when()));
        action.setId(rule.id());
        rule.statements().forEach(id -> action.addDocumentation(knowledge.citation(id)));
        return action;
    }
}
