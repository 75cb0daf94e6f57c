package org.sciatica.fhir;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.MetadataResource;
import org.sciatica.http.Problem;
import org.sciatica.http.ProblemKind;
import org.sciatica.http.RequestRefused;
import org.sciatica.words.Words;

/**
 * What is searched for among the published resources.
 *
 * @param asked the values of each parameter, as they were repeated
 */
record Search(Map<String, List<String>> asked) {

    static final String ID = "_id";
    static final String URL = "url";
    static final String VERSION = "version";

    private static final List<String> NAMES = List.of(ID, URL, VERSION);

    /** What changes nothing in the answer: it holds its total, and is as pretty as it is. */
    private static final Set<String> WITHOUT_EFFECT = Set.of(FormatParameter.NAME, "_pretty", "_total");

    private static final String SUMMARY = "_summary";

    /**
     * The search that these parameters ask for.
     *
     * @throws RequestRefused when one asks for what is not done
     */
    static Search of(Map<String, List<String>> asked, Words words) {
        asked.forEach((name, values) -> {
            boolean whole = name.equals(SUMMARY) && values.stream().allMatch("false"::equals);
            if (!NAMES.contains(name) && !WITHOUT_EFFECT.contains(name) && !whole) {
                throw new RequestRefused(
                        ProblemKind.BAD_REQUEST,
                        List.of(new Problem.Place("", "unknown-search", words.fhir("unknown-search"), NAMES)));
            }
        });
        return new Search(asked);
    }

    boolean finds(MetadataResource resource) {
        return fits(ID, resource.getIdPart())
                && fits(URL, resource.getUrl(), resource.getUrl() + "|" + resource.getVersion())
                && fits(VERSION, resource.getVersion());
    }

    /** Every repetition of a parameter must fit, with one of its values. */
    private boolean fits(String name, String... own) {
        return asked.getOrDefault(name, List.of()).stream()
                .allMatch(values -> Arrays.stream(values.split(",", -1))
                        .anyMatch(value -> Arrays.asList(own).contains(value)));
    }
}
