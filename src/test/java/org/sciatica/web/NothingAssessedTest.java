package org.sciatica.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page whose questions do not come up says that nothing was assessed. */
@QuarkusTest
class NothingAssessedTest extends BrowserWalks {

    private static final String WORDS = "**/app/words/en.json";

    /** A fresh page, changed before it goes to the intake page. */
    private static void broken(Consumer<Page> change, Consumer<Page> look) {
        try (Intake intake = visit();
                Page page = intake.context().newPage()) {
            change.accept(page);
            page.navigate(address());
            look.accept(page);
        }
    }

    private static void says(Page page) {
        page.locator("#unassessed")
                .getByText("Nothing was assessed. This is not an all-clear.")
                .waitFor();
        assertThat(page.locator("main").innerText()).contains("see a doctor", "go to a hospital now");
        assertThat(page.locator("body").textContent())
                .as("no key where words should stand")
                .doesNotContain("error.", "screen.", "site.", "start.", "undefined");
        assertThat(page.locator("main button").count()).isZero();
    }

    @Test
    void words_that_do_not_come_are_no_reason_to_show_their_keys() {
        broken(page -> page.route(WORDS, Route::abort), page -> {
            says(page);
            page.waitForCondition(
                    () -> page.locator("#announcement").textContent().contains("not an all-clear"));
            page.locator(".skip").press("Enter");
            says(page);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"words\": {}, \"languages\": {}}", "<html>sign in</html>"})
    void an_answer_that_holds_no_words_is_as_none(String body) {
        broken(
                page -> page.route(WORDS, route -> route.fulfill(new Route.FulfillOptions().setBody(body))),
                NothingAssessedTest::says);
    }

    @ParameterizedTest
    @ValueSource(strings = {"main", "result", "words"})
    void a_part_of_the_page_that_does_not_load(String module) {
        broken(page -> page.route("**/app/" + module + ".js", Route::abort), NothingAssessedTest::says);
    }

    @Test
    void a_browser_that_runs_no_scripts() {
        try (Intake intake = visit();
                BrowserContext plain = intake.context()
                        .browser()
                        .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = plain.newPage();
            page.navigate(address());
            says(page);
            assertThat(page.locator("main").innerText()).contains("need JavaScript");
        }
    }

    @Test
    void a_page_that_comes_up_as_usual_frightens_nobody() {
        List<Route> held = new ArrayList<>();
        broken(page -> page.route(WORDS, held::add), page -> {
            page.waitForCondition(() -> !held.isEmpty());
            Locator told = page.locator("#unassessed");
            assertThat(told.evaluate("each => getComputedStyle(each).animationDelay"))
                    .as("hidden for as long")
                    .isEqualTo("2s");
            held.get(0).resume();
            page.locator("main button").first().waitFor();
            assertThat(told.count()).isZero();
        });
    }
}
