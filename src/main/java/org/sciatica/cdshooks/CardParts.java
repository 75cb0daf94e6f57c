package org.sciatica.cdshooks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Reference;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.Assessment.Decision;
import org.sciatica.assessment.Assessment.Referral;
import org.sciatica.catalogue.Intervention;
import org.sciatica.cdshooks.Card.Action;
import org.sciatica.cdshooks.Card.Code;
import org.sciatica.cdshooks.Card.Indicator;
import org.sciatica.cdshooks.Card.Link;
import org.sciatica.cdshooks.Card.Suggestion;
import org.sciatica.chart.CodeSystems;
import org.sciatica.fhirmodel.FhirJson;
import org.sciatica.fhirmodel.ReferralRequest;
import org.sciatica.http.PublicUrl;
import org.sciatica.logic.Condition;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Input;
import org.sciatica.words.Words;

/** What cards have in common. */
final class CardParts {

    private static final String REASONS = "http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes";

    private final Words words;
    private final Versions versions;
    private final FhirJson fhir;
    private final PublicUrl publicUrl;

    CardParts(Words words, Versions versions, FhirJson fhir, PublicUrl publicUrl) {
        this.words = words;
        this.versions = versions;
        this.fhir = fhir;
        this.publicUrl = publicUrl;
    }

    Words words() {
        return words;
    }

    Versions versions() {
        return versions;
    }

    /** A text in the words of the one who reads it. */
    String word(Case of, String key, String... values) {
        return words.card(of.call().layReader() ? key + "-lay" : key, values);
    }

    /** A card; its detail ends with what it was made by. */
    Card card(
            String topic,
            Indicator indicator,
            String summary,
            Text detail,
            List<Suggestion> suggestions,
            List<Code> overrideReasons,
            List<Link> links) {
        detail.paragraph(words.card("footer", versions.ruleSet(), versions.service()));
        return new Card(
                uuid(),
                summary,
                indicator,
                detail.toString(),
                new Card.Source(
                        words.card("source"),
                        publicUrl.of("/v1/sources"),
                        new Code(topic, CodeSystems.RESULTS, words.fhir("topic-" + topic))),
                suggestions,
                suggestions.isEmpty() ? null : "any",
                overrideReasons,
                links);
    }

    /** Where to read on. */
    List<Link> links() {
        return List.of(
                Link.absolute(words.card("link-safety"), publicUrl.of("/safety")),
                Link.absolute(words.card("link-sources"), publicUrl.of("/v1/sources")));
    }

    /** Reasons not to follow a card. While a doctor is needed now none of them waves the red flag aside. */
    List<Code> overrideReasons(Case of) {
        if (of.call().layReader()) {
            return List.of();
        }
        List<String> codes = of.seeDoctorNow()
                ? List.of("action-completed", "patient-refuses")
                : List.of("cds-not-applicable", "recipient-disagrees-evidence", "patient-refuses");
        return codes.stream()
                .map(code -> new Code(code, REASONS, words.card("override-" + code)))
                .toList();
    }

    /** To draft a referral, when a professional reads. */
    List<Suggestion> referral(Case of) {
        if (of.call().layReader()) {
            return List.of();
        }
        String label = words.card("draft-referral");
        JsonNode draft = fhir.tree(ReferralRequest.draft(
                new Reference("Patient/" + of.call().patientId()),
                of.call().encounterId(),
                of.level(),
                words.fhir("topic-" + ReferralRequest.CODE),
                signs(of)));
        return List.of(suggestion(label, new Action("create", label, draft, null)));
    }

    Suggestion suggestion(String label, Action action) {
        return new Suggestion(label, uuid(), List.of(action));
    }

    private static String uuid() {
        return UUID.randomUUID().toString();
    }

    /** What was found that gives the triage level, in words. */
    List<String> signs(Case of) {
        return of.assessment().triage().found().stream().map(words::condition).toList();
    }

    /** What was found, each with the entries of the chart that say so. */
    List<String> signsWithSources(Case of) {
        return of.assessment().triage().found().stream()
                .map(leaf -> {
                    String sources = Text.line(words, sources(of, leaf));
                    String sign = words.condition(leaf);
                    return sources.isEmpty() ? sign : words.card("found-in", sign, sources);
                })
                .toList();
    }

    private List<String> sources(Case of, Condition.Leaf leaf) {
        return of.looked().chart().used().stream()
                .filter(used -> used.input() == leaf.input())
                .map(used -> source(used.from(), used.date().map(Object::toString)))
                .distinct()
                .toList();
    }

    /** An entry of the chart, with its date when it has one. */
    String source(String from, Optional<String> date) {
        return date.map(day -> words.card("source-with-date", from, day))
                .orElseGet(() -> words.card("source-without-date", from));
    }

    /** The answers that these wait for, in words. */
    List<String> needs(List<Decision> decisions) {
        return labels(decisions.stream()
                .flatMap(decision -> decision.needs().stream())
                .distinct()
                .toList());
    }

    /** Inputs in words. */
    List<String> labels(List<Input> inputs) {
        return inputs.stream().map(words::label).toList();
    }

    /** The gates that withhold these, in words. */
    List<String> barriers(Assessment assessment, List<Decision> decisions) {
        return titles(decisions.stream()
                .flatMap(decision -> assessment.barredBy(decision).stream())
                .distinct()
                .toList());
    }

    /** An intervention in words. */
    String named(Intervention intervention) {
        return words.intervention(intervention.code()).name();
    }

    /** What speaks against it or is still to be ruled out, in words. */
    String objections(Referral referral) {
        return words.card(
                "objections", named(referral.intervention()), Text.line(words, titles(referral.excludedBy())));
    }

    /** Rules in words, each with its name. */
    List<String> titles(List<Rule> rules) {
        return rules.stream()
                .map(rule -> words.card("with-code", words.title(rule), rule.id()))
                .toList();
    }
}
