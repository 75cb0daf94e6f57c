package org.sciatica.chart;

import java.util.List;
import org.sciatica.data.YamlResource;

/** The codes of public systems under which treatments of our catalogue are ordered. */
public final class OrderCodes {

    /**
     * A code that may mean any of several interventions.
     *
     * @param system snomed
     * @param code the code
     * @param name what the system calls it
     * @param kinds the kinds of intervention that it takes in as a whole
     * @param interventions single interventions that it takes in
     */
    public record Family(String system, String code, String name, List<String> kinds, List<String> interventions) {

        @SuppressWarnings("NullAway") // an absent key of the file arrives as null
        public Family {
            kinds = kinds == null ? List.of() : List.copyOf(kinds);
            interventions = interventions == null ? List.of() : List.copyOf(interventions);
        }
    }

    private static final List<Family> ALL = YamlResource.list("chart/orders.yaml", Family.class);

    private OrderCodes() {}

    /** What these codings may mean. */
    static List<Family> of(List<Fields.Coding> codings) {
        return ALL.stream()
                .filter(family -> codings.stream()
                        .anyMatch(coding -> coding.system().equals(CodeSystems.SNOMED_CT)
                                && coding.code().equals(family.code())))
                .toList();
    }
}
