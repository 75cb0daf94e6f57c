package org.sciatica.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.http.Area;

/** What a client gets for a batch that it sends whole. */
@QuarkusTest
class BatchOverHttpTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String NDJSON = "application/x-ndjson";
    private static final String WELL = "{\"symptoms\":{\"chills\":\"absent\"}}";
    private static final String ILL = "{\"symptoms\":{\"saddle-anaesthesia\":\"present\"}}";
    private static final int LONGEST = Area.ASSESSMENTS.largestBody();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static URI address(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }

    private HttpResponse<String> post(String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> batch(String body, String... headers) throws IOException, InterruptedException {
        return post("/v1/assessments/batch", NDJSON, body, headers);
    }

    private String alone(String body, String... headers) throws IOException, InterruptedException {
        return post("/v1/assessments", "application/json", body, headers).body();
    }

    /** Every line as JSON; each ends in one LF. */
    private List<JsonNode> lines(String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = batch(body);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().isEmpty() || answer.body().endsWith("\n")).isTrue();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : answer.body().lines().toList()) {
            lines.add(MAPPER.readTree(line));
        }
        return lines;
    }

    /** Id, without the sign that one of the service's own begins with, status and triage level or the kind of problem of each line. */
    private List<String> told(String body) throws IOException, InterruptedException {
        return lines(body).stream()
                .map(line -> line.get("id").asText().replaceFirst("^#", "") + " "
                        + line.get("status") + " "
                        + (line.has("answer")
                                ? line.at("/answer/triage/level").textValue()
                                : line.at("/problem/type").textValue().replace("urn:sciatica:problem:", "")))
                .toList();
    }

    @Test
    void the_order_is_kept_and_each_line_has_its_number() throws IOException, InterruptedException {
        List<String> requests = IntStream.range(0, 60)
                .mapToObj(i -> "{\"measurements\":{\"age-years\":" + (20 + i) + "}}")
                .toList();
        List<JsonNode> lines = lines(String.join("\n", requests));
        assertThat(lines).hasSameSizeAs(requests);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i).get("line").intValue()).isEqualTo(i + 1);
            assertThat(lines.get(i).get("status").intValue()).isEqualTo(200);
            assertThat(lines.get(i).get("answer")).isEqualTo(MAPPER.readTree(alone(requests.get(i))));
        }
    }

    @Test
    void a_line_that_brings_an_id_is_told_by_it() throws IOException, InterruptedException {
        String body = "{\"id\":\"ward/7\",\"request\":" + WELL + "}\n" + ILL + "\n{\"request\":" + ILL
                + ",\"id\":\"b:8\"}\n{\"id\":\"c\",\"request\":{}}\n{\"id\":\"no name\",\"request\":" + WELL + "}\n";
        assertThat(told(body))
                .containsExactly(
                        "ward/7 200 see-doctor",
                        "2 200 emergency",
                        "b:8 200 emergency",
                        "c 422 outside-the-contract",
                        "5 422 outside-the-contract");
    }

    /** Ids are the client's own: they may look like numbers of lines, and may occur twice. The line tells them apart. */
    @Test
    void an_answer_has_the_id_of_its_line_or_one_that_no_client_can_give_and_the_number_of_its_line()
            throws IOException, InterruptedException {
        String two = "{\"id\":\"2\",\"request\":" + WELL + "}";
        List<String> named = lines(String.join("\n", two, WELL, two, "x".repeat(LONGEST + 1), "", "{", two)).stream()
                .map(line -> line.get("id") + " " + line.get("line") + " " + line.get("status"))
                .toList();
        assertThat(named)
                .containsExactly(
                        "\"2\" 1 200", "\"#2\" 2 200", "\"2\" 3 200", "\"#4\" 4 413", "\"#6\" 6 400", "\"2\" 7 200");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id':1,'request':{}} | 422 | '#1' | /id | wrong-value",
                "{'id':'PHI CANARY','request':{}} | 422 | '#1' | /id | wrong-value",
                "{'request':{}} | 422 | '#1' | /id | missing",
                "{'request':[],'id':'a'} | 422 | 'a' | /request | wrong-type",
                "{'id':'a'} | 422 | 'a' | /request | missing",
                "{'id':'a','request':{},'symptoms':{}} | 422 | 'a' | /symptoms | unknown-field",
                "{'id':'a','PHI-CANARY':1,'request':{}} | 422 | 'a' | `` | unknown-field",
                "{'id':'a','id':'b','request':{}} | 400 | 'a' | /id | duplicate-key",
                "{'id':'a','request':{},'request':{}} | 400 | 'a' | /request | duplicate-key"
            })
    void what_is_wrong_with_a_record_is_told_with_its_place(
            String line, int status, String id, String pointer, String code) throws IOException, InterruptedException {
        JsonNode answer = lines(line.replace('\'', '"')).get(0);
        assertThat(answer.get("status").intValue()).isEqualTo(status);
        assertThat(answer.get("id")).isEqualTo(MAPPER.readTree(id.replace('\'', '"')));
        JsonNode errors = answer.at("/problem/errors");
        assertThat(errors).hasSize(1);
        assertThat(errors.at("/0/pointer").textValue()).isEqualTo(pointer);
        assertThat(errors.at("/0/code").textValue()).isEqualTo(code);
        assertThat(answer.toString()).doesNotContain("CANARY");
        if (pointer.isEmpty()) {
            assertThat(errors.at("/0/message").textValue()).endsWith("begins at column 24.");
        }
    }

    /** Each kind of line that is refused, between two that are not. */
    @Test
    void a_bad_line_spoils_only_itself() throws IOException, InterruptedException {
        String body = String.join(
                "\n",
                ILL,
                "not JSON",
                "{\"symptoms\":{\"chills\":\"yes\"}}",
                "{}",
                WELL + WELL,
                "{\"id\":\"x\",\"request\":{\"symptoms\":",
                "{\"id\":\"y\",\"request\":[]}",
                "x".repeat(LONGEST + 1),
                "[".repeat(5000),
                "{\"symptoms\":{\"chills\":\"absent\",\"chills\":\"absent\"}}",
                "\u0000",
                "\uFEFF" + WELL,
                ILL);
        assertThat(told(body))
                .containsExactly(
                        "1 200 emergency",
                        "2 400 not-json",
                        "3 422 outside-the-contract",
                        "4 422 outside-the-contract",
                        "5 400 not-json",
                        "x 400 not-json",
                        "y 422 outside-the-contract",
                        "8 413 too-large",
                        "9 400 not-json",
                        "10 400 not-json",
                        "11 400 not-json",
                        "12 400 not-json",
                        "13 200 emergency");
    }

    @Test
    void a_line_in_another_encoding_spoils_only_itself() throws IOException, InterruptedException {
        String envelope = "{\"id\":\"a\",\"request\":" + WELL + "}";
        StringBuilder wide = new StringBuilder();
        envelope.chars().forEach(c -> wide.append('\0').append((char) c));
        assertThat(told(ILL + "\n" + wide + "\n" + ILL))
                .containsExactly("1 200 emergency", "2 400 not-json", "3 200 emergency");
    }

    @Test
    void empty_lines_count_and_are_not_answered() throws IOException, InterruptedException {
        assertThat(told("\n" + WELL + "\n\n\r\n" + ILL + "\n\n"))
                .containsExactly("2 200 see-doctor", "5 200 emergency");
    }

    @Test
    void a_line_may_end_in_CRLF() throws IOException, InterruptedException {
        assertThat(told(WELL + "\r\n" + ILL + "\r\n")).containsExactly("1 200 see-doctor", "2 200 emergency");
    }

    @Test
    void a_line_of_10_MB_is_refused_in_its_place() throws IOException, InterruptedException {
        assertThat(told(ILL + "\n" + "a".repeat(10 << 20) + "\n" + ILL))
                .containsExactly("1 200 emergency", "2 413 too-large", "3 200 emergency");
        assertThat(told("a".repeat(10 << 20))).containsExactly("1 413 too-large");
    }

    @Test
    void a_line_at_the_limit_is_assessed() throws IOException, InterruptedException {
        String longest = ILL + " ".repeat(LONGEST - ILL.length());
        assertThat(told(longest + "\r\n" + longest + " \n" + longest))
                .containsExactly("1 200 emergency", "2 413 too-large", "3 200 emergency");
    }

    @Test
    void an_empty_body_has_no_answer() throws IOException, InterruptedException {
        assertThat(told("")).isEmpty();
    }

    @Test
    void a_JSON_array_is_one_record_and_no_batch() throws IOException, InterruptedException {
        assertThat(told("[" + WELL + "," + ILL + "]")).containsExactly("1 422 outside-the-contract");
    }

    @Test
    void a_document_over_several_lines_is_no_record() throws IOException, InterruptedException {
        assertThat(told("{\"symptoms\":\n{\"saddle-anaesthesia\":\"absent\"}}"))
                .containsExactly("1 400 not-json", "2 400 not-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "lt;q=0.5, vi", "fr"})
    void the_answer_of_a_line_is_byte_for_byte_that_of_the_same_request_alone(String language)
            throws IOException, InterruptedException {
        List<String> requests = List.of(WELL, ILL, "{\"symptoms\":{\"chils\":\"absent\"}}", "{", "{}");
        HttpResponse<String> answer = batch(String.join("\n", requests), "Accept-Language", language);
        List<String> lines = answer.body().lines().toList();
        assertThat(lines).hasSameSizeAs(requests);
        for (int i = 0; i < lines.size(); i++) {
            HttpResponse<String> alone =
                    post("/v1/assessments", "application/json", requests.get(i), "Accept-Language", language);
            assertThat(lines.get(i))
                    .isEqualTo("{\"id\":\"#" + (i + 1) + "\",\"line\":" + (i + 1) + ",\"status\":" + alone.statusCode()
                            + (alone.statusCode() == 200 ? ",\"answer\":" : ",\"problem\":") + alone.body() + "}");
        }
        assertThat(answer.headers().allValues("Content-Language"))
                .isEqualTo(post("/v1/assessments", "application/json", WELL, "Accept-Language", language)
                        .headers()
                        .allValues("Content-Language"));
    }

    @Test
    void an_answer_about_patients_is_never_stored() throws IOException, InterruptedException {
        HttpResponse<String> answer = batch(WELL);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith(NDJSON));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/assessments/batch?name=x, application/x-ndjson, Accept, */*, 400, query-not-allowed",
        "/v1/assessments/batch, application/json, Accept, */*, 415, unsupported-media-type",
        "/v1/assessments/batch, text/plain, Accept, */*, 415, unsupported-media-type",
        "/v1/assessments/batch, application/x-ndjson; charset=utf-16, Accept, */*, 415, unsupported-media-type",
        "/v1/assessments/batch, application/x-ndjson, Content-Encoding, gzip, 415, unsupported-media-type",
        "/v1/assessments/batch, application/x-ndjson, Accept, application/json, 406, not-acceptable",
        "/v1/assessments, application/x-ndjson, Accept, */*, 415, unsupported-media-type"
    })
    void what_is_no_batch_is_refused_as_a_whole(
            String path, String type, String header, String value, int status, String kind)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = post(path, type, WELL, header, value);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"urn:sciatica:problem:" + kind + "\"");
    }

    @Test
    void another_method_is_405() throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(address("/v1/assessments/batch")).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("POST"));
    }
}
