package org.sciatica.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sciatica.assessment.Assessor;
import org.sciatica.rule.Basis;
import org.sciatica.rule.Rule;

class SafetyCaseTest {

    private final SafetyCase safetyCase = SafetyCase.load();

    private Map<String, BuildResults.Outcome> allPassed() {
        Map<String, BuildResults.Outcome> tests = new TreeMap<>();
        safetyCase
                .requirements()
                .forEach(requirement ->
                        requirement.tests().forEach(test -> tests.put(test, new BuildResults.Outcome(1, 0, 0))));
        return tests;
    }

    private List<String> faults(Map<String, BuildResults.Outcome> tests) {
        return SafetyFaults.of(safetyCase, new BuildResults(Map.of(), tests));
    }

    @Test
    void it_holds_when_every_named_test_passed() {
        assertThat(faults(allPassed())).isEmpty();
    }

    @Test
    void a_failed_a_missing_and_an_only_skipped_test_each_break_it() {
        Requirement requirement = safetyCase.requirements().get(0);
        Map<String, BuildResults.Outcome> failed = allPassed();
        failed.put(requirement.tests().get(0), new BuildResults.Outcome(3, 1, 0));
        assertThat(faults(failed)).anyMatch(fault -> fault.contains(requirement.id()) && fault.endsWith("failed"));
        Map<String, BuildResults.Outcome> missing = allPassed();
        missing.remove(requirement.tests().get(0));
        assertThat(faults(missing)).anyMatch(fault -> fault.contains("did not run"));
        Map<String, BuildResults.Outcome> skipped = allPassed();
        requirement.tests().forEach(test -> skipped.put(test, new BuildResults.Outcome(0, 0, 1)));
        assertThat(faults(skipped)).contains(requirement.id() + " has no passing test");
    }

    @Test
    void a_hazard_without_a_control_and_a_dead_reference_break_it() {
        Hazard hazard = new Hazard(
                "H-99", "t", null, null, "c", "e", "h", 5, 5, List.of(), new Hazard.Residual(5, 5, "w"), "none");
        Requirement dead = new Requirement("REQ-99", "t", List.of("H-98"), "c", List.of("nowhere"));
        List<String> faults =
                SafetyFaults.of(new SafetyCase(List.of(hazard), List.of(dead)), new BuildResults(Map.of(), Map.of()));
        assertThat(faults)
                .contains(
                        "H-99 has no control",
                        "REQ-99 names H-98, which does not exist",
                        "REQ-99 names nowhere, which did not run",
                        "REQ-99 has no passing test");
    }

    @Test
    void the_pages_hold_every_hazard_every_statement_and_every_default() {
        Assessor assessor = Assessor.standard();
        Map<String, SafetyPages.Page> pages = new SafetyPages(assessor, "1").all();
        safetyCase
                .hazards()
                .forEach(hazard -> assertThat(text(pages, "hazards")).contains(hazard.id(), hazard.title()));
        assertThat(assessor.evidence().statements())
                .allSatisfy(statement -> assertThat(text(pages, "trace")).contains(statement.id()));
        assertThat(assessor.ruleSet().rules())
                .filteredOn(rule -> rule.basis() == Basis.SAFETY_DEFAULT)
                .extracting(Rule::id)
                .allSatisfy(id -> assertThat(text(pages, "safety-defaults")).contains("| " + id + " |"));
        pages.forEach((name, page) -> assertThat(page.text()).as(name).doesNotContainPattern("\\{[a-z0-9-]+}"));
    }

    private static String text(Map<String, SafetyPages.Page> pages, String name) {
        return Objects.requireNonNull(pages.get(name)).text();
    }
}
