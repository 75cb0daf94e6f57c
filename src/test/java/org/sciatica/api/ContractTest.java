package org.sciatica.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The published contract is that of the code, describes all it names, and its examples run as they stand. */
@QuarkusTest
class ContractTest {

    private static final Path PUBLISHED = Path.of("openapi/openapi.yaml");
    private static final Pattern BARE_DATE =
            Pattern.compile("(?m)(?<=: )\\d{4}-\\d{2}-\\d{2}(T[0-9:.]+(Z|[+-][0-9:]+))?$");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode contract() throws IOException {
        return MAPPER.readTree(given().get("/q/openapi?format=json").asByteArray());
    }

    /** A changed contract shows as a changed file; -Dopenapi.write=true writes it anew, and the next build packages it. */
    @Test
    void the_published_contract_is_the_one_of_the_code() throws IOException {
        String ofTheCode = withDatesAsText(given().get("/q/openapi-of-the-code")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(PUBLISHED, ofTheCode);
        }
        assertThat(Files.readString(PUBLISHED)).isEqualTo(ofTheCode);
    }

    /** In quotation marks: without them a reader of YAML makes a date or a time of it, and writes it otherwise. */
    private static String withDatesAsText(String yaml) {
        return BARE_DATE.matcher(yaml).replaceAll("\"$0\"");
    }

    @Test
    void a_date_in_the_contract_is_text() throws IOException {
        Object contract = new Yaml().load(Files.readString(PUBLISHED));
        assertThat(values(contract)).isNotEmpty().noneMatch(Date.class::isInstance);
        assertThat(values(contract)).contains("2026-01-15T10:05:31Z", "1980-05-01");
    }

    private static List<Object> values(@Nullable Object node) {
        if (node instanceof Map<?, ?> map) {
            return map.values().stream()
                    .flatMap(value -> values(value).stream())
                    .toList();
        }
        if (node instanceof List<?> list) {
            return list.stream().flatMap(value -> values(value).stream()).toList();
        }
        return node == null ? List.of() : List.of(node);
    }

    @Test
    void a_reference_tells_no_type_and_the_codes_to_print_have_a_name() throws IOException {
        JsonNode contract = contract();
        assertThat(contract.findParents("$ref")).isNotEmpty().noneMatch(schema -> schema.has("type"));
        assertThat(contract.at("/components/schemas/HandoutRequest/properties/interventions/items/$ref")
                        .textValue())
                .isEqualTo("#/components/schemas/PrintedIntervention");
        assertThat(contract.at("/components/schemas/PrintedIntervention/enum")).contains(TextNode.valueOf("cat-cow"));
    }

