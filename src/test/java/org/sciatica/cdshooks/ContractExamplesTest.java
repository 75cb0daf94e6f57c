package org.sciatica.cdshooks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every example of the published contract runs as it stands. */
@QuarkusTest
class ContractExamplesTest {

    private static JsonNode examples(String path) throws IOException {
        byte[] contract =
                given().accept(ContentType.JSON).get("/q/openapi?format=json").asByteArray();
        return Ehr.MAPPER
                .readTree(contract)
                .path("paths")
                .path(path)
                .at("/post/requestBody/content/application~1json/examples");
    }

    @Test
    void one_for_each_hook_and_each_outcome() throws IOException {
        JsonNode examples = examples("/cds-services/{id}");
        assertThat(examples).hasSize(5);
        for (Map.Entry<String, JsonNode> example : examples.properties()) {
            String body = example.getValue().get("value").toString();
            switch (example.getKey()) {
                case "patient-view" ->
                    Ehr.send(Hook.PATIENT_VIEW, body)
                            .statusCode(200)
                            .body("cards[0].indicator", equalTo("critical"))
                            .body("cards[0].summary", startsWith("See a doctor now: hospital"));
                case "order-select" -> ordered(Hook.ORDER_SELECT, body).body("cards[0].suggestions", hasSize(1));
                case "order-sign" -> ordered(Hook.ORDER_SIGN, body).body("cards[0].suggestions", hasSize(2));
                case "nothing-about-sciatica" ->
                    Ehr.send(Hook.PATIENT_VIEW, body).statusCode(200).body(equalTo("{\"cards\":[]}"));
                case "nothing-to-assess" -> Ehr.send(Hook.PATIENT_VIEW, body).statusCode(412);
                default -> throw new IllegalArgumentException(example.getKey());
            }
        }
    }

    private static ValidatableResponse ordered(Hook hook, String body) {
        return Ehr.send(hook, body).statusCode(200).body("cards[0].source.topic.code", equalTo("order"));
    }

    @Test
    void one_for_feedback() throws IOException {
        JsonNode examples = examples("/cds-services/{id}/feedback");
        given().contentType(ContentType.JSON)
                .body(examples.at("/feedback/value").toString())
                .post("/cds-services/sciatica-triage/feedback")
                .then()
                .statusCode(200);
    }
}
