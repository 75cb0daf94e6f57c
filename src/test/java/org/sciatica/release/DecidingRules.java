package org.sciatica.release;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sciatica.assessment.RuleById;
import org.sciatica.assessment.RuleSet;
import org.sciatica.catalogue.Kind;
import org.sciatica.catalogue.Selection;
import org.sciatica.rule.Basis;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/**
 * What decides on triage, phase and interventions, read from a file of rules.
 *
 * @param version of the rule set; empty where the file gives none
 * @param inputs what the file says of each input, by code
 * @param rules those that raise triage, indicate a phase, or are gates
 * @param gated the interventions that can be allowed, by code
 */
record DecidingRules(String version, Map<String, JsonNode> inputs, RuleSet rules, Map<String, Gated> gated) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** An intervention that can be allowed, and the gates in front of it. */
    record Gated(Kind kind, List<Rule> gates) {}

    /**
     * The rules of a file.
     *
     * @throws IllegalArgumentException when it is no such file, or a rule reads an input that is gone
     */
    static DecidingRules read(String text) {
        JsonNode file;
        try {
            file = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no rule set: " + e.getOriginalMessage(), e);
        }
        Map<String, JsonNode> inputs = new LinkedHashMap<>();
        file.path("inputs").forEach(input -> inputs.put(input.path("code").asText(), input));
        List<Rule> read = TreeReader.each(file.path("rules"), DecidingRules::rule).stream()
                .flatMap(Optional::stream)
                .toList();
        RuleSet rules = new RuleSet(List.of(() -> read));
        Map<String, Gated> gated = new LinkedHashMap<>();
        for (JsonNode intervention : file.path("interventions")) {
            Kind kind =
                    TreeReader.constant(Kind.values(), intervention.path("kind").asText());
            if (kind.canBeAllowed()) {
                List<Rule> gates = TreeReader.each(intervention.path("gates"), id -> RuleById.in(rules, id.asText()));
                gated.put(intervention.path("code").asText(), new Gated(kind, gates));
            }
        }
        if (read.isEmpty() || gated.isEmpty() || inputs.isEmpty()) {
            throw new IllegalArgumentException("no rule set: inputs, rules or interventions are missing");
        }
        return new DecidingRules(file.path("version").asText(), inputs, rules, gated);
    }

    /** Nothing of a rule that decides on neither triage nor phase nor interventions. */
    private static Optional<Rule> rule(JsonNode node) {
        return outcome(node.path("outcome"))
                .map(outcome -> new Rule(
                        node.path("id").asText(),
                        TreeReader.constant(Basis.values(), node.path("basis").asText()),
                        TreeReader.each(node.path("statements"), JsonNode::asText),
                        List.of(),
                        TreeReader.read(node.path("condition").path("tree")),
                        outcome));
    }

    /** What a gate is in front of is said by the interventions, so that a selection may be renamed. */
    private static Optional<Outcome> outcome(JsonNode node) {
        String value = node.path("value").asText();
        return switch (node.path("kind").asText()) {
            case "raises-triage" -> Optional.of(Outcome.triage(TreeReader.constant(TriageLevel.values(), value)));
            case "indicates-phase" -> Optional.of(Outcome.phase(TreeReader.constant(Phase.values(), value)));
            case "forbids" -> Optional.of(Outcome.forbid(Selection.EVERYTHING));
            case "requires" -> Optional.of(Outcome.need(Selection.EVERYTHING));
            default -> Optional.empty();
        };
    }
}
