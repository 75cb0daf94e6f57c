package org.sciatica.secondopinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The tables, each time with one thing left out: a member of a group, an implication, a part of a condition. */
record Blunted(String leftOut, Tables tables) {

    private static final Map<String, Integer> CONDITION =
            Map.of("definitions", 1, "triage", 1, "phase", 1, "gates", 2, "nerve-block", 2);

    static List<Blunted> all(Tables tables) {
        List<Blunted> all = new ArrayList<>();
        for (String table : List.of("groups", "implications")) {
            for (List<String> line : tables.of(table)) {
                all.add(new Blunted(table + ": " + String.join(" ", line), tables.with(table, line, List.of())));
            }
        }
        CONDITION.forEach((table, column) -> {
            for (List<String> line : tables.of(table)) {
                weaker(line.get(column), (leftOut, condition) -> {
                    List<String> changed = new ArrayList<>(line);
                    changed.set(column, condition);
                    all.add(new Blunted(
                            table + ": " + line.get(0) + " without " + leftOut,
                            tables.with(table, line, List.of(changed))));
                });
            }
        });
        return all;
    }

    private interface Weaker {
        void than(String leftOut, String condition);
    }

    /** Each alternative left out; and of each alternative each term, when it has several. */
    private static void weaker(String condition, Weaker weaker) {
        List<String> alternatives = Arrays.asList(condition.split(" or ", -1));
        for (int i = 0; i < alternatives.size(); i++) {
            String alternative = alternatives.get(i);
            weaker.than(alternative, without(alternatives, i, " or ", "not always"));
            List<String> terms = Arrays.asList(alternative.split(" and ", -1));
            for (int j = 0; terms.size() > 1 && j < terms.size(); j++) {
                List<String> changed = new ArrayList<>(alternatives);
                changed.set(i, without(terms, j, " and ", ""));
                weaker.than(terms.get(j) + " in " + alternative, String.join(" or ", changed));
            }
        }
    }

    private static String without(List<String> parts, int place, String joint, String whenNone) {
        List<String> left = new ArrayList<>(parts);
        left.remove(place);
        return left.isEmpty() ? whenNone : String.join(joint, left);
    }
}
