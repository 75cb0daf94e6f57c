package org.sciatica.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages are served with. */
@QuarkusTest
class PageHeadersTest {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/about.html",
                "/page.css",
                "/app/main.js",
                "/app/app.css",
                "/app/words/en.json",
                "/safety",
                "/safety/hazards"
            })
    void a_page_loads_nothing_from_elsewhere(String path) {
        given().get(path).then().statusCode(200).header("Content-Security-Policy", equalTo(POLICY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about.html", "/app/main.js", "/app/result.css", "/app/icon.svg"})
    void a_file_is_sent_whole_each_time_as_nothing_tells_its_version(String path) {
        given().header("If-Modified-Since", "Fri, 31 Dec 2100 23:59:59 GMT")
                .get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-cache"))
                .header("Last-Modified", nullValue());
    }

    @Test
    void the_page_to_explore_the_contract_keeps_its_inline_styles() {
        given().get("/q/swagger-ui/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("style-src 'self' 'unsafe-inline'"));
    }

    @Test
    void the_words_are_sent_once() {
        String tag = given().get("/app/words/en.json")
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("languages.en", equalTo("English"))
                .body("words.'screen.none'", equalTo("None of these"))
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag).get("/app/words/en.json").then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/words/xx.json", "/app/words/..%2Fen.json", "/app/nothing.js"})
    void words_in_no_language_are_a_problem(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404).contentType("application/problem+json");
    }
}
