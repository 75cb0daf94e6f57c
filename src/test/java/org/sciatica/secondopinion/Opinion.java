package org.sciatica.secondopinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is decided about a patient, in words that the tables and the service share.
 *
 * @param triage the level
 * @param phase the phase
 * @param interventions of every intervention that can be allowed what became of it
 * @param nerveBlockListed whether the nerve block is named for a doctor to decide
 * @param againstNerveBlock the contraindications that speak against it
 */
record Opinion(
        String triage,
        String phase,
        Map<String, Standing> interventions,
        boolean nerveBlockListed,
        Set<String> againstNerveBlock) {

    /**
     * What became of one intervention.
     *
     * @param status allowed, conditional or withheld
     * @param gates of an allowed one the gates it passed, else those that hold or are open
     */
    record Standing(String status, Set<String> gates) {}

    private static final Standing NOT_NAMED = new Standing("not named", Set.of());

    /** Where the service decides otherwise than these tables do. */
    List<String> differencesOf(Opinion service) {
        List<String> differences = new ArrayList<>();
        compare(differences, "triage", triage, service.triage);
        compare(differences, "phase", phase, service.phase);
        compare(differences, "nerve-block listed", nerveBlockListed, service.nerveBlockListed);
        compare(differences, "against nerve-block", againstNerveBlock, service.againstNerveBlock);
        Set<String> codes = new TreeSet<>(interventions.keySet());
        codes.addAll(service.interventions.keySet());
        for (String code : codes) {
            Standing tables = interventions.getOrDefault(code, NOT_NAMED);
            Standing other = service.interventions.getOrDefault(code, NOT_NAMED);
            compare(differences, code, tables.status, other.status);
            if (tables.status.equals(other.status)) {
                compare(
                        differences,
                        "gates of " + code,
                        less(tables.gates, other.gates),
                        less(other.gates, tables.gates));
            }
        }
        return differences;
    }

    private static Set<String> less(Set<String> gates, Set<String> others) {
        Set<String> left = new TreeSet<>(gates);
        left.removeAll(others);
        return left;
    }

    private static void compare(List<String> differences, String what, Object tables, Object service) {
        if (!Objects.equals(tables, service)) {
            differences.add(what + ": the tables say " + tables + ", the service says " + service);
        }
    }
}
