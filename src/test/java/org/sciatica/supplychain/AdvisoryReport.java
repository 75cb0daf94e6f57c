package org.sciatica.supplychain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a database of advisories says of the libraries of a bill.
 *
 * @param lines what is known, a line each
 * @param faults what must not stay as it is
 */
record AdvisoryReport(List<String> lines, List<String> faults) {

    /**
     * Why an advisory does not concern the service, in the words of OpenVEX.
     *
     * @param component group and name of the library
     * @param status not_affected
     * @param justification one of OpenVEX, such as vulnerable_code_not_in_execute_path
     * @param why the reason, for a person who checks it
     */
    record Explained(String component, String status, String justification, String why) {

        private static final Set<String> JUSTIFICATIONS = Set.of(
                "component_not_present",
                "vulnerable_code_not_present",
                "vulnerable_code_not_in_execute_path",
                "vulnerable_code_cannot_be_controlled_by_adversary",
                "inline_mitigations_already_exist");

        private boolean isComplete() {
            return status.equals("not_affected") && JUSTIFICATIONS.contains(justification) && !why.isBlank();
        }
    }

    /**
     * Holds each library against each advisory.
     *
     * @param explained by the id of the advisory or another of its names
     */
    static AdvisoryReport of(
            List<BillOfMaterials.Part> libraries,
            AdvisoryDatabase database,
            Map<String, Explained> explained,
            Instant now) {
        List<String> lines = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        Duration age = database.age(now);
        lines.add("%d advisories, the newest %d days and %d hours old; %d libraries"
                .formatted(database.advisories().size(), age.toDays(), age.toHoursPart(), libraries.size()));
        if (age.compareTo(AdvisoryDatabase.OLDEST) > 0) {
            faults.add("The database is older than " + AdvisoryDatabase.OLDEST.toDays() + " days");
        }
        Set<String> unused = new HashSet<>(explained.keySet());
        for (Advisory advisory : database.advisories()) {
            for (BillOfMaterials.Part library : libraries) {
                if (!advisory.affects(library)) {
                    continue;
                }
                String told = "%s %s in %s %s: %s"
                        .formatted(
                                advisory.severity(),
                                String.join(" ", advisory.names()),
                                library.coordinates(),
                                library.version(),
                                advisory.summary());
                String reason = explanation(advisory, library, explained, unused);
                lines.add(reason.isEmpty() ? told : told + " (not affected: " + reason + ")");
                if (advisory.isSevere() && reason.isEmpty()) {
                    faults.add(told);
                }
            }
        }
        unused.stream().sorted().forEach(name -> lines.add("Explained and not found: " + name));
        return new AdvisoryReport(List.copyOf(lines), List.copyOf(faults));
    }

    private static String explanation(
            Advisory advisory, BillOfMaterials.Part library, Map<String, Explained> explained, Set<String> unused) {
        for (String name : advisory.names()) {
            Explained found = explained.get(name);
            if (found != null && found.component().equals(library.coordinates()) && found.isComplete()) {
                unused.remove(name);
                return found.why();
            }
        }
        return "";
    }
}
