package org.sciatica.fhir;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.MeasuredFigure;
import org.sciatica.assessment.RuleSet;
import org.sciatica.catalogue.Catalogue;
import org.sciatica.chart.ChartCodes;
import org.sciatica.chart.CodeSystems;
import org.sciatica.chart.Remark;
import org.sciatica.fhirmodel.FhirValidation;
import org.sciatica.vocabulary.Codings;
import org.sciatica.vocabulary.Input;
import org.sciatica.words.Words;

/** What is published: valid, complete, found again, cacheable. */
@QuarkusTest
class PublishedTest {

    private Map<String, List<JsonNode>> published = Map.of();

    @BeforeEach
    void readAll() {
        published = Fhir.published();
    }

    private JsonNode one(String type, String id) {
        return published.getOrDefault(type, List.of()).stream()
                .filter(resource -> resource.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_published_resource_is_valid_and_named() {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (List<JsonNode> resources : published.values()) {
            for (JsonNode resource : resources) {
                count++;
                FhirValidation.errors(resource.toString())
                        .forEach(error -> wrong.add(resource.get("url").asText() + " " + error));
                assertThat(resource.get("url").asText())
                        .isEqualTo(CodeSystems.BASE + "/"
                                + resource.get("resourceType").asText() + "/"
                                + resource.get("id").asText());
                assertThat(resource.get("version").asText()).isEqualTo(RuleSet.VERSION);
            }
        }
        assertThat(wrong).isEmpty();
        MeasuredFigure.record("fhir-published-resources-valid", count);
    }

    @Test
    void searchsets_and_metadata_are_valid() {
        assertThat(FhirValidation.errors(given().get("/fhir/metadata").asString()))
                .isEmpty();
        assertThat(FhirValidation.errors(given().get("/fhir/ValueSet").asString()))
                .isEmpty();
        assertThat(Fhir.get("/fhir/metadata").at("/implementation/url").asText())
                .isEqualTo("http://localhost:8080/fhir");
    }

    @Test
    void the_questionnaire_asks_every_input_once_and_emergencies_first() {
        JsonNode form = one("Questionnaire", "sciatica-assessment");
        List<String> groups = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        form.get("item").forEach(group -> {
            groups.add(group.get("linkId").asText());
            group.get("item").forEach(item -> asked.add(item.get("linkId").asText()));
        });
        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Input.values()).map(Input::code).toList());
        assertThat(groups).startsWith("group-emergency", "group-urgent", "group-see-doctor");
        assertThat(asked.subList(0, 8)).contains("saddle-anaesthesia", "urinary-incontinence", "leg-paralysis");
        assertThat(form.findValuesAsText("linkId")).doesNotHaveDuplicates();
    }

    @Test
    void a_question_that_depends_on_another_names_one_that_is_asked_before() {
        JsonNode form = one("Questionnaire", "sciatica-assessment");
        List<String> asked = new ArrayList<>();
        Set<String> depending = new TreeSet<>();
        form.get("item")
                .forEach(group -> group.get("item").forEach(item -> {
                    for (JsonNode when : item.path("enableWhen")) {
                        depending.add(item.get("linkId").asText());
                        assertThat(asked).contains(when.get("question").asText());
                    }
                    asked.add(item.get("linkId").asText());
                }));
        assertThat(depending).containsExactly("bone-tuberculosis", "myeloma", "pregnancy-trimester");
    }

    @Test
    void no_code_is_used_that_is_neither_ours_nor_verified() {
        Set<String> known = new TreeSet<>();
        for (Input input : Input.values()) {
            Codings.load().of(input).forEach(coding -> known.add(Knowledge.system(coding.system()) + coding.code()));
        }
        ChartCodes.standard().all().forEach(code -> known.add(Knowledge.system(code.system()) + code.code()));
        Set<String> used = new TreeSet<>();
        published.values().forEach(all -> all.forEach(resource -> collect(resource, used)));
        assertThat(used).isNotEmpty();
        assertThat(known).containsAll(used);
        MeasuredFigure.record("fhir-standard-codes-published", used.size());
    }

    /** Codes of the public clinical systems, wherever they stand. */
    private static void collect(JsonNode node, Set<String> used) {
        Set<String> systems = Set.of(CodeSystems.SNOMED_CT, CodeSystems.ICD_10, CodeSystems.LOINC);
        if (systems.contains(node.path("system").asText())) {
            used.add(node.get("system").asText() + node.get("code").asText());
        }
        if (systems.contains(node.path("target").asText())) {
            String system = node.get("target").asText();
            node.findValues("target").stream()
                    .filter(JsonNode::isArray)
                    .forEach(targets -> targets.forEach(
                            target -> used.add(system + target.get("code").asText())));
        }
        node.forEach(child -> collect(child, used));
    }

    @Test
    void code_systems_value_sets_and_definitions_are_complete() {
        assertThat(one("CodeSystem", "sciatica-inputs").get("concept")).hasSize(Input.values().length);
        assertThat(one("CodeSystem", "sciatica-interventions").get("concept"))
                .hasSize(Catalogue.load().all().size());
        assertThat(one("CodeSystem", "sciatica-results").findValuesAsText("code"))
                .contains("emergency", "self-care", "remission", "red-flag", "missing-data", "order");
        long allowable = Catalogue.load().all().stream()
                .filter(intervention -> intervention.kind().canBeAllowed())
                .count();
        assertThat(published.get("ActivityDefinition")).hasSize((int) allowable);
        List<String> ids = one("PlanDefinition", "sciatica-rules").findValuesAsText("id");
        assertThat(ids)
                .containsAll(RuleSet.standard().rules().stream()
                        .map(rule -> rule.id())
                        .toList());
        List<String> uncoded =
                one("ValueSet", "sciatica-inputs-without-standard-code").findValuesAsText("code");
        assertThat(uncoded)
                .contains("lasegue", "sicard", "landing", "saddle-anaesthesia")
                .doesNotContain("pregnancy");
    }

