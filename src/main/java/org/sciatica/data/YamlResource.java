package org.sciatica.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A YAML file, of the class path unless said otherwise, read strictly: unknown keys, duplicate keys and missing numbers are errors.
 *
 * <p>Reading YAML is most of what a start would cost. The build lays the same content as JSON beside each file, and out of a
 * package that is read instead. In a folder the YAML is read: it may have been edited since.
 */
public final class YamlResource {

    /** What the name of a YAML file ends with where its content is JSON. */
    static final String AS_JSON = ".json";

    private static final JsonMapper JSON = strict(new JsonFactory());

    /** Loaded when a YAML file is read, which a packaged service seldom does. */
    private static final class Yaml {
        static final JsonMapper MAPPER = strict(new YAMLFactory());
    }

    private interface Reading<T> {
        T from(JsonMapper mapper, InputStream stream) throws IOException;
    }

    private YamlResource() {}

    private static JsonMapper strict(JsonFactory format) {
        return JsonMapper.builder(format)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .build();
    }

    /** The list of {@code type} that the file holds. */
    public static <T> List<T> list(String path, Class<T> type) {
        return Collections.unmodifiableList(
                read(path, (mapper, stream) -> mapper.readerForListOf(type).<List<T>>readValue(stream)));
    }

    /** The entries of {@code type} that the file holds, by key, in the order of the file. */
    public static <T> Map<String, T> map(String path, Class<T> type) {
        return Collections.unmodifiableMap(
                read(path, (mapper, stream) -> mapper.readerForMapOf(type).<Map<String, T>>readValue(stream)));
    }

    /** The one {@code type} that the file holds. */
    public static <T> T one(String path, Class<T> type) {
        return read(path, (mapper, stream) -> mapper.readValue(stream, type));
    }

    /**
     * The one {@code type} that a file outside the class path holds.
     *
     * @throws IOException when there is no such file, or it holds anything else
     */
    public static <T> T one(Path file, Class<T> type) throws IOException {
        return Yaml.MAPPER.readValue(file.toFile(), type);
    }

    /** Whether there is such a file. */
    public static boolean exists(String path) {
        return classPath().getResource(path) != null;
    }

    private static ClassLoader classPath() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return loader == null ? YamlResource.class.getClassLoader() : loader;
    }

    private static <T> T read(String path, Reading<T> reading) {
        URL json = classPath().getResource(path + AS_JSON);
        boolean packaged = json != null && json.getProtocol().equals("jar");
        try (InputStream stream = classPath().getResourceAsStream(packaged ? path + AS_JSON : path)) {
            if (stream == null) {
                throw new IllegalStateException("Missing resource " + path);
            }
            return reading.from(packaged ? JSON : Yaml.MAPPER, stream);
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable resource " + path, e);
        }
    }

    /**
     * The content of a YAML file as JSON: numbers as they are written, so that nothing is read otherwise from it.
     *
     * @throws IOException when it cannot be read, or a key is there twice
     */
    static byte[] asJson(byte[] yaml) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonParser from = Yaml.MAPPER.createParser(yaml);
                JsonGenerator to = JSON.createGenerator(out)) {
            from.nextToken();
            to.copyCurrentStructureExact(from);
        }
        return out.toByteArray();
    }
}
