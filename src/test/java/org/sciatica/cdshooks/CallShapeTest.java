package org.sciatica.cdshooks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** C1 to C12: what a request must look like, and what is said of one that does not. */
@QuarkusTest
class CallShapeTest {

    private static final ObjectNode CHART = Ehr.chart();

    private static ObjectNode call(Hook hook) {
        return Ehr.call(hook, CHART);
    }

    private static ValidatableResponse refused(Hook hook, String body, int status) {
        return Ehr.send(hook, body)
                .statusCode(status)
                .contentType("application/json")
                .header("Cache-Control", "no-store")
                .body("resourceType", equalTo("OperationOutcome"))
                .body("issue[0].severity", equalTo("error"));
    }

    @ParameterizedTest
    @EnumSource(Hook.class)
    void c1_a_full_call_of_each_hook_is_answered_with_cards(Hook hook) {
        assertThat(Ehr.answer(call(hook)).path("cards")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hook", "hookInstance", "context"})
    void c2_without_a_part_of_the_frame_it_is_400(String field) {
        for (Hook hook : Hook.values()) {
            ObjectNode call = call(hook);
            call.remove(field);
            refused(hook, call.toString(), 400).body("issue[0].diagnostics", containsString("/" + field + ": missing"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"'1'", "''", "7", "null", "'d1577c69-dfbe-44ad-ba6d-3e05e953b2e'"})
    void c3_an_instance_that_is_no_uuid_is_400(String instance) {
        ObjectNode call = call(Hook.PATIENT_VIEW);
        call.set("hookInstance", Ehr.json(instance));
        refused(Hook.PATIENT_VIEW, call.toString(), 400).body("issue[0].diagnostics", containsString("/hookInstance"));
    }

    @Test
    void c4_the_hook_of_another_service_is_400() {
        refused(Hook.PATIENT_VIEW, call(Hook.ORDER_SIGN).toString(), 400)
                .body("issue[0].diagnostics", equalTo("/hook: wrong-value; allowed: patient-view"));
        refused(Hook.ORDER_SELECT, call(Hook.ORDER_SIGN).toString(), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"access_token", "token_type", "expires_in", "scope", "subject"})
    void c5_an_incomplete_authorization_is_400(String field) {
        ObjectNode call = call(Hook.PATIENT_VIEW);
        ObjectNode authorization = Ehr.object("{'access_token': 'secret', 'token_type': 'Bearer', 'expires_in': 300,"
                + " 'scope': 'patient/*.read', 'subject': 'client'}");
        call.put("fhirServer", "https://ehr.example/fhir").set("fhirAuthorization", authorization);
        Ehr.answer(call);
        authorization.remove(field);
        refused(Hook.PATIENT_VIEW, call.toString(), 400)
                .body("issue[0].diagnostics", containsString("/fhirAuthorization/" + field));
    }

    @Test
    void c5_an_authorization_without_a_server_is_400() {
        ObjectNode call = call(Hook.PATIENT_VIEW);
        call.set(
                "fhirAuthorization",
                Ehr.json(
                        "{'access_token': 'secret', 'token_type': 'Bearer', 'expires_in': 300, 'scope': 'x', 'subject': 'y'}"));
        refused(Hook.PATIENT_VIEW, call.toString(), 400)
                .body("issue[0].diagnostics", containsString("/fhirServer: missing"));
    }

    @ParameterizedTest
    @CsvSource({
        "PATIENT_VIEW, userId",
        "PATIENT_VIEW, patientId",
        "ORDER_SELECT, userId",
        "ORDER_SELECT, patientId",
        "ORDER_SELECT, selections",
        "ORDER_SELECT, draftOrders",
        "ORDER_SIGN, userId",
        "ORDER_SIGN, patientId",
        "ORDER_SIGN, draftOrders"
    })
    void c6_each_field_of_the_context_is_needed_in_its_type(Hook hook, String field) {
        ObjectNode call = call(hook);
        ObjectNode context = (ObjectNode) call.get("context");
        context.remove(field);
        refused(hook, call.toString(), 400).body("issue[0].diagnostics", containsString("/context/" + field));
        for (String wrong : Set.of("7", "true", "'a b'", "null")) {
            context.set(field, Ehr.json(wrong));
            refused(hook, call.toString(), 400).body("issue[0].diagnostics", containsString("/context/" + field));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{'resourceType': 'ServiceRequest', 'id': 'r1'}",
                "{'resourceType': 7, 'entry': []}",
                "{'entry': []}",
                "{'resourceType': 'Bundle', 'entry': {'resource': {'resourceType': 'ServiceRequest'}}}",
                "{'resourceType': 'Bundle', 'entry': 'x'}",
                "{'resourceType': 'Bundle', 'entry': null}"
            })
    void c6_draft_orders_that_are_no_bundle_are_400(String drafts) {
        for (Hook hook : Set.of(Hook.ORDER_SIGN, Hook.ORDER_SELECT)) {
            ObjectNode call = call(hook);
            ((ObjectNode) call.get("context")).set("draftOrders", Ehr.json(drafts));
            refused(hook, call.toString(), 400)
                    .body("issue[0].diagnostics", equalTo("/context/draftOrders: wrong-value; allowed: a Bundle"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'resourceType': 'Bundle'}", "{'resourceType': 'Bundle', 'entry': []}"})
    void c6_a_bundle_may_hold_no_order(String drafts) {
        ObjectNode call = call(Hook.ORDER_SIGN);
        ((ObjectNode) call.get("context")).set("draftOrders", Ehr.json(drafts));
        assertThat(Ehr.card(Ehr.answer(call), "missing-data").path("detail").asText())
                .doesNotContain("Orders not checked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"encounterId"})
    void c6_an_optional_field_may_be_left_out_and_not_be_wrong(String field) {
        ObjectNode call = call(Hook.PATIENT_VIEW);
        ObjectNode context = (ObjectNode) call.get("context");
        context.remove(field);
        Ehr.answer(call);
        context.put(field, 7);
        refused(Hook.PATIENT_VIEW, call.toString(), 400);
    }

    @ParameterizedTest
    @CsvSource({
        "Practitioner/1, true, true",
        "PractitionerRole/1, true, true",
        "Patient/1, true, false",
        "RelatedPerson/1, true, false",
        "Device/1, false, false",
        "1, false, false"
    })
    void c7_who_may_ask_where(String user, boolean view, boolean orders) {
        for (Hook hook : Hook.values()) {
            ObjectNode call = call(hook);
            ((ObjectNode) call.get("context")).put("userId", user);
            if (hook.isAboutOrders() ? orders : view) {
                Ehr.answer(call);
            } else {
                refused(hook, call.toString(), 400).body("issue[0].diagnostics", containsString("/context/userId"));
            }
        }
    }

    @Test
    void c8_a_bare_id_and_a_reference_name_the_same_patient() {
        ObjectNode call = call(Hook.PATIENT_VIEW);
        String bare = Ehr.withoutUuids(Ehr.answer(call));
        ((ObjectNode) call.get("context")).put("patientId", "Patient/123").put("encounterId", "Encounter/e9");
        assertThat(Ehr.withoutUuids(Ehr.answer(call))).isEqualTo(bare);
    }

    @Test
    void c9_what_is_not_known_is_ignored() {
        ObjectNode call = call(Hook.PATIENT_VIEW);
        String plain = Ehr.withoutUuids(Ehr.answer(call));
        call.put("whatever", 1).set("extension", Ehr.json("{'org.example': {'a': [null]}}"));
        ((ObjectNode) call.get("context")).put("other", "x");
        assertThat(Ehr.withoutUuids(Ehr.answer(call))).isEqualTo(plain);
    }

    @Test
    void c10_a_half_written_order_is_read_leniently() {
        ObjectNode call = call(Hook.ORDER_SIGN);
        ((ObjectNode) call.get("context"))
                .set(
                        "draftOrders",
                        Ehr.bundle(
                                Ehr.json("{'resourceType': 'ServiceRequest', 'id': 'r1', 'code': {'coding': [{}]},"
                                        + " 'reasonCode': []}"),
                                Ehr.json("{}"),
                                Ehr.json("7")));
        JsonNode answer = Ehr.answer(call);
        assertThat(Ehr.card(answer, "missing-data").path("detail").asText())
                .contains(
                        "Orders not checked",
                        "1 with no code that this service knows",
                        "2 of a kind that this service does not check");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no", "[]", "[{}]", "7", "null", "{'hook':1,'hook':2}", "{} {}", "{\"a\":\"\u0000\"}"})
    void c11_what_is_no_json_object_is_400(String body) {
        refused(Hook.PATIENT_VIEW, body.replace('\'', '"'), 400);
    }

    @Test
    void c11_what_is_too_deep_too_large_or_of_another_type_is_refused() {
        refused(Hook.PATIENT_VIEW, "[".repeat(10_000), 400);
        refused(Hook.PATIENT_VIEW, "{\"a\":" + "[".repeat(10_000), 400);
        refused(Hook.PATIENT_VIEW, "{\"a\":\"" + "x".repeat(2_000_000) + "\"}", 413);
        given().contentType("text/plain")
                .body("{}")
                .post("/cds-services/sciatica-triage")
                .then()
                .statusCode(415)
                .body("resourceType", equalTo("OperationOutcome"));
        given().contentType("application/json;charset=utf-8")
                .body(call(Hook.PATIENT_VIEW).toString())
                .post("/cds-services/sciatica-triage")
                .then()
                .statusCode(200);
    }

    @Test
    void c12_another_id_or_another_method_has_nothing() {
        given().contentType(ContentType.JSON)
                .body(call(Hook.PATIENT_VIEW).toString())
                .post("/cds-services/other")
                .then()
                .statusCode(404)
                .body("issue[0].code", equalTo("not-found"));
        for (Hook hook : Hook.values()) {
            String address = "/cds-services/" + hook.id();
            given().get(address).then().statusCode(405).body("resourceType", equalTo("OperationOutcome"));
            given().contentType(ContentType.JSON).body("{}").put(address).then().statusCode(405);
            given().delete(address).then().statusCode(405);
        }
    }

    @Test
    void no_refusal_repeats_what_was_sent() {
        String canary = "PHI-CANARY-7f3a";
        ObjectNode call = call(Hook.ORDER_SELECT);
        call.put("hook", canary).put("hookInstance", canary).put("fhirServer", canary);
        ((ObjectNode) call.get("context"))
                .put("userId", canary + "<b>")
                .put("patientId", canary + " x")
                .putArray("selections")
                .add(7);
        String body = refused(Hook.ORDER_SELECT, call.toString(), 400).extract().asString();
        assertThat(body).doesNotContain(canary);
        assertThat(Ehr.json(body).path("issue").size()).isEqualTo(6);
    }
}
