package org.sciatica.supplychain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The CycloneDX document of a packaged service. */
final class BillOfMaterials {

    /**
     * A part of the service.
     *
     * @param group Maven group; empty for a file that the build makes
     * @param licences SPDX ids, or names where the part states no id; the receiver may choose between several
     * @param file its name in Maven's repository
     * @param sha256 of that file, hexadecimal; empty for what the build makes
     */
    record Part(String group, String name, String version, List<String> licences, String file, String sha256) {
        /** Group and name, as Maven and the advisory databases write them. */
        String coordinates() {
            return group + ":" + name;
        }

        boolean isLibrary() {
            return !group.isEmpty() && !group.equals("org.sciatica");
        }

        /** Where Maven keeps its file. */
        Path in(Path repository) {
            return repository
                    .resolve(group.replace('.', '/'))
                    .resolve(name)
                    .resolve(version)
                    .resolve(file);
        }
    }

    private static final Pattern CLASSIFIER = Pattern.compile("[?&]classifier=([^&]+)");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode document;

    private BillOfMaterials(ObjectNode document) {
        this.document = document;
    }

    static BillOfMaterials read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return new BillOfMaterials((ObjectNode) MAPPER.readTree(stream));
        }
    }

    /**
     * Without what only the build used, with the time of the version in place of that of the build, and with the hashes of the
     * jar as it is now. The service itself stands in the metadata alone: Quarkus lists it among its parts once more.
     */
    BillOfMaterials shipped(PackagedJar jar, Instant time) throws IOException {
        ObjectNode shipped = document.deepCopy();
        ((ObjectNode) shipped.get("metadata")).put("timestamp", time.toString());
        JsonNode service = shipped.at("/metadata/component");
        for (JsonNode hash : service.path("hashes")) {
            ((ObjectNode) hash).put("content", jar.hash(hash.get("alg").asText()));
        }
        Set<String> embedded = jar.embedded();
        Set<String> kept = new HashSet<>();
        kept.add(service.get("bom-ref").asText());
        ArrayNode components = shipped.putArray("components");
        for (JsonNode component : document.withArray("components")) {
            Part part = part(component);
            boolean packaged = isOfTheService(component) || embedded.contains(part.group() + "_" + part.name());
            if (packaged && kept.add(component.get("bom-ref").asText())) {
                components.add(component);
            }
        }
        ArrayNode dependencies = shipped.putArray("dependencies");
        for (JsonNode dependency : document.withArray("dependencies")) {
            if (kept.contains(dependency.get("ref").asText())) {
                ObjectNode copy = dependency.deepCopy();
                ArrayNode on = copy.putArray("dependsOn");
                dependency.withArray("/dependsOn").forEach(reference -> {
                    if (kept.contains(reference.asText())) {
                        on.add(reference);
                    }
                });
                dependencies.add(copy);
            }
        }
        return new BillOfMaterials(shipped);
    }

    private static boolean isOfTheService(JsonNode component) {
        return StreamSupport.stream(component.path("properties").spliterator(), false)
                .anyMatch(property -> property.path("name").asText().equals("quarkus:component:scope")
                        && property.path("value").asText().equals("runtime"));
    }

    List<Part> parts() {
        return StreamSupport.stream(document.withArray("components").spliterator(), false)
                .map(BillOfMaterials::part)
                .toList();
    }

    List<Part> libraries() {
        return parts().stream().filter(Part::isLibrary).toList();
    }

    private static Part part(JsonNode component) {
        List<String> licences = new ArrayList<>();
        for (JsonNode choice : component.path("licenses")) {
            JsonNode licence = choice.path("license");
            licences.add(choice.path("expression")
                    .asText(licence.path("id").asText(licence.path("name").asText())));
        }
        return new Part(
                component.path("group").asText(),
                component.get("name").asText(),
                component.get("version").asText(),
                List.copyOf(licences),
                file(component),
                StreamSupport.stream(component.path("hashes").spliterator(), false)
                        .filter(hash -> hash.path("alg").asText().equals("SHA-256"))
                        .map(hash -> hash.path("content").asText())
                        .findFirst()
                        .orElse(""));
    }

    private static String file(JsonNode component) {
        Matcher classifier = CLASSIFIER.matcher(component.path("purl").asText());
        return component.get("name").asText()
                + "-" + component.get("version").asText()
                + (classifier.find() ? "-" + classifier.group(1) : "")
                + ".jar";
    }

    void write(Path file) {
        try {
            Files.writeString(file, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
