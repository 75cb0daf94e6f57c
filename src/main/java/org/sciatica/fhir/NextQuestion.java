package org.sciatica.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sciatica.assessment.Assessment.Question;
import org.sciatica.chart.Fields;
import org.sciatica.fhirmodel.FhirJson;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;

/**
 * Asks one more question, as adaptive forms of Structured Data Capture do: the most important one that was not asked. What was
 * asked and not answered is not known, and not asked again. When no open question can change the result the form is complete.
 */
final class NextQuestion {

    private final Knowledge knowledge;
    private final FhirJson json;

    NextQuestion(Knowledge knowledge, FhirJson json) {
        this.knowledge = knowledge;
        this.json = json;
    }

    /** The response with the form grown by a question, or completed. The form itself is always written anew by us. */
    JsonNode after(JsonNode response, Findings findings) {
        String form = response.path("questionnaire").asText();
        String id = form.matches("#[A-Za-z0-9.-]{1,64}") ? form.substring(1) : Form.ID;
        ObjectNode answer = response.deepCopy();
        ArrayNode contained = answer.arrayNode();
        Set<Input> asked = new LinkedHashSet<>();
        for (JsonNode resource : Fields.list(response.path("contained"))) {
            if (resource.path("id").asText().equals(id)) {
                Fields.list(resource.path("item"))
                        .forEach(item -> Input.of(item.path("linkId").asText()).ifPresent(asked::add));
            } else {
                contained.add(resource);
            }
        }
        asked.addAll(findings.answered().keySet());
        asked.addAll(findings.measured().keySet());
        Optional<Input> next = knowledge.assessor().assess(findings).questions().stream()
                .map(Question::input)
                .filter(input -> !asked.contains(input))
                .findFirst();
        List<Input> items = new ArrayList<>(asked);
        next.ifPresent(items::add);
        contained.insert(0, json.tree(new Form(knowledge).adaptive(id, items)));
        answer.set("contained", contained);
        answer.put("questionnaire", "#" + id);
        answer.put("status", next.isPresent() ? "in-progress" : "completed");
        return answer;
    }
}
