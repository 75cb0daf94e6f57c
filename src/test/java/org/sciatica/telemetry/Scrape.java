package org.sciatica.telemetry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page of metrics as Prometheus reads it. */
record Scrape(String text, List<Series> series) {

    private static final Pattern LINE =
            Pattern.compile("^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(.*?)})? (\\S+)(.*)$", Pattern.MULTILINE);
    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    /**
     * One number.
     *
     * @param behind what follows it on its line
     */
    record Series(String name, Map<String, String> labels, double value, String behind) {}

    static Scrape of(String text) {
        List<Series> series = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            Map<String, String> labels = new LinkedHashMap<>();
            Matcher label = LABEL.matcher(line.group(2) == null ? "" : line.group(2));
            while (label.find()) {
                labels.put(label.group(1), label.group(2));
            }
            series.add(new Series(line.group(1), labels, Double.parseDouble(line.group(3)), line.group(4)));
        }
        return new Scrape(text, series);
    }

    List<Series> of(String name, Map<String, String> labels) {
        return series.stream()
                .filter(one ->
                        one.name().equals(name) && one.labels().entrySet().containsAll(labels.entrySet()))
                .toList();
    }

    double sum(String name, Map<String, String> labels) {
        return of(name, labels).stream().mapToDouble(Series::value).sum();
    }

    /** The values that a label takes. */
    Set<String> values(String name, String label) {
        return of(name, Map.of()).stream()
                .map(one -> one.labels().getOrDefault(label, ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
