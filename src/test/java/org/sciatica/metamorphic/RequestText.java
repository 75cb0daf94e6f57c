package org.sciatica.metamorphic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputGroup;

/**
 * A request as text that can be spelt in many ways: JSON keys in order, each with its JSON value in order. Keys and string
 * values stand in their quotes.
 */
record RequestText(Map<String, Map<String, String>> groups) {

    static RequestText of(Findings findings) {
        Map<String, Map<String, String>> groups = new LinkedHashMap<>();
        findings.answered()
                .forEach((input, answer) -> groups.computeIfAbsent(
                                quoted(input.group().code()), g -> new LinkedHashMap<>())
                        .put(quoted(input.code()), quoted(word(input, answer))));
        findings.measured()
                .forEach((input, value) -> groups.computeIfAbsent(
                                quoted(input.group().code()), g -> new LinkedHashMap<>())
                        .put(quoted(input.code()), value.toPlainString()));
        return new RequestText(groups);
    }

    /** The word for an answer in a request. */
    static String word(Input input, Answer answer) {
        boolean test = input.group() == InputGroup.TESTS;
        return switch (answer) {
            case PRESENT -> test ? "positive" : "present";
            case ABSENT -> test ? "negative" : "absent";
            case UNKNOWN -> "unknown";
        };
    }

    static String quoted(String text) {
        return "\"" + text + "\"";
    }

    /** The same request, every key and every value told in another way. */
    RequestText spelt(Spelling keys, Spelling values) {
        Map<String, Map<String, String>> spelt = new LinkedHashMap<>();
        groups.forEach((group, answers) -> {
            Map<String, String> inside = new LinkedHashMap<>();
            answers.forEach((key, value) -> inside.put(keys.of(key), values.of(value)));
            spelt.put(keys.of(group), inside);
        });
        return new RequestText(spelt);
    }

    /** One way to write a JSON key or value. */
    interface Spelling {
        String of(String written);
    }

    RequestText withGroupsShuffled(Random random) {
        return new RequestText(shuffled(groups, random));
    }

    RequestText withKeysShuffled(Random random) {
        Map<String, Map<String, String>> spelt = new LinkedHashMap<>();
        groups.forEach((group, answers) -> spelt.put(group, shuffled(answers, random)));
        return new RequestText(spelt);
    }

    private static <T> Map<String, T> shuffled(Map<String, T> map, Random random) {
        List<Map.Entry<String, T>> entries = new ArrayList<>(map.entrySet());
        Collections.shuffle(entries, random);
        Map<String, T> result = new LinkedHashMap<>();
        entries.forEach(entry -> result.put(entry.getKey(), entry.getValue()));
        return result;
    }

    /** The request with one more group. */
    RequestText with(String group, Map<String, String> answers) {
        Map<String, Map<String, String>> more = new LinkedHashMap<>(groups);
        more.put(group, answers);
        return new RequestText(more);
    }

    boolean has(String group) {
        return groups.containsKey(group);
    }

    /** The JSON document without any white space. */
    String json() {
        return json(() -> "");
    }

    /** The JSON document with this white space wherever some may stand. */
    String json(Supplier<String> space) {
        return groups.entrySet().stream()
                .map(group -> space.get() + group.getKey() + space.get() + ":" + space.get()
                        + group.getValue().entrySet().stream()
                                .map(answer -> space.get() + answer.getKey() + space.get() + ":" + space.get()
                                        + answer.getValue() + space.get())
                                .collect(Collectors.joining(",", "{", "}"))
                        + space.get())
                .collect(Collectors.joining(",", space.get() + "{", "}" + space.get()));
    }
}
