package org.sciatica.vocabulary;

import java.util.List;
import java.util.Map;
import org.sciatica.data.YamlResource;

/** The codes of public code systems that mean the same as an input; only those that were verified in a source. */
public final class Codings {

    /**
     * A code of a public code system.
     *
     * @param system SNOMED-CT, ICD-10 (WHO) or LOINC
     * @param code the code
     * @param display the system's own name for it
     */
    public record Coding(String system, String code, String display) {}

    private final Map<String, Coding[]> codings;

    private Codings(Map<String, Coding[]> codings) {
        for (String code : codings.keySet()) {
            if (Input.of(code).isEmpty()) {
                throw new IllegalStateException("No input " + code);
            }
        }
        this.codings = codings;
    }

    public static Codings load() {
        return new Codings(YamlResource.map("vocabulary/codings.yaml", Coding[].class));
    }

    /** The codes of an input; none where no verified code exists. */
    public List<Coding> of(Input input) {
        return List.of(codings.getOrDefault(input.code(), new Coding[0]));
    }
}
