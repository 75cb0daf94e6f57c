package org.sciatica.safety;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.sciatica.assessment.Assessor;
import org.sciatica.evidence.Document;
import org.sciatica.evidence.Statement;
import org.sciatica.rule.Basis;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;
import org.sciatica.words.Words;

/** Every page of the safety case in Markdown: what people wrote, and what is drawn from rules, evidence and results. */
final class SafetyPages {

    private final Assessor assessor;
    private final Words words = Words.in("en");
    private final SafetyCase safetyCase = SafetyCase.load();
    private final BuildResults results = BuildResults.load();
    private final Figures figures;
    private final Map<String, Page> pages = new LinkedHashMap<>();

    /** A page: its title and its text in Markdown. */
    record Page(String title, String text) {}

    SafetyPages(Assessor assessor, String version) {
        this.assessor = assessor;
        this.figures = new Figures(assessor, safetyCase, results, version);
        add("intended-use", "Intended use", () -> written("intended-use"));
        add("safety-case", "Safety case", () -> written("safety-case"));
        add("hazards", "Hazard log", this::hazards);
        add("requirements", "Requirements", this::requirements);
        add("matrix", "Hazard, control, test, result", this::matrix);
        add("trace", "Line, statement, rule, test", this::trace);
        add("safety-defaults", "Safety defaults", this::safetyDefaults);
        add("blind-spots", "Blind spots", () -> written("blind-spots"));
    }

    private void add(String name, String title, Supplier<String> text) {
        pages.put(name, new Page(title, text.get()));
    }

    Map<String, Page> all() {
        return pages;
    }

    private String written(String name) {
        try (InputStream stream =
                Objects.requireNonNull(SafetyPages.class.getResourceAsStream("/safety/" + name + ".md"))) {
            return figures.fill(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String hazards() {
        StringBuilder page = new StringBuilder(
                "# Hazard log\n\nSeverity and likelihood, 1 to 5, are estimates of engineers: "
                        + "first without the controls, then what is left. No clinical safety officer has accepted any of them.\n\n");
        for (Hazard hazard : safetyCase.hazards()) {
            page.append("## %s: %s\n\n".formatted(hazard.id(), hazard.title()));
            hazard.whyNotYet().ifPresent(why -> page.append("*Does not apply yet.* %s\n\n".formatted(why)));
            page.append("| part | says |\n|---|---|\n");
            row(page, "Cause", hazard.cause());
            row(page, "Effect", hazard.effect());
            row(page, "Harm", hazard.harm());
            row(page, "Severity, likelihood", hazard.severity() + ", " + hazard.likelihood());
            row(page, "Controls", hazard.controls().isEmpty() ? "none yet" : String.join(", ", hazard.controls()));
            row(
                    page,
                    "Residual",
                    hazard.residual().severity() + ", " + hazard.residual().likelihood() + ". "
                            + hazard.residual().why());
            row(page, "Evidence", hazard.evidence());
            page.append('\n');
        }
        return page.toString();
    }

    private String requirements() {
        StringBuilder page = new StringBuilder(
                "# Requirements\n\n| requirement | the service must | hazards | how |\n|---|---|---|---|\n");
        for (Requirement requirement : safetyCase.requirements()) {
            row(
                    page,
                    requirement.id(),
                    requirement.text(),
                    String.join(", ", requirement.hazards()),
                    requirement.controls());
        }
        return page.toString();
    }

    private String matrix() {
        StringBuilder page =
                new StringBuilder("# Hazard, control, test, result\n\nThe results are those of the build that made "
                        + "this page. The build fails on a hazard without a control and on a control without a passing test.\n\n"
                        + "| hazard | control | test | result |\n|---|---|---|---|\n");
        for (Hazard hazard : safetyCase.hazards()) {
            for (String control : hazard.controls()) {
                for (String test :
                        safetyCase.requirement(control).map(Requirement::tests).orElse(List.of())) {
                    row(page, hazard.id() + " " + hazard.title(), control, shortName(test), results.told(test));
                }
            }
        }
        return page.toString();
    }

    private String trace() {
        StringBuilder page =
                new StringBuilder("# Line, statement, rule, test\n\nEvery statement of the five documents, the "
                        + "rules that rest on it and the tests of these rules, with the result of the last build.\n\n");
        for (Document document : assessor.evidence().documents()) {
            page.append("## Document %s: %s\n\n".formatted(document.id(), document.title()));
            page.append("| lines | statement | says | rule | test |\n|---|---|---|---|---|\n");
            document.statements().forEach(statement -> trace(page, statement));
            page.append('\n');
        }
        return page.toString();
    }

    private void trace(StringBuilder page, Statement statement) {
        boolean cited = false;
        for (RuleClass theme : assessor.ruleSet().classes()) {
            String test = theme.getClass().getName() + "Test";
            for (Rule rule : theme.rules()) {
                if (rule.statements().contains(statement.id())) {
                    row(
                            page,
                            cited ? "" : statement.lines(),
                            cited ? "" : statement.id(),
                            cited ? "" : statement.says(),
                            rule.id(),
                            shortName(test) + ": " + results.told(test));
                    cited = true;
                }
            }
        }
        if (!cited) {
            row(
                    page,
                    statement.lines(),
                    statement.id(),
                    statement.says(),
                    statement.unusedBecause().orElse(""),
                    "");
        }
    }

    private String safetyDefaults() {
        StringBuilder page = new StringBuilder(written("safety-defaults"));
        page.append("\n## The rules\n\n| rule | says | rests on | clinician's decision |\n|---|---|---|---|\n");
        for (Rule rule : assessor.ruleSet().rules()) {
            if (rule.basis() == Basis.SAFETY_DEFAULT) {
                row(page, rule.id(), words.title(rule), String.join(", ", rule.statements()), "waiting");
            }
        }
        return page.toString();
    }

    private static String shortName(String test) {
        return test.replace("org.sciatica.", "").replace("#", " ");
    }

    private static void row(StringBuilder page, String... cells) {
        page.append('|');
        for (String cell : cells) {
            page.append(' ').append(cell.replace("|", "\\|").replace('\n', ' ')).append(" |");
        }
        page.append('\n');
    }
}
