package org.sciatica.cdshooks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciatica.chart.ChartPart;
import org.sciatica.chart.CodeSystems;

/** D1 to D9 without D8, which is about tokens. */
@QuarkusTest
class DiscoveryTest {

    private static byte[] bytes() {
        return given().accept(ContentType.JSON)
                .get("/cds-services")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .extract()
                .asByteArray();
    }

    private static JsonNode services() throws IOException {
        return Ehr.MAPPER.readTree(bytes()).get("services");
    }

    @Test
    void d1_d2_discovery_answers_an_array_of_services() throws IOException {
        assertThat(services().isArray()).isTrue();
        assertThat(services()).hasSize(3);
    }

    @Test
    void d3_d4_each_service_says_what_it_is_and_what_it_needs() throws IOException {
        for (JsonNode service : services()) {
            assertThat(List.of("hook", "description", "id", "title", "usageRequirements"))
                    .allSatisfy(
                            field -> assertThat(service.path(field).textValue()).isNotBlank());
            assertThat(service.path("description").asText()).contains("Rule set 1.0.0");
            assertThat(service.path("usageRequirements").asText())
                    .contains("prefetch only", "calls no FHIR server", CodeSystems.QUESTIONNAIRE);
            assertThat(service.at("/extension/org.sciatica.versions/sha256").asText())
                    .hasSize(64);
        }
    }

    @Test
    void d5_nothing_is_null_or_empty() throws IOException {
        WellFormed.nothingIsEmpty(Ehr.MAPPER.readTree(bytes()), "");
    }

    @Test
    void d6_every_template_is_in_the_restricted_subset() throws IOException {
        for (JsonNode service : services()) {
            for (Map.Entry<String, JsonNode> template : service.path("prefetch").properties()) {
                RestrictedSubset.check(template.getValue().textValue());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ChartPart.class)
    void d6_every_key_is_a_part_of_the_chart_that_is_read(ChartPart part) throws IOException {
        for (JsonNode service : services()) {
            String template = service.path("prefetch").path(part.key()).textValue();
            assertThat(template).startsWith(part.resourceType());
            assertThat(service.path("prefetch")).hasSize(ChartPart.values().length);
        }
    }

    @Test
    void d7_ids_are_distinct_and_safe_in_an_address_and_each_can_be_called() throws IOException {
        List<String> ids = new ArrayList<>();
        services().forEach(service -> ids.add(service.path("id").asText()));
        assertThat(ids)
                .doesNotHaveDuplicates()
                .allMatch(Pattern.compile("[a-z-]+").asMatchPredicate());
        assertThat(ids)
                .containsExactlyElementsOf(
                        Arrays.stream(Hook.values()).map(Hook::id).toList());
        for (Hook hook : Hook.values()) {
            assertThat(Ehr.answer(Ehr.call(hook, Ehr.chart())).path("cards")).isNotEmpty();
        }
    }

    @Test
    void d7_two_discoveries_are_the_same_bytes() {
        assertThat(bytes()).isEqualTo(bytes());
    }

    @Test
    void d7_the_address_with_a_slash_at_its_end_works_too() {
        assertThat(given().get("/cds-services/")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .isEqualTo(bytes());
    }

    @Test
    void d9_versions_are_those_of_the_hooks() throws IOException {
        for (JsonNode service : services()) {
            assertThat(service.path("version").asText()).matches("\\d+\\.\\d+\\.\\d+");
            assertThat(service.path("hookVersion").asText()).isEqualTo("1.0");
        }
    }
}
