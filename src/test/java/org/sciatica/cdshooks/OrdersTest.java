package org.sciatica.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.catalogue.Catalogue;
import org.sciatica.catalogue.Kind;
import org.sciatica.chart.CodeSystems;
import org.sciatica.chart.OrderCodes;
import org.sciatica.data.YamlResource;

/** What is being ordered is held against what is allowed; what cannot be checked is said. */
@QuarkusTest
class OrdersTest {

    /** An order of one of our own codes. */
    static ObjectNode own(String id, String code) {
        return Ehr.order(id, CodeSystems.INTERVENTIONS, code);
    }

    /** The answer when these are about to be signed. */
    static JsonNode sign(ObjectNode prefetch, JsonNode... orders) {
        ObjectNode call = Ehr.call(Hook.ORDER_SIGN, prefetch);
        ((ObjectNode) call.get("context")).set("draftOrders", Ehr.bundle(orders));
        return Ehr.answer(call);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "therapeutic-massage",
                "passive-table-traction",
                "acupuncture",
                "chiropractic",
                "double-knee-to-chest"
            })
    void an_order_that_is_withheld_gets_a_warning_with_its_reason(String code) {
        JsonNode answer = sign(Ehr.chart(Ehr.example("exacerbation")), own("r1", code));
        JsonNode card = Ehr.card(answer, "order");
        assertThat(card.path("indicator").asText()).isEqualTo("warning");
        assertThat(card.path("summary").asText()).startsWith("Ordered, but ");
        assertThat(card.path("detail").asText()).contains("ServiceRequest/r1", "Withheld because: ");
        assertThat(card.at("/suggestions/0/actions/0/type").asText()).isEqualTo("delete");
        assertThat(card.at("/suggestions/0/actions/0/resourceId").asText()).isEqualTo("ServiceRequest/r1");
        assertThat(answer.at("/cards/0")).isEqualTo(card);
    }

    /** An open question is no finding: it may not stand among the reasons. */
    @Test
    void the_reasons_are_those_that_hold_and_no_open_question() {
        String detail = Ehr.card(sign(Ehr.chart(Ehr.example("too-little-known")), own("r1", "acupuncture")), "order")
                .path("detail")
                .asText();
        assertThat(detail).contains("withholds acupuncture and chiropractic").doesNotContain("incontinence");
        String waiting = Ehr.card(sign(Ehr.chart(Ehr.example("too-little-known")), own("r1", "cold-compress")), "order")
                .path("detail")
                .asText();
        assertThat(waiting).contains("Waits for an answer to: ").doesNotContain("because");
        JsonNode manipulation = sign(Ehr.chart(Ehr.example("exacerbation")), own("r1", "manual-therapy"));
        assertThat(Ehr.card(manipulation, "order").path("summary").asText())
                .startsWith("Ordered, but it waits for an answer: ");
    }

    @Test
    void an_order_that_is_allowed_gets_none() {
        JsonNode answer = sign(Ehr.chart(Ehr.example("exacerbation")), own("r1", "relaxing-massage"));
        assertThat(Ehr.card(answer, "order").isMissingNode()).isTrue();
        assertThat(Ehr.card(answer, "missing-data").path("detail").asText()).doesNotContain("Orders not checked");
    }

    @Test
    void beside_a_red_flag_the_order_comes_second_and_every_treatment_is_flagged() {
        JsonNode answer = sign(Ehr.chart(Ehr.example("red-flag")), own("r1", "relaxing-massage"), own("r2", "cat-cow"));
        assertThat(answer.at("/cards/0/indicator").asText()).isEqualTo("critical");
        assertThat(answer.at("/cards/1/source/topic/code").asText()).isEqualTo("order");
        assertThat(answer.at("/cards/1/suggestions")).hasSize(2);
        assertThat(answer.at("/cards/1/summary").asText()).startsWith("Ordered, but not allowed now: ");
    }

    @ParameterizedTest
    @CsvSource({"46947000, Chiropractic manipulation", "229065009, Exercise therapy", "91251008, Physical therapy"})
    void an_order_by_a_public_code_is_flagged_unless_all_that_it_may_mean_is_allowed(String code, String name) {
        JsonNode answer = sign(Ehr.chart(Ehr.example("exacerbation")), Ehr.order("r1", CodeSystems.SNOMED_CT, code));
        assertThat(Ehr.card(answer, "order").path("summary").asText()).endsWith(name);
    }

    @Test
    void a_code_of_ours_makes_a_wider_public_code_say_nothing_more() {
        ObjectNode order = own("r1", "relaxing-massage");
        ((ArrayNode) order.at("/code/coding"))
                .addObject()
                .put("system", CodeSystems.SNOMED_CT)
                .put("code", "91251008");
        assertThat(Ehr.card(sign(Ehr.chart(Ehr.example("exacerbation")), order), "order")
                        .isMissingNode())
                .isTrue();
        ((ObjectNode) order.at("/code/coding/1")).put("code", "46947000");
        assertThat(Ehr.card(sign(Ehr.chart(Ehr.example("exacerbation")), order), "order")
                        .isMissingNode())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"nerve-block, osteoporosis", "nsaid, pregnancy", "x-ray-two-plane, pregnancy"})
    void an_order_that_only_a_doctor_decides_is_flagged_when_something_speaks_against_it(String code, String input) {
        ObjectNode patient = Ehr.example("exacerbation");
        patient.withObject("/contraindications").put("osteoporosis", "present").put(input, "present");
        patient.withObject("/measurements").put("pain-score", 8);
        if (input.equals("pregnancy")) {
            patient.withObject("/measurements").put("pregnancy-trimester", 3);
        }
        ObjectNode prefetch = Ehr.chart(patient);
        prefetch.remove("pregnancy");
        JsonNode answer = sign(prefetch, own("r1", code));
        JsonNode card = Ehr.card(answer, "order");
        assertThat(card.path("indicator").asText()).isEqualTo("warning");
        assertThat(card.path("summary").asText())
                .startsWith("Ordered, but something speaks against it or is not ruled out: ");
        assertThat(card.path("detail").asText()).contains("ServiceRequest/r1", input.substring(1));
        assertThat(Ehr.card(answer, "missing-data").path("detail").asText()).doesNotContain("Orders not checked");
    }

    /** C-47: excluded when present or unknown, whether or not anything else names it. */
    @ParameterizedTest
    @CsvSource({
        "nerve-block,        osteoporosis,        Osteoporosis",
        "nerve-block,        renal-failure,       failure",
        "x-ray-two-plane,    pregnancy,           Pregnancy",
        "radioisotope-scan,  pregnancy,           Pregnancy",
        "nsaid,              pregnancy,           pregnancy"
    })
    void an_order_that_only_a_doctor_decides_is_flagged_while_what_would_exclude_it_is_unknown(
            String code, String input, String named) {
        ObjectNode patient = Ehr.example("all-clear");
        patient.withObject("/contraindications").put(input, "unknown");
        ObjectNode prefetch = Ehr.chart(patient);
        prefetch.remove("pregnancy");
        JsonNode answer = sign(prefetch, own("r1", code));
        JsonNode card = Ehr.card(answer, "order");
        assertThat(card.path("indicator").asText()).isEqualTo("warning");
        assertThat(card.path("summary").asText())
                .startsWith("Ordered, but something speaks against it or is not ruled out: ");
        assertThat(card.path("detail").asText())
                .containsPattern("not ruled out, for want of an answer: [^\n]*" + named);
        assertThat(Ehr.card(answer, "missing-data").path("detail").asText()).doesNotContain("Orders not checked");
    }

    @Test
    void what_cannot_be_checked_is_said() {
        ObjectNode other = own("r3", "chiropractic");
        other.withObject("/subject").put("reference", "Patient/999");
        JsonNode answer = sign(
                Ehr.chart(),
                Ehr.order("r1", "urn:local", "massage"),
                own("r2", "nerve-block"),
                other,
                own("r4", "chiropractic").put("status", "revoked"),
                own("r5", "chiropractic").put("doNotPerform", true));
        assertThat(Ehr.card(answer, "order").isMissingNode()).isTrue();
        assertThat(Ehr.card(answer, "missing-data").path("detail").asText())
                .contains("2 with no code that this service knows", "1 of another patient");
    }

    @Test
    void selected_orders_are_looked_at_and_other_drafts_are_background() {
        ObjectNode call = Ehr.call(Hook.ORDER_SELECT, Ehr.chart(Ehr.example("exacerbation")));
        ObjectNode context = (ObjectNode) call.get("context");
        context.set("draftOrders", Ehr.bundle(own("r1", "chiropractic"), own("r2", "acupuncture")));
        context.putArray("selections").add("ServiceRequest/r2").add("ServiceRequest/r9");
        JsonNode answer = Ehr.answer(call);
        assertThat(Ehr.card(answer, "order").path("suggestions")).hasSize(1);
        assertThat(Ehr.card(answer, "order").path("detail").asText()).contains("ServiceRequest/r2");
        assertThat(Ehr.card(answer, "missing-data").path("detail").asText()).contains("1 selected but not sent");
    }

    /** A code of ours means sciatica; a public code beside a chart without sciatica does not. */
    @Test
    void an_order_without_sciatica_in_the_chart() {
        ObjectNode prefetch = Ehr.chart();
        prefetch.set("conditions", Ehr.bundle());
        prefetch.set("answers", Ehr.json("null"));
        ObjectNode exercise = Ehr.order("r1", CodeSystems.SNOMED_CT, "229065009");
        assertThat(sign(prefetch, exercise).path("cards")).isEmpty();
        assertThat(Ehr.card(sign(prefetch, own("r1", "cat-cow")), "order").isMissingNode())
                .isFalse();
        prefetch.remove("answers");
        assertThat(Ehr.card(sign(prefetch, exercise), "order").isMissingNode()).isFalse();
    }

    @Test
    void every_public_code_names_what_the_catalogue_has() {
        Catalogue catalogue = Catalogue.load();
        assertThat(YamlResource.list("chart/orders.yaml", OrderCodes.Family.class))
                .hasSize(3)
                .allSatisfy(family -> {
                    assertThat(family.system()).isEqualTo("snomed");
                    assertThat(family.kinds())
                            .allMatch(code -> java.util.Arrays.stream(Kind.values())
                                    .anyMatch(kind -> kind.code().equals(code)));
                    assertThat(family.interventions())
                            .allMatch(code -> catalogue.find(code).isPresent());
                    assertThat(family.kinds().size() + family.interventions().size())
                            .isPositive();
                });
    }
}
