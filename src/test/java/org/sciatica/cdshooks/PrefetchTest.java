package org.sciatica.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.chart.ChartPart;
import org.sciatica.chart.CodeSystems;

/** P1 to P11: what the prefetch says, and what it leaves unknown. */
@QuarkusTest
class PrefetchTest {

    private static String missing(JsonNode answer) {
        return Ehr.card(answer, "missing-data").path("detail").asText();
    }

    private static String all(JsonNode answer) {
        StringBuilder text = new StringBuilder();
        answer.path("cards")
                .forEach(card -> text.append(card.path("summary").asText())
                        .append('\n')
                        .append(card.path("detail").asText()));
        return text.toString();
    }

    @Test
    void p1_with_all_keys_there_is_advice() {
        JsonNode answer = Ehr.view(Ehr.chart());
        assertThat(Ehr.result(answer).path("triage").asText()).isEqualTo("self-care");
        assertThat(Ehr.result(answer).path("allowed")).isNotEmpty();
        assertThat(missing(answer)).doesNotContain("Not sent by the EHR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"none", "null", "{}", "{'other': null}", "{'patient': {'resourceType': 'OperationOutcome'}}"})
    void p2_without_a_key_that_can_be_read_it_is_412_and_each_key_is_named(String prefetch) {
        ObjectNode call = Ehr.call(Hook.PATIENT_VIEW, Ehr.chart());
        if (prefetch.equals("none")) {
            call.remove("prefetch");
        } else {
            call.set("prefetch", Ehr.json(prefetch));
        }
        Ehr.send(Hook.PATIENT_VIEW, call.toString())
                .statusCode(412)
                .body("resourceType", equalTo("OperationOutcome"))
                .body("issue", hasSize(ChartPart.values().length))
                .body("issue.diagnostics", hasItem(containsString("/prefetch/answers")));
    }

    @Test
    void p2_with_the_patient_alone_the_card_says_that_nothing_is_known() {
        ObjectNode prefetch = Ehr.MAPPER.createObjectNode();
        prefetch.set("patient", Ehr.chart().get("patient"));
        JsonNode answer = Ehr.view(prefetch);
        assertThat(answer.path("cards")).hasSize(1);
        assertThat(Ehr.card(answer, "missing-data").path("summary").asText())
                .startsWith("Not known whether this is sciatica; not complete: conditions; answers.");
        assertThat(answer.has("extension")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(ChartPart.class)
    void p3_an_absent_key_is_unknown_and_said(ChartPart part) {
        ObjectNode prefetch = Ehr.chart();
        prefetch.remove(part.key());
        JsonNode answer = Ehr.view(prefetch);
        assertThat(missing(answer)).contains("Not sent by the EHR, so unknown", "(`" + part.key() + "`)");
        assertThat(all(answer)).doesNotContainIgnoringCase(" safe ");
    }

    @ParameterizedTest
    @EnumSource(ChartPart.class)
    void p4_p5_null_and_an_empty_searchset_are_the_same_looked_and_none(ChartPart part) {
        ObjectNode prefetch = Ehr.chart();
        prefetch.set(part.key(), Ehr.json("null"));
        JsonNode withNull = Ehr.view(prefetch);
        prefetch.set(part.key(), Ehr.bundle());
        JsonNode withEmpty = Ehr.view(prefetch);
        assertThat(Ehr.withoutUuids(withNull)).isEqualTo(Ehr.withoutUuids(withEmpty));
        assertThat(missing(withNull)).doesNotContain("Not sent by the EHR");
        assertThat(all(withNull)).doesNotContainIgnoringCase(" safe ");
    }

    /** Of the form the client looked and found none: the questions stay open, and nothing is settled by it. */
    @Test
    void p4_no_answers_to_the_form_answer_no_question() {
        ObjectNode prefetch = Ehr.chart();
        prefetch.set("answers", Ehr.bundle());
        JsonNode answer = Ehr.view(prefetch);
        assertThat(Ehr.result(answer).path("triage").asText()).isEqualTo("see-doctor");
        assertThat(Ehr.result(answer).path("settled").asBoolean()).isFalse();
        assertThat(Ehr.result(answer).path("highestPossible").asText()).isEqualTo("emergency");
        assertThat(Ehr.result(answer).has("allowed")).isFalse();
        assertThat(Ehr.card(answer, "missing-data").path("summary").asText()).contains("this is no all-clear");
    }

    @ParameterizedTest
    @EnumSource(ChartPart.class)
    void p6_what_the_client_could_not_fetch_is_unknown(ChartPart part) {
        JsonNode outcome = Ehr.json("{'resourceType': 'OperationOutcome', 'issue': [{'severity': 'error'}]}");
        ObjectNode prefetch = Ehr.chart();
        prefetch.remove(part.key());
        JsonNode result = Ehr.result(Ehr.view(prefetch));
        for (JsonNode value : new JsonNode[] {outcome, Ehr.bundle(outcome)}) {
            prefetch.set(part.key(), value);
            JsonNode answer = Ehr.view(prefetch);
            assertThat(Ehr.result(answer)).isEqualTo(result);
            assertThat(missing(answer)).contains("Could not be fetched by the EHR: " + part.key());
        }
    }

    @Test
    void p7_of_a_first_page_it_is_said_that_more_exists() {
        ObjectNode prefetch = Ehr.chart();
        ((ObjectNode) prefetch.get("conditions")).set("link", Ehr.json("[{'relation': 'next', 'url': 'x'}]"));
        assertThat(missing(Ehr.view(prefetch))).contains("More exists than was sent: conditions");
    }

    /** The sciatica itself might stand on the next page. */
    @Test
    void p7_a_first_page_without_sciatica_does_not_say_that_there_is_none() {
        ObjectNode prefetch = Ehr.chart();
        prefetch.set("answers", Ehr.json("null"));
        ObjectNode page = Ehr.bundle(Ehr.condition(CodeSystems.ICD_10, "J45"));
        prefetch.set("conditions", page);
        assertThat(Ehr.view(prefetch)).isEqualTo(Ehr.json("{'cards': []}"));
        page.set("link", Ehr.json("[{'relation': 'next', 'url': 'x'}]"));
        assertThat(Ehr.card(Ehr.view(prefetch), "missing-data").path("summary").asText())
                .startsWith("Not known whether this is sciatica; not complete: conditions.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/subject/reference | Patient/999 | Of another patient: Condition/cG40",
                "/verificationStatus/coding/0/code | entered-in-error | Recorded by mistake, refuted or over: Condition/cG40",
                "/verificationStatus/coding/0/code | refuted | Recorded by mistake, refuted or over: Condition/cG40",
                "/clinicalStatus/coding/0/code | resolved | Recorded by mistake, refuted or over: Condition/cG40",
                "/resourceType | Immunization | Not what belongs here: conditions"
            })
    void p8_what_does_not_count_is_said_and_the_good_entries_beside_it_count(
            String pointer, String value, String said) {
        ObjectNode bad = Ehr.condition(CodeSystems.ICD_10, "G40");
        String parent = pointer.substring(0, pointer.lastIndexOf('/'));
        ((ObjectNode) bad.at(parent)).put(pointer.substring(parent.length() + 1), value);
        ObjectNode prefetch = Ehr.chart();
        prefetch.set("conditions", Ehr.bundle(Ehr.condition(CodeSystems.ICD_10, "M54.3"), bad));
        JsonNode answer = Ehr.view(prefetch);
        assertThat(missing(answer)).contains(said, "Condition/cM54.3, " + Ehr.recorded());
        assertThat(missing(answer)).doesNotContain("Condition/cG40, ");
    }

    @Test
    void p8_an_observation_without_a_readable_date_only_warns_a_stale_one_does_not_count_and_both_are_said() {
        ObjectNode prefetch = Ehr.chart();
        ObjectNode fever = Ehr.observation("8310-5", Ehr.measured("39.5", "Cel"));
        prefetch.set("temperature", Ehr.bundle(fever.put("effectiveDateTime", "yesterday")));
        JsonNode undated = Ehr.view(prefetch);
        assertThat(missing(undated)).contains("nothing in its place counts as absent: Observation/o8310-5");
        assertThat(Ehr.result(undated).path("triage").asText()).isEqualTo("urgent");
        prefetch.set("temperature", Ehr.bundle(fever.put("effectiveDateTime", "2020-01-01T10:00:00Z")));
        JsonNode answer = Ehr.view(prefetch);
        assertThat(missing(answer)).contains("if what it says lasts: Observation/o8310-5");
        assertThat(Ehr.result(answer).path("triage").asText()).isEqualTo("self-care");
    }

    @Test
    void p9_a_key_that_was_not_asked_for_is_ignored() {
        ObjectNode prefetch = Ehr.chart();
        String plain = Ehr.withoutUuids(Ehr.view(prefetch));
        prefetch.set("temperature2", Ehr.observation("8310-5", Ehr.measured("41", "Cel")));
        assertThat(Ehr.withoutUuids(Ehr.view(prefetch))).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'text': 'Foot drop'} | false",
                "{'coding': [{'system': 'urn:local', 'code': '77'}, {'system': 'http://snomed.info/sct', 'code': '6077001'}]} | true",
                "{'coding': [{'system': 'urn:local', 'code': '6077001', 'display': 'Foot drop'}]} | false",
                "{'coding': [{'system': 'http://snomed.info/sct', 'code': '6077001', 'display': 'Asthma'}]} | true",
                "{'coding': [{'system': 'http://snomed.info/sct', 'code': '195967001', 'display': 'Foot drop'}]} | false"
            })
    void p10_the_code_decides_wherever_it_stands_and_words_do_not(String code, boolean footDrop) {
        ObjectNode condition = Ehr.condition(CodeSystems.SNOMED_CT, "1");
        condition.set("code", Ehr.json(code));
        ObjectNode prefetch = Ehr.chart();
        prefetch.set("conditions", Ehr.bundle(Ehr.condition(CodeSystems.ICD_10, "M54.3"), condition));
        JsonNode answer = Ehr.view(prefetch);
        assertThat(Ehr.card(answer, "red-flag").isMissingNode()).isEqualTo(!footDrop);
        if (!footDrop) {
            assertThat(missing(answer)).contains("free text is not read: Condition/c1");
        }
    }

    /** What stands in words alone could be sciatica: then it is not known that there is none. */
    @Test
    void p10_beside_a_condition_in_words_alone_it_is_not_known_whether_there_is_sciatica() {
        ObjectNode prefetch = Ehr.chart();
        prefetch.set("answers", Ehr.json("null"));
        prefetch.set("conditions", Ehr.bundle(Ehr.json("{'resourceType': 'Condition', 'code': {'text': 'sciatica'}}")));
        assertThat(Ehr.card(Ehr.view(prefetch), "missing-data").path("summary").asText())
                .startsWith("Not known whether this is sciatica");
    }

    @ParameterizedTest
    @CsvSource({"38.5, Cel", "101.3, [degF]"})
    void p11_a_fever_in_either_unit(String value, String unit) {
        ObjectNode prefetch = Ehr.chart(withoutTemperature());
        prefetch.set("temperature", Ehr.bundle(Ehr.observation("8310-5", Ehr.measured(value, unit))));
        assertThat(Ehr.card(Ehr.view(prefetch), "red-flag").path("detail").asText())
                .contains("Observation/o8310-5, ");
    }

    private static ObjectNode withoutTemperature() {
        ObjectNode plain = Ehr.example("all-clear");
        ((ObjectNode) plain.path("measurements")).remove("temperature-celsius");
        return plain;
    }

    @Test
    void p11_blood_pressure_as_components_and_as_two_observations() {
        ObjectNode prefetch = Ehr.chart();
        String systolic = "'component': [{'code': {'coding': [{'system': 'http://loinc.org', 'code': '8480-6'}]}, "
                + Ehr.measured("185", "mm[Hg]") + "}]";
        prefetch.set("bloodpressure", Ehr.bundle(Ehr.observation("85354-9", systolic)));
        JsonNode together = Ehr.result(Ehr.view(prefetch));
        prefetch.set(
                "bloodpressure",
                Ehr.bundle(
                        Ehr.observation("8480-6", Ehr.measured("185", "mm[Hg]")),
                        Ehr.observation("8462-4", Ehr.measured("90", "mm[Hg]"))));
        assertThat(Ehr.result(Ehr.view(prefetch))).isEqualTo(together);
        assertThat(together.path("withheld"))
                .isNotEqualTo(Ehr.result(Ehr.view(Ehr.chart())).path("withheld"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'valueInteger': 9",
                "'valueQuantity': {'value': 9, 'system': 'http://unitsofmeasure.org', 'code': '{score}'}",
                "'valueCodeableConcept': {'coding': [{'system': 'http://loinc.org', 'code': 'LA10141-2'}]}"
            })
    void p11_pain_as_a_quantity_an_integer_and_a_code(String value) {
        ObjectNode prefetch = Ehr.chart();
        prefetch.set("pain", Ehr.bundle(Ehr.observation("72514-3", value)));
        assertThat(Ehr.result(Ehr.view(prefetch)).path("phase").asText()).isEqualTo("exacerbation");
    }
}
