package org.sciatica.fhir;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.sciatica.chart.CodeSystems;
import org.sciatica.fhirmodel.FhirValidation;
import org.sciatica.vocabulary.Input;

/** The FHIR door as a client sees it. */
final class Fhir {

    static final String ASSESS = "/fhir/$sciatica-assess";
    static final String NEXT = "/fhir/Questionnaire/$next-question";
    static final ObjectMapper MAPPER = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final Map<String, List<JsonNode>> PUBLISHED = new ConcurrentHashMap<>();

    private Fhir() {}

    /** JSON in which single quotes stand for double ones. */
    static String json(String text) {
        return text.replace('\'', '"');
    }

    static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Response post(String path, String body) {
        return given().contentType("application/fhir+json;charset=UTF-8")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .urlEncodingEnabled(false)
                .post(path);
    }

    static JsonNode get(String path) {
        Response answer = given().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return tree(answer.asString());
    }

    /** The answer to a request that is assessed, valid as a whole. */
    static JsonNode assess(String body) {
        Response answer = post(ASSESS, body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/fhir+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(FhirValidation.errors(answer.asString())).isEmpty();
        return tree(answer.asString());
    }

    /** The issues of a request that is refused. */
    static JsonNode refused(String path, String body, int status) {
        Response answer = post(path, body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/fhir+json");
        assertThat(FhirValidation.errors(answer.asString())).isEmpty();
        JsonNode outcome = tree(answer.asString());
        assertThat(outcome.get("resourceType").asText()).isEqualTo("OperationOutcome");
        return outcome.get("issue");
    }

    /** Everything published, by type, read once; all of it known to the validator. */
    static Map<String, List<JsonNode>> published() {
        if (PUBLISHED.isEmpty()) {
            PUBLISHED.putAll(readAll());
        }
        return PUBLISHED;
    }

    private static Map<String, List<JsonNode>> readAll() {
        Map<String, List<JsonNode>> published = new TreeMap<>();
        for (JsonNode resource : get("/fhir/metadata").at("/rest/0/resource")) {
            String type = resource.get("type").asText();
            List<JsonNode> all = new ArrayList<>();
            get("/fhir/" + type).get("entry").forEach(entry -> all.add(entry.get("resource")));
            all.forEach(one -> FhirValidation.know(one.toString()));
            published.put(type, all);
        }
        return published;
    }

    static List<JsonNode> vignettes() {
        try (var stream = Objects.requireNonNull(Fhir.class.getResourceAsStream("/cases/vignettes.jsonl"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Fhir::tree)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answers of a plain request, by input. */
    static Map<Input, JsonNode> answers(JsonNode request) {
        Map<Input, JsonNode> answers = new TreeMap<>();
        request.forEach(group -> group.properties()
                .forEach(entry -> answers.put(Input.of(entry.getKey()).orElseThrow(), entry.getValue())));
        return answers;
    }

    /** One answered item. */
    static ObjectNode item(Input input, JsonNode answer) {
        ObjectNode item = MAPPER.createObjectNode().put("linkId", input.code());
        ObjectNode value = item.putArray("answer").addObject();
        if (input == Input.TEMPERATURE_CELSIUS) {
            value.putObject("valueQuantity")
                    .put("value", answer.decimalValue())
                    .put("unit", "°C")
                    .put("system", CodeSystems.UCUM)
                    .put("code", "Cel");
        } else if (input.isMeasurement()) {
            value.put("valueInteger", answer.intValue());
        } else {
            value.putObject("valueCoding").put("system", CodeSystems.ANSWERS).put("code", answer.asText());
        }
        return item;
    }

    /** A filled form: the items stand in the groups of the published questionnaire. */
    static ObjectNode response(JsonNode questionnaire, Map<Input, JsonNode> answers) {
        ObjectNode response = MAPPER.createObjectNode()
                .put("resourceType", "QuestionnaireResponse")
                .put("questionnaire", CodeSystems.QUESTIONNAIRE)
                .put("status", "completed");
        ArrayNode groups = MAPPER.createArrayNode();
        for (JsonNode group : questionnaire.get("item")) {
            ArrayNode items = MAPPER.createArrayNode();
            for (JsonNode asked : group.get("item")) {
                Input input = Input.of(asked.get("linkId").asText()).orElseThrow();
                if (answers.containsKey(input)) {
                    items.add(item(input, answers.get(input)));
                }
            }
            if (!items.isEmpty()) {
                groups.addObject().put("linkId", group.get("linkId").asText()).set("item", items);
            }
        }
        if (!groups.isEmpty()) {
            response.set("item", groups);
        }
        return response;
    }

    /** What the parameters of this name say: their value, or the code that they are about. */
    static List<String> values(JsonNode answer, String name) {
        List<String> values = new ArrayList<>();
        outcome(answer).get("parameter").forEach(parameter -> {
            if (parameter.get("name").asText().equals(name)) {
                JsonNode value = parameter.has("part") ? parameter.at("/part/0") : parameter;
                values.add(value.properties().stream()
                        .filter(field -> field.getKey().startsWith("value"))
                        .findFirst()
                        .orElseThrow()
                        .getValue()
                        .asText());
            }
        });
        return values;
    }

    private static JsonNode outcome(JsonNode answer) {
        for (JsonNode contained : answer.at("/entry/0/resource/contained")) {
            if (contained.get("resourceType").asText().equals("Parameters")) {
                return contained;
            }
        }
        throw new AssertionError("no Parameters");
    }

    /** Where the messages of an answer point to. */
    static List<String> messages(JsonNode answer) {
        List<String> messages = new ArrayList<>();
        answer.at("/entry/0/resource/contained")
                .forEach(contained -> contained
                        .path("issue")
                        .forEach(issue -> messages.add(issue.path("diagnostics").asText())));
        return messages;
    }
}
