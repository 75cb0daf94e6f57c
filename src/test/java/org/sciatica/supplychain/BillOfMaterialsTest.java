package org.sciatica.supplychain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BillOfMaterialsTest {

    private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");
    private static final String GENERATED = "quarkus/generated-bytecode.jar";

    @TempDir
    Path packaged;

    @TempDir
    Path elsewhere;

    @BeforeEach
    void aPackagedServiceWithTheFilesOfAWebLibrary() throws IOException {
        Files.createDirectories(packaged.resolve("lib"));
        Files.createDirectories(packaged.resolve("quarkus"));
        Files.writeString(packaged.resolve("lib/shipped.jar"), "shipped");
        try (OutputStream file = Files.newOutputStream(packaged.resolve(GENERATED));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("META-INF/org.example_web__jar/META-INF/resources/page.js"));
        }
    }

    private static String component(String name, String location) {
        return """
                {"bom-ref": "%1$s", "group": "org.example", "name": "%1$s", "version": "1",
                 "licenses": [{"license": {"id": "MIT"}}, {"license": {"name": "Other"}}],
                 "evidence": {"occurrences": [%2$s]}}
                """.formatted(name, location.isEmpty() ? "" : "{\"location\": \"" + location + "\"}");
    }

    private BillOfMaterials shipped() throws IOException {
        Path written = elsewhere.resolve("bill.json");
        Files.writeString(written, """
                {"metadata": {"timestamp": "2026-07-07T07:07:07Z", "component": {"bom-ref": "service"}},
                 "components": [%s, %s, %s, {"bom-ref": "made", "name": "made", "version": "1",
                     "evidence": {"occurrences": [{"location": "%s"}]}}],
                 "dependencies": [{"ref": "service", "dependsOn": ["shipped", "tool"]}, {"ref": "tool", "dependsOn": ["web"]}]}
                """.formatted(
                component("shipped", "lib/shipped.jar"), component("tool", ""), component("web", ""), GENERATED));
        BillOfMaterials shipped = BillOfMaterials.read(written).shipped(packaged, TIME);
        shipped.write(written);
        return BillOfMaterials.read(written);
    }

    @Test
    void whatOnlyTheBuildUsedIsLeftOutAndWhatIsPackedIntoAnotherFileStays() throws IOException {
        assertThat(shipped().parts()).extracting(BillOfMaterials.Part::name).containsExactly("shipped", "web", "made");
        assertThat(Files.readString(elsewhere.resolve("bill.json")))
                .contains("\"timestamp\" : \"2026-01-01T00:00:00Z\"", "\"dependsOn\" : [ \"shipped\" ]")
                .doesNotContain("tool");
    }

    @Test
    void everyFileIsListed() throws IOException {
        assertThat(shipped().differsFrom(packaged)).isEmpty();
    }

    @Test
    void aFileThatIsNotListedAndOneThatIsNotThereAreFound() throws IOException {
        Files.move(packaged.resolve("lib/shipped.jar"), packaged.resolve("lib/stranger.jar"));
        assertThat(shipped().differsFrom(packaged)).containsExactly("lib/shipped.jar", "lib/stranger.jar");
    }

    @Test
    void theListOfLicencesHoldsOneLineForEachLibrary() throws IOException {
        assertThat(BillOfMaterialsWriter.thirdParty(shipped().libraries()))
                .endsWith("\n\norg.example:shipped 1: MIT or Other\norg.example:web 1: MIT or Other\n");
    }

    private static List<String> faults(String licence, Map<String, Licences.Explained> explained) {
        return new Licences(Map.of("MIT", "keep the notice"), explained)
                .faults(List.of(new BillOfMaterials.Part(
                        "org.example",
                        "parser",
                        "1",
                        licence.isEmpty() ? List.of() : List.of(licence, "Proprietary"),
                        List.of())));
    }

    @Test
    void oneAllowedLicenceAmongSeveralIsEnough() {
        assertThat(faults("MIT", Map.of())).isEmpty();
    }

    @Test
    void anotherLicenceOrNoneIsAFault() {
        assertThat(faults("AGPL-3.0", Map.of()))
                .containsExactly("org.example:parser comes under AGPL-3.0, Proprietary");
        assertThat(faults("", Map.of())).containsExactly("org.example:parser comes under no licence");
    }

    @Test
    void aLicenceExplainedForThisLibraryIsNoFault() {
        var explained = Map.of("org.example:parser", new Licences.Explained("LGPL-2.1", "a jar of its own"));
        assertThat(faults("LGPL-2.1", explained)).isEmpty();
        assertThat(faults("AGPL-3.0", explained)).hasSize(2);
    }

    @Test
    void anExplanationThatExplainsNothingIsAFault() {
        var explained = Map.of("org.example:parser", new Licences.Explained("LGPL-2.1", "a jar of its own"));
        assertThat(faults("MIT", explained))
                .containsExactly("org.example:parser is explained in licences.yaml and needs no explanation");
    }
}
