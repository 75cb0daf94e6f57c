package org.sciatica.telemetry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a PromQL expression selects: read far enough to know which metrics it needs. */
final class Expression {

    private static final Pattern GROUPING = Pattern.compile("\\b(by|without|on|ignoring)\\s*\\([^)]*\\)");
    private static final Pattern RANGE = Pattern.compile("\\[[^]]*]");
    private static final Pattern SELECTOR =
            Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)\\s*(\\(|\\{((?:[^}\"]|\"[^\"]*\")*)}|)");
    private static final Pattern MATCHER = Pattern.compile("([a-zA-Z_]+)\\s*(=~|!~|!=|=)\\s*\"([^\"]*)\"");
    private static final Set<String> KEYWORDS = Set.of("and", "or", "unless", "bool", "offset");

    private Expression() {}

    /** A metric and what its labels must be. */
    record Selector(String metric, Map<String, Predicate<String>> labels) {

        /** Whether a page of metrics has a series of these labels, statuses apart: which ones occur depends on the day. */
        boolean isFoundIn(Scrape scrape) {
            return scrape.of(metric, Map.of()).stream().anyMatch(this::fits);
        }

        private boolean fits(Scrape.Series series) {
            return labels.entrySet().stream().allMatch(label -> {
                String value = series.labels().get(label.getKey());
                return value != null
                        && (label.getKey().equals("status") || label.getValue().test(value));
            });
        }
    }

    static List<Selector> selectors(String promql) {
        String text = RANGE.matcher(GROUPING.matcher(promql).replaceAll(" ")).replaceAll(" ");
        List<Selector> selectors = new ArrayList<>();
        Matcher found = SELECTOR.matcher(text);
        while (found.find()) {
            boolean function = found.group(2).equals("(");
            if (!function && !KEYWORDS.contains(found.group(1)) && !isPartOfANumber(text, found.start())) {
                selectors.add(new Selector(found.group(1), labels(found.group(3) == null ? "" : found.group(3))));
            }
        }
        return selectors;
    }

    private static boolean isPartOfANumber(String text, int start) {
        return start > 0 && Character.isDigit(text.charAt(start - 1));
    }

    private static Map<String, Predicate<String>> labels(String text) {
        Map<String, Predicate<String>> labels = new LinkedHashMap<>();
        Matcher matcher = MATCHER.matcher(text);
        while (matcher.find()) {
            String value = matcher.group(3);
            Predicate<String> fits =
                    matcher.group(2).endsWith("~") ? Pattern.compile(value).asMatchPredicate() : value::equals;
            labels.put(matcher.group(1), matcher.group(2).startsWith("!") ? fits.negate() : fits);
        }
        return labels;
    }
}
