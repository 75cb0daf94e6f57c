package org.sciatica.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sciatica.assessment.Assessor;
import org.sciatica.assessment.RuleSet;
import org.sciatica.catalogue.Intervention;
import org.sciatica.logic.TreeData;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Implications;
import org.sciatica.vocabulary.Input;

/**
 * Writes what decides on triage, phase and interventions as one JSON document, a line for each entry. The fields are those of
 * {@code /v1/vocabulary}, {@code /v1/rules} and {@code /v1/interventions}, so the three answers of a running service, joined into
 * one object, are read like a file of this form.
 */
final class RuleSetFile {

    private static final JsonMapper JSON = new JsonMapper();

    private RuleSetFile() {}

    /** The rule set of this build. */
    static String ofThisBuild() {
        Assessor assessor = Assessor.standard();
        return "{\n\"version\": \"%s\",\n%s,\n%s,\n%s\n}\n"
                .formatted(
                        RuleSet.VERSION,
                        list("inputs", Stream.of(Input.values()).map(RuleSetFile::input)),
                        list(
                                "rules",
                                assessor.ruleSet().rules().stream()
                                        .filter(rule -> !outcome(rule.then()).isEmpty())
                                        .map(RuleSetFile::rule)),
                        list(
                                "interventions",
                                assessor.catalogue().all().stream()
                                        .filter(intervention ->
                                                intervention.kind().canBeAllowed())
                                        .map(intervention -> intervention(intervention, assessor))));
    }

    private static Map<String, Object> input(Input input) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("code", input.code());
        if (input.isMeasurement()) {
            Map<String, Object> range = new LinkedHashMap<>();
            range.put("least", input.range().least());
            range.put("most", input.range().most());
            range.put("integer", input.range().whole());
            entry.put("range", range);
        }
        List<String> implies = Implications.all().stream()
                .filter(implication -> implication.special() == input)
                .map(implication -> implication.general().code())
                .toList();
        if (!implies.isEmpty()) {
            entry.put("implies", implies);
        }
        if (input == Input.ELEVATED_TEMPERATURE) {
            entry.put("from", Implications.RAISED_TEMPERATURE);
        }
        return entry;
    }

    private static Map<String, Object> rule(Rule rule) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", rule.id());
        entry.put("outcome", outcome(rule.then()));
        entry.put("basis", rule.basis().code());
        entry.put("statements", rule.statements());
        entry.put("condition", Map.of("tree", TreeData.of(rule.when())));
        return entry;
    }

    /** Empty where nothing follows for triage, phase or interventions; what a gate is in front of, the interventions say. */
    private static Map<String, Object> outcome(Outcome outcome) {
        Map<String, Object> entry = new LinkedHashMap<>();
        if (outcome instanceof Outcome.RaisesTriage raises) {
            entry.put("kind", "raises-triage");
            entry.put("value", raises.level().code());
        } else if (outcome instanceof Outcome.IndicatesPhase indicates) {
            entry.put("kind", "indicates-phase");
            entry.put("value", indicates.phase().code());
        } else if (outcome instanceof Outcome.Gate) {
            entry.put("kind", outcome instanceof Outcome.Forbids ? "forbids" : "requires");
        }
        return entry;
    }

    private static Map<String, Object> intervention(Intervention intervention, Assessor assessor) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("code", intervention.code());
        entry.put("kind", intervention.kind().code());
        entry.put("gates", assessor.gatesOf(intervention).stream().map(Rule::id).toList());
        return entry;
    }

    private static String list(String name, Stream<Map<String, Object>> entries) {
        return entries.map(RuleSetFile::line).collect(Collectors.joining(",\n", "\"" + name + "\": [\n", "\n]"));
    }

    private static String line(Map<String, Object> entry) {
        try {
            return JSON.writeValueAsString(entry);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
