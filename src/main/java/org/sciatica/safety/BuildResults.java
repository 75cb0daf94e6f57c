package org.sciatica.safety;

import java.util.Map;
import org.sciatica.data.YamlResource;

/**
 * What the last build measured; empty where the service was started without one.
 *
 * @param figures numbers that tests printed, by name
 * @param tests outcomes by test class and by class and method
 */
record BuildResults(Map<String, String> figures, Map<String, Outcome> tests) {

    static final String RESOURCE = "safety/build-results.yaml";

    /** How often a test passed, failed and was skipped. */
    record Outcome(int passed, int failed, int skipped) {
        Outcome plus(Outcome other) {
            return new Outcome(passed + other.passed, failed + other.failed, skipped + other.skipped);
        }

        /** In words for a table. */
        String told() {
            if (failed > 0) {
                return "**" + failed + " failed**";
            }
            return passed > 0 ? passed + " passed" : "skipped";
        }
    }

    static BuildResults load() {
        return YamlResource.exists(RESOURCE)
                ? YamlResource.one(RESOURCE, BuildResults.class)
                : new BuildResults(Map.of(), Map.of());
    }

    /** The outcome of a test, in words; "not measured" where no build ran it. */
    String told(String test) {
        Outcome outcome = tests.get(test);
        return outcome == null ? "not measured" : outcome.told();
    }
}
