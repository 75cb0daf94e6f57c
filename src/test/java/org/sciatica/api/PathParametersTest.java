package org.sciatica.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An address with a parameter or an empty segment in its path is no other way to a resource, past the limits of its own. */
@QuarkusTest
class PathParametersTest {

    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<String> send(String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path));
        if (!body.isEmpty()) {
            request.header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body));
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/handouts;x,                  application/problem+json",
        "/v1/handouts;x?name=y,           application/problem+json",
        "/v1/handouts;,                   application/problem+json",
        "/v1/handouts/;x/large,           application/problem+json",
        "/v1;x=y/handouts,                application/problem+json",
        "/v1/handouts%3Bx,                application/problem+json",
        "/v1/handouts%3bx,                application/problem+json",
        "/v1/handouts%253Bx,              application/problem+json",
        "/v1/assessments;x,               application/problem+json",
        "/v1;a;b=c/assessments;d,         application/problem+json",
        "/v1/assessments%3Bx,             application/problem+json",
        "/v1/assessments/batch;x,         application/problem+json",
        "/v1/assessments;x/batch,         application/problem+json",
        "/cds-services/sciatica-triage;x, application/json",
        "/cds-services;x/sciatica-triage, application/json",
        "/fhir/$sciatica-assess;x,        application/fhir+json",
        "/fhir;x/$sciatica-assess,        application/fhir+json"
    })
    void what_is_posted_there_is_not_found(String path, String type) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(path, "application/json", "{\"symptoms\":{\"chills\":\"absent\"}}" + " ".repeat(100_000));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
    }

    /** What stands before the service may tell these addresses apart, and the service would not. */
    @ParameterizedTest
    @CsvSource({
        "//v1/assessments,                application/problem+json",
        "/v1//assessments,                application/problem+json",
        "///v1/assessments,               application/problem+json",
        "/v1/assessments//,               application/problem+json",
        "/v1/assessments//batch,          application/problem+json",
        "/v1/.//assessments,              application/problem+json",
        "/cds-services//sciatica-triage,  application/json",
        "//fhir/$sciatica-assess,         application/fhir+json"
    })
    void what_is_posted_past_an_empty_segment_is_not_found(String path, String type)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = send(path, "application/json", "{\"symptoms\":{\"chills\":\"absent\"}}");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
    }

    @ParameterizedTest
    @CsvSource({
        "//v1/rules",
        "/v1//rules",
        "/v1/rules//",
        "/app//main.js",
        "//safety",
        "//q/openapi",
        "/v1/rules;x",
        "/v1/rules%3Bx",
        "/v1/sources;x",
        "/app/..;/v1/rules",
        "/safety;x",
        "/;x",
        "/app/main.js;x"
    })
    void nor_is_anything_to_look_up(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(path, "", "");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }
}
