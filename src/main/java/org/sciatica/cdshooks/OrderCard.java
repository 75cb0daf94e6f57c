package org.sciatica.cdshooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.Assessment.Decision;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.Objections;
import org.sciatica.cdshooks.Card.Action;
import org.sciatica.cdshooks.Card.Indicator;
import org.sciatica.cdshooks.Card.Suggestion;
import org.sciatica.words.Words;

/** The orders that the assessment does not allow or speaks against, each with its reason, all on one card. */
record OrderCard(CardParts parts) implements CardWriter {

    /** An order with what it may mean that is not allowed. */
    private record Flagged(Orders.Known order, List<Decision> decisions) {

        List<Decision> with(Status status) {
            return decisions.stream()
                    .filter(decision -> decision.status() == status)
                    .toList();
        }

        boolean withheld() {
            return !with(Status.WITHHELD).isEmpty();
        }
    }

    @Override
    public Optional<Card> write(Case of) {
        List<Flagged> flagged = flagged(of);
        if (flagged.isEmpty()) {
            return Optional.empty();
        }
        Words words = parts.words();
        Text detail = new Text(words);
        List<Suggestion> suggestions = new ArrayList<>();
        for (Flagged one : flagged) {
            detail.section(named(one), told(of.assessment(), one));
            one.order().reference().ifPresent(reference -> {
                String label = words.card("order-withdraw", named(one));
                suggestions.add(parts.suggestion(label, new Action("delete", label, null, reference)));
            });
        }
        return Optional.of(parts.card(
                "order",
                Indicator.WARNING,
                Text.summary(
                        words,
                        names -> words.card(key(flagged), names),
                        flagged.stream().map(one -> one.order().name()).toList()),
                detail,
                List.copyOf(suggestions),
                parts.overrideReasons(of),
                List.of()));
    }

    private static String key(List<Flagged> flagged) {
        if (flagged.stream().anyMatch(Flagged::withheld)) {
            return "order-withheld";
        }
        return flagged.stream().anyMatch(one -> !one.order().objected().isEmpty())
                ? "order-objected"
                : "order-conditional";
    }

    private static List<Flagged> flagged(Case of) {
        Map<String, Decision> decisions = of.assessment().interventions().values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(decision -> decision.intervention().code(), Function.identity()));
        return of.orders().known().stream()
                .map(order -> new Flagged(
                        order,
                        order.meant().stream()
                                .map(intervention -> decisions.get(intervention.code()))
                                .filter(Objects::nonNull)
                                .filter(decision -> decision.status() != Status.ALLOWED)
                                .toList()))
                .filter(flagged -> !flagged.decisions().isEmpty()
                        || !flagged.order().objected().isEmpty())
                .toList();
    }

    private String named(Flagged one) {
        return one.order()
                .reference()
                .map(reference -> parts.words().card("found-in", one.order().name(), reference))
                .orElse(one.order().name());
    }

    private List<String> told(Assessment assessment, Flagged one) {
        Words words = parts.words();
        List<Decision> withheld = one.with(Status.WITHHELD);
        List<Decision> waiting = one.with(Status.CONDITIONAL);
        List<String> told = new ArrayList<>();
        if (one.order().meant().size() > 1) {
            told.add(words.card(
                    "order-of-several",
                    Integer.toString(one.order().meant().size()),
                    Integer.toString(withheld.size()),
                    Integer.toString(waiting.size())));
        }
        if (one.withheld()) {
            told.add(words.card("withheld-because", Text.line(words, parts.barriers(assessment, withheld))));
        } else if (!waiting.isEmpty()) {
            told.add(words.card("order-waits-for", Text.line(words, parts.needs(waiting))));
        }
        for (Objections objections : one.order().objected()) {
            String name = parts.named(objections.intervention());
            if (!objections.holding().isEmpty()) {
                told.add(words.card("objections", name, Text.line(words, parts.titles(objections.holding()))));
            }
            if (!objections.open().isEmpty()) {
                told.add(words.card("not-ruled-out", name, Text.line(words, parts.labels(objections.open()))));
            }
        }
        return told;
    }
}
