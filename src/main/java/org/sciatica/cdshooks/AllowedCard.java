package org.sciatica.cdshooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.Assessment.Decision;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.catalogue.Kind;
import org.sciatica.cdshooks.Card.Indicator;
import org.sciatica.words.Words;

/** What is allowed, what waits and what is withheld. It never reads as an all-clear while answers are open. */
record AllowedCard(CardParts parts) implements CardWriter {

    @Override
    public Optional<Card> write(Case of) {
        Words words = parts.words();
        Text detail = new Text(words);
        if (of.seeDoctorNow()) {
            detail.section(words.card("withheld"), headings(of));
        } else {
            of.assessment()
                    .interventions()
                    .forEach((kind, decisions) -> detail.section(heading(kind, decisions), lines(of, decisions)));
            if (!of.call().layReader()) {
                detail.section(
                        words.card("waits-for"), parts.needs(of.assessment().decided(Status.CONDITIONAL)));
            }
        }
        return Optional.of(
                parts.card("allowed-set", Indicator.INFO, summary(of), detail, List.of(), List.of(), List.of()));
    }

    private String summary(Case of) {
        if (of.seeDoctorNow()) {
            return parts.word(of, "allowed-nothing-now");
        }
        Assessment assessment = of.assessment();
        boolean settled = assessment.questions().isEmpty();
        boolean nothing = assessment.decided(Status.ALLOWED).isEmpty();
        return parts.word(
                of,
                nothing ? "allowed-nothing" : settled ? "allowed-settled" : "allowed-open",
                Integer.toString(assessment.decided(Status.ALLOWED).size()),
                Integer.toString(assessment.decided(Status.CONDITIONAL).size()),
                Integer.toString(assessment.decided(Status.WITHHELD).size()));
    }

    private List<String> headings(Case of) {
        List<String> headings = new ArrayList<>();
        of.assessment().interventions().forEach((kind, decisions) -> headings.add(heading(kind, decisions)));
        return headings;
    }

    private String heading(Kind kind, List<Decision> decisions) {
        Words words = parts.words();
        return words.card(
                "kind-counts",
                words.card("kind-" + kind.code()),
                count(decisions, Status.ALLOWED),
                count(decisions, Status.CONDITIONAL),
                count(decisions, Status.WITHHELD));
    }

    /** All that is allowed by name; of the rest a few names and every reason. */
    private List<String> lines(Case of, List<Decision> decisions) {
        Words words = parts.words();
        List<String> lines = new ArrayList<>();
        List<Decision> withheld = with(decisions, Status.WITHHELD);
        add(lines, "allowed-names", String.join("; ", names(with(decisions, Status.ALLOWED))));
        add(lines, "waiting-names", Text.line(words, names(with(decisions, Status.CONDITIONAL))));
        add(lines, "withheld-names", Text.line(words, names(withheld)));
        if (!of.call().layReader()) {
            add(lines, "withheld-because", Text.line(words, parts.barriers(of.assessment(), withheld)));
        }
        return lines;
    }

    private void add(List<String> lines, String key, String items) {
        if (!items.isEmpty()) {
            lines.add(parts.words().card(key, items));
        }
    }

    private List<String> names(List<Decision> decisions) {
        return decisions.stream()
                .map(decision -> parts.named(decision.intervention()))
                .toList();
    }

    private static List<Decision> with(List<Decision> decisions, Status status) {
        return decisions.stream()
                .filter(decision -> decision.status() == status)
                .toList();
    }

    private static String count(List<Decision> decisions, Status status) {
        return Integer.toString(with(decisions, status).size());
    }
}
