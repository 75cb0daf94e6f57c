package org.sciatica.cdshooks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.badinput.CapturedLogs;

/** F1 to F6: feedback is accepted, counted and dropped. */
@QuarkusTest
class FeedbackTest {

    private static final String CARD =
            "'card': '" + Ehr.HOOK_INSTANCE + "', 'outcomeTimestamp': '2026-01-02T03:04:05Z'";
    private static final String ACCEPTED =
            "{" + CARD + ", 'outcome': 'accepted', 'acceptedSuggestions': [{'id': '" + Ehr.HOOK_INSTANCE + "'}]}";
    private static final String OVERRIDDEN = "{" + CARD + ", 'outcome': 'overridden'}";

    @Inject
    MeterRegistry meters;

    private static ValidatableResponse post(String id, Object body) {
        return given().contentType(ContentType.JSON)
                .body(body.toString())
                .post("/cds-services/" + id + "/feedback")
                .then();
    }

    private static ObjectNode feedback(String... entries) {
        ObjectNode body = Ehr.MAPPER.createObjectNode();
        ArrayNode list = body.putArray("feedback");
        for (String entry : entries) {
            list.add(Ehr.json(entry));
        }
        return body;
    }

    private double counted(Hook hook, String outcome) {
        var counter = meters.find(Feedback.COUNTER)
                .tags("service", hook.id(), "outcome", outcome)
                .counter();
        return counter == null ? 0 : counter.count();
    }

    @ParameterizedTest
    @EnumSource(Hook.class)
    void f1_accepted_and_overridden_are_counted(Hook hook) {
        double accepted = counted(hook, "accepted");
        double overridden = counted(hook, "overridden");
        post(hook.id(), feedback(ACCEPTED, OVERRIDDEN, OVERRIDDEN))
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "no-store")
                .body(equalTo("{}"));
        assertThat(counted(hook, "accepted")).isEqualTo(accepted + 1);
        assertThat(counted(hook, "overridden")).isEqualTo(overridden + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"card", "outcome", "outcomeTimestamp", "acceptedSuggestions"})
    void f2_what_is_incomplete_is_400_and_not_counted(String field) {
        double before = counted(Hook.PATIENT_VIEW, "accepted");
        ObjectNode entry = Ehr.object(ACCEPTED);
        entry.remove(field);
        post("sciatica-triage", feedback(ACCEPTED, entry.toString()))
                .statusCode(400)
                .body("resourceType", equalTo("OperationOutcome"))
                .body("issue[0].diagnostics", containsString("/feedback/1/" + field + ": missing"));
        assertThat(counted(Hook.PATIENT_VIEW, "accepted")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{" + CARD + ", 'outcome': 'ignored'}",
                "{" + CARD + ", 'outcome': 'accepted', 'acceptedSuggestions': []}",
                "{" + CARD + ", 'outcome': 'accepted', 'acceptedSuggestions': [{'id': '1'}]}",
                "{" + CARD + ", 'outcome': 'overridden', 'overrideReason': 'no'}",
                "{" + CARD + ", 'outcome': 'accepted', 'acceptedSuggestions': [{'id': '" + Ehr.HOOK_INSTANCE
                        + "'}], 'overrideReason': {}}",
                "{'card': '1', 'outcomeTimestamp': '2026-01-02T03:04:05Z', 'outcome': 'overridden'}",
                "{'card': '" + Ehr.HOOK_INSTANCE + "', 'outcomeTimestamp': 'today', 'outcome': 'overridden'}",
                "7"
            })
    void f2_what_is_wrong_is_400(String entry) {
        post("sciatica-triage", feedback(entry)).statusCode(400);
    }

    /** As everywhere in a call: an optional field that is null was not sent. */
    @Test
    void f3_an_override_reason_of_null_is_none() {
        double accepted = counted(Hook.PATIENT_VIEW, "accepted");
        post("sciatica-triage", feedback(ACCEPTED.replace("'outcome'", "'overrideReason': null, 'outcome'")))
                .statusCode(200);
        assertThat(counted(Hook.PATIENT_VIEW, "accepted")).isEqualTo(accepted + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"feedback\":[]}", "{\"feedback\":{}}", "[]", ""})
    void f2_a_body_without_a_list_is_400(String body) {
        post("sciatica-triage", body).statusCode(400);
    }

    /** CDS Hooks: the reason or a comment, at least one of them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'reason': null}",
                "{'reason': {}}",
                "{'reason': {'display': 'x'}}",
                "{'reason': {'code': ''}}",
                "{'reason': 'x'}",
                "{'userComment': ' '}",
                "{'userComment': 7}",
                "{'reason': {'code': 'x'}, 'userComment': 7}",
                "{'reason': 7, 'userComment': 'x'}"
            })
    void f3_an_override_whose_reason_says_nothing_is_400_and_names_the_place(String reason) {
        double before = counted(Hook.PATIENT_VIEW, "overridden");
        post(
                        "sciatica-triage",
                        feedback(
                                OVERRIDDEN,
                                "{" + CARD + ", 'outcome': 'overridden', 'overrideReason': " + reason + "}"))
                .statusCode(400)
                .body("issue.size()", equalTo(1))
                .body("issue[0].diagnostics", containsString("/feedback/1/overrideReason"));
        assertThat(counted(Hook.PATIENT_VIEW, "overridden")).isEqualTo(before);
    }

    @Test
    void f3_a_reason_with_only_a_code_is_taken() {
        post(
                        "sciatica-triage",
                        feedback(
                                "{" + CARD + ", 'outcome': 'overridden', 'overrideReason': {'reason': {'code': 'x'}}}"))
                .statusCode(200);
    }

    @Test
    void f4_many_and_repeated_entries_are_taken() {
        String[] entries = new String[20];
        java.util.Arrays.fill(entries, OVERRIDDEN);
        post("sciatica-order-sign", feedback(entries)).statusCode(200);
        post("sciatica-order-sign", feedback(entries)).statusCode(200);
    }

    @Test
    void f5_feedback_to_no_service_is_404() {
        post("other", feedback(OVERRIDDEN)).statusCode(404).body("resourceType", equalTo("OperationOutcome"));
    }

    @Test
    void f6_a_comment_is_never_logged() {
        String canary = "PHI-CANARY-7f3a";
        String commented =
                "{" + CARD + ", 'outcome': 'overridden', 'overrideReason': {'userComment': '" + canary + "'}}";
        try (CapturedLogs logs = new CapturedLogs()) {
            post("sciatica-triage", feedback(commented)).statusCode(200);
            post("sciatica-triage", feedback(commented.replace("overridden", canary)))
                    .statusCode(400)
                    .body(org.hamcrest.Matchers.not(containsString(canary)));
            assertThat(logs.text()).doesNotContain(canary);
        }
    }
}
