package org.sciatica.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind;
import org.hl7.fhir.r4.model.ActivityDefinition.RequestIntent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.jspecify.annotations.Nullable;
import org.sciatica.catalogue.Intervention;
import org.sciatica.words.InterventionWords;
import org.sciatica.words.Words;

/** Writes each intervention that can be allowed as a definition that an order can refer to. */
final class Activities {

    private final Knowledge knowledge;
    private final Words words;

    Activities(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.words = knowledge.words();
    }

    List<ActivityDefinition> write() {
        return knowledge.assessor().catalogue().all().stream()
                .filter(intervention -> intervention.kind().canBeAllowed())
                .map(this::write)
                .toList();
    }

    private ActivityDefinition write(Intervention intervention) {
        InterventionWords told = words.intervention(intervention.code());
        ActivityDefinition definition = Canonical.describe(
                new ActivityDefinition(), intervention.code(), told.name(), description(intervention, told), words);
        definition
                .setKind(ActivityDefinitionKind.SERVICEREQUEST)
                .setIntent(RequestIntent.PROPOSAL)
                .setCode(knowledge.intervention(intervention))
                .addTopic(new CodeableConcept().setText(intervention.kind().code()));
        String precautions = joined(told.who(), told.stop());
        if (!precautions.isEmpty()) {
            definition.setUsage(precautions);
        }
        String dose = dose(told);
        if (!dose.isEmpty()) {
            definition.addDosage().setText(dose);
        }
        intervention.statements().forEach(id -> definition.addRelatedArtifact(knowledge.citation(id)));
        return definition;
    }

    private static String description(Intervention intervention, InterventionWords told) {
        List<String> parts = new ArrayList<>();
        Stream.of(told.what(), told.start()).filter(Objects::nonNull).forEach(parts::add);
        for (int i = 0; i < told.steps().size(); i++) {
            parts.add((i + 1) + ". " + told.steps().get(i));
        }
        String needed = intervention.equipment().isEmpty() ? null : told.equipment();
        Stream.of(told.side(), needed).filter(Objects::nonNull).forEach(parts::add);
        return parts.isEmpty() ? told.name() : String.join("\n\n", parts);
    }

    /** How long, how often and how much, in words; empty where the documents give nothing. */
    static String dose(InterventionWords told) {
        return joined(told.hold(), told.repetitions(), told.duration(), told.frequency());
    }

    static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
