package org.sciatica.handout;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The handout over HTTP: form, language, refusals, and the same level as the plain answer. */
@QuarkusTest
class HandoutOverHttpTest {

    private static final String HANDOUTS = "/v1/handouts";
    private static final String PDF = "application/pdf";

    private static RequestSpecification request(String example) {
        return given().contentType(ContentType.JSON).body(Requests.example(example));
    }

    @TestFactory
    Stream<DynamicTest> every_vignette_gets_the_sheet_of_its_level() {
        return Requests.vignettes().entrySet().stream()
                .map(vignette -> dynamicTest(vignette.getKey(), () -> {
                    String level = given().contentType(ContentType.JSON)
                            .body(vignette.getValue())
                            .post("/v1/assessments")
                            .then()
                            .statusCode(200)
                            .extract()
                            .path("triage.level");
                    String page = given().contentType(ContentType.JSON)
                            .body(vignette.getValue())
                            .post(HANDOUTS)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString();
                    assertThat(page).contains("<section class=\"now " + level + "\">");
                }));
    }

    @Test
    void a_page_is_the_default_and_a_pdf_is_given_when_asked_for() {
        for (String accept : new String[] {"*/*", "text/html", "text/*", "application/pdf;q=0.5, text/html"}) {
            Response page = request("red-flag").accept(accept).post(HANDOUTS);
            page.then()
                    .statusCode(200)
                    .contentType("text/html;charset=utf-8")
                    .header("Content-Language", "en")
                    .header("Cache-Control", "no-store")
                    .body(startsWith("<!DOCTYPE html>"));
            assertThat(page.headers().getValues("Content-Security-Policy"))
                    .as("a browser enforces every policy it is sent, so there is one")
                    .singleElement()
                    .asString()
                    .startsWith("default-src 'none'; style-src 'unsafe-inline';");
        }
        for (String accept : new String[] {
            PDF,
            "application/*",
            "text/html;q=0.2, application/pdf",
            "application/PDF",
            "Text/HTML;Q=0.2, Application/PDF"
        }) {
            Response answer = request("red-flag").accept(accept).post(HANDOUTS);
            answer.then()
                    .statusCode(200)
                    .contentType(PDF)
                    .header("Content-Language", "en")
                    .header("Cache-Control", "no-store");
            assertThat(new String(answer.asByteArray(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
    }

    @Test
    void an_accept_header_is_read_leniently_and_one_without_sense_is_as_none() {
        for (String accept : new String[] {
            "text/html;q=", "text/html;q=x", ",", "html", ", text/html,", "text/html;level=1", "application/pdf;q=x"
        }) {
            request("red-flag")
                    .header("Accept", accept)
                    .post(HANDOUTS)
                    .then()
                    .statusCode(200)
                    .contentType("text/html;charset=utf-8");
        }
        for (String accept :
                new String[] {",application/pdf,", "text/html;q=, application/pdf", "application/pdf;Q=0.8333"}) {
            request("red-flag")
                    .header("Accept", accept)
                    .post(HANDOUTS)
                    .then()
                    .statusCode(200)
                    .contentType(PDF);
        }
    }

    @Test
    void languages_on_several_lines_are_one_list_at_every_address() {
        for (String address : new String[] {HANDOUTS, "/v1/assessments"}) {
            request("red-flag")
                    .header("Accept-Language", "fr, en;q=0.5", "de")
                    .post(address)
                    .then()
                    .statusCode(200)
                    .header("Content-Language", "de");
        }
        for (String address : new String[] {"/v1/rules", "/v1/interventions/cat-cow/picture.svg"}) {
            given().header("Accept-Language", ",fr", "vi;q=0.1,")
                    .get(address)
                    .then()
                    .statusCode(200)
                    .header("Content-Language", "vi");
        }
    }

    @Test
    void no_other_header_chooses_the_form_or_refuses_the_handout() {
        for (String language : new String[] {"de;Q=0.5", "x;;q=,", "de;q=2, ,"}) {
            request("red-flag")
                    .header("Accept-Language", language)
                    .header("Accept-Charset", "utf-8;q=0, iso-8859-1")
                    .header("Accept-Encoding", "identity;q=x")
                    .post(HANDOUTS)
                    .then()
                    .statusCode(200)
                    .contentType("text/html;charset=utf-8")
                    .header("Content-Language", language.startsWith("de;Q") ? "de" : "en");
        }
    }

    @Test
    void large_type_is_its_own_address() {
        request("exacerbation")
                .post(HANDOUTS + "/large")
                .then()
                .statusCode(200)
                .body(containsString("class=\"large\""));
        byte[] usual = request("exacerbation").accept(PDF).post(HANDOUTS).asByteArray();
        byte[] large =
                request("exacerbation").accept(PDF).post(HANDOUTS + "/large").asByteArray();
        assertThat(large.length).isGreaterThan(1000).isNotEqualTo(usual.length);
    }

    @Test
    void the_same_request_gives_the_same_bytes() {
        for (String accept : new String[] {"text/html", PDF}) {
            byte[] first = request("exacerbation").accept(accept).post(HANDOUTS).asByteArray();
            byte[] second =
                    request("exacerbation").accept(accept).post(HANDOUTS).asByteArray();
            assertThat(second).isEqualTo(first);
        }
    }

    @Test
    void a_language_nobody_has_written_is_answered_in_english() {
        for (String language : new String[] {"fi", "fi, en;q=0.1", "*", "en-GB"}) {
            request("red-flag")
                    .header("Accept-Language", language)
                    .post(HANDOUTS)
                    .then()
                    .statusCode(200)
                    .header("Content-Language", "en");
        }
    }

    @Test
    void what_is_no_request_is_refused_as_a_problem() {
        problem(request("red-flag").accept("image/png").post(HANDOUTS), 406);
        problem(request("red-flag").accept("application/json").post(HANDOUTS), 406);
        problem(given().contentType("text/plain").body("{}").post(HANDOUTS), 415);
        problem(given().contentType(ContentType.JSON).body("{}").post(HANDOUTS), 422);
        problem(given().contentType(ContentType.JSON).body("{").accept(PDF).post(HANDOUTS), 400);
        problem(request("refused").post(HANDOUTS), 422);
        problem(request("red-flag").post(HANDOUTS + "?type=large"), 400);
        problem(
                given().contentType(ContentType.JSON)
                        .body("{\"symptoms\":{\"chills\":\"absent\"}}" + " ".repeat(65_536))
                        .post(HANDOUTS),
                413);
        problem(given().get(HANDOUTS), 405);
        given().get(HANDOUTS).then().header("Allow", containsString("POST"));
        problem(request("red-flag").post(HANDOUTS + "/small"), 404);
    }

    private static void problem(Response answer, int status) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Cache-Control", "no-store")
                .body("status", equalTo(status));
    }
}
