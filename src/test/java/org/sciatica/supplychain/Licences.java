package org.sciatica.supplychain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sciatica.data.YamlResource;

/**
 * The licences under which parts of the service may come.
 *
 * @param allowed what a licence asks, by SPDX id
 * @param explained why a library may be shipped under another licence, by group and name
 */
record Licences(Map<String, String> allowed, Map<String, Explained> explained) {

    /** One library under a licence that is not allowed in general. */
    record Explained(String licence, String why) {}

    static Licences load() {
        return YamlResource.one("supplychain/licences.yaml", Licences.class);
    }

    /** The libraries under no licence that is allowed or explained, and the explanations that explain nothing. */
    List<String> faults(List<BillOfMaterials.Part> libraries) {
        List<String> faults = new ArrayList<>();
        Set<String> unused = new HashSet<>(explained.keySet());
        for (BillOfMaterials.Part library : libraries) {
            Explained reason = explained.get(library.coordinates());
            if (library.licences().stream().anyMatch(allowed::containsKey)) {
                continue;
            }
            if (reason != null && library.licences().contains(reason.licence())) {
                unused.remove(library.coordinates());
            } else {
                faults.add(library.coordinates() + " comes under "
                        + (library.licences().isEmpty() ? "no licence" : String.join(", ", library.licences())));
            }
        }
        unused.stream()
                .sorted()
                .forEach(library -> faults.add(library + " is explained in licences.yaml and needs no explanation"));
        return faults;
    }
}
