package org.sciatica.handout;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.Assessment.Question;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.Assessor;
import org.sciatica.catalogue.Intervention;
import org.sciatica.telemetry.Tally;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.InputGroup;
import org.sciatica.words.HandoutWords;
import org.sciatica.words.InterventionWords;
import org.sciatica.words.Words;

/** What the assessment says and no sheet may leave out, for every vignette. */
class NothingLeftOffTheSheetTest {

    private static final Assessor ASSESSOR = Assessor.standard();
    private static final Handouts HANDOUTS = new Handouts(ASSESSOR, new Tally(ASSESSOR, new SimpleMeterRegistry()));
    private static final Words WORDS = Words.in("en");
    private static final HandoutWords TOLD = HandoutWords.in("en");

    private record Printed(Assessment assessment, String body) {

        static Printed of(String request) {
            Findings patient = Requests.findings(request);
            return new Printed(
                    ASSESSOR.assess(patient),
                    ReadPage.of(HANDOUTS.page(Requests.toPrint(patient), "en", false))
                            .body());
        }

        boolean seeDoctorNow() {
            return assessment.triage().level().seeDoctorNow();
        }
    }

    private static List<Printed> sheets(boolean seeDoctorNow) {
        List<Printed> sheets = Requests.vignettes().values().stream()
                .map(Printed::of)
                .filter(sheet -> sheet.seeDoctorNow() == seeDoctorNow)
                .toList();
        assertThat(sheets).hasSizeGreaterThan(5);
        return sheets;
    }

    @Test
    void every_sheet_says_what_it_is_not_and_which_signs_nobody_asked_for() {
        Stream.concat(sheets(true).stream(), sheets(false).stream()).forEach(sheet -> {
            assertThat(sheet.body()).contains(WORDS.disclaimer());
            assertThat(sheet.assessment().notCovered())
                    .allSatisfy(spot -> assertThat(sheet.body()).contains(TOLD.notCovered(spot.code())));
        });
    }

    /** The sheet of an urgent case goes to the doctor, who reads there whether it could be worse. */
    @Test
    void the_doctor_is_told_what_was_found_and_how_bad_it_could_be() {
        Stream.concat(sheets(true).stream(), Stream.of(Printed.of("{\"symptoms\": {\"foot-drop\": \"present\"}}")))
                .forEach(sheet -> assertThat(sheet.body())
                        .contains(WORDS.triageForClinician(
                                sheet.assessment().triage().level(),
                                sheet.assessment().triage().highestPossible(),
                                sheet.assessment().triage().found().stream()
                                        .map(WORDS::condition)
                                        .toList(),
                                0)));
    }

    @Test
    void all_that_is_allowed_is_named_with_its_side_and_who_must_be_there_and_all_advice_is_given() {
        sheets(false).forEach(sheet -> {
            assertThat(sheet.assessment().decided(Status.ALLOWED)).allSatisfy(decision -> {
                Intervention intervention = decision.intervention();
                InterventionWords said = WORDS.intervention(intervention.code());
                assertThat(sheet.body()).contains(said.name());
                if (ExerciseWriter.isSetOut(intervention)) {
                    assertThat(Stream.of(said.side(), said.who(), said.stop()).filter(text -> text != null))
                            .allSatisfy(text -> assertThat(sheet.body()).contains(ReadPage.plain(text)));
                }
            });
            assertThat(sheet.assessment().advice())
                    .allSatisfy(advice -> assertThat(sheet.body())
                            .contains(ReadPage.plain(Objects.requireNonNull(
                                    WORDS.intervention(advice.intervention().code())
                                            .text()))));
        });
    }

    @Test
    void every_question_that_could_send_to_a_doctor_in_time_is_asked_and_the_others_are_counted() {
        AtomicInteger counted = new AtomicInteger();
        sheets(false).forEach(sheet -> {
            List<Question> questions = sheet.assessment().questions().stream()
                    .filter(question -> question.input().group() != InputGroup.TESTS)
                    .toList();
            assertThat(questions)
                    .filteredOn(question -> question.couldRaiseTriageTo()
                            .filter(level -> !level.seeDoctorNow())
                            .isPresent())
                    .allSatisfy(question -> assertThat(sheet.body())
                            .contains(WORDS.of(question.input()).question()));
            long more = questions.stream()
                            .filter(question -> question.couldRaiseTriageTo().isEmpty())
                            .count()
                    - 6;
            if (more > 0) {
                assertThat(sheet.body()).contains(TOLD.text("waitingMore", more));
                counted.incrementAndGet();
            }
        });
        assertThat(counted).hasPositiveValue();
    }
}
