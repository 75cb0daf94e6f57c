package org.sciatica.cdshooks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.MeasuredFigure;

/** Every vignette sent as a QuestionnaireResponse: the cards carry the decision of the plain API. */
@QuarkusTest
class VignettesAsCardsTest {

    @TestFactory
    Stream<DynamicTest> vignettes() throws IOException {
        byte[] lines = Objects.requireNonNull(getClass().getResourceAsStream("/cases/vignettes.jsonl"))
                .readAllBytes();
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : new String(lines, StandardCharsets.UTF_8).lines().toList()) {
            JsonNode vignette = Ehr.MAPPER.readTree(line);
            tests.add(dynamicTest(vignette.get("id").asText(), () -> check(vignette.get("request"))));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(40);
        MeasuredFigure.record("cds-vignettes", tests.size());
        return tests.stream();
    }

    private static void check(JsonNode request) throws IOException {
        JsonNode plain = Ehr.MAPPER.readTree(given().contentType(ContentType.JSON)
                .body(request.toString())
                .post("/v1/assessments")
                .asByteArray());
        ObjectNode prefetch = Ehr.MAPPER.createObjectNode();
        prefetch.set("answers", Ehr.answers(request));
        JsonNode answer = Ehr.view(prefetch);
        JsonNode result = Ehr.result(answer);
        assertThat(result.path("triage")).isEqualTo(plain.at("/triage/level"));
        assertThat(result.path("settled")).isEqualTo(plain.at("/triage/settled"));
        assertThat(result.path("highestPossible")).isEqualTo(plain.at("/triage/highestPossible"));
        assertThat(result.path("phase")).isEqualTo(plain.at("/phase/value"));
        for (String set : List.of("allowed", "conditional", "withheld")) {
            List<String> codes = new ArrayList<>();
            plain.get("interventions")
                    .forEach(kind -> kind.get(set)
                            .forEach(item -> codes.add(item.get("code").asText())));
            List<String> carded = new ArrayList<>();
            result.path(set).forEach(code -> carded.add(code.asText()));
            assertThat(carded).as(set).isEqualTo(codes);
        }
        List<String> rules = new ArrayList<>();
        result.path("rules").forEach(id -> rules.add(id.asText()));
        assertThat(rules)
                .isEqualTo(plain.get("rules").properties().stream()
                        .map(java.util.Map.Entry::getKey)
                        .toList());
        assertThat(answer.at("/cards/0/indicator").asText().equals("critical"))
                .isEqualTo(plain.at("/triage/seeDoctorNow").asBoolean());
    }
}
