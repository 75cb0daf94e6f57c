package org.sciatica.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Codes;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputGroup;

/** A patient as a request that can be sent to {@code POST /v1/assessments}. */
public final class RequestText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RequestText() {}

    public static String of(Findings findings) {
        Map<String, Map<String, Object>> groups = new LinkedHashMap<>();
        findings.answered().forEach((input, answer) -> put(groups, input, word(input, answer)));
        findings.measured().forEach((input, value) -> put(groups, input, value));
        if (groups.isEmpty()) { // a request without a single answer is refused
            put(groups, Input.LOW_BACK_PAIN, word(Input.LOW_BACK_PAIN, Answer.UNKNOWN));
        }
        try {
            return JSON.writeValueAsString(groups);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(Map<String, Map<String, Object>> groups, Input input, Object answer) {
        groups.computeIfAbsent(input.group().code(), group -> new LinkedHashMap<>())
                .put(input.code(), answer);
    }

    private static String word(Input input, Answer answer) {
        if (input.group() != InputGroup.TESTS || answer == Answer.UNKNOWN) {
            return Codes.of(answer);
        }
        return answer == Answer.PRESENT ? "positive" : "negative";
    }
}
