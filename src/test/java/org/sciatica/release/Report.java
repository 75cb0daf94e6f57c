package org.sciatica.release;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sciatica.proof.RequestText;
import org.sciatica.release.Comparison.Move;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;

/** A comparison in words: what moved how often, and one request for each kind of move. */
final class Report {

    private static final int LISTED = 5;
    private static final int BITS_READ_AS_THEY_ARE = 20;

    private final List<String> lines = new ArrayList<>();

    private Report() {}

    /**
     * The comparison in words.
     *
     * @param leftOut what the changelog must name and does not
     */
    static String of(Comparison comparison, Set<String> leftOut) {
        Report report = new Report();
        report.add("%s states compared, %s moved", told(comparison.states()), told(comparison.moved()));
        if (!comparison.changes().all().isEmpty()) {
            report.add("changed: %s", String.join(", ", comparison.changes().all()));
        }
        if (!comparison.moves().isEmpty()) {
            report.levels(comparison);
            comparison.moves().stream()
                    .collect(Collectors.groupingBy(Move::kind, LinkedHashMap::new, Collectors.toList()))
                    .forEach(report::kind);
        }
        if (!leftOut.isEmpty()) {
            report.wanted(comparison, leftOut);
        }
        return String.join("\n", report.lines);
    }

    private void add(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values));
    }

    private void levels(Comparison comparison) {
        String row = "%-12s %10s %10s %12s %12s";
        add("");
        add(row, "level", "before", "after", "went lower", "went higher");
        comparison.levels().forEach((level, before) -> {
            Predicate<Move> left = move -> move.before().answer().equals(level);
            BigInteger lower = sum(comparison, left.and(Move::milder));
            BigInteger higher = sum(comparison, left.and(move -> !move.milder()));
            BigInteger came = sum(comparison, move -> move.after().answer().equals(level));
            BigInteger after = before.subtract(lower).subtract(higher).add(came);
            add(row, level, told(before), told(after), told(lower), told(higher));
        });
    }

    private static BigInteger sum(Comparison comparison, Predicate<Move> which) {
        return comparison.moves().stream()
                .filter(move -> move.group().equals(Question.TRIAGE) && which.test(move))
                .map(Move::states)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private void kind(String kind, List<Move> moves) {
        Move first = moves.get(0);
        add("");
        add("%s%s", kind, first.milder() ? " (milder)" : "");
        if (!first.of().equals(first.group())) {
            add("  of %d: %s", moves.size(), listed(moves.stream().map(Move::of).toList()));
        }
        add("  %s of %s states", told(first.states()), told(first.outOf()));
        add("  before: %s, %s", first.before().answer(), listed(first.before().because()));
        add("  after:  %s, %s", first.after().answer(), listed(first.after().because()));
        add("  patient: %s", summary(first.patient()));
        add("  %s", RequestText.of(first.patient()));
    }

    private static String listed(List<String> names) {
        if (names.isEmpty()) {
            return "nothing in the way";
        }
        int more = names.size() - LISTED;
        return names.stream().limit(LISTED).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    /** What is present and measured, and how much was answered besides. */
    private static String summary(Findings patient) {
        List<String> told = new ArrayList<>();
        patient.answered().forEach((input, answer) -> {
            if (answer == Answer.PRESENT) {
                told.add(input.code());
            }
        });
        int absent = patient.answered().size() - told.size();
        patient.measured().forEach((input, value) -> told.add(input.code() + " " + value.toPlainString()));
        told.add(absent + " absent, the rest not known");
        return String.join("; ", told);
    }

    private void wanted(Comparison comparison, Set<String> leftOut) {
        String kinds = comparison.milder().stream().map(Move::kind).distinct().collect(Collectors.joining("; "));
        add("");
        add(
                "CHANGELOG.md does not name, under Clinical of the version that is not released: %s",
                String.join(", ", leftOut));
        add("Say there, once decided by a person, what became milder and why:");
        leftOut.forEach(name -> add("- `%s`: %s.", name, kinds.isEmpty() ? "means something else" : kinds));
    }

    /** A number, or four digits and a power of ten where nobody would read them all. */
    static String told(BigInteger count) {
        return count.bitLength() <= BITS_READ_AS_THEY_ARE
                ? count.toString()
                : String.format(Locale.ROOT, "%.3e", new BigDecimal(count));
    }
}
