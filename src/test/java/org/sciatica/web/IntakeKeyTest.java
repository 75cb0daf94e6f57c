package org.sciatica.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.sciatica.access.Guarded;
import org.sciatica.access.KeysFile;

/** The intake page of a service that asks for a key. */
@QuarkusTest
@TestProfile(Guarded.class)
class IntakeKeyTest extends BrowserWalks {

    private static void type(Intake intake, String key) {
        intake.page().locator("#key").fill(key);
        intake.press("Use this key");
    }

    @Test
    void the_page_says_that_it_needs_a_key_uses_it_and_keeps_it_nowhere() {
        try (Intake intake = visit()) {
            assertThat(intake.heading()).isEqualTo("This service asks for a key");
            assertThat(intake.page().locator("#key").getAttribute("type")).isEqualTo("password");
            assertThat(intake.page().locator("main").innerText()).doesNotContain("not accepted");
            type(intake, "wrong");
            assertThat(intake.heading()).isEqualTo("This service asks for a key");
            assertThat(intake.page().locator("#key-told").innerText()).contains("This key was not accepted");
            assertThat(intake.page().locator("#key").getAttribute("aria-invalid"))
                    .isEqualTo("true");
            type(intake, KeysFile.key("metrics"));
            assertThat(intake.page().locator("main").innerText()).contains("does not reach");
            type(intake, KeysFile.key(Guarded.WARD));
            intake.start();
            intake.answer("saddle-anaesthesia", "present");
            intake.press("None of these");
            intake.press("Next");
            assertThat(intake.level()).isEqualTo("emergency");

            assertThat(intake.page().evaluate("localStorage.length + sessionStorage.length + document.cookie.length"))
                    .isEqualTo(0);
            assertThat(intake.page().url()).doesNotContain(KeysFile.key(Guarded.WARD));
            intake.open();
            assertThat(intake.heading()).isEqualTo("This service asks for a key");
        }
    }
}
