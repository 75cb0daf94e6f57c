package org.sciatica.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** P5 and P7: which searchset says "looked, none", and which one is not whole. */
@QuarkusTest
class SearchsetTest {

    private static String missing(JsonNode answer) {
        return Ehr.card(answer, "missing-data").path("detail").asText();
    }

    /** In what cannot be read there may be anything: it is not "looked, none", and no answer without cards. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'entry': 'x' | Not what belongs here: conditions",
                "'entry': 7 | Not what belongs here: conditions",
                "'entry': null | Not what belongs here: conditions",
                "'entry': {} | Not what belongs here: conditions",
                "'entry': {'resource': {'resourceType': 'Condition'}} | No code that this service knows; free text is not read: Condition",
                "'entry': [null] | Not what belongs here: conditions",
                "'entry': [{}] | Not what belongs here: conditions",
                "'total': 3 | More exists than was sent: conditions",
                "'total': 3, 'entry': [] | More exists than was sent: conditions",
                "'total': 4294967296 | More exists than was sent: conditions"
            })
    void p5_a_searchset_that_cannot_be_read_is_no_empty_one(String content, String said) {
        ObjectNode prefetch = Ehr.chart();
        prefetch.set("answers", Ehr.json("null"));
        prefetch.set("conditions", Ehr.bundle());
        assertThat(Ehr.view(prefetch)).isEqualTo(Ehr.json("{'cards': []}"));
        prefetch.set("conditions", Ehr.json("{'resourceType': 'Bundle', " + content + "}"));
        JsonNode answer = Ehr.view(prefetch);
        assertThat(Ehr.card(answer, "missing-data").path("summary").asText())
                .startsWith("Not known whether this is sciatica; not complete: conditions.")
                .endsWith("This is no all-clear.");
        assertThat(missing(answer)).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'total': 0", "'total': 0, 'entry': []", "'type': 'searchset'", "'entry': []"})
    void p5_a_searchset_of_none_says_so_in_any_of_these_ways(String content) {
        ObjectNode prefetch = Ehr.chart();
        prefetch.set("answers", Ehr.json("null"));
        prefetch.set("conditions", Ehr.json("{'resourceType': 'Bundle', " + content + "}"));
        assertThat(Ehr.view(prefetch)).isEqualTo(Ehr.json("{'cards': []}"));
    }

    /** Of the latest measurement one is asked for, whatever their number; of a list all. */
    @Test
    void p7_a_list_of_fewer_than_its_total_is_not_complete() {
        ObjectNode prefetch = Ehr.chart();
        ((ObjectNode) prefetch.get("conditions")).put("total", 2);
        ((ObjectNode) prefetch.get("pain")).put("total", 2);
        assertThat(missing(Ehr.view(prefetch)))
                .contains("More exists than was sent: conditions")
                .doesNotContain("sent: conditions; pain");
        ((ObjectNode) prefetch.get("conditions")).put("total", 1);
        assertThat(missing(Ehr.view(prefetch))).doesNotContain("More exists than was sent");
        prefetch.set("pain", Ehr.bundle().put("total", 2));
        assertThat(missing(Ehr.view(prefetch))).contains("More exists than was sent: pain");
    }

    @Test
    void p5_of_every_part_what_cannot_be_read_is_412_when_nothing_else_came() {
        ObjectNode call = Ehr.call(Hook.PATIENT_VIEW, Ehr.chart());
        call.set("prefetch", Ehr.json("{'conditions': {'resourceType': 'Bundle', 'entry': 'x'}}"));
        Ehr.send(Hook.PATIENT_VIEW, call.toString())
                .statusCode(412)
                .body("issue.diagnostics", hasItem(containsString("/prefetch/conditions: not-readable")));
    }
}
