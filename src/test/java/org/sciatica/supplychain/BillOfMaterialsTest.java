package org.sciatica.supplychain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BillOfMaterialsTest {

    private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");
    private static final String WEB_LIBRARY = "META-INF/org.example_web__jar/META-INF/resources/page.js";

    @TempDir
    Path repository;

    @TempDir
    Path elsewhere;

    private BillOfMaterials known;

    @BeforeEach
    void aServiceOfOneLibraryAndThePagesOfAnotherThatWasBuiltWithATool() throws IOException {
        jar("shipped", Map.of("org/shipped/A.class", "a", "org/shipped/B.class", "b", "META-INF/LICENSE.txt", "MIT"));
        jar("tool", Map.of("org/tool/T.class", "t", "org/shipped/A.class", "another a"));
        jar("web", Map.of("META-INF/resources/page.js", "js", "org/web/W.class", "w", "META-INF/LICENSE", "MIT\r\n"));
        known = bill();
    }

    private void jar(String name, Map<String, String> entries) throws IOException {
        Path file = new BillOfMaterials.Part("org.example", name, "1", List.of(), name + "-1.jar", "").in(repository);
        Files.createDirectories(file.getParent());
        pack(file, entries);
    }

    private static void pack(Path file, Map<String, String> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private PackagedJar packaged(String... entries) throws IOException {
        Path file = elsewhere.resolve("run.jar");
        pack(file, Stream.of(entries).collect(Collectors.toMap(entry -> entry, entry -> "")));
        return PackagedJar.read(file);
    }

    private String component(String name, String scope) throws IOException {
        Path file = new BillOfMaterials.Part("org.example", name, "1", List.of(), name + "-1.jar", "").in(repository);
        return """
                {"bom-ref": "%1$s", "group": "org.example", "name": "%1$s", "version": "1",
                 "hashes": [{"alg": "MD5", "content": "0"}, {"alg": "SHA-256", "content": "%2$s"}],
                 "licenses": [{"license": {"id": "MIT"}}, {"license": {"name": "Other"}}],
                 "properties": [{"name": "quarkus:component:scope", "value": "%3$s"}]}
                """.formatted(
                name, Hashing.sha256().hashBytes(Files.readAllBytes(file)).toString(), scope);
    }

    private BillOfMaterials bill() throws IOException {
        Path written = elsewhere.resolve("written.json");
        Files.writeString(written, """
                {"metadata": {"timestamp": "2026-07-07T07:07:07Z", "component": {
                   "bom-ref": "service", "hashes": [{"alg": "SHA-256", "content": "0"}, {"alg": "SHA-512", "content": "0"}]}},
                 "components": [
                   {"bom-ref": "service", "name": "service", "version": "1",
                    "properties": [{"name": "quarkus:component:scope", "value": "runtime"}]}, %s, %s, %s],
                 "dependencies": [{"ref": "service", "dependsOn": ["shipped", "tool"]}, {"ref": "tool", "dependsOn": ["web"]}]}
                """.formatted(
                component("shipped", "runtime"), component("tool", "development"), component("web", "development")));
        return BillOfMaterials.read(written);
    }

    private BillOfMaterials shipped() throws IOException {
        Path bill = elsewhere.resolve("bill.json");
        known.shipped(packaged(WEB_LIBRARY), TIME).write(bill);
        return BillOfMaterials.read(bill);
    }

    @Test
    void whatOnlyTheBuildUsedIsLeftOutAndPagesThatArePackagedStay() throws IOException {
        assertThat(shipped().parts()).extracting(BillOfMaterials.Part::name).containsExactly("shipped", "web");
        assertThat(Files.readString(elsewhere.resolve("bill.json")))
                .contains("\"timestamp\" : \"2026-01-01T00:00:00Z\"", "\"dependsOn\" : [ \"shipped\" ]")
                .doesNotContain("tool");
    }

    @Test
    void theServiceStandsThereOnceWithTheHashesOfItsJar() throws IOException {
        shipped();
        byte[] jar = Files.readAllBytes(elsewhere.resolve("run.jar"));

        assertThat(Files.readString(elsewhere.resolve("bill.json")))
                .containsOnlyOnce("\"bom-ref\" : \"service\"")
                .contains(
                        "\"" + Hashing.sha256().hashBytes(jar) + "\"",
                        "\"" + Hashing.sha512().hashBytes(jar) + "\"");
    }

    private List<String> faults(String... packaged) throws IOException {
        return packaged(packaged).faults(known.libraries(), shipped().libraries(), repository);
    }

    @Test
    void aClassOfALibraryThatIsListedOrThatTheBuildMakesIsNoFault() throws IOException {
        assertThat(faults("org/shipped/A.class", "org/shipped/A_Bean.class", WEB_LIBRARY))
                .isEmpty();
    }

    @Test
    void aClassOfALibraryThatIsNotListedIsAFault() throws IOException {
        assertThat(faults("org/shipped/B.class", "org/tool/T.class", WEB_LIBRARY))
                .containsExactly("org/tool/T.class is packaged, and org.example:tool is not listed");
    }

    @Test
    void aLibraryOfWhichNothingIsPackagedIsAFault() throws IOException {
        assertThat(faults(WEB_LIBRARY))
                .containsExactly("org.example:shipped is listed, and none of its classes is packaged");
    }

    @Test
    void aLibraryThatIsNotTheOneListedIsAFault() throws IOException {
        jar("shipped", Map.of("org/shipped/A.class", "changed"));
        assertThat(faults("org/shipped/A.class", WEB_LIBRARY))
                .containsExactly("org.example:shipped is listed with another SHA-256 than that of shipped-1.jar");
    }

    @Test
    void theListOfLicencesHoldsOneLineForEachLibrary() throws IOException {
        assertThat(BillOfMaterialsWriter.thirdParty(shipped().libraries()))
                .endsWith("\n\norg.example:shipped 1: MIT or Other\norg.example:web 1: MIT or Other\n");
    }

    @Test
    void aTextThatSeveralLibrariesBringStandsOnceUnderTheirNames() throws IOException {
        assertThat(Notices.of(shipped().libraries(), repository))
                .containsOnlyOnce("MIT")
                .contains("\norg.example:shipped 1\norg.example:web 1\n")
                .doesNotContain("another a");
    }

    private static List<String> faults(String licence, Map<String, Licences.Explained> explained) {
        return new Licences(Map.of("MIT", "keep the notice"), explained)
                .faults(List.of(new BillOfMaterials.Part(
                        "org.example",
                        "parser",
                        "1",
                        licence.isEmpty() ? List.of() : List.of(licence, "Proprietary"),
                        "parser-1.jar",
                        "")));
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
