package org.sciatica.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sciatica.MeasuredFigure;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.Assessor;
import org.sciatica.request.RequestReader;
import org.sciatica.rule.Rule;

/** Counts of assessments: complete from the start, ten at a time, and cheap. */
class TallyTest {

    private static final Assessor ASSESSOR = Assessor.standard();
    private static final List<Assessment> VIGNETTES = vignettes();

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final Tally tally = new Tally(ASSESSOR, meters);

    private static List<Assessment> vignettes() {
        List<Assessment> assessments = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        try (InputStream stream =
                Objects.requireNonNull(TallyTest.class.getResourceAsStream("/cases/vignettes.jsonl"))) {
            for (String line : new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                JsonNode request = mapper.readTree(line).get("request");
                assessments.add(ASSESSOR.assess(RequestReader.read(mapper.writeValueAsBytes(request))));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return assessments;
    }

    private double total(String name) {
        return meters.find(name).counters().stream().mapToDouble(Counter::count).sum();
    }

    private void count(int times, Assessment assessment) {
        for (int i = 0; i < times; i++) {
            tally.count(Door.JSON, assessment);
        }
    }

    @Test
    void every_door_level_and_rule_is_there_from_the_start_as_zero() {
        assertThat(meters.find(Tally.ASSESSMENTS).counters()).hasSize(5 * 4);
        assertThat(meters.find(Tally.RULES).counters().stream()
                        .map(counter -> counter.getId().getTag("rule"))
                        .collect(Collectors.toSet()))
                .isEqualTo(ASSESSOR.ruleSet().rules().stream().map(Rule::id).collect(Collectors.toSet()));
        assertThat(meters.find(Tally.SETTLED).counters()).hasSize(2);
        assertThat(meters.get(Tally.QUESTIONS).summary().count()).isZero();
        assertThat(total(Tally.ASSESSMENTS) + total(Tally.RULES) + total(Tally.SETTLED))
                .isZero();
    }

    @Test
    void nothing_moves_before_ten_assessments_are_together() {
        count(Tally.TOGETHER - 1, VIGNETTES.get(0));
        assertThat(total(Tally.ASSESSMENTS) + total(Tally.RULES) + total(Tally.SETTLED))
                .isZero();
        count(1, VIGNETTES.get(0));
        assertThat(total(Tally.ASSESSMENTS)).isEqualTo(Tally.TOGETHER);
        assertThat(total(Tally.SETTLED)).isEqualTo(Tally.TOGETHER);
        count(Tally.TOGETHER - 1, VIGNETTES.get(1));
        assertThat(total(Tally.ASSESSMENTS)).isEqualTo(Tally.TOGETHER);
    }

    @Test
    void an_assessment_counts_once_under_its_door_and_level_with_its_questions() {
        Assessment assessment = VIGNETTES.get(0);
        for (int i = 0; i < Tally.TOGETHER; i++) {
            assertThat(tally.count(Door.CDS_HOOKS, assessment)).isSameAs(assessment);
        }
        Counter counter = meters.get(Tally.ASSESSMENTS)
                .tags("door", "cds-hooks", "level", assessment.triage().level().code())
                .counter();
        assertThat(counter.count()).isEqualTo(Tally.TOGETHER);
        assertThat(total(Tally.ASSESSMENTS)).isEqualTo(Tally.TOGETHER);
        DistributionSummary questions = meters.get(Tally.QUESTIONS).summary();
        assertThat(questions.count()).isEqualTo(Tally.TOGETHER);
        assertThat(questions.totalAmount())
                .isEqualTo((double) Tally.TOGETHER * assessment.questions().size());
    }

    /** A gate that withholds a hundred interventions held once; one that let pass, or that is open, did not hold. */
    @Test
    void a_rule_counts_once_in_an_assessment_and_only_when_it_held() {
        for (Assessment assessment : VIGNETTES) {
            MeterRegistry fresh = new SimpleMeterRegistry();
            Tally ofOne = new Tally(ASSESSOR, fresh);
            for (int i = 0; i < Tally.TOGETHER; i++) {
                ofOne.count(Door.JSON, assessment);
            }
            Set<String> counted = fresh.find(Tally.RULES).counters().stream()
                    .filter(counter -> counter.count() > 0)
                    .peek(counter -> assertThat(counter.count()).isEqualTo(Tally.TOGETHER))
                    .map(counter -> Objects.requireNonNull(counter.getId().getTag("rule")))
                    .collect(Collectors.toSet());
            assertThat(counted)
                    .containsAll(
                            assessment.triage().because().stream().map(Rule::id).toList())
                    .isSubsetOf(assessment.rules().stream().map(Rule::id).toList());
        }
    }

    /** The best of many rounds: what it costs, not what else the machine was doing. */
    @Test
    void counting_costs_a_few_microseconds_at_most() {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 200; round++) {
            long start = System.nanoTime();
            for (int again = 0; again < 20; again++) {
                VIGNETTES.forEach(assessment -> tally.count(Door.JSON, assessment));
            }
            best = Math.min(best, (System.nanoTime() - start) / (20.0 * VIGNETTES.size()));
        }
        MeasuredFigure.record("tally-nanoseconds", Math.round(best));
        assertThat(best).isLessThan(5000);
    }
}
