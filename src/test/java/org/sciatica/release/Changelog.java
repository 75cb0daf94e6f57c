package org.sciatica.release;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the changelog says of decisions that changed since the last release. */
final class Changelog {

    private final String clinical;

    /** Reads what stands under "Clinical" in the first section, if that is one of a version that is not released. */
    Changelog(String text) {
        String[] sections = text.split("(?m)^## ", 3);
        boolean notReleased = sections.length > 1
                && sections[1].lines().findFirst().orElse("").contains("not released");
        String[] parts = notReleased ? sections[1].split("(?m)^### Clinical$", 2) : new String[0];
        this.clinical = parts.length == 2 ? parts[1].split("(?m)^### ", 2)[0] : "";
    }

    /** Those of these names that it leaves out. */
    Set<String> leavesOut(Set<String> names) {
        return names.stream().filter(name -> !names(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean names(String name) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])")
                .matcher(clinical)
                .find();
    }
}
