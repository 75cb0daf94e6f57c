package org.sciatica.release;

import com.github.javabdd.BDD;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.proof.Verdict;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Codes;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/**
 * One thing that a rule set decides of everybody: the triage, the phase, or an intervention.
 *
 * @param group triage, phase, or the group of the intervention
 * @param answers every answer, and the states that get it; each state gets one
 * @param ofOne what the evaluation that the service runs, not a diagram, says of one patient
 */
record Question(String group, Map<String, BDD> answers, Function<Findings, Said> ofOne) {

    static final String TRIAGE = "triage";
    static final String PHASE = "phase";
    static final String ALLOWED = Codes.of(Status.ALLOWED);

    /** An answer and the rules it rests on; of an intervention, the gates that stand in the way or are open. */
    record Said(String answer, List<String> because) {}

    /** All that a rule set decides, by what it is about. */
    static Map<String, Question> all(DecidingRules of, EveryState space) {
        Verdict<BDD> verdict = new Verdict<>(space, space.facts(), of.rules());
        Map<String, Question> questions = new LinkedHashMap<>();
        Map<String, BDD> levels = new LinkedHashMap<>();
        for (TriageLevel level : TriageLevel.values()) {
            levels.put(level.code(), verdict.levelIs(level));
        }
        questions.put(TRIAGE, new Question(TRIAGE, levels, findings -> {
            Decided decided = new Decided(of.rules(), findings);
            return new Said(decided.level().code(), decided.by(Outcome.triage(decided.level())));
        }));
        Map<String, BDD> phases = new LinkedHashMap<>();
        for (Phase phase : Phase.values()) {
            phases.put(phase.code(), verdict.phaseIs(phase));
        }
        questions.put(PHASE, new Question(PHASE, phases, findings -> {
            Decided decided = new Decided(of.rules(), findings);
            return new Said(decided.phase().code(), decided.by(Outcome.phase(decided.phase())));
        }));
        Map<List<Rule>, Map<String, BDD>> byGates = new HashMap<>();
        of.gated().forEach((code, gated) -> {
            List<Rule> gates = gated.gates();
            Map<String, BDD> statuses = byGates.computeIfAbsent(gates, all -> statuses(all, verdict));
            questions.put(code, new Question(gated.kind().plural(), statuses, findings -> {
                Decided decided = new Decided(of.rules(), findings);
                return new Said(Codes.of(decided.status(gates)), decided.inTheWay(gates));
            }));
        });
        return questions;
    }

    private static Map<String, BDD> statuses(List<Rule> gates, Verdict<BDD> verdict) {
        Map<String, BDD> statuses = new LinkedHashMap<>();
        statuses.put(Codes.of(Status.ALLOWED), verdict.allowed(gates));
        statuses.put(Codes.of(Status.CONDITIONAL), verdict.conditional(gates));
        statuses.put(Codes.of(Status.WITHHELD), verdict.withheld(gates));
        return statuses;
    }

    /** The same question to a rule set that does not have the intervention. */
    Question notOffered(EveryState space) {
        Said said = new Said("not offered", List.of());
        return new Question(group, Map.of(said.answer(), space.truth(true)), findings -> said);
    }

    /** Whether a move to this answer is a lower level, or allows what was not allowed. */
    boolean isMilder(String from, String to) {
        if (group.equals(TRIAGE)) {
            List<String> mildestFirst =
                    Arrays.stream(TriageLevel.values()).map(TriageLevel::code).toList();
            return mildestFirst.indexOf(to) < mildestFirst.indexOf(from);
        }
        return to.equals(ALLOWED);
    }
}
