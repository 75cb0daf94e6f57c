package org.sciatica.safety;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SafetyPagesOverHttpTest {

    @ParameterizedTest
    @CsvSource({
        "/safety, Hazard log",
        "/safety/intended-use, Intended use",
        "/safety/hazards, H-01",
        "/safety/requirements, REQ-01",
        "/safety/matrix, ProblemsTest",
        "/safety/trace, D001-117",
        "/safety/safety-defaults, pelvic-organ-dysfunction",
        "/safety/safety-case, Not claimed",
        "/safety/blind-spots, trauma"
    })
    void a_page_is_served(String path, String text) {
        given().get(path)
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML)
                .body(containsString("<main"))
                .body(containsString(text));
    }

    @Test
    void a_page_of_nothing_is_a_problem() {
        given().get("/safety/nothing").then().statusCode(404).contentType("application/problem+json");
    }
}
