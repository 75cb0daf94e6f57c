package org.sciatica.catalogue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sciatica.data.YamlResource;

/** All interventions, in the order in which they are listed and answered. */
public final class Catalogue {

    private final Map<String, Intervention> interventions = new LinkedHashMap<>();
    private final List<Intervention> all;

    private Catalogue(List<Intervention> interventions) {
        all = List.copyOf(interventions);
        for (Intervention intervention : interventions) {
            if (this.interventions.put(intervention.code(), intervention) != null) {
                throw new IllegalStateException("Repeated intervention " + intervention.code());
            }
        }
    }

    /** Reads the catalogue from the class path, one file for each kind. */
    public static Catalogue load() {
        return new Catalogue(Arrays.stream(Kind.values())
                .flatMap(kind -> read(kind).stream())
                .toList());
    }

    private static List<Intervention> read(Kind kind) {
        List<Intervention> read = YamlResource.list("catalogue/" + kind.plural() + ".yaml", Intervention.class);
        for (Intervention intervention : read) {
            if (intervention.kind() != kind) {
                throw new IllegalStateException(intervention.code() + " stands in the file of " + kind);
            }
        }
        return read;
    }

    public List<Intervention> all() {
        return all;
    }

    public Optional<Intervention> find(String code) {
        return Optional.ofNullable(interventions.get(code));
    }

    /**
     * The intervention of this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Intervention get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No intervention " + code));
    }
}
