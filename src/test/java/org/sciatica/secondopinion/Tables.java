package org.sciatica.secondopinion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The decision tables as they lie in the resources: of each table its lines, of each line its cells. */
record Tables(Map<String, List<List<String>>> lines) {

    private static final Map<String, Integer> COLUMNS = Map.of(
            "inputs", 2,
            "implications", 2,
            "definitions", 3,
            "triage", 2,
            "phase", 2,
            "gates", 5,
            "groups", 2,
            "nerve-block", 3,
            "published", 2);

    static Tables standard() {
        Map<String, List<List<String>>> lines = new LinkedHashMap<>();
        COLUMNS.forEach((table, columns) -> lines.put(table, read(table, columns)));
        return new Tables(lines);
    }

    private static List<List<String>> read(String table, int columns) {
        List<List<String>> lines = text(table + ".tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
        for (List<String> line : lines) {
            if (line.size() != columns) {
                throw new IllegalArgumentException(table + " has a line of " + line.size() + " cells: " + line);
            }
        }
        return lines;
    }

    static String text(String file) {
        try (InputStream stream = Objects.requireNonNull(
                Tables.class.getResourceAsStream("/secondopinion/" + file), "there is no " + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<List<String>> of(String table) {
        return Objects.requireNonNull(lines.get(table), table);
    }

    /** These tables but for one line, in place of which stand others or none. */
    Tables with(String table, List<String> line, List<List<String>> instead) {
        List<List<String>> changed = new ArrayList<>(of(table));
        int place = changed.indexOf(line);
        if (place < 0) {
            throw new IllegalArgumentException(table + " has no line " + line);
        }
        changed.remove(place);
        changed.addAll(place, instead);
        Map<String, List<List<String>>> tables = new LinkedHashMap<>(lines);
        tables.put(table, changed);
        return new Tables(tables);
    }
}
