package org.sciatica.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sciatica.assessment.Assessor;
import org.sciatica.logic.Condition;
import org.sciatica.rule.Outcome;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;

/** What holds of every answer, read as it is served. */
final class EveryAnswer {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> LEVELS = List.of("self-care", "see-doctor", "urgent", "emergency");
    private static final int NOW = LEVELS.indexOf("urgent");

    /** Findings each of which is a red flag by itself. */
    private final Set<Input> redFlags = new HashSet<>();

    private final long offered;

    EveryAnswer(Assessor assessor) {
        assessor.ruleSet().concluding(Outcome.RaisesTriage.class).stream()
                .filter(rule -> rule.then().level().seeDoctorNow())
                .forEach(rule -> {
                    if (rule.rule().when() instanceof Condition.Present present) {
                        redFlags.add(present.input());
                    }
                });
        assertThat(redFlags).hasSizeGreaterThan(10);
        this.offered = assessor.catalogue().all().stream()
                .filter(intervention -> intervention.kind().canBeAllowed())
                .count();
    }

    void check(Findings findings, byte[] bytes) {
        JsonNode answer = tree(bytes);
        JsonNode triage = answer.get("triage");
        int level = LEVELS.indexOf(triage.get("level").textValue());
        int highest = LEVELS.indexOf(triage.get("highestPossible").textValue());
        Partition interventions = Partition.of(answer.get("interventions"));

        assertThat(level).isNotNegative().isLessThanOrEqualTo(highest);
        assertThat(triage.get("seeDoctorNow").booleanValue()).isEqualTo(level >= NOW);
        if (triage.get("settled").booleanValue()) {
            assertThat(highest).as("settled below what is possible").isEqualTo(level);
        }
        assertThat(interventions.codes()).hasSize((int) offered).doesNotHaveDuplicates();
        if (level >= NOW) {
            assertThat(interventions.allowed() + interventions.conditional()).isZero();
        }
        if (highest >= NOW) {
            assertThat(interventions.allowed())
                    .as("allowed while a red flag is open")
                    .isZero();
        }
        checkNoUnfoundedAllClear(findings, level, interventions);
        checkCitations(answer);
        answer.get("questions")
                .forEach(question -> assertThat(Input.of(question.get("code").textValue()))
                        .get()
                        .matches(findings::isOpen, "is open"));
    }

    /** Neither self-care nor anything allowed before each red flag is denied; no red flag without a doctor now. */
    private void checkNoUnfoundedAllClear(Findings findings, int level, Partition interventions) {
        for (Input redFlag : redFlags) {
            Answer known = findings.answer(redFlag);
            if (level == 0 || interventions.allowed() > 0) {
                assertThat(known).as(redFlag.code()).isEqualTo(Answer.ABSENT);
            }
            if (known == Answer.PRESENT) {
                assertThat(level).as(redFlag.code()).isGreaterThanOrEqualTo(NOW);
            }
        }
    }

    /** Rules and statements are told if and only if something cites them; nothing is said without a rule. */
    private static void checkCitations(JsonNode answer) {
        Set<String> rules = new HashSet<>();
        answer.findValues("because").forEach(because -> {
            assertThat(because).isNotEmpty();
            because.forEach(rule -> rules.add(rule.textValue()));
        });
        answer.findValues("excludedBy").forEach(because -> because.forEach(rule -> rules.add(rule.textValue())));
        assertThat(names(answer.get("rules"))).isEqualTo(rules);
        Set<String> statements = new HashSet<>();
        for (String part : List.of("interventions", "rules", "conflicts")) {
            answer.get(part)
                    .findValues("statements")
                    .forEach(cited -> cited.forEach(statement -> statements.add(statement.textValue())));
        }
        assertThat(names(answer.get("statements"))).isEqualTo(statements);
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new HashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode tree(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The five catalogues together. */
    private record Partition(List<String> codes, int allowed, int conditional) {

        static Partition of(JsonNode interventions) {
            return new Partition(
                    interventions.findValuesAsText("code"),
                    size(interventions, "allowed"),
                    size(interventions, "conditional"));
        }

        private static int size(JsonNode interventions, String part) {
            return interventions.findValues(part).stream()
                    .mapToInt(JsonNode::size)
                    .sum();
        }
    }
}
