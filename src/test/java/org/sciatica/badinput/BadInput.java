package org.sciatica.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** One line of bad-inputs.jsonl: what is sent, which statuses are right, why, and what else must hold of the answer. */
record BadInput(JsonNode line) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static List<BadInput> all() throws IOException {
        byte[] lines = Objects.requireNonNull(BadInput.class.getResourceAsStream("/cases/bad-inputs.jsonl"))
                .readAllBytes();
        List<BadInput> cases = new ArrayList<>();
        for (String line : new String(lines, StandardCharsets.UTF_8).lines().toList()) {
            cases.add(new BadInput(MAPPER.readTree(line)));
        }
        return cases;
    }

    String id() {
        return line.get("id").textValue();
    }

    String why() {
        return line.get("why").textValue();
    }

    String method() {
        return line.get("method").textValue();
    }

    String path() {
        return line.get("path").textValue();
    }

    JsonNode headers() {
        return line.get("headers");
    }

    /** The body as written, empty when it is generated. */
    String body() {
        return line.path("body").asText();
    }

    /** How the body is made, a missing node when it is written out. */
    JsonNode generator() {
        return line.path("bodyGen");
    }

    List<Integer> statuses() {
        return StreamSupport.stream(line.get("expectStatusIn").spliterator(), false)
                .map(JsonNode::intValue)
                .toList();
    }

    List<String> asserts() {
        return StreamSupport.stream(line.path("assert").spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    /** Why this case is run in a way of its own; empty for the most, which are sent and judged alike. */
    String elsewhere() {
        if (generator().path("op").asText().equals("lines")) {
            return "long";
        }
        String profile = line.path("profile").asText();
        return method().equals("SCRIPT") ? "load" : profile.equals("auth") ? profile : "";
    }
}
