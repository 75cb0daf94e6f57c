package org.sciatica.fhir;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.MeasuredFigure;
import org.sciatica.fhirmodel.FhirValidation;
import org.sciatica.vocabulary.Implications;
import org.sciatica.vocabulary.Input;
import org.sciatica.words.Words;

/** Every vignette as a filled form: valid, and decided as the plain door decides it. */
@QuarkusTest
class VignettesOverFhirTest {

    private JsonNode form = Fhir.MAPPER.nullNode();

    @BeforeEach
    void readForm() {
        Fhir.published();
        form = Fhir.get("/fhir/Questionnaire/sciatica-assessment");
    }

    private static List<String> types(JsonNode answer) {
        return answer.get("entry").findValues("resource").stream()
                .filter(resource -> resource.has("resourceType"))
                .map(resource -> resource.get("resourceType").asText())
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> vignettes_agree_with_the_plain_door() {
        List<JsonNode> vignettes = Fhir.vignettes();
        assertThat(vignettes).hasSizeGreaterThanOrEqualTo(40);
        MeasuredFigure.record("fhir-vignettes-agree", vignettes.size());
        return vignettes.stream()
                .map(vignette -> DynamicTest.dynamicTest(
                        vignette.get("id").asText() + " "
                                + vignette.get("title").asText(),
                        () -> agrees(vignette.get("request"))));
    }

    private void agrees(JsonNode request) {
        JsonNode plain = Fhir.tree(given().contentType(ContentType.JSON)
                .body(request.toString())
                .post("/v1/assessments")
                .asString());
        JsonNode answer = Fhir.assess(Fhir.response(form, Fhir.answers(request)).toString());
        assertThat(Fhir.values(answer, "triage-level"))
                .containsExactly(plain.at("/triage/level").asText());
        assertThat(Fhir.values(answer, "triage-settled"))
                .containsExactly(plain.at("/triage/settled").asText());
        assertThat(Fhir.values(answer, "highest-possible"))
                .containsExactly(plain.at("/triage/highestPossible").asText());
        assertThat(Fhir.values(answer, "triage-rule")).isEqualTo(texts(plain.at("/triage/because")));
        assertThat(Fhir.values(answer, "phase"))
                .containsExactly(plain.at("/phase/value").asText());
        for (String set : List.of("allowed", "conditional", "withheld")) {
            List<String> expected = new ArrayList<>();
            plain.get("interventions")
                    .forEach(kind -> kind.get(set)
                            .forEach(item -> expected.add(item.get("code").asText())));
            assertThat(Fhir.values(answer, set)).as(set).isEqualTo(expected);
        }
        List<String> missing = new ArrayList<>();
        answer.at("/entry/0/resource/dataRequirement")
                .forEach(requirement ->
                        missing.add(requirement.at("/codeFilter/0/code/0/code").asText()));
        assertThat(missing).isEqualTo(plain.get("questions").findValuesAsText("code"));
        assertThat(answer.at("/entry/0/resource/status").asText())
                .isEqualTo(missing.isEmpty() ? "success" : "data-required");
        assertThat(Fhir.values(answer, "rule-set-sha256"))
                .containsExactly(plain.at("/provenance/ruleSet/sha256").asText());
        boolean redFlag = plain.at("/triage/seeDoctorNow").asBoolean();
        assertThat(types(answer).contains("DetectedIssue")).isEqualTo(redFlag);
        assertThat(types(answer).contains("ServiceRequest"))
                .isEqualTo(!plain.at("/triage/level").asText().equals("self-care"));
        List<String> planned = new ArrayList<>();
        answer.get("entry")
                .forEach(entry -> entry.at("/resource/activity")
                        .forEach(activity -> planned.add(
                                activity.at("/detail/code/coding/0/code").asText())));
        assertThat(planned).isEqualTo(Fhir.values(answer, "allowed"));
        tellsTheSame(plain, answer);
    }

    /** Of what warns nothing is lost on the way: what is not settled, not asked, contradictory, excluded, and what it is not. */
    private static void tellsTheSame(JsonNode plain, JsonNode answer) {
        JsonNode guidance = answer.at("/entry/0/resource");
        JsonNode triage = answer.at("/entry/1/resource/action/0");
        assertThat(Fhir.values(answer, "phase-settled"))
                .containsExactly(plain.at("/phase/settled").asText());
        assertThat(guidance.at("/note/0/text")).isEqualTo(plain.get("disclaimer"));
        assertThat(triage.path("description")).isEqualTo(plain.at("/triage/message/clinician"));
        assertThat(triage.path("textEquivalent")).isEqualTo(plain.at("/triage/message/patient"));
        assertThat(guidance.findValuesAsText("text"))
                .containsAll(plain.get("notCovered").findValuesAsText("message"));
        plain.get("inconsistencies")
                .forEach(found -> assertThat(guidance.findValuesAsText("text"))
                        .contains(found.path("message").asText() + " "
                                + found.path("applied").asText()));
        List<String> excluded = new ArrayList<>();
        plain.get("referrals").forEach(referral -> excluded.addAll(texts(referral.get("excludedBy"))));
        assertThat(guidance.findParents("name").stream()
                        .filter(part -> part.get("name").asText().equals("excluded-by"))
                        .map(part -> part.path("valueCode").asText()))
                .containsExactlyElementsOf(excluded);
    }

    @Test
    void what_is_planned_is_told_with_when_to_stop() {
        JsonNode exercise = Fhir.vignettes().stream()
                .map(vignette -> Fhir.response(form, Fhir.answers(vignette.get("request"))))
                .map(response -> Fhir.assess(response.toString()))
                .filter(answer -> Fhir.values(answer, "allowed").contains("cat-cow"))
                .flatMap(answer -> answer.get("entry").findParents("description").stream())
                .filter(detail -> detail.at("/code/coding/0/code").asText().equals("cat-cow"))
                .findFirst()
                .orElseThrow();
        assertThat(exercise.path("description").asText())
                .contains(Words.in("en").intervention("cat-cow").stop());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    @Test
    void filled_forms_are_valid_against_the_published_questionnaire() {
        for (JsonNode vignette : Fhir.vignettes()) {
            Map<Input, JsonNode> answers = Fhir.answers(vignette.get("request"));
            Implications.all().stream()
                    .filter(implication -> !isAsked(implication, answers))
                    .forEach(implication -> answers.remove(implication.special()));
            assertThat(FhirValidation.errors(Fhir.response(form, answers).toString()))
                    .as(vignette.get("id").asText())
                    .isEmpty();
        }
        String stray = Fhir.json("{'resourceType': 'QuestionnaireResponse', 'status': 'completed', 'questionnaire':"
                + " 'https://sciatica.example/fhir/Questionnaire/sciatica-assessment', 'item': [{'linkId': 'stray'}]}");
        assertThat(FhirValidation.errors(stray)).isNotEmpty();
    }

    /** Whether the form still asks the special question after this answer to the general one. */
    private static boolean isAsked(Implications.Implication implication, Map<Input, JsonNode> answers) {
        JsonNode general = answers.getOrDefault(implication.general(), Fhir.MAPPER.nullNode());
        return implication.special().isMeasurement()
                ? general.asText().equals("present")
                : !general.asText().equals("absent");
    }
}
