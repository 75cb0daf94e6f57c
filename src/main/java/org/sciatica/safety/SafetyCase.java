package org.sciatica.safety;

import java.util.List;
import java.util.Optional;
import org.sciatica.data.YamlResource;

/** Hazards and requirements. The build checks that they hold together. */
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
}
