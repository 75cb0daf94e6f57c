package org.sciatica.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A service without a proxy in front: what begins when it listens begins, and its connections are watched. */
@QuarkusTest
@TestProfile(OverTls.class)
@Timeout(60)
class OverTlsTest {

    @ConfigProperty(name = "quarkus.http.test-ssl-port")
    int port;

    private HttpResponse<String> send(HttpRequest.Builder request, String path)
            throws IOException, GeneralSecurityException, InterruptedException {
        return HttpClient.newBuilder()
                .sslContext(OverTls.client())
                .build()
                .send(
                        request.uri(URI.create("https://localhost:" + port + path))
                                .build(),
                        BodyHandlers.ofString());
    }

    private Socket connect() throws IOException, GeneralSecurityException, InterruptedException {
        Socket socket = OverTls.client().getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void an_assessment_is_answered() throws Exception {
        HttpResponse<String> answer = send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(LoadScenarios.BODY)),
                "/v1/assessments");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    /** Its library is loaded once the service listens, on whatever socket. */
    @Test
    void fhir_is_written() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder().GET(), "/fhir/metadata");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("{\"resourceType\":\"CapabilityStatement\"");
    }

    @Test
    void what_is_no_request_is_refused_in_words() throws Exception {
        try (Socket socket = connect()) {
            send(socket, "GET /v1/vocabulary HTTP/1.1\r\nHost: localhost\r\nno header\r\n\r\n");
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.lines())
                    .contains("HTTP/1.1 400 Bad Request", "X-Content-Type-Options: nosniff")
                    .anyMatch(line -> line.startsWith("{\"type\":\"urn:sciatica:problem:bad-request\""));
        }
    }

    @Test
    void a_head_that_comes_slowly_is_not_waited_for() throws Exception {
        try (Socket socket = connect()) {
            send(socket, "GET /q/health HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            long start = System.nanoTime();
            int read = 0;
            send(socket, "GET /q/health HTTP/1.1\r\n");
            while (read != -1) {
                read = socket.getInputStream().read(new byte[4096]);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SlowClientsTest.SOON);
        }
    }
}
