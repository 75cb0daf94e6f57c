package org.sciatica.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sciatica.proof.RequestText;
import org.sciatica.release.Comparison.Move;

/** What a running service publishes is a rule set to compare with, and the requests of a comparison can be sent to it. */
@QuarkusTest
class PublishedRuleSetTest {

    private final DecidingRules ofThisBuild = DecidingRules.read(RuleSetFile.ofThisBuild());

    /** The three answers as one object. */
    private static String published() {
        StringBuilder joined = new StringBuilder("{");
        for (String path : List.of("vocabulary", "rules", "interventions")) {
            String answer = given().get("/v1/" + path).asString();
            joined.append(answer, answer.indexOf('{') + 1, answer.lastIndexOf('}'))
                    .append(',');
        }
        joined.setCharAt(joined.length() - 1, '}');
        return joined.toString();
    }

    @Test
    void the_published_rules_decide_what_the_written_ones_decide() {
        Comparison comparison = Comparison.of(DecidingRules.read(published()), ofThisBuild);
        assertThat(comparison.moves()).isEmpty();
        assertThat(comparison.changes().all()).isEmpty();
        assertThat(comparison.levels()).hasSize(4);
    }

    @Test
    void a_request_of_a_move_gets_the_answer_that_it_is_said_to_get() {
        String otherwise = RuleSetFile.ofThisBuild()
                .replace("\"bound\":\"38.0\"", "\"bound\":\"38.5\"")
                .replace("{\"present\":\"foot-drop\"}", "{\"absent\":\"foot-drop\"}")
                .replace("{\"input\":\"pain-score\",\"bound\":\"7\"}", "{\"input\":\"pain-score\",\"bound\":\"3\"}");
        Comparison comparison = Comparison.of(ofThisBuild, DecidingRules.read(otherwise));
        assertThat(comparison.moves())
                .extracting(Move::kind)
                .contains(
                        "triage: urgent -> see-doctor",
                        "triage: urgent -> self-care",
                        "triage: see-doctor -> urgent",
                        "phase: remission -> exacerbation");
        for (Move move : comparison.moves()) {
            if (move.of().equals(Question.TRIAGE) || move.of().equals(Question.PHASE)) {
                String request = RequestText.of(move.patient());
                String field = move.of().equals(Question.TRIAGE) ? "triage.level" : "phase.value";
                String said = given().contentType(ContentType.JSON)
                        .body(request)
                        .post("/v1/assessments")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path(field);
                assertThat(said).as(request).isEqualTo(move.before().answer());
            }
        }
    }
}
