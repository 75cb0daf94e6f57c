package org.sciatica.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.MeasuredFigure;

/** Every vignette over HTTP: level, phase, what is allowed, what is not and by which statement, what is cited. */
@QuarkusTest
class VignettesTest {

    private static final List<String> LEVELS = List.of("self-care", "see-doctor", "urgent", "emergency");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> vignettes() throws IOException {
        byte[] lines = Objects.requireNonNull(getClass().getResourceAsStream("/cases/vignettes.jsonl"))
                .readAllBytes();
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : new String(lines, StandardCharsets.UTF_8).lines().toList()) {
            JsonNode vignette = MAPPER.readTree(line);
            tests.add(dynamicTest(
                    vignette.get("id").asText() + " " + vignette.get("title").asText(), () -> check(vignette)));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(40);
        MeasuredFigure.record("vignettes", tests.size());
        return tests.stream();
    }

    private static void check(JsonNode vignette) throws IOException {
        JsonNode answer = MAPPER.readTree(given().contentType(ContentType.JSON)
                .body(vignette.get("request").toString())
                .post("/v1/assessments")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
        JsonNode expected = vignette.get("expect");
        for (Map.Entry<String, JsonNode> entry : expected.properties()) {
            JsonNode value = entry.getValue();
            switch (entry.getKey()) {
                case "triage" -> assertThat(level(answer)).isEqualTo(value.asText());
                case "triageAtLeast" ->
                    assertThat(LEVELS.indexOf(level(answer))).isGreaterThanOrEqualTo(LEVELS.indexOf(value.asText()));
                case "phase" -> assertThat(answer.at("/phase/value").asText()).isEqualTo(value.asText());
                case "allowed" ->
                    value.forEach(code -> assertThat(allowed(answer)).contains(code.asText()));
                case "notAllowed" -> value.forEach(item -> checkNotAllowed(answer, item));
                case "statements" ->
                    value.forEach(id -> assertThat(answer.get("statements").has(id.asText()))
                            .as(id.asText())
                            .isTrue());
                default -> throw new IllegalArgumentException(entry.getKey());
            }
        }
    }

    private static String level(JsonNode answer) {
        return answer.at("/triage/level").asText();
    }

    private static Set<String> allowed(JsonNode answer) {
        Set<String> codes = new TreeSet<>();
        answer.get("interventions")
                .forEach(kind -> kind.get("allowed")
                        .forEach(item -> codes.add(item.get("code").asText())));
        return codes;
    }

    /** Not allowed, and the place that says so cites the statement through its rules. */
    private static void checkNotAllowed(JsonNode answer, JsonNode item) {
        String code = item.get("code").asText();
        assertThat(allowed(answer)).doesNotContain(code);
        Set<String> cited = new TreeSet<>();
        answer.get("interventions")
                .forEach(kind -> Stream.of("conditional", "withheld")
                        .forEach(part -> kind.get(part).forEach(place -> cite(answer, place, code, cited))));
        answer.get("referrals").forEach(place -> cite(answer, place, code, cited));
        assertThat(cited).as(code).contains(item.get("statement").asText());
    }

    private static void cite(JsonNode answer, JsonNode place, String code, Set<String> cited) {
        if (place.get("code").asText().equals(code)) {
            Stream.of("because", "excludedBy")
                    .filter(place::has)
                    .forEach(rules -> place.get(rules)
                            .forEach(rule -> answer.at("/rules/" + rule.asText() + "/statements")
                                    .forEach(statement -> cited.add(statement.asText()))));
        }
    }
}