    @Test
    void every_error_of_the_contract_has_a_form() throws IOException {
        JsonNode contract = contract();
        contract.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .forEach(operation -> operation
                                .get("responses")
                                .properties()
                                .forEach(response -> {
                                    JsonNode told = response.getValue().has("$ref")
                                            ? contract.at(response.getValue()
                                                    .get("$ref")
                                                    .textValue()
                                                    .substring(1))
                                            : response.getValue();
                                    boolean bare = response.getKey().equals("304")
                                            || (response.getKey().equals("412")
                                                    && response.getValue().has("$ref"));
                                    assertThat(told.path("content").isEmpty())
                                            .as(path.getKey() + " " + response.getKey())
                                            .isEqualTo(bare);
                                })));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/rules", "/cds-services", "/fhir/metadata"})
    void what_is_refused_before_or_by_its_tag_is_as_the_contract_says(String path) throws IOException {
        JsonNode responses = contract().get("paths").get(path).at("/get/responses");
        assertThat(responses.at("/412/$ref").textValue()).endsWith("/PreconditionFailed");
        given().header("If-Match", "\"another\"")
                .get(path)
                .then()
                .statusCode(412)
                .body(equalTo(""));
        assertThat(responses.at("/414/$ref").textValue()).endsWith("/AddressTooLong");
        given().get(path + "?" + "x".repeat(5000)).then().statusCode(414).contentType("application/problem+json");
        assertThat(responses.at("/431/$ref").textValue()).endsWith("/HeadersTooLarge");
        given().header("X-Long", "x".repeat(9000))
                .get(path)
                .then()
                .statusCode(431)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "/cds-services/{id}, /cds-services/sciatica-triage",
        "/cds-services/{id}/feedback, /cds-services/sciatica-triage/feedback",
        "/fhir/$sciatica-assess, /fhir/$sciatica-assess",
        "/fhir/Questionnaire/$next-question, /fhir/Questionnaire/$next-question"
    })
    void an_error_told_as_an_outcome_has_the_form_of_the_contract(String template, String path) throws IOException {
        JsonNode responses = contract().get("paths").get(template).at("/post/responses");
        for (String type : List.of("application/json", "text/plain")) {
            Response answer = given().urlEncodingEnabled(false)
                    .header("Content-Type", type)
                    .body("{".getBytes(StandardCharsets.UTF_8))
                    .post(path);
            answer.then().body("resourceType", equalTo("OperationOutcome"));
            assertThat(responses
                            .get(String.valueOf(answer.statusCode()))
                            .get("content")
                            .has(answer.contentType()))
                    .as(template + " " + answer.statusCode() + " " + answer.contentType())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/q/openapi             | */*              | application/yaml;charset=UTF-8",
                "/q/openapi             | text/html        | application/yaml;charset=UTF-8",
                "/q/openapi?format=yaml | */*              | application/yaml;charset=UTF-8",
                "/q/openapi             | application/json | application/json;charset=UTF-8",
                "/q/openapi             | Application/JSON | application/json;charset=UTF-8",
                "/q/openapi?format=json | */*              | application/json;charset=UTF-8",
                "/q/openapi?format=JSON | application/yaml | application/json;charset=UTF-8"
            })
    void the_published_contract_is_served_as_yaml_and_as_json(String address, String accept, String type)
            throws IOException {
        Response answer = given().accept(accept).get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo(type);
        JsonNode served = new YAMLMapper().readTree(answer.asByteArray());
        assertThat(served).isEqualTo(new YAMLMapper().readTree(PUBLISHED.toFile()));
    }

    @Test
    void every_operation_every_schema_and_every_field_is_described() throws IOException {
        JsonNode contract = contract();
        List<String> bare = new ArrayList<>();
        contract.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (!operation.getValue().has("summary")) {
                        bare.add(operation.getKey() + " " + path.getKey());
                    }
                    operation.getValue().get("responses").properties().forEach(response -> {
                        if (!response.getValue().has("description")
                                && !response.getValue().has("$ref")) {
                            bare.add(path.getKey() + " " + response.getKey());
                        }
                    });
                }));
        contract.at("/components/schemas").properties().forEach(schema -> {
            if (!schema.getValue().has("description")) {
                bare.add(schema.getKey());
            }
            schema.getValue().path("properties").properties().forEach(field -> {
                if (!field.getValue().has("description") && !field.getValue().has("$ref")) {
                    bare.add(schema.getKey() + "." + field.getKey());
                }
            });
        });
        assertThat(bare).isEmpty();
    }

    @Test
    void every_example_of_the_contract_runs_as_it_stands() throws IOException {
        JsonNode examples =
                contract().at("/components/requestBodies/AssessmentRequest/content/application~1json/examples");
        assertThat(examples.size()).isEqualTo(6);
        for (Map.Entry<String, JsonNode> example : examples.properties()) {
            ValidatableResponse answer = assess(example.getValue().get("value").toString());
            switch (example.getKey()) {
                case "red-flag" ->
                    answer.statusCode(200)
                            .body("triage.level", equalTo("emergency"))
                            .body("triage.settled", equalTo(true))
                            .body("interventions.exercises.allowed", empty());
                case "exacerbation" ->
                    answer.statusCode(200)
                            .body("phase.value", equalTo("exacerbation"))
                            .body("triage.level", equalTo("see-doctor"))
                            .body("interventions.massage.allowed.code", equalTo(List.of("relaxing-massage")));
                case "remission-full-programme" ->
                    answer.statusCode(200)
                            .body("phase.value", equalTo("remission"))
                            .body("interventions.programme.allowed", hasSize(3))
                            .body("interventions.exercises.allowed", hasSize(66));
                case "all-clear" ->
                    answer.statusCode(200)
                            .body("triage.level", equalTo("self-care"))
                            .body("triage.settled", equalTo(true))
                            .body("phase.settled", equalTo(true))
                            .body("interventions.exercises.allowed", not(empty()));
                case "too-little-known" ->
                    answer.statusCode(200)
                            .body("triage.level", equalTo("see-doctor"))
                            .body("triage.highestPossible", equalTo("emergency"))
                            .body("triage.settled", equalTo(false))
                            .body("questions[0].couldRaiseTriageTo", equalTo("emergency"));
                case "refused" -> answer.statusCode(422).body("errors", hasSize(3));
                default -> throw new IllegalArgumentException(example.getKey());
            }
        }
    }

    @Test
    void the_example_of_a_batch_runs_as_it_stands() throws IOException {
        String lines = contract()
                .at(
                        "/paths/~1v1~1assessments~1batch/post/requestBody/content/application~1x-ndjson/examples/two-lines/value")
                .textValue();
        String answer = given().header("Content-Type", "application/x-ndjson; charset=utf-8")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/v1/assessments/batch")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(answer.lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"id\":\"#1\",\"line\":1,\"status\":200,"),
                        second -> assertThat(second).startsWith("{\"id\":\"ward-7\",\"line\":2,\"status\":200,"));
    }

    private static ValidatableResponse assess(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/assessments")
                .then();
    }
}
