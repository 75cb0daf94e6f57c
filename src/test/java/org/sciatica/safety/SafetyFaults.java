package org.sciatica.safety;

import java.util.ArrayList;
import java.util.List;

/** Whether hazards and requirements hold together with the results of the tests. */
final class SafetyFaults {

    private SafetyFaults() {}

    /** What does not hold: a hazard without a control, a dead reference, a control without a passing test. */
    static List<String> of(SafetyCase safetyCase, BuildResults results) {
        List<String> faults = new ArrayList<>();
        for (Hazard hazard : safetyCase.hazards()) {
            if (hazard.appliesYet() && hazard.controls().isEmpty()) {
                faults.add(hazard.id() + " has no control");
            }
            hazard.controls().stream()
                    .filter(control -> safetyCase.requirement(control).isEmpty())
                    .forEach(control -> faults.add(hazard.id() + " names " + control + ", which does not exist"));
        }
        for (Requirement requirement : safetyCase.requirements()) {
            requirement.hazards().stream()
                    .filter(id -> safetyCase.hazards().stream()
                            .noneMatch(hazard -> hazard.id().equals(id)))
                    .forEach(id -> faults.add(requirement.id() + " names " + id + ", which does not exist"));
            faults.addAll(testFaults(requirement, results));
        }
        return faults;
    }

    private static List<String> testFaults(Requirement requirement, BuildResults results) {
        List<String> faults = new ArrayList<>();
        int passed = 0;
        for (String test : requirement.tests()) {
            BuildResults.Outcome outcome = results.tests().get(test);
            if (outcome == null) {
                faults.add(requirement.id() + " names " + test + ", which did not run");
            } else if (outcome.failed() > 0) {
                faults.add(requirement.id() + " is not met: " + test + " failed");
            } else {
                passed += outcome.passed();
            }
        }
        if (passed == 0) {
            faults.add(requirement.id() + " has no passing test");
        }
        return faults;
    }
}
