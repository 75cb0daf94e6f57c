package org.sciatica.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A file of cases of one theme: a line that says the theme, then the cases, in one fixed form so that changes stand out. */
record CorpusFile(Path path, String text, String theme, List<CorpusCase> cases) {

    private static final JsonMapper MAPPER = JsonMapper.builder(new YAMLFactory())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final int WIDTH = 120;

    static CorpusFile read(Path path) throws IOException {
        String text = Files.readString(path, StandardCharsets.UTF_8);
        String theme = text.lines().findFirst().orElseThrow();
        List<CorpusCase> cases = MAPPER.readerForListOf(CorpusCase.class).readValue(text);
        return new CorpusFile(path, text, theme, cases);
    }

    /** What was decided, as the file would hold it. */
    static JsonNode asRead(Map<String, Object> decisions) throws IOException {
        return MAPPER.readTree(MAPPER.writeValueAsString(decisions));
    }

    /** The whole file with these decisions, one for each case. */
    String written(List<Map<String, Object>> decisions) {
        List<String> lines = new ArrayList<>();
        lines.add(theme);
        for (int i = 0; i < cases.size(); i++) {
            CorpusCase one = cases.get(i);
            lines.add("");
            lines.add("- case: \"" + one.name() + "\"");
            lines.add("  patient: " + one.patient());
            one.eachList((key, codes) -> add(lines, "  " + key + ": " + told(codes)));
            Map<String, String> measured = one.measured();
            if (measured != null) {
                add(lines, "  measured: " + told(measured));
            }
            lines.add("  expect:");
            decisions.get(i).forEach((key, value) -> add(lines, "    " + key + ": " + told(value)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String told(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(CorpusFile::told).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + told(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return String.valueOf(value);
    }

    /** Adds a line, broken after commas when it is too long. */
    private static void add(List<String> lines, String line) {
        String rest = line;
        String indent = " ".repeat(line.length() - line.stripLeading().length() + 4);
        while (rest.length() > WIDTH) {
            int comma = rest.lastIndexOf(", ", WIDTH - 1);
            lines.add(rest.substring(0, comma + 1));
            rest = indent + rest.substring(comma + 2);
        }
        lines.add(rest);
    }
}
