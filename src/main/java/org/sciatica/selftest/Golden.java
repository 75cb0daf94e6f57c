package org.sciatica.selftest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sciatica.assessment.Assessor;

/**
 * What the service must decide to be the one that was tested.
 *
 * @param ruleSet the fingerprint of its rules
 * @param cases known patients
 */
public record Golden(String ruleSet, List<GoldenCase> cases) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String FILE = "/selftest/golden.jsonl";

    /** The one first line of the file. */
    private record Head(String ruleSet) {}

    /** The golden cases that are packaged with the service. */
    static Golden load() {
        try (InputStream file = Objects.requireNonNull(Golden.class.getResourceAsStream(FILE), FILE)) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String ruleSet = MAPPER.readValue(lines.get(0), Head.class).ruleSet();
            List<GoldenCase> cases = MAPPER.readerFor(GoldenCase.class)
                    .<GoldenCase>readValues(String.join("\n", lines.subList(1, lines.size())))
                    .readAll();
            return new Golden(ruleSet, List.copyOf(cases));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file that would hold this, a line for each case. */
    public String written() throws JsonProcessingException {
        StringBuilder text = new StringBuilder(MAPPER.writeValueAsString(new Head(ruleSet))).append('\n');
        for (GoldenCase one : cases) {
            text.append(MAPPER.writeValueAsString(one)).append('\n');
        }
        return text.toString();
    }

    /** What this assessor does otherwise, in words; empty when nothing. */
    Optional<String> differenceOf(Assessor assessor) {
        String found = assessor.fingerprint();
        if (!found.equals(ruleSet)) {
            return Optional.of("the rules are " + found + ", and " + ruleSet + " were tested");
        }
        List<String> otherwise = cases.stream()
                .filter(one -> !one.decided().equals(GoldenCase.decide(one.request(), assessor)))
                .map(GoldenCase::name)
                .toList();
        return otherwise.isEmpty()
                ? Optional.empty()
                : Optional.of("decided otherwise than tested are " + otherwise.size() + " of " + cases.size()
                        + " golden cases, the first: " + otherwise.get(0));
    }
}
