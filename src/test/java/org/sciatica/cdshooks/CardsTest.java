package org.sciatica.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sciatica.chart.CodeSystems;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** R11 to R17: which cards there are, in which order, and what they say. R1 to R10 are held against each answer. */
@QuarkusTest
class CardsTest {

    private static List<String> topics(JsonNode answer) {
        List<String> topics = new ArrayList<>();
        answer.path("cards")
                .forEach(card -> topics.add(card.at("/source/topic/code").asText()));
        return topics;
    }

    private static ObjectNode redFlag() {
        ObjectNode plain = Ehr.example("all-clear");
        plain.withObject("/symptoms").put("saddle-anaesthesia", "present");
        return plain;
    }

    @Test
    void a_normal_chart_and_one_red_flag_in_the_questionnaire_give_the_critical_card_first() {
        JsonNode answer = Ehr.view(Ehr.chart(redFlag()));
        JsonNode first = answer.at("/cards/0");
        String today = LocalDate.now(Clock.systemUTC()).toString();
        assertThat(first.path("indicator").asText()).isEqualTo("critical");
        assertThat(first.path("summary").asText())
                .isEqualTo("See a doctor now: hospital, at once. Found: Saddle anaesthesia");
        assertThat(first.path("detail").asText())
                .contains("Saddle anaesthesia (QuestionnaireResponse/q1, " + today + ")", "`saddle-anaesthesia`");
        assertThat(topics(answer)).containsExactly("red-flag", "phase", "allowed-set", "missing-data");
        assertThat(Ehr.card(answer, "allowed-set").path("summary").asText())
                .isEqualTo("Nothing is allowed until a doctor has seen the patient.");
        JsonNode draft = first.at("/suggestions/0/actions/0/resource");
        assertThat(draft.path("priority").asText()).isEqualTo("stat");
        assertThat(draft.path("status").asText()).isEqualTo("draft");
        assertThat(draft.at("/subject/reference").asText()).isEqualTo("Patient/123");
        assertThat(draft.at("/encounter/reference").asText()).isEqualTo("Encounter/e9");
        assertThat(draft.at("/code/coding/0/system").asText()).isEqualTo(CodeSystems.RESULTS);
    }

