package org.sciatica.fhir;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.sciatica.assessment.RuleSet;
import org.sciatica.chart.CodeSystems;
import org.sciatica.logic.InputsOf;
import org.sciatica.request.RequestReader;
import org.sciatica.rule.Outcome;
import org.sciatica.vocabulary.Implications;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputGroup;
import org.sciatica.vocabulary.Range;
import org.sciatica.vocabulary.TriageLevel;
import org.sciatica.words.Words;

/** Writes the questionnaire from the vocabulary: what the most urgent rules read comes first. */
final class Form {

    static final String ID = "sciatica-assessment";

    private static final String SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";
    private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";
    private static final List<TriageLevel> WARNING_SIGNS =
            List.of(TriageLevel.EMERGENCY, TriageLevel.URGENT, TriageLevel.SEE_DOCTOR);

    private final Knowledge knowledge;
    private final Words words;

    Form(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.words = knowledge.words();
    }

    /** The whole form. */
    Questionnaire write() {
        Questionnaire form = Canonical.describe(new Questionnaire(), ID, words);
        form.addSubjectType("Patient");
        Set<Input> left = EnumSet.allOf(Input.class);
        for (TriageLevel level : WARNING_SIGNS) {
            Set<Input> signs = readBy(level);
            signs.retainAll(left);
            left.removeAll(signs);
            addGroup(form, level.code(), signs);
        }
        for (InputGroup group : InputGroup.values()) {
            Set<Input> others = EnumSet.copyOf(Input.of(group));
            others.retainAll(left);
            addGroup(form, group.code(), others);
        }
        return form;
    }

    /** The form as far as it was asked, derived from the whole one: its order is that of the questions. */
    Questionnaire adaptive(String id, List<Input> asked) {
        Questionnaire form = new Questionnaire();
        form.setId(id);
        form.addExtension(SDC + "questionnaireAdaptive", new BooleanType(true));
        form.addDerivedFrom(Canonical.versioned("Questionnaire", ID));
        form.setTitle(words.fhir(ID)).setStatus(PublicationStatus.ACTIVE).addSubjectType("Patient");
        asked.forEach(input -> form.addItem(item(input)));
        return form;
    }

    /** The inputs read by the rules that reach this level. */
    private Set<Input> readBy(TriageLevel level) {
        RuleSet rules = knowledge.assessor().ruleSet();
        Set<Input> inputs = EnumSet.noneOf(Input.class);
        rules.concluding(Outcome.RaisesTriage.class).stream()
                .filter(raises -> raises.then().level() == level)
                .forEach(
                        raises -> inputs.addAll(InputsOf.condition(raises.rule().when(), rules)));
        return inputs;
    }

    private void addGroup(Questionnaire form, String code, Set<Input> inputs) {
        if (inputs.isEmpty()) {
            return;
        }
        QuestionnaireItemComponent group = form.addItem()
                .setLinkId("group-" + code)
                .setText(words.fhir("group-" + code))
                .setType(QuestionnaireItemType.GROUP);
        for (Input input : inputs) {
            QuestionnaireItemComponent item = item(input);
            addEnableWhen(item, input);
            group.addItem(item);
        }
    }

    private QuestionnaireItemComponent item(Input input) {
        QuestionnaireItemComponent item = new QuestionnaireItemComponent();
        item.setLinkId(input.code()).setText(words.of(input).question());
        knowledge.input(input).getCoding().forEach(item::addCode);
        item.addExtension(SDC + "observationExtract", new BooleanType(true));
        if (input == Input.TEMPERATURE_CELSIUS) {
            item.setType(QuestionnaireItemType.QUANTITY);
            item.addExtension(CORE + "questionnaire-unitOption", unit("Cel", "°C"));
            item.addExtension(CORE + "questionnaire-unitOption", unit("[degF]", "°F"));
        } else if (input.isMeasurement()) {
            Range range = input.range();
            item.setType(QuestionnaireItemType.INTEGER);
            item.addExtension(CORE + "minValue", new IntegerType(range.least().intValueExact()));
            item.addExtension(CORE + "maxValue", new IntegerType(range.most().intValueExact()));
            item.addExtension(CORE + "questionnaire-unit", unit(range.unit(), range.unit()));
        } else {
            item.setType(QuestionnaireItemType.CHOICE);
            RequestReader.allowed(input).forEach(code -> item.addAnswerOption().setValue(knowledge.answer(code)));
        }
        QuestionnaireItemComponent help = item.addItem()
                .setLinkId(input.code() + "-help")
                .setText(words.of(input).help())
                .setType(QuestionnaireItemType.DISPLAY);
        help.addExtension(
                CORE + "questionnaire-itemControl",
                new CodeableConcept(new Coding("http://hl7.org/fhir/questionnaire-item-control", "help", null)));
        return item;
    }

    private static Coding unit(String code, String display) {
        return new Coding(CodeSystems.UCUM, code, display);
    }

    /** A special finding is asked unless the general one is absent; a measurement of it once it is present. */
    private void addEnableWhen(QuestionnaireItemComponent item, Input input) {
        for (Implications.Implication implication : Implications.all()) {
            if (implication.special() != input) {
                continue;
            }
            String general = implication.general().code();
            if (input.isMeasurement()) {
                item.addEnableWhen()
                        .setQuestion(general)
                        .setOperator(QuestionnaireItemOperator.EQUAL)
                        .setAnswer(knowledge.answer("present"));
            } else {
                item.setEnableBehavior(EnableWhenBehavior.ANY);
                item.addEnableWhen()
                        .setQuestion(general)
                        .setOperator(QuestionnaireItemOperator.EXISTS)
                        .setAnswer(new BooleanType(false));
                item.addEnableWhen()
                        .setQuestion(general)
                        .setOperator(QuestionnaireItemOperator.NOT_EQUAL)
                        .setAnswer(knowledge.answer("absent"));
            }
        }
    }
}
