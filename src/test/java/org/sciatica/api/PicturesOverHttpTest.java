package org.sciatica.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The drawings as a client gets them. */
@QuarkusTest
class PicturesOverHttpTest {

    private static String picture(String codeAndQuery) {
        return given().get("/v1/interventions/" + codeAndQuery)
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .extract()
                .asString();
    }

    @Test
    void a_picture_tells_its_name_and_itself_in_words() {
        assertThat(picture("cat-cow/picture.svg"))
                .contains("<title>Cat-cow: rounding and lowering the back on all fours</title>")
                .contains("<desc>Start: a person kneels on hands and knees");
    }

    @Test
    void an_intervention_with_a_picture_says_where_it_is() {
        String address = given().get("/v1/interventions/single-knee-to-chest")
                .then()
                .body("picture.alternative", containsString("one knee"))
                .extract()
                .path("picture.href");
        given().get(address).then().statusCode(200).contentType("image/svg+xml");
        given().get("/v1/interventions/cervical-stretch-strengthen")
                .then()
                .body("picture.alternative", containsString("never offers"))
                .body("picture.href", nullValue());
    }

    @Test
    void a_one_sided_exercise_has_a_picture_of_each_side() {
        String right = picture("single-knee-to-chest/picture.svg?side=right");
        String left = picture("single-knee-to-chest/picture.svg?side=left");
        assertThat(right).contains(">R<").doesNotContain(">L<");
        assertThat(left).contains(">L<").doesNotContain(">R<");
    }

    @Test
    void an_exercise_of_both_sides_together_has_one_picture() {
        assertThat(picture("bridge/picture.svg?side=left"))
                .isEqualTo(picture("bridge/picture.svg?side=right"))
                .isEqualTo(picture("bridge/picture.svg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"both", "LEFT", "", "left "})
    void another_side_is_refused_with_the_sides_there_are(String side) {
        given().queryParam("side", side)
                .get("/v1/interventions/bridge/picture.svg")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("/side"))
                .body("errors[0].allowed", equalTo(List.of("right", "left")));
    }

    @Test
    void two_sides_are_refused() {
        given().get("/v1/interventions/bridge/picture.svg?side=left&side=right")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-thing", "cervical-stretch-strengthen", "nerve-block", "NO%20CODE"})
    void what_has_no_picture_is_not_found(String code) {
        given().get("/v1/interventions/" + code + "/picture.svg")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:sciatica:problem:not-found"));
    }
}
