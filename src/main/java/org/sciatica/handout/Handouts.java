package org.sciatica.handout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.Assessor;
import org.sciatica.catalogue.Catalogue;
import org.sciatica.catalogue.Intervention;
import org.sciatica.http.RequestRefused;
import org.sciatica.picture.Pictures;
import org.sciatica.request.RequestReader;
import org.sciatica.telemetry.Door;
import org.sciatica.telemetry.Tally;
import org.sciatica.words.HandoutWords;
import org.sciatica.words.Words;

/** Writes the handout of one patient in one of the languages. What a language needs is read when it is first asked for. */
@ApplicationScoped
public class Handouts {

    private final Assessor assessor;
    private final Tally tally;
    private final ExercisePicture pictures;
    private final Page page = new Page();
    private final List<String> choosable;
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
        this.choosable = choosable(assessor.catalogue());
    }

    /** The codes of what a handout sets out, and what may be chosen for it: what a patient does at home. */
    public static List<String> choosable(Catalogue catalogue) {
        return catalogue.all().stream()
                .filter(ExerciseWriter::isSetOut)
                .map(Intervention::code)
                .toList();
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

    /** The handout that a body asks for, as a page. */
    String page(InputStream body, String language, boolean large) {
        return page(RequestReader.readToPrint(body, choosable), language, large);
    }

    /**
     * The handout as a page.
     *
     * @throws RequestRefused when something is chosen that is not allowed to this patient, unless a doctor is needed now: then
     *     nothing is set out and the warning is what counts
     */
    String page(RequestReader.ToPrint wanted, String language, boolean large) {
        Writing writing = languages.computeIfAbsent(language, this::writing);
        Assessment assessment = assessor.assess(wanted.findings());
        if (!assessment.triage().level().seeDoctorNow()) {
            wanted.refuseWhatIsNotAmong(allowedAtHome(assessment));
        }
        Sheet sheet = writing.writer().write(tally.count(Door.HANDOUT, assessment), wanted.interventions());
        return page.of(sheet, writing.words(), large);
    }

    /** The codes of what may be chosen for this patient. */
    List<String> allowedAtHome(Assessment assessment) {
        return assessment.decided(Status.ALLOWED).stream()
                .map(decision -> decision.intervention().code())
                .filter(choosable::contains)
                .toList();
    }
}