    @Test
    void what_is_needed_is_described_only_where_something_is() {
        assertThat(one("ActivityDefinition", "bridge").get("description").asText())
                .endsWith("A firm surface.");
        assertThat(one("ActivityDefinition", "standing-forward-bend")
                        .get("description")
                        .asText())
                .doesNotContain("None.");
    }

    @Test
    void every_remark_on_a_chart_has_words() {
        assertThat(Remark.Kind.values())
                .extracting(kind -> Words.in("en").remark(kind.code()))
                .doesNotHaveDuplicates();
    }

    @Test
    void it_is_found_by_id_and_by_url_and_carries_a_strong_tag() {
        String path = "/fhir/Questionnaire/sciatica-assessment";
        Response first = given().get(path);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.contentType()).isEqualTo("application/fhir+json");
        assertThat(first.header("ETag")).startsWith("\"");
        assertThat(first.header("Cache-Control")).startsWith("public");
        assertThat(given().header("If-None-Match", first.header("ETag"))
                        .get(path)
                        .statusCode())
                .isEqualTo(304);
        assertThat(given().head(path).statusCode()).isEqualTo(200);
        assertThat(given().get(path).asByteArray()).isEqualTo(first.asByteArray());
        assertThat(found("_id", "sciatica-assess")).isEqualTo(1);
        assertThat(found("_id", "sciatica-assess,Questionnaire-next-question")).isEqualTo(2);
        assertThat(found("_id", "nothing")).isZero();
        assertThat(found("url", CodeSystems.BASE + "/OperationDefinition/sciatica-assess"))
                .isEqualTo(1);
    }

    @Test
    void it_is_found_by_its_version_alone_and_behind_its_url() {
        String url = CodeSystems.BASE + "/OperationDefinition/sciatica-assess";
        assertThat(found("version", RuleSet.VERSION)).isEqualTo(2);
        assertThat(found("version", "0.9.9," + RuleSet.VERSION)).isEqualTo(2);
        assertThat(found("version", "0.9.9")).isZero();
        assertThat(found("url", url + "|" + RuleSet.VERSION)).isEqualTo(1);
        assertThat(found("url", url + "|0.9.9")).isZero();
        assertThat(given().get("/fhir/metadata").jsonPath().getList("rest[0].resource[0].searchParam.name"))
                .containsExactly("_id", "url", "version");
    }

    @ParameterizedTest
    @CsvSource({"_pretty, true", "_summary, false", "_total, accurate"})
    void what_would_not_change_the_answer_is_passed_over(String name, String value) {
        assertThat(found(name, value)).isEqualTo(2);
    }

    private static int found(String name, String value) {
        Response answer = given().queryParam(name, value).get("/fhir/OperationDefinition");
        assertThat(FhirValidation.errors(answer.asString())).isEmpty();
        return Fhir.tree(answer.asString()).get("total").intValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "application/json", "application/fhir+json", "Application/FHIR%2BJSON"})
    void the_format_parameter_stands_for_the_header(String format) {
        assertThat(given().urlEncodingEnabled(false)
                        .header("Accept", "text/html")
                        .get("/fhir/metadata?_format=" + format)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /fhir/Patient, 404",
        "GET, /fhir/Questionnaire/none, 404",
        "GET, /fhir/Questionnaire/none/more, 404",
        "GET, /fhir/Questionnaire?name=x, 400",
        "GET, /fhir/Questionnaire?_summary=true, 400",
        "GET, /fhir/Questionnaire?_count=1, 400",
        "GET, /fhir/Questionnaire?_sort=name, 400",
        "GET, /fhir/metadata?_format=xml, 406",
        "POST, /fhir/Questionnaire, 405",
        "PUT, /fhir/Questionnaire/sciatica-assessment, 405",
        "DELETE, /fhir/Questionnaire/sciatica-assessment, 405",
        "GET, /fhir/$sciatica-assess, 405",
        "GET, /fhir/Questionnaire/$next-question, 405",
        "GET, /fhir/$other, 404",
        "GET, /fhir/Questionnaire/$sciatica-assess, 404"
    })
    void what_is_not_there_is_an_outcome(String method, String path, int status) {
        Response answer = given().urlEncodingEnabled(false)
                .contentType("application/fhir+json;charset=UTF-8")
                .request(method, path);
        assertOutcome(answer, status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fhir/$sciatica-assess", "/fhir/Questionnaire/$next-question"})
    void an_operation_tells_how_it_is_called(String operation) {
        given().urlEncodingEnabled(false).get(operation).then().header("Allow", equalTo("POST, OPTIONS"));
    }

    @Test
    void xml_alone_is_not_acceptable_and_plain_json_is() {
        assertOutcome(given().header("Accept", "application/fhir+xml").get("/fhir/metadata"), 406);
        assertThat(given().header("Accept", "application/json")
                        .get("/fhir/metadata")
                        .statusCode())
                .isEqualTo(200);
        assertThat(given().header("Accept", "application/fhir+json; fhirVersion=4.0")
                        .get("/fhir/metadata")
                        .statusCode())
                .isEqualTo(200);
    }

    private static void assertOutcome(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/fhir+json");
        assertThat(Fhir.tree(answer.asString()).get("resourceType").asText()).isEqualTo("OperationOutcome");
        assertThat(FhirValidation.errors(answer.asString())).isEmpty();
    }
}
