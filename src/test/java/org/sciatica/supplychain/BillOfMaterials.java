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
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The CycloneDX document of a packaged service. */
final class BillOfMaterials {

    /**
     * A part of the service.
     *
     * @param group Maven group; empty for a file that the build makes
     * @param licences SPDX ids, or names where the part states no id; the receiver may choose between several
     * @param files where it lies in the packaged service; empty when its content is packed into another file
     */
    record Part(String group, String name, String version, List<String> licences, List<String> files) {
        /** Group and name, as Maven and the advisory databases write them. */
        String coordinates() {
            return group + ":" + name;
        }

        boolean isLibrary() {
            return !group.isEmpty() && !group.equals("org.sciatica");
        }
    }

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
     * Without what only the build used, and with the time of the version in place of that of the build.
     *
     * @param packaged the folder of the packaged service
     */
    BillOfMaterials shipped(Path packaged, Instant time) throws IOException {
        Set<String> embedded = embedded(packaged.resolve("quarkus/generated-bytecode.jar"));
        ObjectNode shipped = document.deepCopy();
        ((ObjectNode) shipped.get("metadata")).put("timestamp", time.toString());
        Set<String> kept = new HashSet<>();
        kept.add(shipped.at("/metadata/component/bom-ref").asText());
        ArrayNode components = shipped.putArray("components");
        for (JsonNode component : document.withArray("components")) {
            Part part = part(component);
            if (!part.files().isEmpty() || embedded.contains(part.group() + "_" + part.name())) {
                components.add(component);
                kept.add(component.get("bom-ref").asText());
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

    /** Quarkus packs the pages of a web library into a folder that tells the library: group_name__classifier_type. */
    private static Set<String> embedded(Path generated) throws IOException {
        Set<String> libraries = new TreeSet<>();
        try (JarFile jar = new JarFile(generated.toFile())) {
            jar.stream()
                    .map(entry -> entry.getName().split("/", 3))
                    .filter(path -> path[0].equals("META-INF") && path.length > 2 && path[1].contains("__"))
                    .forEach(path -> libraries.add(path[1].substring(0, path[1].indexOf("__"))));
        }
        return libraries;
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
        List<String> files = new ArrayList<>();
        component
                .at("/evidence/occurrences")
                .forEach(place -> files.add(place.get("location").asText()));
        return new Part(
                component.path("group").asText(),
                component.get("name").asText(),
                component.get("version").asText(),
                List.copyOf(licences),
                List.copyOf(files));
    }

    /** The files of the packaged service that it does not list, and those it lists that are not there. */
    Set<String> differsFrom(Path packaged) throws IOException {
        Set<String> listed = new TreeSet<>();
        parts().forEach(part -> listed.addAll(part.files()));
        Set<String> differing = new TreeSet<>(listed);
        try (Stream<Path> files = Files.walk(packaged)) {
            files.filter(Files::isRegularFile)
                    .map(file -> packaged.relativize(file).toString().replace('\\', '/'))
                    .forEach(file -> {
                        if (!differing.remove(file)) {
                            differing.add(file);
                        }
                    });
        }
        return differing;
    }

    void write(Path file) {
        try {
            Files.writeString(file, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
