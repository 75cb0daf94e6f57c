package org.sciatica.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.json.runtime.JsonFormatter;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.badinput.CapturedLogs;

/** One line for each request: enough to run the service by, and nothing that a client wrote. */
@QuarkusTest
@TestProfile(Guarded.class)
class RequestLogTest {

    private static final String CANARY = "PHI-CANARY-7f3a";

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource
    URL service;

    /** The log after the last request that was sent, a record each. */
    private List<String> asJson = List.of();

    /** The request lines of the log after this was sent. */
    private List<String> linesAfter(String request) throws IOException, InterruptedException {
        try (CapturedLogs logs = new CapturedLogs();
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 ");
            // The line is written when the answer is out, which is after its last byte arrived here.
            Thread.sleep(100);
            assertThat(logs.text()).doesNotContain(CANARY);
            assertThat(answer).doesNotContain(CANARY);
            asJson = logs.writtenBy(new JsonFormatter());
            List<String> lines = logs.text()
                    .lines()
                    .filter(line -> line.startsWith("request="))
                    .map(line -> line.replace(" []", "").replace(" null", ""))
                    .toList();
            if (answer.contains("X-Request-Id: ")) {
                String id = answer.replaceAll("(?s).*X-Request-Id: (\\S+).*", "$1");
                assertThat(lines).anyMatch(line -> line.startsWith("request=" + id + " "));
            }
            return lines;
        }
    }

    /** As {@code quarkus.log.console.json.enabled} has it written. */
    @Test
    void as_json_a_request_is_one_object_on_a_line_and_nothing_of_the_patient() throws Exception {
        linesAfter(request("POST /v1/assessments", key(), "{\"symptoms\":{\"low-back-pain\":\"present\"}}"));
        List<String> lines = asJson.stream()
                .filter(record -> record.contains("\"org.sciatica.requests\""))
                .toList();
        assertThat(lines).hasSize(1);
        String written = lines.get(0);
        assertThat(written).endsWith("}\n").containsOnlyOnce("\n").doesNotContain("low-back-pain");
        JsonNode line = new ObjectMapper().readTree(written);
        assertThat(line.get("message").textValue())
                .matches("request=\\S+ client=key:ward-7 method=POST route=/v1/assessments" + REST.formatted(200));
        assertThat(line.get("level").textValue()).isEqualTo("INFO");
        assertThat(line.fieldNames())
                .toIterable()
                .contains("timestamp", "level", "loggerName", "message", "threadName");
    }

    private static String request(String line, String headers, String body) {
        return line + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n" + headers
                + (body.isEmpty() ? "" : "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n")
                + "\r\n" + body;
    }

    private static String key() {
        return "X-API-Key: " + KeysFile.key(Guarded.WARD) + "\r\n";
    }

    private static final String REST = " status=%d bytes=\\d+ ms=\\d+\\.\\d";

    @Test
    void an_assessment_is_logged_with_its_client_and_nothing_of_the_patient() throws Exception {
        List<String> lines =
                linesAfter(request("POST /v1/assessments", key(), "{\"symptoms\":{\"low-back-pain\":\"present\"}}"));
        assertThat(lines)
                .singleElement()
                .asString()
                .matches("request=[0-9a-f]{8}-[0-9a-f]+ client=key:ward-7 method=POST route=/v1/assessments"
                        + REST.formatted(200));
    }

    @Test
    void a_token_is_logged_by_its_subject() throws Exception {
        String header = "Authorization: Bearer " + Guarded.ISSUER.token("catalogue") + "\r\n";
        assertThat(linesAfter(request("GET /v1/rules/urinary-incontinence?side=left", header, "")))
                .singleElement()
                .asString()
                .matches("request=\\S+ client=jwt:intake-app method=GET route=/v1/rules/\\{id}" + REST.formatted(200));
    }

    @Test
    void a_refusal_is_logged_with_the_reason_that_the_client_is_not_told() throws Exception {
        String expired = "Authorization: Bearer " + Guarded.ISSUER.defective("exp=-60") + "\r\n";
        assertThat(linesAfter(request("GET /v1/rules", expired, "")))
                .singleElement()
                .asString()
                .matches("request=\\S+ client=- method=GET route=/v1/rules" + REST.formatted(401) + " refused=token-1");
        assertThat(linesAfter(request("GET /nothing", key(), "")))
                .singleElement()
                .asString()
                .matches("request=\\S+ client=key:ward-7 method=GET route=unlisted" + REST.formatted(403)
                        + " refused=scope");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /C HTTP/1.1\r\nHost: h",
                "GET /v1/rules/C HTTP/1.1\r\nHost: h\r\nKEY",
                "GET /app/C.js HTTP/1.1\r\nHost: h",
                "GET /v1/rules?C=C HTTP/1.1\r\nHost: h\r\nKEY",
                "GET /v1/rules?C HTTP/1.1",
                "C /v1/rules HTTP/1.1\r\nHost: h",
                "GET / HTTP/1.1\r\nHost: C",
                "GET / HTTP/1.1\r\nHost: h\r\nX-Request-Id: C\r\nUser-Agent: C\r\nReferer: C\r\nC: C",
                "GET /v1/rules HTTP/1.1\r\nHost: h\r\nX-API-Key: C",
                "GET /v1/rules HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer C",
                "GET /v1/rules HTTP/1.1\r\nHost: h\r\nAuthorization: C",
                "POST /v1/assessments HTTP/1.1\r\nHost: h\r\nContent-Type: C\r\nContent-Length: 2\r\nKEY",
                "POST /C HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nKEY"
            })
    void nothing_that_a_client_writes_is_logged(String head) throws Exception {
        String sent = head.replace("KEY", key().strip()).replaceAll("\\bC\\b", CANARY);
        String body = head.contains("Content-Length") ? "{}" : "";
        assertThat(linesAfter(sent + "\r\nConnection: close\r\n\r\n" + body)).hasSize(1);
    }

    @Test
    void a_body_is_not_logged() throws Exception {
        assertThat(linesAfter(request("POST /v1/assessments", key(), "{\"" + CANARY + "\":\"" + CANARY + "\"}")))
                .hasSize(1);
        assertThat(linesAfter(request("POST /v1/handouts", key(), CANARY))).hasSize(1);
        assertThat(linesAfter(request("POST /cds-services/" + CANARY, key(), "{\"a\":\"" + CANARY + "\"}")))
                .hasSize(1);
    }

    @Test
    void no_two_requests_have_the_same_number() {
        List<String> ids = java.util.stream.IntStream.range(0, 50)
                .mapToObj(i -> RestAssured.get("/app/icon.svg").header("X-Request-Id"))
                .toList();
        assertThat(ids).doesNotHaveDuplicates().doesNotContainNull();
    }
}
