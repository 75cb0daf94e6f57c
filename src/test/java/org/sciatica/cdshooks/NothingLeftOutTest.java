package org.sciatica.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.chart.CodeSystems;

/** What no card may leave out: what is waited for, what contradicts, and that it is not known whether this is sciatica. */
@QuarkusTest
class NothingLeftOutTest {

    private static String detail(JsonNode answer, String topic) {
        return Ehr.card(answer, topic).path("detail").asText();
    }

    private static String missing(JsonNode answer) {
        return Ehr.card(answer, "missing-data").path("summary").asText();
    }

    @Test
    void what_waits_is_named_with_the_answers_that_are_waited_for() {
        assertThat(detail(Ehr.view(Ehr.chart(Ehr.example("too-little-known"))), "allowed-set"))
                .containsPattern("Waiting: [A-Z]")
                .containsPattern("\\*\\*Answers that are waited for\\*\\*\n\n- [A-Z]");
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
