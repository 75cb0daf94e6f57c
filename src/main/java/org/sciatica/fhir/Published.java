package org.sciatica.fhir;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.MetadataResource;
import org.jspecify.annotations.Nullable;
import org.sciatica.assessment.Assessor;
import org.sciatica.fhirmodel.FhirJson;
import org.sciatica.http.Cached;
import org.sciatica.http.PublicUrl;

/** Everything that is published, written once, when it is first asked for: what writes it loads beside the start. */
@ApplicationScoped
class Published {

    static final String MEDIA_TYPE = "application/fhir+json";

    private final FhirJson json;
    private final Knowledge knowledge;
    private final String base;
    private @Nullable Contents contents;

    Published(FhirJson json, Assessor assessor, PublicUrl publicUrl) {
        this.json = json;
        this.knowledge = Knowledge.of(assessor);
        this.base = publicUrl.of("/fhir");
    }

    /** One published resource, and its bytes. */
    private record Item(MetadataResource resource, Cached answer) {}

    /** The resources by type and id, and what the server says of itself. */
    private record Contents(Map<String, Map<String, Item>> types, Cached metadata) {}

    Knowledge knowledge() {
        return knowledge;
    }

    Cached metadata() {
        return contents().metadata();
    }

    Optional<Cached> find(String type, String id) {
        return Optional.ofNullable(
                        contents().types().getOrDefault(type, Map.of()).get(id))
                .map(Item::answer);
    }

    boolean has(String type) {
        return contents().types().containsKey(type);
    }

    /** The resources of a type that fit, as the answer to a search. */
    Cached search(String type, String query, Predicate<MetadataResource> fits) {
        Bundle found = new Bundle().setType(BundleType.SEARCHSET);
        found.addLink().setRelation("self").setUrl(base + "/" + type + (query.isEmpty() ? "" : "?" + query));
        for (Item item : contents().types().getOrDefault(type, Map.of()).values()) {
            if (fits.test(item.resource())) {
                found.addEntry()
                        .setFullUrl(base + "/" + type + "/" + item.resource().getIdPart())
                        .setResource(item.resource())
                        .getSearch()
                        .setMode(SearchEntryMode.MATCH);
            }
        }
        return cached(found.setTotal(found.getEntry().size()));
    }

    private synchronized Contents contents() {
        if (contents == null) {
            contents = write();
        }
        return contents;
    }

    private Contents write() {
        List<MetadataResource> resources = new ArrayList<>();
        Conformance conformance = new Conformance(knowledge.words());
        resources.add(new Form(knowledge).write());
        resources.addAll(new Terminology(knowledge).write());
        resources.add(new RuleBook(knowledge).write());
        resources.addAll(new Activities(knowledge).write());
        resources.addAll(conformance.operations());
        Map<String, Map<String, Item>> types = new LinkedHashMap<>();
        for (MetadataResource resource : resources) {
            types.computeIfAbsent(resource.fhirType(), type -> new LinkedHashMap<>())
                    .put(resource.getIdPart(), new Item(resource, cached(resource)));
        }
        return new Contents(types, cached(conformance.capabilities(base, types.keySet())));
    }

    private Cached cached(IBaseResource resource) {
        return Cached.of(json.text(resource).getBytes(StandardCharsets.UTF_8), MediaType.valueOf(MEDIA_TYPE));
    }
}
