package org.sciatica.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The page to explore the contract: what it shows can be sent as it stands. */
@QuarkusTest
class ExplorerTest extends BrowserWalks {

    @Test
    void the_example_of_a_batch_is_shown_as_lines_and_runs() {
        try (Intake intake = visit(new Browser.NewContextOptions())) {
            Page page = intake.page();
            page.navigate(address() + "q/swagger-ui/#/Assessing/assessBatch");
            Locator body = page.locator("textarea.body-param__text");
            body.waitFor();
            assertThat(body.inputValue().lines()).hasSize(2).allMatch(line -> line.startsWith("{\""));
            page.locator("button.execute").click();
            PlaywrightAssertions.assertThat(page.locator(".live-responses-table tbody .response-col_status"))
                    .containsText("200");
        }
    }
}
