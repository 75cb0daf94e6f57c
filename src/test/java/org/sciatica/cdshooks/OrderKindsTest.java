package org.sciatica.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sciatica.cdshooks.OrdersTest.own;
import static org.sciatica.cdshooks.OrdersTest.sign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of order says in a field of its own what is ordered; what is of another kind is counted as not checked. */
@QuarkusTest
class OrderKindsTest {

    private static ObjectNode as(String type, String field, String code) {
        ObjectNode order = own("r1", code).put("resourceType", type);
        order.set(field, order.remove("code"));
        return order;
    }

    @ParameterizedTest
    @CsvSource({
        "ServiceRequest,    code",
        "MedicationRequest, medicationCodeableConcept",
        "DeviceRequest,     codeCodeableConcept"
    })
    void an_order_is_read_where_its_type_has_the_code(String type, String field) {
        JsonNode card =
                Ehr.card(sign(Ehr.chart(Ehr.example("exacerbation")), as(type, field, "ozone-therapy")), "order");
        assertThat(card.path("detail").asText()).contains(type + "/r1", "Withheld because: ");
        assertThat(card.at("/suggestions/0/actions/0/resourceId").asText()).isEqualTo(type + "/r1");
    }

    @ParameterizedTest
    @CsvSource({"#m1, m1", "#m1, #m1"})
    void a_medication_is_read_that_the_order_contains(String reference, String id) {
        ObjectNode order = as("MedicationRequest", "medicationCodeableConcept", "ozone-therapy");
        ObjectNode medication = Ehr.object("{'resourceType': 'Medication'}").put("id", id);
        medication.set("code", order.remove("medicationCodeableConcept"));
        order.putArray("contained").addObject().put("resourceType", "Substance").put("id", "m0");
        order.withArray("/contained").add(medication);
        order.putObject("medicationReference").put("reference", reference);
        assertThat(Ehr.card(sign(Ehr.chart(Ehr.example("exacerbation")), order), "order")
                        .path("detail")
                        .asText())
                .contains("MedicationRequest/r1", "Withheld because: ");
        order.withObject("/medicationReference").put("reference", "#m2");
        assertThat(unchecked(order)).contains("1 with no code that this service knows");
    }

    /** What is ordered stands elsewhere in it, or not at all; the rest of its type's fields say something else. */
    @ParameterizedTest
    @CsvSource({
        "MedicationRequest, code",
        "DeviceRequest,     code",
        "ServiceRequest,    codeCodeableConcept",
        "MedicationRequest, reasonCode"
    })
    void a_code_in_another_place_is_no_code(String type, String field) {
        assertThat(unchecked(as(type, field, "ozone-therapy"))).contains("1 with no code that this service knows");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Procedure",
                "CarePlan",
                "NutritionOrder",
                "VisionPrescription",
                "ActivityDefinition",
                "Claim",
                ""
            })
    void an_order_of_a_kind_that_is_not_checked_is_counted(String type) {
        assertThat(unchecked(own("r1", "ozone-therapy").put("resourceType", type)))
                .contains("1 of a kind that this service does not check");
    }

    /** What the card about what is missing says of orders, none of which is on a card of its own. */
    private static String unchecked(JsonNode order) {
        JsonNode answer = sign(Ehr.chart(), order);
        assertThat(Ehr.card(answer, "order").isMissingNode()).isTrue();
        String detail = Ehr.card(answer, "missing-data").path("detail").asText();
        assertThat(detail).contains("Orders not checked");
        return detail;
    }
}
