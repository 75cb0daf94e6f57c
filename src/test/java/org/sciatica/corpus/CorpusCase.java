package org.sciatica.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.sciatica.rules.Given;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputGroup;

/**
 * One patient, told as a well-known patient and what is different, and what is decided.
 *
 * @param name the case in plain words
 * @param patient the patient that the changes start from, one of {@link BasePatient}
 * @param present findings that are present
 * @param absent findings that are absent
 * @param positive tests that are positive
 * @param negative tests that are negative
 * @param unknown what was asked and is not known
 * @param notAsked what was not asked after all
 * @param measured numbers by code, as they are written
 * @param expect what is decided; nothing before it was written for the first time
 */
@JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
record CorpusCase(
        @JsonProperty("case") String name,
        String patient,
        @Nullable List<String> present,
        @Nullable List<String> absent,
        @Nullable List<String> positive,
        @Nullable List<String> negative,
        @Nullable List<String> unknown,
        @Nullable List<String> notAsked,
        @Nullable Map<String, String> measured,
        @Nullable JsonNode expect) {

    Findings findings() {
        Given given = BasePatient.of(patient).given();
        findingsIn(present).forEach(given::present);
        findingsIn(absent).forEach(given::absent);
        testsIn(positive).forEach(given::present);
        testsIn(negative).forEach(given::absent);
        inputsIn(unknown).forEach(given::unknown);
        inputsIn(notAsked).forEach(given::notAsked);
        orNone(measured).forEach((code, value) -> given.measured(input(code), value));
        return given.findings();
    }

    /** Calls back with every list of changes that is not empty, under its key, in the order of the file. */
    void eachList(BiConsumer<String, List<String>> callback) {
        Map<String, @Nullable List<String>> lists = new LinkedHashMap<>();
        lists.put("present", present);
        lists.put("absent", absent);
        lists.put("positive", positive);
        lists.put("negative", negative);
        lists.put("unknown", unknown);
        lists.put("not-asked", notAsked);
        lists.forEach((key, codes) -> {
            if (codes != null && !codes.isEmpty()) {
                callback.accept(key, codes);
            }
        });
    }

    private static List<Input> findingsIn(@Nullable List<String> codes) {
        return requireTests(false, inputsIn(codes));
    }

    private static List<Input> testsIn(@Nullable List<String> codes) {
        return requireTests(true, inputsIn(codes));
    }

    private static List<Input> requireTests(boolean tests, List<Input> inputs) {
        for (Input input : inputs) {
            if ((input.group() == InputGroup.TESTS) != tests) {
                throw new IllegalArgumentException(input + " is told in the words of the other kind");
            }
        }
        return inputs;
    }

    private static List<Input> inputsIn(@Nullable List<String> codes) {
        List<Input> inputs = new ArrayList<>();
        Objects.requireNonNullElse(codes, List.<String>of()).forEach(code -> inputs.add(input(code)));
        return inputs;
    }

    private static Input input(String code) {
        return Input.of(code).orElseThrow(() -> new IllegalArgumentException("No input " + code));
    }

    private static Map<String, String> orNone(@Nullable Map<String, String> measured) {
        return Objects.requireNonNullElse(measured, Map.of());
    }
}
