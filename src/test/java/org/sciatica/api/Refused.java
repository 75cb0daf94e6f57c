package org.sciatica.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import org.sciatica.http.Problem;

/** What every refusal has in common. */
final class Refused {

    static final String CANARY = "PHI-CANARY-7f3a";

    private Refused() {}

    /** A problem of this status that tells neither what was sent nor how the service is made. */
    static ValidatableResponse problem(ValidatableResponse response, int status) {
        String text = response.statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .body("status", equalTo(status))
                .extract()
                .asString();
        assertThat(text)
                .doesNotContain(CANARY)
                .doesNotContain("org.sciatica")
                .doesNotContain("com.fasterxml")
                .doesNotContain("Exception");
        return response;
    }
}
