package org.sciatica.cdshooks;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.sciatica.chart.CodeSystems;

/** An EHR: sends calls the way one does, with a chart that is up to date. */
final class Ehr {

    static final ObjectMapper MAPPER = new ObjectMapper();
    static final String HOOK_INSTANCE = "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea";
    static final String FORM = CodeSystems.QUESTIONNAIRE + "|1.0.0";

    private Ehr() {}

    /** The JSON that a text with single quotes for double ones means. */
    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static ObjectNode object(String text) {
        return (ObjectNode) json(text);
    }

    /** Now, so that nothing in the chart is old. */
    static String now() {
        return OffsetDateTime.now(Clock.systemUTC()).withNano(0).toString();
    }

    /** A plain request of the published examples. */
    static ObjectNode example(String name) {
        try (InputStream stream =
                Objects.requireNonNull(Ehr.class.getResourceAsStream("/examples/" + name + ".json"))) {
            return (ObjectNode) MAPPER.readTree(stream).get("request");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same answers as a plain request gives, given to our form. */
    static ObjectNode answers(JsonNode plain) {
        ObjectNode response = object("{'resourceType': 'QuestionnaireResponse', 'id': 'q1', 'status': 'completed',"
                + " 'questionnaire': '" + FORM + "', 'subject': {'reference': 'Patient/123'}, 'authored': '" + now()
                + "'}");
        ArrayNode items = response.putArray("item");
        for (Map.Entry<String, JsonNode> group : plain.properties()) {
            for (Map.Entry<String, JsonNode> answered : group.getValue().properties()) {
                ObjectNode answer = items.addObject()
                        .put("linkId", answered.getKey())
                        .putArray("answer")
                        .addObject();
                JsonNode value = answered.getValue();
                if (value.isTextual()) {
                    answer.putObject("valueCoding")
                            .put("system", CodeSystems.ANSWERS)
                            .put("code", value.textValue());
                } else if (answered.getKey().equals("temperature-celsius")) {
                    answer.set("valueQuantity", quantity(value, "Cel"));
                } else {
                    answer.set("valueInteger", value);
                }
            }
        }
        return response;
    }

    static ObjectNode quantity(JsonNode value, String unit) {
        ObjectNode quantity = MAPPER.createObjectNode();
        quantity.set("value", value);
        return quantity.put("system", CodeSystems.UCUM).put("code", unit);
    }

    /** An observation of now. */
    static ObjectNode observation(String loinc, String value) {
        return object(
                "{'resourceType': 'Observation', 'id': 'o" + loinc + "', 'status': 'final', 'effectiveDateTime': '"
                        + now() + "', 'subject': {'reference': 'Patient/123'}, 'code': {'coding': [{'system':"
                        + " 'http://loinc.org', 'code': '" + loinc + "'}]}, " + value + "}");
    }

    static String measured(String value, String unit) {
        return "'valueQuantity': {'value': %s, 'system': 'http://unitsofmeasure.org', 'code': '%s'}"
                .formatted(value, unit);
    }

    /** When the diseases of the chart were recorded. */
    static LocalDate recorded() {
        return LocalDate.now(ZoneOffset.UTC).minusDays(30);
    }

    static ObjectNode condition(String system, String code) {
        return object("{'resourceType': 'Condition', 'id': 'c" + code + "', 'subject': {'reference': 'Patient/123'},"
                + " 'recordedDate': '" + recorded() + "', 'clinicalStatus': {'coding': [{'code': 'active'}]},"
                + " 'verificationStatus': {'coding': [{'code': 'confirmed'}]}, 'code': {'coding': [{'system': '"
                + system
                + "', 'code': '" + code + "'}]}}");
    }

    static ObjectNode bundle(JsonNode... resources) {
        ObjectNode bundle = object("{'resourceType': 'Bundle', 'type': 'searchset'}");
        ArrayNode entries = bundle.putArray("entry");
        for (JsonNode resource : resources) {
            entries.addObject().set("resource", resource);
        }
        return bundle;
    }

    /** A chart in which every part came: sciatica, everything else ordinary, every question of the form answered so. */
    static ObjectNode chart() {
        return chart(example("all-clear"));
    }

    /** The same chart with these answers to the form. */
    static ObjectNode chart(JsonNode plain) {
        ObjectNode prefetch = MAPPER.createObjectNode();
        prefetch.set("patient", json("{'resourceType': 'Patient', 'id': '123', 'birthDate': '1980-05-01'}"));
        prefetch.set("conditions", bundle(condition(CodeSystems.ICD_10, "M54.3")));
        prefetch.set("allergies", bundle());
        prefetch.set("temperature", bundle(observation("8310-5", measured("36.6", "Cel"))));
        prefetch.set(
                "bloodpressure",
                bundle(observation(
                        "85354-9",
                        "'component': [{'code': {'coding': [{'system': 'http://loinc.org', 'code': '8480-6'}]}, "
                                + measured("120", "mm[Hg]") + "}]")));
        prefetch.set("pain", bundle(observation("72514-3", "'valueInteger': 2")));
        prefetch.set(
                "pregnancy",
                bundle(observation(
                        "82810-3",
                        "'valueCodeableConcept': {'coding': [{'system': 'http://loinc.org', 'code': 'LA26683-5'}]}")));
        prefetch.set("answers", bundle(answers(plain)));
        return prefetch;
    }

    /** A call of a service with this chart; no orders. */
    static ObjectNode call(Hook hook, JsonNode prefetch) {
        ObjectNode call = MAPPER.createObjectNode().put("hook", hook.hook()).put("hookInstance", HOOK_INSTANCE);
        ObjectNode context = call.putObject("context")
                .put("userId", "Practitioner/1")
                .put("patientId", "123")
                .put("encounterId", "e9");
        if (hook.isAboutOrders()) {
            context.set("draftOrders", bundle());
        }
        if (hook == Hook.ORDER_SELECT) {
            context.putArray("selections");
        }
        call.set("prefetch", prefetch);
        return call;
    }

    /** A draft order of our own code or a public one. */
    static ObjectNode order(String id, String system, String code) {
        return object("{'resourceType': 'ServiceRequest', 'id': '" + id + "', 'status': 'draft', 'intent': 'order',"
                + " 'subject': {'reference': 'Patient/123'}, 'code': {'coding': [{'system': '" + system
                + "', 'code': '" + code + "'}]}}");
    }

    static ValidatableResponse send(Hook hook, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/cds-services/" + hook.id())
                .then();
    }

    /** The answer to a call that is in order; its cards are held against the rules of CDS Hooks. */
    static JsonNode answer(ObjectNode call) {
        for (Hook hook : Hook.values()) {
            if (hook.hook().equals(call.path("hook").asText())) {
                byte[] bytes = send(hook, call.toString())
                        .statusCode(200)
                        .contentType(ContentType.JSON)
                        .header("Cache-Control", "no-store")
                        .extract()
                        .asByteArray();
                try {
                    JsonNode answer = MAPPER.readTree(bytes);
                    WellFormed.check(answer, call);
                    return answer;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        throw new IllegalArgumentException("no such hook");
    }

    /** The answer of the patient view to this chart. */
    static JsonNode view(JsonNode prefetch) {
        return answer(call(Hook.PATIENT_VIEW, prefetch));
    }

    /** The card about a topic; missing when there is none. */
    static JsonNode card(JsonNode answer, String topic) {
        for (JsonNode card : answer.path("cards")) {
            if (card.at("/source/topic/code").asText().equals(topic)) {
                return card;
            }
        }
        return MAPPER.missingNode();
    }

    static JsonNode result(JsonNode answer) {
        return answer.path("extension").path("org.sciatica.result");
    }

    /** The answer as text without its uuids. */
    static String withoutUuids(JsonNode answer) {
        return answer.toString().replaceAll("\"uuid\":\"[^\"]+\"", "\"uuid\":\"\"");
    }
}
