package org.sciatica.cdshooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sciatica.assessment.Assessment;
import org.sciatica.cdshooks.Card.Indicator;
import org.sciatica.cdshooks.Card.Suggestion;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;
import org.sciatica.words.Words;

/** Where the illness stands; and that a doctor should see the patient, when it can wait. */
record PhaseCard(CardParts parts) implements CardWriter {

    /** How urgent a card about this phase is; "see a doctor now" has a card of its own. */
    static Indicator indicator(TriageLevel level, Phase phase) {
        return level == TriageLevel.SEE_DOCTOR || phase == Phase.EXACERBATION ? Indicator.WARNING : Indicator.INFO;
    }

    @Override
    public Optional<Card> write(Case of) {
        List<Suggestion> suggestions = of.level() == TriageLevel.SEE_DOCTOR ? parts.referral(of) : List.of();
        return Optional.of(parts.card(
                "phase",
                indicator(of.level(), of.assessment().phase().value()),
                summary(of),
                detail(of),
                suggestions,
                parts.overrideReasons(of),
                parts.links()));
    }

    private String summary(Case of) {
        Assessment.PhaseFinding phase = of.assessment().phase();
        String name = of.call().layReader()
                ? parts.words().card("phase-" + phase.value().code() + "-lay")
                : parts.words().phase(phase.value());
        if (of.level() == TriageLevel.SEE_DOCTOR) {
            List<String> signs = parts.signs(of);
            return signs.isEmpty()
                    ? parts.word(of, "phase-see-doctor-open", name)
                    : Text.summary(parts.words(), told -> parts.word(of, "phase-see-doctor", told, name), signs);
        }
        boolean settled = phase.settled() && of.assessment().triage().settled();
        return parts.word(of, settled ? "phase-settled" : "phase-open", name);
    }

    private Text detail(Case of) {
        Words words = parts.words();
        Assessment assessment = of.assessment();
        Text detail = new Text(words);
        if (of.call().layReader()) {
            detail.paragraph(words.triageForPatient(of.level(), of.highestPossible()));
        } else {
            List<String> because = new ArrayList<>();
            if (!of.seeDoctorNow()) {
                detail.paragraph(words.triageForClinician(of.level(), of.highestPossible(), List.of(), 0))
                        .section(words.card("found"), parts.signsWithSources(of));
                because.addAll(parts.titles(assessment.triage().because()));
            }
            because.addAll(parts.titles(assessment.phase().because()));
            detail.section(words.card("because"), because)
                    .section(
                            words.card("contradictions"),
                            assessment.inconsistencies().stream()
                                    .map(found -> words.contradiction(
                                                    found.contradiction().code()) + " "
                                            + words.contradictionApplied(
                                                    found.contradiction().code()))
                                    .toList())
                    .section(
                            words.card("referrals"),
                            assessment.referrals().stream()
                                    .filter(referral -> referral.excludedBy().isEmpty())
                                    .map(referral -> parts.named(referral.intervention()))
                                    .toList())
                    .section(
                            words.card("referrals-objected"),
                            assessment.referrals().stream()
                                    .filter(referral -> !referral.excludedBy().isEmpty())
                                    .map(parts::objections)
                                    .toList());
        }
        int hours = assessment.reassess().withinHours();
        return detail.section(
                hours == 0 ? words.card("look-again-after") : words.card("look-again", Integer.toString(hours)),
                assessment.reassess().when().stream().map(words::reassess).toList());
    }
}
