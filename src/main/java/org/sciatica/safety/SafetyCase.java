package org.sciatica.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sciatica.data.YamlResource;

/** Hazards and requirements, and whether they hold together. */
record SafetyCase(List<Hazard> hazards, List<Requirement> requirements) {

    static SafetyCase load() {
        return new SafetyCase(
                YamlResource.list("safety/hazards.yaml", Hazard.class),
                YamlResource.list("safety/requirements.yaml", Requirement.class));
    }

    Optional<Requirement> requirement(String id) {
        return requirements.stream()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst();
    }

    /** What does not hold: a hazard without a control, a dead reference, a control without a passing test. */
    List<String> faults(BuildResults results) {
        List<String> faults = new ArrayList<>();
        for (Hazard hazard : hazards) {
            if (hazard.appliesYet() && hazard.controls().isEmpty()) {
                faults.add(hazard.id() + " has no control");
            }
            hazard.controls().stream()
                    .filter(control -> requirement(control).isEmpty())
                    .forEach(control -> faults.add(hazard.id() + " names " + control + ", which does not exist"));
        }
        for (Requirement requirement : requirements) {
            requirement.hazards().stream()
                    .filter(id ->
                            hazards.stream().noneMatch(hazard -> hazard.id().equals(id)))
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
