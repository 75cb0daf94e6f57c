package org.sciatica.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sciatica.assessment.RandomFindings;
import org.sciatica.request.RequestReader;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputGroup;

/** Requests that keep the contract, and requests that break it in one known way, reproducible by their seed. */
final class RandomRequests {

    /** One way to break the contract. */
    enum Break {
        UNKNOWN_GROUP,
        UNKNOWN_CODE,
        CODE_OF_ANOTHER_GROUP,
        NOT_AN_ANSWER,
        ANSWER_OF_ANOTHER_GROUP,
        FINDING_OF_ANOTHER_TYPE,
        MEASUREMENT_OF_ANOTHER_TYPE,
        BELOW_THE_RANGE,
        ABOVE_THE_RANGE,
        FRACTION_FOR_AN_INTEGER,
        GROUP_OF_ANOTHER_TYPE,
        BODY_OF_ANOTHER_TYPE
    }

    private static final List<String> OTHER_TYPES = List.of("null", "true", "[]", "{}", "[\"present\"]");

    private final ObjectMapper mapper = new ObjectMapper();
    private final Random random;
    private final RandomFindings findings;

    RandomRequests(long seed) {
        this.random = new Random(seed);
        this.findings = new RandomFindings(random);
    }

    /** A request that keeps the contract, from a single answer to all, some codes under their other spelling. */
    ObjectNode kept() {
        Findings drawn = findings.draw(random.nextDouble(), random.nextDouble() / 5);
        ObjectNode request = mapper.createObjectNode();
        drawn.answered()
                .forEach((input, answer) ->
                        group(request, input.group()).put(spelling(input), RequestReader.word(input, answer)));
        drawn.measured().forEach((input, value) -> group(request, input.group()).put(input.code(), value));
        if (request.isEmpty()) {
            group(request, InputGroup.SYMPTOMS).put(Input.CHILLS.code(), "unknown");
        }
        return request;
    }

    /** A request that breaks the contract in this way and in no other. */
    JsonNode broken(Break way) {
        ObjectNode request = kept();
        Input finding = one(Input.of(InputGroup.SYMPTOMS));
        Input measurement = one(Input.of(InputGroup.MEASUREMENTS));
        ObjectNode symptoms = group(request, InputGroup.SYMPTOMS);
        ObjectNode measurements = group(request, InputGroup.MEASUREMENTS);
        switch (way) {
            case UNKNOWN_GROUP -> request.putObject("symptom").put(finding.code(), "present");
            case UNKNOWN_CODE -> symptoms.put(finding.code() + "x", "present");
            case CODE_OF_ANOTHER_GROUP ->
                symptoms.put(one(Input.of(InputGroup.CONTRAINDICATIONS)).code(), "present");
            case NOT_AN_ANSWER -> symptoms.put(finding.code(), one(List.of("yes", "", "PRESENT", " present")));
            case ANSWER_OF_ANOTHER_GROUP -> symptoms.put(finding.code(), "positive");
            case FINDING_OF_ANOTHER_TYPE -> symptoms.set(finding.code(), anotherType());
            case MEASUREMENT_OF_ANOTHER_TYPE -> measurements.set(measurement.code(), anotherType());
            case BELOW_THE_RANGE ->
                measurements.put(measurement.code(), measurement.range().least().subtract(BigDecimal.ONE));
            case ABOVE_THE_RANGE ->
                measurements.put(measurement.code(), measurement.range().most().add(BigDecimal.ONE));
            case FRACTION_FOR_AN_INTEGER -> measurements.put(Input.PAIN_SCORE.code(), new BigDecimal("3.5"));
            case GROUP_OF_ANOTHER_TYPE ->
                request.putArray(InputGroup.SYMPTOMS.code()).add(finding.code());
            case BODY_OF_ANOTHER_TYPE -> {
                return mapper.createArrayNode().add(request);
            }
        }
        return request;
    }

    private static ObjectNode group(ObjectNode request, InputGroup group) {
        return request.withObject("/" + group.code());
    }

    private String spelling(Input input) {
        List<String> spellings = new ArrayList<>(input.aliases());
        spellings.add(input.code());
        return one(spellings);
    }

    private JsonNode anotherType() {
        try {
            return mapper.readTree(one(OTHER_TYPES));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