    @Test
    void no_reason_to_override_waves_a_red_flag_aside() {
        assertThat(Ehr.view(Ehr.chart(redFlag())).findValuesAsText("code"))
                .contains("action-completed", "patient-refuses")
                .doesNotContain("cds-not-applicable", "recipient-disagrees-evidence");
    }

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY, EXACERBATION, WARNING",
        "EMERGENCY, REMISSION, INFO",
        "EMERGENCY, UNDETERMINED, INFO",
        "URGENT, EXACERBATION, WARNING",
        "URGENT, REMISSION, INFO",
        "URGENT, UNDETERMINED, INFO",
        "SEE_DOCTOR, EXACERBATION, WARNING",
        "SEE_DOCTOR, REMISSION, WARNING",
        "SEE_DOCTOR, UNDETERMINED, WARNING",
        "SELF_CARE, EXACERBATION, WARNING",
        "SELF_CARE, REMISSION, INFO",
        "SELF_CARE, UNDETERMINED, INFO"
    })
    void how_urgent_the_card_of_a_phase_is(TriageLevel level, Phase phase, Card.Indicator indicator) {
        assertThat(PhaseCard.indicator(level, phase)).isEqualTo(indicator);
    }

    @Test
    void when_a_doctor_can_wait_the_card_of_the_phase_leads_with_it() {
        JsonNode phase = Ehr.card(Ehr.view(Ehr.chart(Ehr.example("exacerbation"))), "phase");
        assertThat(phase.path("indicator").asText()).isEqualTo("warning");
        assertThat(phase.path("summary").asText()).startsWith("See a doctor: ").endsWith("Phase: exacerbation.");
        assertThat(phase.at("/suggestions/0/actions/0/resource/priority").asText())
                .isEqualTo("routine");
    }

    /** Whoever reads only the card must not order what the answer speaks against. */
    @Test
    void what_is_named_for_a_doctor_stands_beside_what_speaks_against_it() {
        ObjectNode patient = Ehr.example("exacerbation");
        patient.withObject("/contraindications").put("osteoporosis", "present");
        String detail =
                Ehr.card(Ehr.view(Ehr.chart(patient)), "phase").path("detail").asText();
        int considered = detail.indexOf("**For a doctor to consider**");
        int objected = detail.indexOf("**Not before what speaks against it is ruled out**");
        assertThat(objected).isGreaterThan(considered);
        assertThat(detail.substring(objected)).contains("- Nerve block: ", "`nerve-block-osteoporosis`");
        assertThat(detail.substring(0, objected)).doesNotContain("Nerve block");
    }

    @Test
    void what_is_allowed_is_settled_only_when_nothing_is_open() {
        assertThat(Ehr.card(Ehr.view(Ehr.chart()), "allowed-set")
                        .path("summary")
                        .asText())
                .matches("Allowed( as far as is known)?: [1-9][0-9]*\\. Waiting.*");
        JsonNode open = Ehr.view(Ehr.chart(Ehr.example("too-little-known")));
        assertThat(Ehr.card(open, "allowed-set").path("summary").asText()).startsWith("Nothing is allowed yet.");
        assertThat(Ehr.card(open, "missing-data").path("indicator").asText()).isEqualTo("warning");
        assertThat(Ehr.card(open, "missing-data").path("summary").asText())
                .startsWith("Ask first: ")
                .endsWith("this is no all-clear.");
    }

    @Test
    void r11_there_are_a_card_of_instructions_and_a_card_with_references() {
        JsonNode answer = Ehr.view(Ehr.chart());
        JsonNode instructions = Ehr.card(answer, "allowed-set");
        assertThat(instructions.has("links")).isFalse();
        assertThat(instructions.has("suggestions")).isFalse();
        assertThat(Ehr.card(answer, "phase").at("/links/0/url").asText()).isEqualTo("http://localhost:8080/safety");
    }

    @Test
    void r12_a_task_asks_for_the_questionnaire() {
        JsonNode missing = Ehr.card(Ehr.view(Ehr.chart(Ehr.example("too-little-known"))), "missing-data");
        JsonNode action = missing.at("/suggestions/0/actions/0");
        assertThat(action.path("type").asText()).isEqualTo("create");
        JsonNode task = action.path("resource");
        assertThat(task.path("resourceType").asText()).isEqualTo("Task");
        assertThat(task.at("/code/coding/0/code").asText()).isEqualTo("complete-questionnaire");
        assertThat(task.at("/input/0/type/text").asText()).isEqualTo("questionnaire");
        assertThat(task.at("/input/0/valueCanonical").asText()).isEqualTo(Ehr.FORM);
        assertThat(task.at("/for/reference").asText()).isEqualTo("Patient/123");
    }

    @Test
    void r13_without_anything_about_sciatica_the_answer_is_exactly_no_cards() {
        ObjectNode prefetch = Ehr.chart();
        prefetch.set("conditions", Ehr.bundle(Ehr.condition(CodeSystems.ICD_10, "J45")));
        prefetch.set("answers", Ehr.json("null"));
        for (Hook hook : Hook.values()) {
            Ehr.send(hook, Ehr.call(hook, prefetch).toString()).statusCode(200).body(equalTo("{\"cards\":[]}"));
        }
    }

    /** Nobody can say whether this is about sciatica: the red flag is told on that condition. */
    @Test
    void a_red_flag_without_knowing_whether_this_is_sciatica_is_said_with_the_doubt() {
        ObjectNode prefetch = Ehr.chart();
        prefetch.set("conditions", Ehr.bundle(Ehr.condition(CodeSystems.ICD_10, "M21.3")));
        prefetch.remove("answers");
        JsonNode answer = Ehr.view(prefetch);
        assertThat(answer.at("/cards/0/summary").asText())
                .isEqualTo("Not known whether this is sciatica. If it is, see a doctor now: Foot drop");
        assertThat(answer.at("/cards/0/indicator").asText()).isEqualTo("warning");
    }

    @Test
    void r16_every_suggestion_has_its_action() {
        JsonNode answer = Ehr.view(Ehr.chart(redFlag()));
        assertThat(answer.findValues("actions")).isNotEmpty().allMatch(actions -> !actions.isEmpty());
    }

    @Test
    void r17_no_free_text_of_the_chart_reaches_a_card() {
        String canary = "PHI-7f3a <img src=x onerror=alert(1)> `x` | a";
        ObjectNode prefetch = Ehr.chart();
        ObjectNode condition = Ehr.condition(CodeSystems.SNOMED_CT, "6077001").put("id", canary);
        condition.withObject("/code").put("text", canary);
        ObjectNode other = Ehr.object("{'resourceType': 'Condition'}").put("id", canary + "2");
        prefetch.set("conditions", Ehr.bundle(Ehr.condition(CodeSystems.ICD_10, "M54.3"), condition, other));
        JsonNode answer = Ehr.view(prefetch);
        assertThat(answer.toString()).doesNotContain("PHI-7f3a", "onerror");
        assertThat(Ehr.card(answer, "red-flag").path("detail").asText())
                .contains("(Condition, " + Ehr.recorded() + "; ");
    }

    @Test
    void a_patient_reads_a_patients_words() {
        ObjectNode call = Ehr.call(Hook.PATIENT_VIEW, Ehr.chart(redFlag()));
        ((ObjectNode) call.get("context")).put("userId", "Patient/123");
        JsonNode answer = Ehr.answer(call);
        JsonNode first = answer.at("/cards/0");
        assertThat(first.path("summary").asText())
                .startsWith("See a doctor now: go to a hospital emergency department");
        assertThat(first.path("detail").asText()).startsWith("Go to a hospital emergency department now");
        assertThat(answer.findValues("overrideReasons")).isEmpty();
        assertThat(answer.findValuesAsText("resourceType")).doesNotContain("ServiceRequest");
        call.set("prefetch", Ehr.chart(Ehr.example("too-little-known")));
        JsonNode open = Ehr.answer(call);
        assertThat(Ehr.card(open, "missing-data").path("detail").asText()).contains("?\n");
        assertThat(Ehr.card(open, "phase").path("summary").asText()).startsWith("See a doctor: make an appointment.");
    }

    @Test
    void data_and_their_age_are_part_of_the_answer() {
        String today = LocalDate.now(Clock.systemUTC()).toString();
        assertThat(Ehr.card(Ehr.view(Ehr.chart()), "missing-data")
                        .path("detail")
                        .asText())
                .contains(
                        "What this answer rests on",
                        "Observation/o8310-5, " + today + ": answers 1",
                        "Patient/123, no date");
    }
}
