package org.sciatica.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.Assessment.Decision;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.rule.Rule;

/**
 * What was decided, short enough to be read: of each kind the largest part is a number and the others are codes, which
 * tells every single decision.
 */
final class Decisions {

    private static final int QUESTIONS = 3;
    private static final String ADVICE = "advice-";

    private Decisions() {}

    static Map<String, Object> of(Assessment assessment) {
        Map<String, Object> decided = new LinkedHashMap<>();
        Assessment.Triage triage = assessment.triage();
        decided.put(
                "triage",
                triage.level()
                        + (triage.settled()
                                ? ", settled"
                                : triage.highestPossible() == triage.level()
                                        ? ", open downwards"
                                        : ", open up to " + triage.highestPossible()));
        decided.put("because", codes(triage.because(), Rule::id));
        decided.put("phase", assessment.phase().value() + (assessment.phase().settled() ? ", settled" : ", open"));
        if (assessment.interventions().values().stream()
                .flatMap(List::stream)
                .allMatch(decision -> decision.status() == Status.WITHHELD)) {
            decided.put("interventions", "all withheld");
        } else {
            assessment.interventions().forEach((kind, decisions) -> decided.put(kind.plural(), parts(decisions)));
        }
        decided.put(
                "referrals",
                codes(
                        assessment.referrals(),
                        referral -> referral.intervention().code()));
        decided.put(
                "against",
                assessment.referrals().stream()
                        .flatMap(referral -> referral.excludedBy().stream())
                        .map(Rule::id)
                        .distinct()
                        .toList());
        decided.put(
                "advice",
                codes(
                        assessment.advice(),
                        advice -> advice.intervention().code().substring(ADVICE.length())));
        decided.put("reassess-within-hours", assessment.reassess().withinHours());
        decided.put("questions", assessment.questions().size());
        decided.put(
                "first-questions",
                codes(
                        assessment.questions().stream().limit(QUESTIONS).toList(),
                        question -> question.input().code()));
        decided.put("conflicts", codes(assessment.conflicts(), conflict -> conflict.id()));
        decided.put(
                "inconsistencies",
                codes(
                        assessment.inconsistencies(),
                        inconsistency -> inconsistency.contradiction().code()));
        decided.values().removeIf(value -> value instanceof List<?> list && list.isEmpty());
        return decided;
    }

    private static <T> List<String> codes(List<T> items, Function<T, String> code) {
        return items.stream().map(code).toList();
    }

    private static Map<String, Object> parts(List<Decision> decisions) {
        Map<Status, List<String>> byStatus = new EnumMap<>(Status.class);
        decisions.forEach(decision -> byStatus.computeIfAbsent(decision.status(), status -> new ArrayList<>())
                .add(decision.intervention().code()));
        Status largest = Arrays.stream(Status.values())
                .max(Comparator.comparing(
                        status -> byStatus.getOrDefault(status, List.of()).size()))
                .orElseThrow();
        Map<String, Object> parts = new LinkedHashMap<>();
        byStatus.forEach((status, codes) ->
                parts.put(status.name().toLowerCase(Locale.ROOT), status == largest ? codes.size() : codes));
        return parts;
    }
}
