package org.sciatica.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A YAML file of the class path, read strictly: unknown keys, duplicate keys and missing values are errors. */
public final class YamlResource {

    private static final JsonMapper MAPPER = JsonMapper.builder(new YAMLFactory())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private YamlResource() {}

    /** The list of {@code type} that the file holds. */
    public static <T> List<T> list(String path, Class<T> type) {
        return List.copyOf(
                YamlResource.<List<T>>read(path, MAPPER.getTypeFactory().constructCollectionType(List.class, type)));
    }

    /** The one {@code type} that the file holds. */
    public static <T> T one(String path, Class<T> type) {
        return read(path, MAPPER.constructType(type));
    }

    /** The value of a generic {@code type} that the file holds. */
    public static <T> T one(String path, TypeReference<T> type) {
        return read(path, MAPPER.constructType(type));
    }

    private static <T> T read(String path, JavaType type) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        ClassLoader used = loader == null ? YamlResource.class.getClassLoader() : loader;
        try (InputStream stream = used.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("Missing resource " + path);
            }
            return MAPPER.readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable resource " + path, e);
        }
    }
}
