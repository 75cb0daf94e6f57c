package org.sciatica.secondopinion;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sciatica.vocabulary.Findings;

/**
 * What was said of a patient, by code: answers "present", "absent" or "unknown", and numbers. Nothing is concluded yet.
 */
record Patient(Map<String, String> answers, Map<String, Double> numbers) {

    /** The one place where what the service is given is turned into what the tables are given. */
    static Patient of(Findings findings) {
        Map<String, String> answers = new TreeMap<>();
        findings.answered()
                .forEach((input, answer) -> answers.put(
                        input.code(),
                        switch (answer) {
                            case PRESENT -> "present";
                            case ABSENT -> "absent";
                            case UNKNOWN -> "unknown";
                        }));
        Map<String, Double> numbers = new TreeMap<>();
        findings.measured().forEach((input, number) -> numbers.put(input.code(), number.doubleValue()));
        return new Patient(answers, numbers);
    }

    boolean says(String code, String answer) {
        return answer.equals(answers.get(code));
    }

    boolean leavesOpen(String code) {
        return !says(code, "present") && !says(code, "absent");
    }

    /** With what follows from the answers by the implications and by the rule on fever. */
    Patient concluded(List<List<String>> implications) {
        Patient patient = new Patient(new TreeMap<>(answers), new TreeMap<>(numbers));
        for (List<String> implication : implications) {
            patient.conclude(implication.get(0), implication.get(1));
        }
        Double temperature = numbers.get("temperature-celsius");
        if (temperature != null && temperature < 37.5 && leavesOpen("elevated-temperature")) {
            patient.answers.put("elevated-temperature", "absent");
        }
        if (temperature == null && says("elevated-temperature", "absent")) {
            // Any number below 37.5 says the same: no table asks for a lower one.
            patient.numbers.put("temperature-celsius", 36.6);
        }
        return patient;
    }

    private void conclude(String special, String general) {
        if (says(special, "present") || numbers.containsKey(special)) {
            answers.put(general, "present");
        } else if (says(general, "absent") && leavesOpen(special)) {
            answers.put(special, "absent");
        }
    }

    /** The body to send to {@code POST /v1/assessments}. */
    String request(List<List<String>> inputs) {
        Map<String, Map<String, String>> groups = new TreeMap<>();
        for (List<String> input : inputs) {
            String group = input.get(0);
            String code = input.get(1);
            if (answers.containsKey(code)) {
                groups.computeIfAbsent(group, key -> new TreeMap<>())
                        .put(code, '"' + spelt(group, answers.get(code)) + '"');
            }
            if (numbers.containsKey(code)) {
                groups.computeIfAbsent(group, key -> new TreeMap<>()).put(code, written(code, numbers.get(code)));
            }
        }
        StringBuilder json = new StringBuilder("{");
        groups.forEach((group, members) -> {
            json.append(json.length() == 1 ? "" : ", ")
                    .append('"')
                    .append(group)
                    .append("\": {");
            members.forEach((code, value) ->
                    json.append('"').append(code).append("\": ").append(value).append(", "));
            json.setLength(json.length() - 2);
            json.append('}');
        });
        return json.append('}').toString();
    }

    private static String spelt(String group, String answer) {
        if (!group.equals("tests")) {
            return answer;
        }
        return switch (answer) {
            case "present" -> "positive";
            case "absent" -> "negative";
            default -> answer;
        };
    }

    private static String written(String code, double number) {
        return code.equals("temperature-celsius") ? Double.toString(number) : Long.toString(Math.round(number));
    }
}
