package org.sciatica.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One visit to the intake page, told in what a person does; every screen that comes up is read for barriers. */
final class Intake implements AutoCloseable {

    /** What the patient of the walks says where a number is asked, by the code of the input. */
    private static final Map<String, String> NUMBERS =
            Map.of("temperature-celsius", "36,6", "pain-score", "2", "days-since-onset", "60", "age-years", "45");

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> posted = new ArrayList<>();
    private @Nullable Request lastPost;
    private final List<String> hosts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Intake(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        this.page = context.newPage();
        page.onRequest(request -> {
            hosts.add(request.url());
            if (request.method().equals("POST")) {
                posted.add(request.postData());
                lastPost = request;
            }
        });
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        open();
    }

    /** Goes to the page anew, which forgets everything. */
    void open() {
        page.navigate(address);
        page.locator("main button").first().waitFor();
        read();
    }

    Intake start() {
        press("Start with the warning signs");
        return this;
    }

    Page page() {
        return page;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** Presses a button and waits for what follows. */
    void press(String name) {
        button(name).click();
        settle();
    }

    /** Waits until nothing is under way, then reads the screen for barriers. */
    void settle() {
        page.waitForSelector("main:not([aria-busy]) h1");
        read();
    }

    /** Reads the screen for barriers. Runs axe inside the page: its own runner carries every passed check of every element out of the browser. */
    void read() {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        Object violations = page.evaluate("() => axe.run(document, {resultTypes: ['violations']}).then(found =>"
                + " found.violations.map(({id, nodes}) => id + ': ' + nodes.map(({html}) => html).slice(0, 3)))");
        assertThat(violations).as("barriers on the screen: %s", heading()).isEqualTo(List.of());
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    Intake answer(String code, String answer) {
        page.locator("input[name='%s'][value='%s']".formatted(code, answer)).check();
        return this;
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    boolean atTheResult() {
        return page.locator("[data-level]").count() > 0;
    }

    /** The level that the banner shows by its words, colour and shape. */
    String level() {
        return String.valueOf(page.locator("[data-level]").getAttribute("data-level"));
    }

    String banner() {
        return page.locator("[data-level]").innerText();
    }

    /** The codes of the questions on the screen. */
    List<String> asked() {
        return page.locator("fieldset").all().stream()
                .map(field -> field.locator("input").first().getAttribute("name"))
                .toList();
    }

    /** Answers every number of the screen, and with yes what is asked in these codes if the screen asks it. */
    void answerNumbersAnd(List<String> yes) {
        for (Locator field : page.locator(".number input").all()) {
            field.fill(NUMBERS.get(field.getAttribute("name")));
        }
        asked().stream().filter(yes::contains).forEach(code -> answer(code, "present"));
    }

    /** Gives every question of the screen this answer. */
    void answerAll(String answer) {
        page.locator("fieldset input[value='%s']".formatted(answer)).all().forEach(Locator::check);
    }

    /** What was sent last. */
    JsonNode lastRequest() {
        return json(posted.get(posted.size() - 1));
    }

    /** The header Priority of the last request as it went out, empty when it had none. */
    String lastPriority() {
        return Objects.requireNonNull(lastPost).allHeaders().getOrDefault("priority", "");
    }

    static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every address that was asked for. */
    List<String> addresses() {
        return hosts;
    }

    BrowserContext context() {
        return context;
    }

    /** How far the screen is wider than its window, pixels. */
    int overflow() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
    }

    @Override
    public void close() {
        context.close();
    }
}
