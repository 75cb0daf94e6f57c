package org.sciatica.handout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sciatica.request.RequestReader;
import org.sciatica.vocabulary.Findings;

/** The requests of the published examples and of the vignettes. */
final class Requests {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Requests() {}

    /** The request of a published example. */
    static String example(String name) {
        return read(
                "/examples/" + name + ".json",
                text -> MAPPER.readTree(text).get("request").toString());
    }

    /** The request of every vignette, by its id. */
    static Map<String, String> vignettes() {
        return read("/cases/vignettes.jsonl", text -> {
            Map<String, String> requests = new LinkedHashMap<>();
            for (String line : text.lines().toList()) {
                JsonNode vignette = MAPPER.readTree(line);
                requests.put(
                        vignette.get("id").asText(), vignette.get("request").toString());
            }
            return requests;
        });
    }

    static Findings findings(String request) {
        return RequestReader.read(request.getBytes(StandardCharsets.UTF_8));
    }

    /** Everything that is allowed to this patient is to be printed. */
    static RequestReader.ToPrint toPrint(Findings findings) {
        return new RequestReader.ToPrint(findings, Set.of());
    }

    private interface Reading<T> {
        T from(String text) throws IOException;
    }

    private static <T> T read(String path, Reading<T> reading) {
        try (InputStream stream = Objects.requireNonNull(Requests.class.getResourceAsStream(path))) {
            return reading.from(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
