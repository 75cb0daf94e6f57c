package org.sciatica.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.MeasuredFigure;

/** What is asked about a patient and what is looked up, as it is answered over HTTP. */
@QuarkusTest
class AnswersOverHttpTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static ValidatableResponse assess(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/assessments")
                .then();
    }

    @Test
    void an_answer_cites_exactly_what_stands_in_its_dictionaries() throws IOException {
        JsonNode answer = MAPPER.readTree(assess(
                        "{\"symptoms\":{\"low-back-pain\":\"present\"},"
                                + "\"circumstances\":{\"diagnosis-confirmed\":\"present\",\"current-exacerbation\":\"present\"}}")
                .extract()
                .asByteArray());
        List<String> rules = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        collect(answer, rules, statements);
        answer.get("rules").forEach(rule -> rule.get("statements").forEach(id -> statements.add(id.asText())));
        assertThat(fieldNames(answer.get("rules")))
                .containsExactlyInAnyOrderElementsOf(rules.stream().distinct().toList());
        assertThat(fieldNames(answer.get("statements")))
                .containsExactlyInAnyOrderElementsOf(
                        statements.stream().distinct().toList());
    }

    private static List<String> fieldNames(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static void collect(JsonNode node, List<String> rules, List<String> statements) {
        node.properties().forEach(entry -> {
            switch (entry.getKey()) {
                case "because", "excludedBy" -> entry.getValue().forEach(id -> rules.add(id.asText()));
                case "rules" -> {}
                case "statements" -> {
                    if (entry.getValue().isArray()) {
                        entry.getValue().forEach(id -> statements.add(id.asText()));
                    }
                }
                default -> {
                    collect(entry.getValue(), rules, statements);
                    entry.getValue().forEach(item -> collect(item, rules, statements));
                }
            }
        });
    }

    @Test
    void an_answer_about_a_patient_is_never_stored_and_says_where_it_comes_from() {
        assess("{\"symptoms\":{\"chills\":\"absent\"}}")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body("provenance.service", containsString("sciatica-service"))
                .body("provenance.ruleSet.sha256", notNullValue())
                .body("provenance.documents", hasSize(5))
                .body("notCovered", hasSize(12))
                .body("disclaimer", containsString("not a medical device"));
    }

    @Test
    void asked_and_not_known_is_told_from_not_asked() {
        assess("{\"symptoms\":{\"saddle-anaesthesia\":\"unknown\"}}")
                .body("questions.find { it.code == 'saddle-anaesthesia' }.asked", equalTo(true))
                .body("questions.find { it.code == 'urinary-incontinence' }.asked", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/vocabulary, inputs, 134",
        "/v1/interventions, interventions, 158",
        "/v1/sources, sources, 5",
        "/v1/sources/001, statements, 172",
        "/v1/interventions/cat-cow, steps, 3"
    })
    void a_catalogue_answers_with_all_it_has(String path, String list, int least) {
        List<?> items = given().get(path).then().statusCode(200).extract().path(list);
        assertThat(items).hasSizeGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/vocabulary",
                "/v1/interventions",
                "/v1/interventions/cat-cow",
                "/v1/interventions/cat-cow/picture.svg",
                "/v1/interventions/single-knee-to-chest/picture.svg?side=left",
                "/v1/rules",
                "/v1/rules/urinary-incontinence",
                "/v1/sources",
                "/v1/sources/004"
            })
    void a_catalogue_answer_carries_a_strong_tag_and_is_not_sent_twice(String path) {
        String tag = given().get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age"))
                .extract()
                .header("ETag");
        assertThat(tag).startsWith("\"").endsWith("\"");
        given().header("If-None-Match", tag).get(path).then().statusCode(304).body(equalTo(""));
        given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
    }

    /** RFC 9110: If-None-Match compares weakly, any tag of a list counts, and * is met by whatever there is. */
    @ParameterizedTest
    @ValueSource(
            strings = {"W/%s", "\"other\", %s", "W/\"other\",W/%s", "\"a,b\", %s", "%s, \"other\"", "*", " W/%s , \"x\""
            })
    void a_client_that_has_the_answer_is_told_so_however_it_writes_the_tag(String header) {
        for (String path :
                List.of("/v1/vocabulary", "/v1/rules/urinary-incontinence", "/cds-services", "/fhir/metadata")) {
            String tag = given().get(path).header("ETag");
            given().header("If-None-Match", header.formatted(tag))
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/", "\"", "W/\"", ",", "x", "W/\"x\", \"y\"", "w/%s"})
    void a_tag_that_is_another_or_none_gets_the_answer(String header) {
        String tag = given().get("/v1/vocabulary").header("ETag").replace("\"", "");
        given().header("If-None-Match", header.formatted(tag))
                .get("/v1/vocabulary")
                .then()
                .statusCode(200);
    }

    /** If-Match compares strongly. */
    @Test
    void a_condition_that_the_answer_is_still_the_same() {
        String tag = given().get("/v1/vocabulary").header("ETag");
        given().header("If-Match", tag).get("/v1/vocabulary").then().statusCode(200);
        given().header("If-Match", "*").get("/v1/vocabulary").then().statusCode(200);
        given().header("If-Match", "\"other\"").get("/v1/vocabulary").then().statusCode(412);
        given().header("If-Match", "W/" + tag).get("/v1/vocabulary").then().statusCode(412);
    }

    /** A need that is met, an objection to what nobody names, or advice on what may be done is cited only beside what it is about. */
    @Test
    void the_example_of_every_rule_brings_it_about_over_http() throws IOException {
        JsonNode rules = MAPPER.readTree(given().get("/v1/rules").asByteArray()).get("rules");
        assertThat(rules.size()).isGreaterThan(150);
        int seen = 0;
        for (JsonNode rule : rules) {
            JsonNode example = rule.get("example");
            String kind = rule.at("/outcome/kind").asText();
            if (!example.isEmpty()
                    && !Set.of("requires", "speaks-against").contains(kind)
                    && !(kind.equals("advises") && rule.at("/outcome").has("selection"))) {
                byte[] answer =
                        assess(example.toString()).statusCode(200).extract().asByteArray();
                assertThat(fieldNames(MAPPER.readTree(answer).get("rules")))
                        .contains(rule.get("id").asText());
                seen++;
            }
        }
        MeasuredFigure.record("rules-seen-over-http", seen);
    }

    @Test
    void the_root_tells_a_person_what_this_is() {
        given().get("/")
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML)
                .body(containsString("Sciatica decision support"))
                .body(containsString("/q/swagger-ui"));
        given().get("/q/swagger-ui/").then().statusCode(200);
    }
}
