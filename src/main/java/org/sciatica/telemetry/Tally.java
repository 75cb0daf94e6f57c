package org.sciatica.telemetry;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.Assessor;
import org.sciatica.assessment.Chosen;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.TriageLevel;

/**
 * Counts assessments for those who run the service: by door and triage level, by rule that held, whether settled, and how
 * many questions stayed open. All meters exist from the start, so a rule that never holds shows as zero.
 *
 * <p>Counts move by {@value #TOGETHER} assessments at a time. Whoever sees a request pass and reads the metrics before and
 * after it would otherwise learn what was decided about one person. What waits is lost when the service stops.
 */
@Singleton
public class Tally {

    /** Assessments that are counted together. */
    public static final int TOGETHER = 10;

    static final String ASSESSMENTS = "sciatica.assessments";
    static final String SETTLED = "sciatica.assessments.settled";
    static final String RULES = "sciatica.rules.fired";
    static final String QUESTIONS = "sciatica.questions.open";

    private static final double[] QUESTION_BUCKETS = {1, 5, 10, 20, 40, 80, 160};

    private final List<Waiting> all = new ArrayList<>();
    private final Map<Door, Map<TriageLevel, Waiting>> levels = new EnumMap<>(Door.class);
    /** By the place of the rule in the rule set. */
    private final List<Waiting> rules = new ArrayList<>();

    private final Waiting settled;
    private final Waiting unsettled;
    private final DistributionSummary questions;
    private final List<Integer> questionsWaiting = new ArrayList<>();
    private long counted;

    public Tally(Assessor assessor, MeterRegistry meters) {
        for (Door door : Door.values()) {
            Map<TriageLevel, Waiting> ofDoor = new EnumMap<>(TriageLevel.class);
            for (TriageLevel level : TriageLevel.values()) {
                ofDoor.put(level, waiting(meters, ASSESSMENTS, Tags.of("door", door.code(), "level", level.code())));
            }
            levels.put(door, ofDoor);
        }
        assessor.ruleSet().rules().forEach(rule -> rules.add(waiting(meters, RULES, Tags.of("rule", rule.id()))));
        this.settled = waiting(meters, SETTLED, Tags.of("settled", "true"));
        this.unsettled = waiting(meters, SETTLED, Tags.of("settled", "false"));
        this.questions = DistributionSummary.builder(QUESTIONS)
                .description("Questions still open in an assessment.")
                .serviceLevelObjectives(QUESTION_BUCKETS)
                .register(meters);
    }

    private Waiting waiting(MeterRegistry meters, String name, Tags tags) {
        Waiting added = new Waiting(meters.counter(name, tags));
        all.add(added);
        return added;
    }

    /** Counts an assessment that a door hands out, and returns it. */
    public synchronized Assessment count(Door door, Assessment assessment) {
        counted++;
        move(levels.getOrDefault(door, Map.of()).get(assessment.triage().level()));
        move(assessment.triage().settled() ? settled : unsettled);
        addRules(assessment.triage().because());
        addRules(assessment.phase().because());
        addRules(assessment.barring());
        assessment.referrals().forEach(referral -> addRules(referral.because()));
        assessment.advice().forEach(advice -> addRules(advice.because()));
        addRules(assessment.reassess().because());
        questionsWaiting.add(assessment.questions().size());
        if (counted % TOGETHER == 0) {
            release();
        }
        return assessment;
    }

    private void addRules(Chosen<Rule> held) {
        for (int index = 0; index < held.size(); index++) {
            move(rules.get(held.place(index)));
        }
    }

    private void move(@Nullable Waiting counter) {
        if (counter != null) {
            counter.add(counted);
        }
    }

    private void release() {
        all.forEach(Waiting::release);
        questionsWaiting.forEach(questions::record);
        questionsWaiting.clear();
    }

    /** A counter and what it is to be moved by. */
    private static final class Waiting {

        private final Counter counter;
        private int waiting;
        private long last;

        Waiting(Counter counter) {
            this.counter = counter;
        }

        /** Once in an assessment: a rule that withholds a hundred interventions held once. */
        void add(long assessment) {
            if (last != assessment) {
                last = assessment;
                waiting++;
            }
        }

        void release() {
            if (waiting > 0) {
                counter.increment(waiting);
                waiting = 0;
            }
        }
    }
}
