package org.sciatica.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sciatica.access.KeysFile;

/** The intake page of a service that asks for a key. */
@QuarkusTest
@TestProfile(IntakeKeyTest.AsksForAKey.class)
class IntakeKeyTest extends BrowserWalks {

    /** A receptionist has a key; the key of the metrics is not meant for the page. */
    public static class AsksForAKey implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "sciatica.access.keys-file",
                    new KeysFile()
                            .client("reception", "assess, catalogue")
                            .client("prometheus", "metrics")
                            .written());
        }
    }

    private static void type(Intake intake, String key) {
        intake.page().locator("#key").fill(key);
        intake.press("Use this key");
    }

    @Test
    void the_page_says_that_it_needs_a_key_uses_it_and_keeps_it_nowhere() {
        try (Intake intake = visit()) {
            assertThat(intake.heading()).isEqualTo("This service asks for a key");
            assertThat(intake.page().locator("#key").getAttribute("type")).isEqualTo("password");
            type(intake, "wrong");
            assertThat(intake.heading()).isEqualTo("This service asks for a key");
            type(intake, KeysFile.key("prometheus"));
            assertThat(intake.page().locator("main").innerText()).contains("does not reach");
            type(intake, KeysFile.key("reception"));
            intake.start();
            intake.answer("saddle-anaesthesia", "present");
            intake.press("None of these");
            intake.press("Next");
            assertThat(intake.level()).isEqualTo("emergency");

            assertThat(intake.page().evaluate("localStorage.length + sessionStorage.length + document.cookie.length"))
                    .isEqualTo(0);
            assertThat(intake.page().url()).doesNotContain(KeysFile.key("reception"));
            intake.open();
            assertThat(intake.heading()).isEqualTo("This service asks for a key");
        }
    }
}
