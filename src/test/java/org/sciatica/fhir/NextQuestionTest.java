package org.sciatica.fhir;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sciatica.MeasuredFigure;
import org.sciatica.fhirmodel.FhirValidation;
import org.sciatica.vocabulary.Input;

/** The adaptive form: question by question to the same decisions, and no further than they need. */
@QuarkusTest
class NextQuestionTest {

    private static final String FIRST = Fhir.json("""
            {'resourceType': 'QuestionnaireResponse',
             'contained': [{'resourceType': 'Questionnaire', 'id': 'f', 'status': 'active',
                            'derivedFrom': ['https://sciatica.example/fhir/Questionnaire/sciatica-assessment|1.0.0']}],
             'questionnaire': '#f', 'status': 'in-progress',
             'subject': {'reference': 'Patient/1'}}""");

    /** The score stands for all reports of pain; where it is not known no report is asked for, and massage waits for it. */
    private static final String PAIN_REPORTED_WITHOUT_SCORE = "V064";

    private static final AtomicInteger MOST_ASKED = new AtomicInteger();
    private static final AtomicInteger FEWEST_ASKED = new AtomicInteger(Integer.MAX_VALUE);

    @AfterAll
    static void record() {
        MeasuredFigure.record("fhir-next-question-most-asked", MOST_ASKED.get());
        MeasuredFigure.record("fhir-next-question-fewest-asked", FEWEST_ASKED.get());
    }

    @BeforeEach
    void know() {
        Fhir.published();
    }

    private static ObjectNode next(JsonNode response) {
        Response answer = Fhir.post(Fhir.NEXT, response.toString());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        return (ObjectNode) Fhir.tree(answer.asString());
    }

    private static List<String> asked(JsonNode response) {
        List<String> asked = new ArrayList<>();
        response.at("/contained/0/item")
                .forEach(item -> asked.add(item.get("linkId").asText()));
        return asked;
    }

    /** Answers what is asked until the form is complete. */
    private static ObjectNode walk(Map<Input, JsonNode> answers) {
        ObjectNode response = next(Fhir.tree(FIRST));
        List<String> before = List.of();
        while (response.get("status").asText().equals("in-progress")) {
            List<String> asked = asked(response);
            assertThat(asked).hasSize(before.size() + 1);
            assertThat(asked.subList(0, before.size())).isEqualTo(before);
            before = asked;
            Input input = Input.of(asked.get(asked.size() - 1)).orElseThrow();
            JsonNode answer = answers.get(input);
            if (answer != null || !input.isMeasurement()) {
                ArrayNode items = response.withArray("item");
                items.add(Fhir.item(
                        input, answer == null ? Fhir.MAPPER.getNodeFactory().textNode("unknown") : answer));
            }
            response = next(response);
        }
        assertThat(response.get("status").asText()).isEqualTo("completed");
        assertThat(asked(response)).isEqualTo(before);
        MOST_ASKED.accumulateAndGet(before.size(), Math::max);
        FEWEST_ASKED.accumulateAndGet(before.size(), Math::min);
        return response;
    }

