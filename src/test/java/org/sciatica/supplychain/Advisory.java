package org.sciatica.supplychain;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.maven.artifact.versioning.ComparableVersion;

/**
 * A known weakness, as the OSV format tells it (<a href="https://ossf.github.io/osv-schema/">osv-schema</a>).
 *
 * @param names its id and its other names
 * @param modified when it was last changed
 * @param severity as its publisher states it, in capitals; UNKNOWN when not stated
 */
record Advisory(String id, List<String> names, Instant modified, String severity, String summary, JsonNode affected) {

    private static final ComparableVersion FIRST = new ComparableVersion("0");
    private static final Comparator<Map.Entry<ComparableVersion, String>> BY_VERSION = Map.Entry.comparingByKey();

    static Advisory of(JsonNode record) {
        List<String> names = new ArrayList<>();
        names.add(record.get("id").asText());
        record.path("aliases").forEach(alias -> names.add(alias.asText()));
        return new Advisory(
                names.get(0),
                List.copyOf(names),
                Instant.parse(record.get("modified").asText()),
                record.at("/database_specific/severity").asText("UNKNOWN").toUpperCase(Locale.ROOT),
                record.path("summary").asText(),
                record.hasNonNull("withdrawn") ? record.path("none") : record.path("affected"));
    }

    /** Whether it must not stay unexplained; a severity that nobody states is read as high. */
    boolean isSevere() {
        return !severity.equals("LOW") && !severity.equals("MODERATE") && !severity.equals("MEDIUM");
    }

    boolean affects(BillOfMaterials.Part library) {
        return stream(affected)
                .filter(place -> place.at("/package/ecosystem").asText().equals("Maven"))
                .filter(place -> place.at("/package/name").asText().equals(library.coordinates()))
                .anyMatch(place -> affects(place, library.version()));
    }

    private static boolean affects(JsonNode place, String version) {
        ComparableVersion ours = new ComparableVersion(version);
        return stream(place.path("versions")).anyMatch(named -> new ComparableVersion(named.asText()).equals(ours))
                || stream(place.path("ranges")).anyMatch(range -> within(range, ours));
    }

    /** The rule of the format: the last event at or before the version decides, in the order of the versions. */
    private static boolean within(JsonNode range, ComparableVersion ours) {
        List<Map.Entry<ComparableVersion, String>> events = new ArrayList<>();
        for (JsonNode event : range.path("events")) {
            event.fieldNames()
                    .forEachRemaining(kind -> events.add(
                            Map.entry(new ComparableVersion(event.get(kind).asText()), kind)));
        }
        events.sort(BY_VERSION);
        boolean affected = false;
        for (Map.Entry<ComparableVersion, String> event : events) {
            int order = event.getKey().compareTo(ours);
            switch (event.getValue()) {
                // Introduced at 0 means: in every version, early ones below 0 included.
                case "introduced" ->
                    affected = affected || order <= 0 || event.getKey().equals(FIRST);
                case "fixed" -> affected = affected && order > 0;
                case "last_affected" -> affected = affected && order >= 0;
                default -> {}
            }
        }
        return affected;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
