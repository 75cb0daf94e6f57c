package org.sciatica.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A YAML file, of the class path unless said otherwise, read strictly: unknown keys, duplicate keys and missing numbers are errors. */
public final class YamlResource {

    private static final JsonMapper MAPPER = JsonMapper.builder(new YAMLFactory())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private interface Reading<T> {
        T from(InputStream stream) throws IOException;
    }

    private YamlResource() {}

    /** The list of {@code type} that the file holds. */
    public static <T> List<T> list(String path, Class<T> type) {
        return Collections.unmodifiableList(
                read(path, stream -> MAPPER.readerForListOf(type).<List<T>>readValue(stream)));
    }

    /** The entries of {@code type} that the file holds, by key, in the order of the file. */
    public static <T> Map<String, T> map(String path, Class<T> type) {
        return Collections.unmodifiableMap(
                read(path, stream -> MAPPER.readerForMapOf(type).<Map<String, T>>readValue(stream)));
    }

    /** The one {@code type} that the file holds. */
    public static <T> T one(String path, Class<T> type) {
        return read(path, stream -> MAPPER.readValue(stream, type));
    }

    /**
     * The one {@code type} that a file outside the class path holds.
     *
     * @throws IOException when there is no such file, or it holds anything else
     */
    public static <T> T one(Path file, Class<T> type) throws IOException {
        return MAPPER.readValue(file.toFile(), type);
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
        try (InputStream stream = classPath().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("Missing resource " + path);
            }
            return reading.from(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable resource " + path, e);
        }
    }
}
