package org.sciatica.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlResourceTest {

    private static final String FILE = "dose.yaml";

    private record Dose(int sets) {}

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @TempDir
    private Path folder;

    @AfterEach
    void giveTheClassPathBack() {
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void theJsonBesideEachYamlFileHasTheSameContent() throws IOException {
        List<Path> files = YamlAsJson.files();
        JsonMapper yaml = exact(new YAMLFactory());
        JsonMapper json = exact(new JsonFactory());
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            assertThat(json.readTree(YamlResource.asJson(bytes)))
                    .as(file.toString())
                    .isEqualTo(yaml.readTree(bytes));
        }
        assertThat(files).hasSizeGreaterThan(50);
    }

    @Test
    void numbersKeepTheirDigits() throws IOException {
        assertThat(written("temperature: 38.50\n")).isEqualTo("{\"temperature\":38.50}");
    }

    @Test
    void aKeyThatIsThereTwiceIsNotPackaged() {
        assertThatThrownBy(() -> written("sets: 1\nsets: 2\n")).hasMessageContaining("Duplicate");
    }

    @Test
    void outOfAFolderTheYamlIsReadThoughJsonLiesBesideIt() throws Exception {
        Files.writeString(folder.resolve(FILE), "sets: 1");
        Files.writeString(folder.resolve(FILE + YamlResource.AS_JSON), "{\"sets\":2}");
        from(folder, () -> assertThat(YamlResource.one(FILE, Dose.class)).isEqualTo(new Dose(1)));
    }

    @Test
    void outOfAPackageTheJsonIsRead() throws Exception {
        from(
                jar(Map.of(FILE, "sets: 1", FILE + YamlResource.AS_JSON, "{\"sets\":2}")),
                () -> assertThat(YamlResource.one(FILE, Dose.class)).isEqualTo(new Dose(2)));
    }

    @Test
    void outOfAPackageWithoutJsonTheYamlIsRead() throws Exception {
        from(
                jar(Map.of(FILE, "sets: 1")),
                () -> assertThat(YamlResource.one(FILE, Dose.class)).isEqualTo(new Dose(1)));
    }

    @Test
    void jsonIsReadAsStrictlyAsYaml() throws Exception {
        for (String wrong :
                List.of("{\"sets\":1,\"set\":1}", "{\"sets\":1,\"sets\":1}", "{\"sets\":null}", "{\"sets\":1.5}")) {
            from(
                    jar(Map.of(FILE + YamlResource.AS_JSON, wrong)),
                    () -> assertThatThrownBy(() -> YamlResource.one(FILE, Dose.class))
                            .as(wrong)
                            .hasMessageContaining("Unreadable resource dose.yaml"));
        }
    }

    private static String written(String yaml) throws IOException {
        return new String(YamlResource.asJson(yaml.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    /** A reader that sees a difference between 38.5 and 38.50. */
    private static JsonMapper exact(JsonFactory format) {
        return JsonMapper.builder(format)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    private Path jar(Map<String, String> files) throws IOException {
        Path jar = Files.createTempFile(folder, "package", ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private static void from(Path place, ThrowingCallable reading) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {place.toUri().toURL()}, null)) {
            Thread.currentThread().setContextClassLoader(loader);
            try {
                reading.call();
            } catch (Throwable e) {
                throw new AssertionError(e);
            }
        }
    }
}
