package org.sciatica.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A Bundle, as a server answers a search with: what came in it, and whether there is more. */
public final class Searchset {

    private Searchset() {}

    public static boolean isOne(JsonNode resource) {
        return resource.path("resourceType").asText().equals("Bundle");
    }

    /** Whether its entries can be looked through. One without any is empty; in one whose entries are no list there may be anything. */
    public static boolean isReadable(JsonNode bundle) {
        JsonNode entries = bundle.path("entry");
        return entries.isContainerNode() || entries.isMissingNode();
    }

    /** What came, as far as it can be looked through. */
    public static List<JsonNode> entries(JsonNode bundle) {
        return isReadable(bundle) ? Fields.list(bundle.path("entry")) : List.of();
    }

    /** Whether more exists than came: a total of more than came says what a link to a next page says. */
    public static boolean hasMore(JsonNode bundle) {
        return Fields.list(bundle.path("link")).stream()
                        .anyMatch(link -> link.path("relation").asText().equals("next"))
                || bundle.path("total").asDouble() > entries(bundle).size();
    }
}
