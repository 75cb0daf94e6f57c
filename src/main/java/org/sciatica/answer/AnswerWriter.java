package org.sciatica.answer;

import static org.sciatica.answer.JsonBytes.piece;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.Assessment.Decision;
import org.sciatica.assessment.Assessment.Inconsistency;
import org.sciatica.assessment.Assessment.Question;
import org.sciatica.assessment.Assessment.Referral;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.Assessment.Verdict;
import org.sciatica.assessment.Assessor;
import org.sciatica.assessment.Chosen;
import org.sciatica.assessment.RuleSet;
import org.sciatica.catalogue.Kind;
import org.sciatica.logic.Condition;
import org.sciatica.rule.Rule;
import org.sciatica.words.Words;

/**
 * Writes an assessment as JSON in the words of one language: the fields of {@link AssessmentAnswer} in their order, put
 * together from {@link Pieces}. A test holds it against Jackson writing the same records.
 */
public final class AnswerWriter {

    private static final byte[] TRIAGE = piece("{\"triage\":{\"level\":");
    private static final byte[] SEE_DOCTOR_NOW = piece(",\"seeDoctorNow\":");
    private static final byte[] CLINICIAN = piece(",\"message\":{\"clinician\":");
    private static final byte[] PATIENT = piece(",\"patient\":");
    private static final byte[] END_OF_MESSAGE_BECAUSE = piece("},\"because\":[");
    private static final byte[] SETTLED = piece("],\"settled\":");
    private static final byte[] HIGHEST_POSSIBLE = piece(",\"highestPossible\":");
    private static final byte[] PHASE = piece("},\"phase\":{\"value\":");
    private static final byte[] THEN_BECAUSE = piece(",\"because\":[");
    private static final byte[] INTERVENTIONS = piece("},\"interventions\":{");
    private static final byte[] ALLOWED = piece(":{\"allowed\":[");
    private static final byte[] CONDITIONAL = piece("],\"conditional\":[");
    private static final byte[] WITHHELD = piece("],\"withheld\":[");
    private static final byte[] END_OF_PARTITION = piece("]}");
    private static final byte[] NEEDS = piece("\"needs\":[");
    private static final byte[] END_OF_NEEDS_BECAUSE = piece("],\"because\":[");
    private static final byte[] BECAUSE = piece("\"because\":[");
    private static final byte[] EXCLUDED_BY = piece("],\"excludedBy\":[");
    private static final byte[] END_OF_BECAUSE = piece("]}");
    private static final byte[] REFERRALS = piece("},\"referrals\":[");
    private static final byte[] ADVICE = piece("],\"advice\":[");
    private static final byte[] QUESTIONS = piece("],\"questions\":[");
    private static final byte[] ASKED = piece("\"asked\":");
    private static final byte[] COULD_RAISE = piece(",\"couldRaiseTriageTo\":");
    private static final byte[] CONFLICTS = piece("],\"conflicts\":[");
    private static final byte[] INCONSISTENCIES = piece("],\"inconsistencies\":[");
    private static final byte[] CODES = piece("{\"codes\":[");
    private static final byte[] END_OF_CODES = piece("]");
    private static final byte[] NOT_COVERED = piece("],\"notCovered\":[");
    private static final byte[] REASSESS = piece("],\"reassess\":{\"withinHours\":");
    private static final byte[] WHEN = piece(",\"when\":[");
    private static final byte[] RULES = piece("]},\"rules\":{");
    private static final byte[] STATEMENTS = piece("},\"statements\":{");

    /** About as many verdicts as an assessment can have. */
    private static final int PLACES = 128;

    private static final List<Section> SECTIONS = Arrays.stream(Kind.values())
            .filter(Kind::canBeAllowed)
            .map(kind -> new Section(kind, piece("\"" + kind.plural() + "\"")))
            .toList();

    /** A kind of intervention and its field. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Section(Kind kind, byte[] field) {}

    private final Words words;
    private final Pieces pieces;
    private final byte[] end;

    /**
     * The writer of a language.
     *
     * @param service the name and version that the answer tells
     */
    public AnswerWriter(Words words, Assessor assessor, String service) {
        this.words = words;
        this.pieces = new Pieces(words, assessor);
        AssessmentAnswer.Provenance provenance = new AssessmentAnswer.Provenance(
                service,
                new AssessmentAnswer.RuleSetVersion(RuleSet.VERSION, assessor.fingerprint()),
                assessor.evidence().documents().stream()
                        .map(document ->
                                new AssessmentAnswer.SourceDocument(document.id(), document.title(), document.sha256()))
                        .toList());
        this.end = new JsonBytes()
                .add(piece("},\"provenance\":"))
                .add(Pieces.json(provenance))
                .add(piece(",\"disclaimer\":"))
                .addString(words.disclaimer())
                .add(piece("}"))
                .toBytes();
    }

    /** The answer, UTF-8. */
    public byte[] write(Assessment assessment) {
        return write(assessment, Arrays::copyOf);
    }

