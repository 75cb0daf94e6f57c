package org.sciatica.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every address of the contract says which methods it has and what it answers with, and the contract says that it does. */
@QuarkusTest
class MethodsTest {

    record Address(String path, Set<String> methods, JsonNode operation) {

        Response called(String method, String accept) {
            return given().urlEncodingEnabled(false)
                    .contentType(ContentType.JSON)
                    .accept(accept)
                    .request(method, path);
        }
    }

    static Stream<Address> addresses() throws IOException {
        JsonNode contract =
                new YAMLMapper().readTree(Path.of("openapi/openapi.yaml").toFile());
        return contract.get("paths").properties().stream().map(MethodsTest::address);
    }

    private static Address address(Map.Entry<String, JsonNode> path) {
        JsonNode item = path.getValue();
        assertThat(item).as("one method of %s", path.getKey()).hasSize(1);
        String filled = path.getKey()
                .replace("{code}", "cat-cow")
                .replace("{document}", "004")
                .replace("{type}/{id}", "Questionnaire/sciatica-assessment")
                .replace("{type}", "Questionnaire")
                .replace("/rules/{id}", "/rules/urinary-incontinence")
                .replace("{id}", "sciatica-triage");
        return item.has("post")
                ? new Address(filled, Set.of("OPTIONS", "POST"), item.get("post"))
                : new Address(filled, Set.of("GET", "HEAD", "OPTIONS"), item.get("get"));
    }

    private static Set<String> allowed(Response answer) {
        return new TreeSet<>(List.of(answer.header("Allow").split(", ")));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void exactly_the_methods_of_the_contract_are_listed(Address address) {
        Response options = address.called("OPTIONS", "*/*");
        assertThat(options.statusCode()).isEqualTo(200);
        assertThat(allowed(options)).isEqualTo(address.methods());
        for (String method : List.of("GET", "HEAD", "POST", "PUT", "DELETE")) {
            if (!address.methods().contains(method)) {
                Response answer = address.called(method, "*/*");
                assertThat(answer.statusCode()).as(method).isEqualTo(405);
                assertThat(allowed(answer)).as(method).isEqualTo(address.methods());
            }
        }
        assertThat(address.operation().get("responses").has("405")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void another_form_than_the_contract_tells_is_406(Address address) {
        if (address.methods().contains("GET")) {
            assertThat(address.called("GET", "image/png").statusCode()).isEqualTo(406);
            assertThat(address.called("HEAD", "*/*").statusCode()).isEqualTo(200);
        }
        assertThat(address.operation().get("responses").has("406")).isTrue();
    }
}
