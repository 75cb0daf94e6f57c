package org.sciatica.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sciatica.request.RequestReader;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;

/** A patient as a request that can be sent to {@code POST /v1/assessments}. */
public final class RequestText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RequestText() {}

    public static String of(Findings findings) {
        Map<String, Map<String, Object>> groups = new LinkedHashMap<>();
        findings.answered().forEach((input, answer) -> put(groups, input, RequestReader.word(input, answer)));
        findings.measured().forEach((input, value) -> put(groups, input, value));
        if (groups.isEmpty()) { // a request without a single answer is refused
            put(groups, Input.LOW_BACK_PAIN, RequestReader.word(Input.LOW_BACK_PAIN, Answer.UNKNOWN));
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
}
