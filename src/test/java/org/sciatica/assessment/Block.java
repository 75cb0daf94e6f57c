package org.sciatica.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sciatica.logic.Truth;
import org.sciatica.proof.Dial;
import org.sciatica.proof.Kleene;
import org.sciatica.proof.Lanes;
import org.sciatica.proof.RequestText;
import org.sciatica.proof.Verdict;
import org.sciatica.rule.Outcome;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/**
 * All states that share what is no red flag, while every dial of a red flag takes every position. Each state is worked out by the
 * service's own reasoning and, sixty-four at once, by the translation; the levels are kept to compare neighbours.
 */
final class Block {

    private static final List<TriageLevel> HIGHEST_FIRST =
            List.of(TriageLevel.EMERGENCY, TriageLevel.URGENT, TriageLevel.SEE_DOCTOR, TriageLevel.SELF_CARE);
    private static final List<Phase> PHASES = List.of(Phase.values());

    private final RuleSet rules;
    private final RuleSet.Concluding<Outcome.Gate> redFlagGate;
    private final List<RuleSet.Concluding<Outcome.RaisesTriage>> urgentRules;
    private final List<Dial> dials;
    private final int[] tellings;
    private final Set<Input> turned = EnumSet.noneOf(Input.class);
    private final Map<Input, Answer> answers = new EnumMap<>(Input.class);
    private final Map<Input, BigDecimal> values = new EnumMap<>(Input.class);
    private final TriageLevel[] levels;
    private final Lanes lanes = new Lanes();
    private final List<Decided> pending = new ArrayList<>();
    private int next;

    /** What the service says of a state; an open red flag is looked for only below urgent. */
    private record Decided(Findings findings, TriageLevel level, Phase phase, boolean redFlagOpen, Truth barred) {}

    /**
     * A block.
     *
     * @param dials those of red flags
     * @param tellings which telling of each is used here
     * @param rest what is said of the others
     */
    Block(RuleSet rules, List<Dial> dials, int[] tellings, Dial.Said rest) {
        this.rules = rules;
        this.redFlagGate = rules.concluding(Outcome.Gate.class).stream()
                .filter(gate -> gate.rule().id().equals("red-flag-bars-treatment"))
                .findFirst()
                .orElseThrow();
        this.urgentRules = rules.concluding(Outcome.RaisesTriage.class).stream()
                .filter(rule -> rule.then().level().seeDoctorNow())
                .toList();
        this.dials = dials;
        this.tellings = tellings.clone();
        this.levels = new TriageLevel[dials.stream().mapToInt(Dial::positions).reduce(1, Math::multiplyExact)];
        answers.putAll(rest.answers());
        values.putAll(rest.values());
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            lanes.put(lane, answers, values);
        }
        dials.forEach(dial -> turned.addAll(dial.inputs()));
    }

    /** Tries every state and returns how many there were. */
    int check() {
        turn(0);
        compareWithTranslation();
        compareNeighbours();
        return next;
    }

    private void turn(int number) {
        if (number == dials.size()) {
            decide();
            return;
        }
        for (Dial.Said said : dials.get(number).tellings().get(tellings[number])) {
            answers.putAll(said.answers());
            values.putAll(said.values());
            turn(number + 1);
            said.answers().keySet().forEach(answers::remove);
            said.values().keySet().forEach(values::remove);
        }
    }

    private void decide() {
        Findings findings = Findings.of(answers, values);
        Decided decided = decide(findings);
        boolean wrong = decided.level.seeDoctorNow()
                ? decided.barred != Truth.HOLDS
                : decided.redFlagOpen && (decided.barred == Truth.FAILS || decided.level == TriageLevel.SELF_CARE);
        if (wrong) {
            throw new AssertionError("P4 is broken by " + RequestText.of(findings));
        }
        levels[next++] = decided.level;
        lanes.put(pending.size(), turned, answers, values);
        pending.add(decided);
        if (pending.size() == Lanes.COUNT) {
            compareWithTranslation();
        }
    }

    private Decided decide(Findings findings) {
        Reasoning reasoning = new Reasoning(rules, findings);
        TriageLevel level = first(HIGHEST_FIRST, candidate -> reasoning.triageAtLeast(candidate));
        Phase phase = first(PHASES, candidate -> reasoning.phaseIs(candidate));
        boolean open = false;
        if (!level.seeDoctorNow()) {
            for (RuleSet.Concluding<Outcome.RaisesTriage> rule : urgentRules) {
                open |= reasoning.of(rule) == Truth.OPEN;
            }
        }
        return new Decided(findings, level, phase, open, Gates.bars(redFlagGate, reasoning));
    }

    private static <T> T first(List<T> candidates, Function<T, Truth> truth) {
        for (T candidate : candidates) {
            if (truth.apply(candidate) == Truth.HOLDS) {
                return candidate;
            }
        }
        throw new AssertionError("none of " + candidates + " holds");
    }

    private void compareWithTranslation() {
        Verdict<Long> verdict = new Verdict<>(lanes, lanes.facts(), rules);
        Map<TriageLevel, Long> isLevel = new EnumMap<>(TriageLevel.class);
        for (TriageLevel level : TriageLevel.values()) {
            isLevel.put(level, verdict.levelIs(level));
        }
        Map<Phase, Long> isPhase = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            isPhase.put(phase, verdict.phaseIs(phase));
        }
        long open = verdict.redFlagOpen();
        Kleene<Long> barred = verdict.bars(redFlagGate.rule());
        for (int lane = 0; lane < pending.size(); lane++) {
            Decided decided = pending.get(lane);
            boolean same = Lanes.in(isLevel.getOrDefault(decided.level, 0L), lane)
                    && Lanes.in(isPhase.getOrDefault(decided.phase, 0L), lane)
                    && (decided.level.seeDoctorNow() || Lanes.in(open, lane) == decided.redFlagOpen)
                    && Lanes.truth(barred, lane) == decided.barred;
            if (!same) {
                throw new AssertionError("the translation differs on " + RequestText.of(decided.findings)
                        + ": the service says " + decided);
            }
        }
        pending.clear();
    }

    /** P3: the same state but for one dial, which stands at a worse position. */
    private void compareNeighbours() {
        int stride = levels.length;
        for (Dial dial : dials) {
            int span = stride;
            stride /= dial.positions();
            for (Dial.Rise rise : dial.rises()) {
                for (int index = 0; index < levels.length; index++) {
                    if (index % span / stride == rise.from()) {
                        int worse = index + (rise.to() - rise.from()) * stride;
                        if (levels[worse].compareTo(levels[index]) < 0) {
                            throw new AssertionError("P3 is broken by a rise of %s from %s to %s"
                                    .formatted(dial.name(), request(index), request(worse)));
                        }
                    }
                }
            }
        }
    }

    /** The state of this number. */
    private String request(int index) {
        Dial.Said said = new Dial.Said(answers, values);
        int left = index;
        for (int number = dials.size() - 1; number >= 0; number--) {
            Dial dial = dials.get(number);
            said = said.and(dial.tellings().get(tellings[number]).get(left % dial.positions()));
            left /= dial.positions();
        }
        return RequestText.of(Findings.of(said.answers(), said.values()));
    }
}
