package org.sciatica.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sciatica.badinput.RawHttp.Answer;

/** What was sent, what came back and what was seen meanwhile; knows what each assert of the cases means. */
record Exchange(
        Answer answer, String answerToValid, List<String> sent, CapturedLogs logs, Outside outside, Memory memory) {

    /** Marks a value that must never come back. */
    static final String CANARY = "PHI-CANARY-7f3a";

    private static final long MOST_MEMORY = 64L << 20;
    private static final int LARGEST_PROBLEM = 16_384;
    private static final int MOST_PLACES = 20;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    void check(String name) throws IOException {
        String[] parts = name.split(":", 2);
        switch (parts[0]) {
            case "problemJson" -> checkProblem();
            case "noStore" -> assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            case "noStack" ->
                assertThat(answer.everything())
                        .doesNotContain("Exception", "\tat ", "org.sciatica", "com.fasterxml", "io.quarkus", "java.");
            case "noEcho" -> checkNoEcho();
            case "noEchoHost" -> assertThat(answer.everything()).doesNotContain("evil.example");
            case "notGreen" -> checkNotGreen();
            case "sameAsValid" -> assertThat(answer.body()).isEqualTo(answerToValid);
            case "wwwAuthenticate" ->
                assertThat(answer.header("WWW-Authenticate")).isNotBlank();
            case "allowHeader" -> assertThat(answer.header("Allow")).contains("POST");
            case "noWildcardCors" ->
                assertThat(answer.headers().keySet()).noneMatch(header -> header.startsWith("access-control-"));
            case "closed" -> assertThat(answer.closed()).isTrue();
            case "fastUnderMs" -> assertThat(answer.millis()).isLessThan(most(Long.parseLong(parts[1])));
            case "noOutbound" -> assertThat(outside.isVisited()).isFalse();
            case "orderKept" -> checkOrder();
            case "rssStable" -> assertThat(memory.grownBy()).isLessThan(MOST_MEMORY);
            default -> throw new IllegalArgumentException("an assert without a meaning: " + name);
        }
    }

    /** Twenty times the limit, at most five seconds more: machines are noisy, and this guards against seconds. */
    private static long most(long millis) {
        return Math.min(20 * millis, millis + 5000);
    }

    private void checkProblem() throws IOException {
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body().length()).isLessThanOrEqualTo(LARGEST_PROBLEM);
        JsonNode problem = MAPPER.readTree(answer.body());
        assertThat(problem.path("type").asText()).startsWith("urn:sciatica:problem:");
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank();
        assertThat(problem.path("status").asInt()).isEqualTo(answer.status());
        assertThat(problem.path("errors").size()).isLessThanOrEqualTo(MOST_PLACES);
    }

    private void checkNoEcho() {
        List<String> secrets = new ArrayList<>(sent);
        secrets.add(CANARY);
        for (String secret : secrets) {
            assertThat(answer.everything()).doesNotContain(secret);
            assertThat(logs.text()).doesNotContain(secret);
        }
    }

    /** The lines of an answered batch; a single answer as the only one. */
    private List<JsonNode> records() throws IOException {
        List<JsonNode> records = new ArrayList<>();
        boolean batch = answer.header("Content-Type").startsWith("application/x-ndjson");
        for (String line : batch ? answer.body().lines().toList() : List.of("{\"answer\":" + answer.body() + "}")) {
            records.add(MAPPER.readTree(line));
        }
        return records;
    }

    /** The well one, which is sent first, is told first, and the red flag last. */
    private void checkOrder() throws IOException {
        List<JsonNode> records = records();
        assertThat(records)
                .allSatisfy(
                        record -> assertThat(record.get("status").intValue()).isEqualTo(200));
        assertThat(records)
                .extracting(record -> record.get("line").intValue())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(records)
                .extracting(record -> record.at("/answer/triage/level").asText())
                .containsExactly("self-care", "emergency");
    }

    private void checkNotGreen() throws IOException {
        if (answer.status() / 100 != 2) {
            return;
        }
        for (JsonNode record : records()) {
            JsonNode assessment = record.path("answer");
            if (!assessment.isMissingNode()) {
                checkNotGreen(assessment);
            }
        }
    }

    private static void checkNotGreen(JsonNode assessment) {
        assertThat(assessment.at("/triage/level").asText()).isIn("see-doctor", "urgent", "emergency");
        assertThat(assessment.get("interventions").findValues("allowed"))
                .hasSize(5)
                .allMatch(JsonNode::isEmpty);
    }
}
