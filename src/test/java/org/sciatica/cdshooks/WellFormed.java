package org.sciatica.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sciatica.fhirmodel.FhirValidation;

/** What holds of every answer: R1 to R10, R14, R15, R17. Each answer of these tests passes through here. */
final class WellFormed {

    private static final Set<String> INDICATORS = Set.of("info", "warning", "critical");
    private static final Map<String, Boolean> VALID = new java.util.concurrent.ConcurrentHashMap<>();

    private WellFormed() {}

    static void check(JsonNode answer, JsonNode call) {
        assertThat(answer.path("cards").isArray()).as("R1: cards").isTrue();
        assertThat(answer.has("systemActions")).as("R10: no system actions").isFalse();
        Set<String> uuids = new HashSet<>();
        for (JsonNode card : answer.path("cards")) {
            checkCard(card, uuids);
            card.path("suggestions").forEach(suggestion -> checkSuggestion(suggestion, call, uuids));
        }
        nothingIsEmpty(answer, "");
    }

    private static void checkCard(JsonNode card, Set<String> uuids) {
        assertThat(card.path("summary").textValue())
                .as("R1: summary")
                .isNotBlank()
                .hasSizeLessThan(140)
                .doesNotContain("\n", "{", "<");
        assertThat(INDICATORS)
                .as("R1: indicator")
                .contains(card.path("indicator").asText());
        assertThat(card.at("/source/label").textValue()).as("R1: source").isNotBlank();
        assertThat(card.at("/source/topic/code").textValue()).as("R2: topic").isNotBlank();
        assertThat(card.at("/source/topic/system").textValue()).as("R2: topic").isNotBlank();
        assertThat(card.path("detail").textValue())
                .as("R3, R17: detail in Markdown without HTML")
                .isNotBlank()
                .doesNotContain("<", "{")
                .contains("Rule set ");
        assertThat(uuids.add(UUID.fromString(card.path("uuid").asText()).toString()))
                .as("R14: uuids are distinct")
                .isTrue();
        if (card.has("suggestions")) {
            assertThat(card.path("suggestions").isArray()).as("R3").isTrue();
            assertThat(card.path("selectionBehavior").asText()).as("R4").isIn("at-most-one", "any");
        } else {
            assertThat(card.has("selectionBehavior")).as("R4").isFalse();
        }
        for (JsonNode reason : card.path("overrideReasons")) {
            assertThat(List.of(
                            reason.path("code").asText(),
                            reason.path("system").asText(),
                            reason.path("display").asText()))
                    .as("R5")
                    .doesNotContain("");
        }
        for (JsonNode link : card.path("links")) {
            assertThat(link.path("label").asText()).as("R6").isNotBlank();
            assertThat(link.path("type").asText()).as("R6").isEqualTo("absolute");
            assertThat(URI.create(link.path("url").asText()).isAbsolute())
                    .as("R6")
                    .isTrue();
            assertThat(link.has("appContext")).as("R6").isFalse();
        }
    }

    private static void checkSuggestion(JsonNode suggestion, JsonNode call, Set<String> uuids) {
        assertThat(suggestion.path("label").asText()).as("R7").isNotBlank();
        assertThat(suggestion.has("isRecommended")).as("R14").isFalse();
        assertThat(uuids.add(UUID.fromString(suggestion.path("uuid").asText()).toString()))
                .as("R14")
                .isTrue();
        assertThat(suggestion.path("actions")).as("R7").isNotEmpty();
        for (JsonNode action : suggestion.path("actions")) {
            assertThat(action.path("description").asText()).as("R7").isNotBlank();
            switch (action.path("type").asText()) {
                case "create" -> {
                    assertThat(action.path("resource").isObject()).as("R15").isTrue();
                    assertThat(isValid(action.path("resource"))).as("R8").isTrue();
                }
                case "delete" -> {
                    assertThat(action.has("resource")).as("R8").isFalse();
                    assertThat(drafts(call))
                            .as("R9")
                            .contains(action.path("resourceId").asText());
                }
                default -> throw new AssertionError("R7, R15: action " + action.path("type"));
            }
        }
    }

    /** Validation takes a while: resources that differ in their reasons and times alone are validated once. */
    private static boolean isValid(JsonNode resource) {
        String shape = resource.path("resourceType").asText()
                + resource.path("priority").asText()
                + resource.path("reasonCode").size()
                + resource.has("encounter");
        return VALID.computeIfAbsent(shape, key -> {
            assertThat(FhirValidation.errors(resource.toString())).isEmpty();
            return true;
        });
    }

    private static List<String> drafts(JsonNode call) {
        List<String> drafts = new ArrayList<>();
        call.at("/context/draftOrders/entry")
                .forEach(entry -> drafts.add(entry.at("/resource/resourceType").asText() + "/"
                        + entry.at("/resource/id").asText()));
        return drafts;
    }

    /** D5: no attribute is null or empty; cards and services alone may be an empty array. */
    static void nothingIsEmpty(JsonNode node, String at) {
        assertThat(node.isNull()).as(at).isFalse();
        boolean mayBeEmpty = at.equals("/cards") || at.equals("/services") || at.isEmpty();
        if (node.isContainerNode() && !mayBeEmpty) {
            assertThat(node.isEmpty()).as(at).isFalse();
        }
        if (node.isTextual()) {
            assertThat(node.textValue()).as(at).isNotEmpty();
        }
        node.properties().forEach(entry -> nothingIsEmpty(entry.getValue(), at + "/" + entry.getKey()));
        if (node.isArray()) {
            node.forEach(item -> nothingIsEmpty(item, at + "/-"));
        }
    }
}