    /** Walked two at a time, which have nothing in common but the service. */
    @TestFactory
    Stream<DynamicTest> vignettes_come_to_the_same_decisions() {
        ExecutorService walkers = Executors.newFixedThreadPool(2);
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode vignette : Fhir.vignettes()) {
            Future<?> walk = walkers.submit(() -> agrees(vignette));
            tests.add(DynamicTest.dynamicTest(
                    vignette.get("id").asText() + " " + vignette.get("title").asText(), walk::get));
        }
        walkers.shutdown();
        return tests.stream();
    }

    private static void agrees(JsonNode vignette) {
        JsonNode request = vignette.get("request");
        ObjectNode response = walk(Fhir.answers(request));
        assertThat(FhirValidation.errors(response.toString())).isEmpty();
        JsonNode plain = Fhir.tree(given().contentType(ContentType.JSON)
                .body(request.toString())
                .post("/v1/assessments")
                .asString());
        JsonNode answer = Fhir.assess(response.toString());
        assertThat(Fhir.values(answer, "triage-level"))
                .containsExactly(plain.at("/triage/level").asText());
        assertThat(Fhir.values(answer, "phase"))
                .containsExactly(plain.at("/phase/value").asText());
        assertThat(Fhir.values(answer, "allowed")).isEqualTo(codes(plain, "allowed"));
        if (vignette.get("id").asText().equals(PAIN_REPORTED_WITHOUT_SCORE)) {
            assertThat(withheldOrWaiting(Fhir.values(answer, "conditional"), Fhir.values(answer, "withheld")))
                    .isEqualTo(withheldOrWaiting(codes(plain, "conditional"), codes(plain, "withheld")));
        } else {
            assertThat(Fhir.values(answer, "conditional")).isEqualTo(codes(plain, "conditional"));
            assertThat(Fhir.values(answer, "withheld")).isEqualTo(codes(plain, "withheld"));
        }
    }

    private static List<String> codes(JsonNode plain, String set) {
        List<String> codes = new ArrayList<>();
        plain.get("interventions")
                .forEach(kind ->
                        kind.get(set).forEach(item -> codes.add(item.get("code").asText())));
        return codes;
    }

    private static Set<String> withheldOrWaiting(List<String> conditional, List<String> withheld) {
        Set<String> both = new TreeSet<>(conditional);
        both.addAll(withheld);
        return both;
    }

    @Test
    void the_first_question_is_about_an_emergency() {
        ObjectNode response = next(Fhir.tree(FIRST));
        assertThat(asked(response)).containsExactly("urinary-incontinence");
        assertThat(response.at("/contained/0/item/0/enableWhen").isMissingNode())
                .isTrue();
        assertThat(response.at("/contained/0/derivedFrom/0").asText()).endsWith("sciatica-assessment|1.0.0");
        assertThat(response.at("/subject/reference").asText()).isEqualTo("Patient/1");
        assertThat(FhirValidation.errors(response.toString())).isEmpty();
    }

    @Test
    void an_emergency_ends_it_at_once() {
        ObjectNode response = next(Fhir.tree(FIRST));
        response.withArray("item")
                .add(Fhir.item(
                        Input.URINARY_INCONTINENCE, Fhir.MAPPER.getNodeFactory().textNode("present")));
        ObjectNode last = next(response);
        assertThat(last.get("status").asText()).isEqualTo("completed");
        assertThat(asked(last)).hasSize(1);
    }

    @Test
    void what_was_answered_before_is_not_asked() {
        ObjectNode response = (ObjectNode) Fhir.tree(FIRST);
        response.withArray("item")
                .add(Fhir.item(
                        Input.URINARY_INCONTINENCE, Fhir.MAPPER.getNodeFactory().textNode("absent")));
        assertThat(asked(next(response))).hasSize(2).startsWith("urinary-incontinence");
    }

    @Test
    void in_parameters_and_with_the_form_named_it_is_read_too() {
        String named = Fhir.json("{'resourceType': 'QuestionnaireResponse', 'status': 'in-progress', 'questionnaire':"
                + " 'https://sciatica.example/fhir/Questionnaire/sciatica-assessment'}");
        ObjectNode response = next(Fhir.tree(Fhir.json("{'resourceType': 'Parameters', 'parameter': [{'name':"
                + " 'questionnaire-response', 'resource': " + named + "}]}")));
        assertThat(response.get("questionnaire").asText()).isEqualTo("#sciatica-assessment");
        assertThat(asked(response)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "'status': 'stopped', 'questionnaire': 'Questionnaire/sciatica-assessment'; 422; : in-doubt",
                "'status': 'in-progress', 'questionnaire': 'Questionnaire/other'; 422; : other-form",
                "'status': 'in-progress', 'questionnaire': '#f', 'contained': [{'id': 'g', 'derivedFrom':"
                        + " ['Questionnaire/sciatica-assessment']}]; 422; : other-form",
                "'authored': '2020-01-01', 'questionnaire': 'Questionnaire/sciatica-assessment'; 422; : stale",
                "'questionnaire': 'Questionnaire/sciatica-assessment', 'item': [{'linkId': 'chills', 'answer':"
                        + " [{'valueString': 'yes'}]}]; 422; , chills: unreadable",
                "'questionnaire': 'Questionnaire/sciatica-assessment', 'item': [{'linkId': 'pain-score', 'answer':"
                        + " [{'valueInteger': 11}]}]; 422; , pain-score: out-of-range"
            })
    void answers_that_do_not_count_are_refused(String fields, int status, String said) {
        JsonNode issues =
                Fhir.refused(Fhir.NEXT, Fhir.json("{'resourceType': 'QuestionnaireResponse', " + fields + "}"), status);
        assertThat(issues.findValuesAsText("diagnostics")).containsExactly("QuestionnaireResponse" + said);
    }

    @Test
    void anything_but_one_response_is_refused() {
        Fhir.refused(Fhir.NEXT, Fhir.json("{'resourceType': 'Parameters'}"), 400);
        Fhir.refused(Fhir.NEXT, Fhir.json("{'resourceType': 'Bundle', 'entry': []}"), 400);
        Fhir.refused(Fhir.NEXT, Fhir.json("{'resourceType': 'Patient'}"), 400);
    }
}
