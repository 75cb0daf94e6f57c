package org.sciatica.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sciatica.access.Guarded;
import org.sciatica.badinput.RawHttp.Answer;

/** What is refused before it is known what it asks for: by the HTTP parser, or because its address cannot be decoded. */
@QuarkusTest
@TestProfile(Guarded.class)
class UnroutedTest {

    private static final String FILLING = Exchange.CANARY.repeat(1000);

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource
    URL service;

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource(management = true)
    URL management;

    @ParameterizedTest
    @CsvSource({
        "400, bad-request,       'GET / HTTP/1.1|Host: a|{canary}||'",
        "400, bad-request,       '{canary}||'",
        "400, bad-request,       'GET /%zz{canary} HTTP/1.1|Host: a||'",
        "400, bad-request,       'POST /v1/assessments HTTP/1.1|Host: a|Content-Length: {canary}||'",
        "400, bad-request,       'POST /v1/assessments HTTP/1.1|Host: a|Content-Length: 2|Content-Length: 3||{}'",
        "414, address-too-long,  'GET /{filling} HTTP/1.1|Host: a||'",
        "431, headers-too-large, 'GET / HTTP/1.1|Host: a|X-Any: {filling}||'"
    })
    void is_refused_like_anything_else(int status, String kind, String request) throws IOException {
        try (CapturedLogs logs = new CapturedLogs()) {
            Answer answer = new RawHttp(service.getPort(), Duration.ofSeconds(20)).send(bytes(request), true);
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.closed()).isTrue();
            assertThat(answer.body()).contains("\"urn:sciatica:problem:" + kind + "\"", "\"status\":" + status);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
            assertGuardsBrowsers(answer);
            assertThat(answer.everything()).doesNotContain(Exchange.CANARY);
            assertThat(logs.text())
                    .contains("request=" + answer.header("X-Request-Id")
                            + " client=- method=other route=unlisted status=" + status + " bytes="
                            + answer.body().length())
                    .doesNotContain(Exchange.CANARY);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "200, 'GET /q/health/live HTTP/1.1|Host: a|Connection: close||'",
        "404, 'GET /nothing HTTP/1.1|Host: a|Connection: close||'",
        "414, 'GET /{filling} HTTP/1.1|Host: a||'"
    })
    void the_management_port_guards_browsers_too(int status, String request) throws IOException {
        Answer answer = new RawHttp(management.getPort(), Duration.ofSeconds(20)).send(bytes(request), true);
        assertThat(answer.status()).isEqualTo(status);
        assertGuardsBrowsers(answer);
    }

    private static void assertGuardsBrowsers(Answer answer) {
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
    }

    private static byte[] bytes(String request) {
        return request.replace("|", "\r\n")
                .replace("{canary}", Exchange.CANARY)
                .replace("{filling}", FILLING)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
