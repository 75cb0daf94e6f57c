package org.sciatica.handout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sciatica.assessment.Assessor;
import org.sciatica.picture.Pictures;
import org.sciatica.telemetry.Door;
import org.sciatica.telemetry.Tally;
import org.sciatica.vocabulary.Findings;
import org.sciatica.words.HandoutWords;
import org.sciatica.words.Words;

/** Writes the handout of one patient in one of the languages. What a language needs is read when it is first asked for. */
@ApplicationScoped
public class Handouts {

    private final Assessor assessor;
    private final Tally tally;
    private final ExercisePicture pictures;
    private final Page page = new Page();
    private final Map<String, Writing> languages = new ConcurrentHashMap<>();

    private record Writing(HandoutWords words, SheetWriter writer) {}

    @Inject
    Handouts(Assessor assessor, Tally tally) {
        this(assessor, tally, drawings());
    }

    Handouts(Assessor assessor, Tally tally, ExercisePicture pictures) {
        this.assessor = assessor;
        this.tally = tally;
        this.pictures = pictures;
    }

    /** A drawing with its words. */
    private record Drawn(String code, String title, String description) {}

    /** The drawings, each painted when it is asked for first: some kilobytes for each exercise and language. */
    private static ExercisePicture drawings() {
        Pictures pictures = Pictures.load();
        Map<Drawn, String> painted = new ConcurrentHashMap<>();
        return (code, title, description) -> pictures.codes().contains(code)
                ? Optional.of(painted.computeIfAbsent(
                        new Drawn(code, title, description),
                        drawn -> pictures.svg(drawn.code(), null, drawn.title(), drawn.description())))
                : Optional.empty();
    }

    private Writing writing(String language) {
        HandoutWords told = HandoutWords.in(language);
        return new Writing(told, new SheetWriter(language, assessor, Words.in(language), told, pictures));
    }

    /** The handout as a page. */
    String page(Findings findings, String language, boolean large) {
        Writing writing = languages.computeIfAbsent(language, this::writing);
        return page.of(
                writing.writer().write(tally.count(Door.HANDOUT, assessor.assess(findings))), writing.words(), large);
    }
}
