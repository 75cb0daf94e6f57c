package org.sciatica.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.assessment.BlindSpot;
import org.sciatica.chart.CodeSystems;
import org.sciatica.words.Words;

/** What no card may leave out: what is withheld and why, what speaks against the answer, and what the answer is not. */
@QuarkusTest
class NothingLeftOutTest {

    private static final Words WORDS = Words.in("en");

    private static String detail(JsonNode answer, String topic) {
        return Ehr.card(answer, topic).path("detail").asText();
    }

    private static String missing(JsonNode answer) {
        return Ehr.card(answer, "missing-data").path("summary").asText();
    }

    @Test
    void what_is_withheld_is_named_with_its_reason() {
        assertThat(detail(Ehr.view(Ehr.chart(Ehr.example("exacerbation"))), "allowed-set"))
                .containsPattern("Withheld: [A-Z]")
                .containsPattern("Withheld because: [a-z].* \\(`exercise-in-remission`\\)");
    }

    @Test
    void what_waits_is_named_with_the_answers_that_are_waited_for() {
        assertThat(detail(Ehr.view(Ehr.chart(Ehr.example("too-little-known"))), "allowed-set"))
                .containsPattern("Waiting: [A-Z]")
                .containsPattern("\\*\\*Answers that are waited for\\*\\*\n\n- [A-Z]");
    }

    @Test
    void every_warning_sign_that_is_not_asked_stands_beside_what_the_answer_is_not() {
        assertThat(detail(Ehr.view(Ehr.chart()), "missing-data"))
                .contains(WORDS.disclaimer())
                .contains(Arrays.stream(BlindSpot.values())
                        .map(BlindSpot::code)
                        .map(WORDS::notCovered)
                        .toList());
    }

    @Test
    void that_an_order_could_not_be_checked_stands_in_the_summary() {
        ObjectNode call = Ehr.call(Hook.ORDER_SIGN, Ehr.chart(Ehr.example("red-flag")));
        call.withObject("/context").set("draftOrders", Ehr.bundle(Ehr.order("r1", "urn:local", "massage")));
        assertThat(missing(Ehr.answer(call))).isEqualTo("Orders that this service could not check: 1");
    }

    @Test
    void answers_that_contradict_each_other_are_told_with_what_was_done_of_them() {
        ObjectNode patient = Ehr.example("all-clear");
        patient.withObject("/circumstances").put("current-exacerbation", "present");
        ObjectNode prefetch = Ehr.chart(patient);
        prefetch.set("pain", Ehr.bundle(Ehr.observation("72514-3", "'valueInteger': 0")));
        patient.withObject("/measurements").put("pain-score", 0);
        prefetch.set("answers", Ehr.bundle(Ehr.answers(patient)));
        assertThat(detail(Ehr.view(prefetch), "phase"))
                .containsPattern("\\*\\*Answers that contradict each other\\*\\*\n\n- [A-Z]");
    }

    @Test
    void a_phase_beside_an_unanswered_warning_sign_is_not_called_settled() {
        ObjectNode patient = Ehr.example("all-clear");
        patient.withObject("/symptoms").put("saddle-anaesthesia", "unknown");
        JsonNode answer = Ehr.view(Ehr.chart(patient));
        assertThat(Ehr.card(answer, "phase").path("summary").asText())
                .isEqualTo("See a doctor: warning signs or the cause are not settled. Phase: remission.");
    }

    /** Half of its code, or whose it is, nobody knows: it could be the sciatica of this patient. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'code': {'coding': [{'system': 'http://hl7.org/fhir/sid/icd-10', 'code': 'J45'}, 'M54.3']}",
                "'subject': {'reference': 'Patient/999'}, 'code': {'coding': [{'system': 'http://hl7.org/fhir/sid/icd-10', 'code': 'M54.3'}]}"
            })
    void beside_an_entry_in_doubt_there_is_not_nothing_about_sciatica(String entry) {
        ObjectNode prefetch = Ehr.chart();
        prefetch.set("answers", Ehr.json("null"));
        prefetch.set(
                "conditions",
                Ehr.bundle(
                        Ehr.condition(CodeSystems.ICD_10, "J45"),
                        Ehr.json("{'resourceType': 'Condition', " + entry + "}")));
        assertThat(missing(Ehr.view(prefetch))).startsWith("Not known whether this is sciatica");
    }
}
