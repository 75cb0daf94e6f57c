package org.sciatica.cdshooks;

import java.util.List;
import java.util.Optional;
import org.sciatica.cdshooks.Card.Indicator;
import org.sciatica.words.Words;

/** "See a doctor now": complete in its summary, and first. */
record CriticalCard(CardParts parts) implements CardWriter {

    @Override
    public Optional<Card> write(Case of) {
        if (!of.seeDoctorNow()) {
            return Optional.empty();
        }
        Words words = parts.words();
        String key = "critical-" + of.level().code();
        String summary = Text.summary(words, signs -> parts.word(of, key, signs), parts.signs(of));
        Text detail = new Text(words);
        if (of.call().layReader()) {
            detail.paragraph(words.triageForPatient(of.level(), of.highestPossible()));
        } else {
            detail.paragraph(words.triageForClinician(of.level(), of.highestPossible(), List.of(), 0))
                    .section(words.card("found"), parts.signsWithSources(of))
                    .section(
                            words.card("because"),
                            parts.titles(of.assessment().triage().because()));
        }
        return Optional.of(parts.card(
                "red-flag",
                Indicator.CRITICAL,
                summary,
                detail,
                parts.referral(of),
                parts.overrideReasons(of),
                parts.links()));
    }
}