    /** The answer, UTF-8, as a sink takes it. */
    public <T> T write(Assessment assessment, Sink<T> sink) {
        JsonBytes out = JsonBytes.fresh();
        triage(assessment, out);
        out.add(PHASE).addString(assessment.phase().value().code()).add(THEN_BECAUSE);
        ids(assessment.phase().because(), out);
        out.add(SETTLED).add(assessment.phase().settled()).add(INTERVENTIONS);
        interventions(assessment, out);
        out.add(REFERRALS);
        each(assessment.referrals(), out, this::referral);
        out.add(ADVICE);
        each(assessment.advice(), out, (advice, to) -> {
            to.add(pieces.advice(advice.intervention())).add(BECAUSE);
            ids(advice.because(), to);
            to.add(END_OF_BECAUSE);
        });
        out.add(QUESTIONS);
        each(assessment.questions(), out, this::question);
        pieces.conflicts().write(assessment.conflicts(), out.add(CONFLICTS));
        out.add(INCONSISTENCIES);
        each(assessment.inconsistencies(), out, this::inconsistency);
        out.add(NOT_COVERED).addEach(assessment.notCovered(), pieces::of);
        out.add(REASSESS).add(assessment.reassess().withinHours());
        out.add(WHEN).addEach(assessment.reassess().when(), pieces::reassess).add(END_OF_NEEDS_BECAUSE);
        ids(assessment.reassess().because(), out);
        pieces.citedRules().write(assessment.rules(), out.add(RULES));
        pieces.citedStatements().write(assessment.statements(), out.add(STATEMENTS));
        return out.add(end).to(sink);
    }

    private void triage(Assessment assessment, JsonBytes out) {
        Assessment.Triage triage = assessment.triage();
        out.add(TRIAGE).addString(triage.level().code());
        out.add(SEE_DOCTOR_NOW).add(triage.level().seeDoctorNow());
        out.add(CLINICIAN).addString(toldToClinician(assessment));
        out.add(PATIENT).add(pieces.toldToPatient(triage)).add(END_OF_MESSAGE_BECAUSE);
        ids(triage.because(), out);
        out.add(SETTLED).add(triage.settled());
        out.add(HIGHEST_POSSIBLE).addString(triage.highestPossible().code());
    }

    private String toldToClinician(Assessment assessment) {
        int unanswered = 0;
        for (Question question : assessment.questions()) {
            if (question.couldSendToDoctorNow()) {
                unanswered++;
            }
        }
        List<String> found = new ArrayList<>();
        for (Condition.Leaf leaf : assessment.triage().found()) {
            found.add(pieces.told(leaf));
        }
        return words.triageForClinician(
                assessment.triage().level(), assessment.triage().highestPossible(), found, unanswered);
    }

    private void interventions(Assessment assessment, JsonBytes out) {
        Places reasons = new Places();
        for (int index = 0; index < SECTIONS.size(); index++) {
            Section section = SECTIONS.get(index);
            List<Decision> decisions = assessment.interventions().getOrDefault(section.kind, List.of());
            out.comma(index).add(section.field);
            decided(decisions, Status.ALLOWED, out.add(ALLOWED), reasons);
            decided(decisions, Status.CONDITIONAL, out.add(CONDITIONAL), reasons);
            decided(decisions, Status.WITHHELD, out.add(WITHHELD), reasons);
            out.add(END_OF_PARTITION);
        }
    }

    /** Where the reasons of each verdict stand that were written already, by its number. */
    private static final class Places {

        private int[] from = new int[PLACES];
        private int[] to = new int[PLACES];

        boolean has(int number) {
            return number < to.length && to[number] > 0;
        }

        void put(int number, int begin, int end) {
            if (number >= to.length) {
                from = Arrays.copyOf(from, number * 2);
                to = Arrays.copyOf(to, number * 2);
            }
            from[number] = begin;
            to[number] = end;
        }
    }

    /** What shares a verdict shares its reasons, written once. */
    private void decided(List<Decision> decisions, Status status, JsonBytes out, Places reasons) {
        int index = 0;
        for (Decision decision : decisions) {
            if (decision.status() == status) {
                out.comma(index++);
                out.add(status == Status.WITHHELD ? pieces.withheld(decision) : pieces.offered(decision));
                int number = decision.verdict().number();
                if (reasons.has(number)) {
                    out.repeat(reasons.from[number], reasons.to[number]);
                } else {
                    int from = out.size();
                    reasons(decision.verdict(), out);
                    reasons.put(number, from, out.size());
                }
            }
        }
    }

    private void reasons(Verdict verdict, JsonBytes out) {
        if (verdict.status() == Status.CONDITIONAL) {
            pieces.codes().write(verdict.needs(), out.add(NEEDS));
            out.add(END_OF_NEEDS_BECAUSE);
        } else {
            out.add(BECAUSE);
        }
        ids(verdict.because(), out);
        out.add(END_OF_BECAUSE);
    }

    private void referral(Referral referral, JsonBytes out) {
        out.add(pieces.referral(referral.intervention())).add(BECAUSE);
        ids(referral.because(), out);
        out.add(EXCLUDED_BY);
        ids(referral.excludedBy(), out);
        out.add(END_OF_BECAUSE);
    }

    private void question(Question question, JsonBytes out) {
        out.add(pieces.question(question)).add(ASKED).add(question.asked());
        question.couldRaiseTriageTo().ifPresent(level -> out.add(COULD_RAISE).addString(level.code()));
        out.add(THEN_BECAUSE);
        ids(question.because(), out);
        out.add(END_OF_BECAUSE);
    }

    private void inconsistency(Inconsistency inconsistency, JsonBytes out) {
        each(
                inconsistency.inputs(),
                out.add(CODES),
                (input, to) -> pieces.codes().write(input.position(), to));
        out.add(END_OF_CODES);
        out.add(pieces.of(inconsistency.contradiction()));
    }

    private void ids(Chosen<Rule> rules, JsonBytes out) {
        pieces.ids().write(rules, out);
    }

    /** Writes one value. */
    private interface Part<T> {
        void write(T value, JsonBytes out);
    }

    private static <T> void each(List<T> values, JsonBytes out, Part<T> part) {
        for (int index = 0; index < values.size(); index++) {
            part.write(values.get(index), out.comma(index));
        }
    }
}
