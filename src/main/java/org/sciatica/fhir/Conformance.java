package org.sciatica.fhir;

import java.util.Collection;
import java.util.List;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationDefinition.OperationKind;
import org.hl7.fhir.r4.model.OperationDefinition.OperationParameterUse;
import org.sciatica.words.Words;

/** Writes what the service says of itself as a FHIR server, and what its operations take and answer. */
final class Conformance {

    static final String ASSESS = "sciatica-assess";
    static final String NEXT_QUESTION = "Questionnaire-next-question";

    private static final String SDC_NEXT_QUESTION =
            "http://hl7.org/fhir/uv/sdc/OperationDefinition/Questionnaire-next-question";

    private final Words words;

    Conformance(Words words) {
        this.words = words;
    }

    CapabilityStatement capabilities(String base, Collection<String> types) {
        CapabilityStatement statement = Canonical.describe(new CapabilityStatement(), "sciatica", words);
        statement
                .setKind(CapabilityStatementKind.INSTANCE)
                .setFhirVersion(FHIRVersion._4_0_1)
                .addFormat("application/fhir+json")
                .addFormat("json");
        statement.getSoftware().setName(words.fhir("sciatica"));
        statement
                .getImplementation()
                .setDescription(words.fhir("sciatica-about"))
                .setUrl(base);
        CapabilityStatementRestComponent rest = statement.addRest().setMode(RestfulCapabilityMode.SERVER);
        for (String type : types) {
            CapabilityStatementRestResourceComponent resource =
                    rest.addResource().setType(type);
            resource.addInteraction().setCode(TypeRestfulInteraction.READ);
            resource.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE);
            resource.addSearchParam()
                    .setName(Search.ID)
                    .setType(SearchParamType.TOKEN)
                    .setDocumentation(words.fhir("search-id"));
            resource.addSearchParam()
                    .setName(Search.URL)
                    .setType(SearchParamType.URI)
                    .setDocumentation(words.fhir("search-url"));
            resource.addSearchParam()
                    .setName(Search.VERSION)
                    .setType(SearchParamType.TOKEN)
                    .setDocumentation(words.fhir("search-version"));
            if (type.equals("Questionnaire")) {
                resource.addOperation()
                        .setName("next-question")
                        .setDefinition(Canonical.versioned("OperationDefinition", NEXT_QUESTION));
            }
        }
        rest.addOperation().setName(ASSESS).setDefinition(Canonical.versioned("OperationDefinition", ASSESS));
        return statement;
    }

    List<OperationDefinition> operations() {
        OperationDefinition assess = operation(ASSESS, ASSESS);
        assess.setSystem(true).setType(false).setInstance(false);
        add(assess, "subject", "Reference", "1", OperationParameterUse.IN);
        add(assess, "questionnaireResponse", "QuestionnaireResponse", "*", OperationParameterUse.IN);
        add(assess, "bundle", "Bundle", "*", OperationParameterUse.IN);
        add(assess, "return", "Bundle", "1", OperationParameterUse.OUT).setMin(1);
        OperationDefinition next = operation(NEXT_QUESTION, "next-question");
        next.setSystem(false)
                .setType(true)
                .setInstance(false)
                .setBase(SDC_NEXT_QUESTION)
                .addResource("Questionnaire");
        add(next, "questionnaire-response", "QuestionnaireResponse", "1", OperationParameterUse.IN)
                .setMin(1);
        add(next, "return", "QuestionnaireResponse", "1", OperationParameterUse.OUT)
                .setMin(1);
        return List.of(assess, next);
    }

    private OperationDefinition operation(String id, String code) {
        return Canonical.describe(new OperationDefinition(), id, words)
                .setKind(OperationKind.OPERATION)
                .setAffectsState(false)
                .setCode(code)
                .setComment(words.disclaimer());
    }

    private OperationDefinition.OperationDefinitionParameterComponent add(
            OperationDefinition operation, String name, String type, String max, OperationParameterUse use) {
        return operation
                .addParameter()
                .setName(name)
                .setUse(use)
                .setMin(0)
                .setMax(max)
                .setType(type)
                .setDocumentation(words.fhir("parameter-" + name));
    }
}
