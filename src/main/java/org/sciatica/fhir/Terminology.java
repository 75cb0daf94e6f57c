package org.sciatica.fhir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.ValueSet;
import org.sciatica.catalogue.Intervention;
import org.sciatica.chart.ChartCodes;
import org.sciatica.chart.CodeSystems;
import org.sciatica.request.RequestReader;
import org.sciatica.vocabulary.Codings;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputGroup;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;
import org.sciatica.words.InterventionWords;
import org.sciatica.words.Words;

/** Writes our code systems, their value sets, and the map from our inputs to the codes of public systems. */
final class Terminology {

    private final Knowledge knowledge;
    private final Words words;

    Terminology(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.words = knowledge.words();
    }

    List<MetadataResource> write() {
        List<String> uncoded = Arrays.stream(Input.values())
                .filter(input -> knowledge.codings().of(input).isEmpty())
                .map(Input::code)
                .toList();
        List<String> levels =
                Arrays.stream(TriageLevel.values()).map(TriageLevel::code).toList();
        return List.of(
                inputs(),
                answers(),
                interventions(),
                results(),
                valueSet("sciatica-finding-answers", CodeSystems.ANSWERS, RequestReader.allowed(Input.LOW_BACK_PAIN)),
                valueSet("sciatica-test-answers", CodeSystems.ANSWERS, RequestReader.allowed(Input.LASEGUE)),
                valueSet("sciatica-inputs-without-standard-code", CodeSystems.INPUTS, uncoded),
                valueSet("sciatica-interventions", CodeSystems.INTERVENTIONS, List.of()),
                valueSet("sciatica-triage-levels", CodeSystems.RESULTS, levels),
                standardCodes());
    }

    private CodeSystem inputs() {
        CodeSystem system = codeSystem("sciatica-inputs");
        system.addProperty()
                .setCode("group")
                .setDescription(String.join(
                        ", ",
                        Arrays.stream(InputGroup.values()).map(InputGroup::code).toList()))
                .setType(CodeSystem.PropertyType.STRING);
        for (Input input : Input.values()) {
            add(system, input.code(), words.label(input), words.of(input).question())
                    .addProperty()
                    .setCode("group")
                    .setValue(new StringType(input.group().code()));
        }
        return system;
    }

    private CodeSystem answers() {
        CodeSystem system = codeSystem("sciatica-answers");
        Stream.concat(
                        RequestReader.allowed(Input.LOW_BACK_PAIN).stream(),
                        RequestReader.allowed(Input.LASEGUE).stream())
                .distinct()
                .forEach(code ->
                        add(system, code, words.fhir("answer-" + code), words.fhir("answer-" + code + "-about")));
        return system;
    }

    private CodeSystem interventions() {
        CodeSystem system = codeSystem("sciatica-interventions");
        for (Intervention intervention : knowledge.assessor().catalogue().all()) {
            InterventionWords told = words.intervention(intervention.code());
            String definition = Stream.of(told.what(), told.text(), told.start())
                    .flatMap(text -> Optional.ofNullable(text).stream())
                    .findFirst()
                    .orElse(told.name());
            add(system, intervention.code(), told.name(), definition);
        }
        return system;
    }

    private CodeSystem results() {
        CodeSystem system = codeSystem("sciatica-results");
        Map<String, String> definitions = new LinkedHashMap<>();
        for (TriageLevel level : TriageLevel.values()) {
            definitions.put(level.code(), words.triageForClinician(level, level, List.of(), 0));
        }
        knowledge.results().forEach((code, display) -> {
            String kind =
                    Arrays.stream(Phase.values()).anyMatch(phase -> phase.code().equals(code)) ? "phase-" : "topic-";
            String definition = definitions.get(code);
            add(system, code, display, definition == null ? words.fhir(kind + code + "-about") : definition);
        });
        return system;
    }

    private CodeSystem codeSystem(String id) {
        return Canonical.describe(new CodeSystem(), id, words)
                .setCaseSensitive(true)
                .setContent(CodeSystemContentMode.COMPLETE);
    }

    private static CodeSystem.ConceptDefinitionComponent add(
            CodeSystem system, String code, String display, String definition) {
        CodeSystem.ConceptDefinitionComponent concept =
                system.addConcept().setCode(code).setDisplay(display).setDefinition(definition);
        system.setCount(system.getConcept().size());
        return concept;
    }

    /** The codes named; all codes of the system when none is. */
    private ValueSet valueSet(String id, String system, List<String> codes) {
        ValueSet set = Canonical.describe(new ValueSet(), id, words).setImmutable(false);
        ValueSet.ConceptSetComponent include = set.getCompose().addInclude().setSystem(system);
        codes.forEach(code -> include.addConcept().setCode(code));
        return set;
    }

    /** What is verified to mean the same is equivalent; the further codes that a chart is read by are narrower. */
    private ConceptMap standardCodes() {
        ConceptMap map = Canonical.describe(new ConceptMap(), "sciatica-standard-codes", words);
        Map<String, ConceptMapGroupComponent> groups = new LinkedHashMap<>();
        for (Input input : Input.values()) {
            List<String> same = new ArrayList<>();
            for (Codings.Coding coding : knowledge.codings().of(input)) {
                String system = Knowledge.system(coding.system());
                same.add(system + coding.code());
                target(map, groups, system, input, coding.code(), coding.display());
            }
            for (ChartCodes.ChartCode code : ChartCodes.standard().all()) {
                String system = Knowledge.system(code.system());
                if (input.code().equals(code.input()) && code.to() == null && !same.contains(system + code.code())) {
                    target(map, groups, system, input, code.code(), "");
                }
            }
        }
        return map;
    }

    private void target(
            ConceptMap map,
            Map<String, ConceptMapGroupComponent> groups,
            String system,
            Input input,
            String code,
            String display) {
        ConceptMapGroupComponent group = groups.computeIfAbsent(
                system, key -> map.addGroup().setSource(CodeSystems.INPUTS).setTarget(key));
        ConceptMap.SourceElementComponent element = group.getElement().stream()
                .filter(known -> known.getCode().equals(input.code()))
                .findFirst()
                .orElseGet(() -> group.addElement().setCode(input.code()).setDisplay(words.label(input)));
        ConceptMap.TargetElementComponent target = element.addTarget().setCode(code);
        if (display.isEmpty()) {
            target.setEquivalence(ConceptMapEquivalence.NARROWER).setComment(words.fhir("narrower"));
        } else {
            target.setEquivalence(ConceptMapEquivalence.EQUIVALENT).setDisplay(display);
        }
    }
}
