package org.sciatica.cdshooks;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sciatica.assessment.Assessment.Question;
import org.sciatica.assessment.BlindSpot;
import org.sciatica.cdshooks.Card.Action;
import org.sciatica.cdshooks.Card.Indicator;
import org.sciatica.cdshooks.Card.Suggestion;
import org.sciatica.chart.Chart;
import org.sciatica.chart.Remark;
import org.sciatica.fhirmodel.FhirJson;
import org.sciatica.fhirmodel.QuestionnaireTask;
import org.sciatica.words.Words;

/** What is missing, what did not count, and what the answer rests on: it stands in every answer that has cards. */
record MissingCard(CardParts parts, FhirJson fhir) implements CardWriter {

    @Override
    public Optional<Card> write(Case of) {
        Words words = parts.words();
        Text detail = new Text(words);
        detail.section(words.card("open-questions"), questions(of))
                .section(words.card("not-sent"), notSent(of))
                .section(words.card("remarks"), remarks(of.looked().chart()))
                .section(words.card("orders-unchecked"), orders(of))
                .section(words.card("rests-on"), used(of.looked().chart()))
                .section(
                        words.card("not-asked"),
                        of.assessment().notCovered().stream()
                                .map(BlindSpot::code)
                                .map(words::notCovered)
                                .toList())
                .paragraph(words.disclaimer());
        return Optional.of(
                parts.card("missing-data", indicator(of), summary(of), detail, suggestions(of), List.of(), List.of()));
    }

    private static boolean warningsOpen(Case of) {
        return of.assessment().questions().stream().anyMatch(Question::couldSendToDoctorNow);
    }

    private static Indicator indicator(Case of) {
        return warningsOpen(of) ? Indicator.WARNING : Indicator.INFO;
    }

    private String summary(Case of) {
        Words words = parts.words();
        if (!of.isAboutSciatica()) {
            return of.seeDoctorNow()
                    ? Text.summary(words, signs -> parts.word(of, "missing-unknown-urgent", signs), parts.signs(of))
                    : Text.summary(
                            words,
                            keys -> parts.word(of, "missing-unknown", keys),
                            of.looked().unclear().stream()
                                    .map(part -> part.key())
                                    .toList());
        }
        List<Question> questions = of.assessment().questions();
        if (warningsOpen(of)) {
            return Text.summary(
                    words,
                    labels -> parts.word(of, "missing-warnings", labels),
                    questions.stream()
                            .filter(Question::couldSendToDoctorNow)
                            .map(question -> words.label(question.input()))
                            .toList());
        }
        if (!questions.isEmpty()) {
            return parts.word(of, "missing-questions", Integer.toString(questions.size()));
        }
        int unchecked = of.orders().unchecked();
        if (unchecked > 0) {
            return words.card("missing-orders", Integer.toString(unchecked));
        }
        return words.card(of.assessment().notCovered().isEmpty() ? "missing-nothing" : "missing-not-asked");
    }

    private List<String> questions(Case of) {
        Words words = parts.words();
        return of.assessment().questions().stream()
                .map(question -> {
                    String told = of.call().layReader()
                            ? words.of(question.input()).question()
                            : words.label(question.input());
                    return question.couldRaiseTriageTo()
                            .filter(level -> !of.call().layReader())
                            .map(level -> words.card("open-question", told, words.level(level)))
                            .orElse(told);
                })
                .toList();
    }

    private List<String> notSent(Case of) {
        return of.looked().absent().stream()
                .map(part -> parts.words().card("part-" + part.key()))
                .toList();
    }

    private List<String> remarks(Chart chart) {
        Map<Remark.Kind, List<String>> byKind = new EnumMap<>(Remark.Kind.class);
        chart.remarks()
                .forEach(remark -> byKind.computeIfAbsent(remark.kind(), kind -> new ArrayList<>())
                        .add(remark.about()));
        List<String> told = new ArrayList<>();
        byKind.forEach((kind, about) -> told.add(
                parts.words().card("remark", parts.words().remark(kind.code()), Text.line(parts.words(), about))));
        return told;
    }

    private List<String> orders(Case of) {
        Orders orders = of.orders();
        List<String> told = new ArrayList<>();
        add(told, "orders-without-code", orders.unjudged());
        add(told, "orders-of-other-kinds", orders.ofOtherKinds());
        add(told, "orders-of-other-patients", orders.ofOthers());
        add(told, "orders-not-sent", orders.notSent());
        return told;
    }

    private void add(List<String> told, String key, int count) {
        if (count > 0) {
            told.add(parts.words().card(key, Integer.toString(count)));
        }
    }

    /** Each entry that was used, with its date and how much it answers. */
    private List<String> used(Chart chart) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        chart.used()
                .forEach(used ->
                        answers.merge(parts.source(used.from(), used.date().map(Object::toString)), 1, Integer::sum));
        List<String> told = new ArrayList<>();
        answers.forEach(
                (source, count) -> told.add(parts.words().card("rests-on-source", source, Integer.toString(count))));
        return told.isEmpty() ? List.of(parts.words().card("rests-on-nothing")) : told;
    }

    private List<Suggestion> suggestions(Case of) {
        if (of.assessment().questions().isEmpty()) {
            return List.of();
        }
        String label = parts.words().card("ask-questions");
        return List.of(parts.suggestion(
                label,
                new Action(
                        "create",
                        label,
                        fhir.tree(QuestionnaireTask.ask(
                                of.call().patientId(),
                                of.call().encounterId(),
                                parts.versions().ruleSet(),
                                label,
                                LocalDate.ofInstant(of.now(), ZoneOffset.UTC))),
                        null)));
    }
}
