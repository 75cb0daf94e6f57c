package org.sciatica.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciatica.secondopinion.Opinion.Standing;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;

/** Every difference ever found between the tables and the service, and how it was settled, is decided the same today. */
class FoundDifferencesTest {

    private static final Tables TABLES = Tables.standard();

    private final SecondOpinion secondOpinion = new SecondOpinion(TABLES);
    private final ServiceOpinion service = new ServiceOpinion(TABLES);

    static Stream<Named<JsonNode>> found() throws JsonProcessingException {
        JsonMapper mapper = new JsonMapper();
        List<Named<JsonNode>> found = new ArrayList<>();
        for (String line : Tables.text("differences.jsonl").lines().toList()) {
            JsonNode difference = mapper.readTree(line);
            found.add(Named.of(difference.required("name").asText(), difference));
        }
        return found.stream();
    }

    @ParameterizedTest
    @MethodSource("found")
    void is_decided_the_same_by_both_and_as_it_was_settled(JsonNode difference) {
        Findings findings = findings(difference.required("request"));
        Opinion opinion = secondOpinion.on(Patient.of(findings));
        assertThat(opinion.differencesOf(service.on(findings))).isEmpty();
        JsonNode expected = difference.required("expected");
        assertThat(expected).isNotEmpty();
        expected.properties()
                .forEach(decision -> assertThat(opinion.interventions().get(decision.getKey()))
                        .as(decision.getKey())
                        .extracting(Standing::status)
                        .isEqualTo(decision.getValue().asText()));
    }

    private static Findings findings(JsonNode request) {
        Map<Input, Answer> answers = new EnumMap<>(Input.class);
        Map<Input, BigDecimal> measured = new EnumMap<>(Input.class);
        for (JsonNode group : request) {
            group.properties().forEach(field -> {
                Input input = Input.of(field.getKey()).orElseThrow();
                if (input.isMeasurement()) {
                    measured.put(input, field.getValue().decimalValue());
                } else {
                    answers.put(input, answer(field.getValue().asText()));
                }
            });
        }
        return Findings.of(answers, measured);
    }

    private static Answer answer(String word) {
        return switch (word) {
            case "present", "positive" -> Answer.PRESENT;
            case "absent", "negative" -> Answer.ABSENT;
            case "unknown" -> Answer.UNKNOWN;
            default -> throw new IllegalArgumentException("no answer: " + word);
        };
    }
}
