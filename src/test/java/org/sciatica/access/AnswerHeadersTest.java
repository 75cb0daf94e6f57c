package org.sciatica.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The headers that protect a browser, on every kind of answer. */
@QuarkusTest
@TestProfile(Guarded.class)
class AnswerHeadersTest {

    private static final String API = "default-src 'none'; frame-ancestors 'none'";
    private static final String SHEETS = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
            + "form-action 'none'; frame-ancestors 'none'";

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource
    URL service;

    private HttpResponse<String> send(
            String method, String path, @Nullable String key, @Nullable String type, @Nullable String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + service.getPort() + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (key != null) {
            request.header("X-API-Key", KeysFile.key(key));
        }
        if (type != null) {
            request.header("Content-Type", type);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource({
        "200, GET,     /,                            , , , no-cache",
        "200, GET,     /app/main.js,                 , , , no-cache",
        "200, GET,     /safety/hazards,              , , , no-store",
        "200, GET,     /q/openapi,                   , , , no-store",
        "200, GET,     /q/swagger-ui/,               , , , no-cache",
        "200, GET,     /app/words/en.json,           , , , 'public, max-age=3600'",
        "200, GET,     /cds-services,                , , , 'public, max-age=3600'",
        "200, GET,     /v1/vocabulary,               all, , , 'private, max-age=3600'",
        "200, HEAD,    /v1/vocabulary,               all, , , 'private, max-age=3600'",
        "200, GET,     /fhir/metadata,               , , , 'public, max-age=3600'",
        "200, POST,    /v1/assessments,              all, application/json, '{\"symptoms\":{\"low-back-pain\":\"present\"}}', no-store",
        "200, POST,    /v1/handouts,                 all, application/json, '{\"symptoms\":{\"low-back-pain\":\"present\"}}', no-store",
        "200, POST,    /v1/handouts/large,           all, application/json, '{\"symptoms\":{\"low-back-pain\":\"present\"}}', no-store",
        "422, POST,    /v1/handouts,                 all, application/json, '{}', no-store",
        "400, POST,    /v1/assessments,              all, application/json, '{', no-store",
        "400, POST,    /v1/assessments?a=b,          all, application/json, '{}', no-store",
        "401, POST,    /v1/assessments,              , application/json, '{}', no-store",
        "401, GET,     /nothing,                     , , , no-store",
        "403, GET,     /nothing,                     all, , , no-store",
        "404, GET,     /v1/rules/nothing,            all, , , no-store",
        "404, GET,     /app/nothing.js,              , , , no-store",
        "404, POST,    /cds-services/none,           all, application/json, '{}', no-store",
        "405, DELETE,  /v1/assessments,              all, , , no-store",
        "415, POST,    /v1/assessments,              all, text/plain, 'x', no-store",
        "422, POST,    /v1/assessments,              all, application/json, '{}', no-store",
        "400, POST,    /fhir/$sciatica-assess,       all, application/json, '{', no-store"
    })
    void every_answer_carries_them(
            int status,
            String method,
            String path,
            @Nullable String key,
            @Nullable String type,
            @Nullable String body,
            String caching)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = send(method, path, key, type, body);
        assertThat(answer.statusCode()).isEqualTo(status);
        Map<String, List<String>> headers = answer.headers().map();
        assertThat(headers).containsEntry("x-content-type-options", List.of("nosniff"));
        assertThat(headers).containsEntry("referrer-policy", List.of("no-referrer"));
        assertThat(headers).containsEntry("x-frame-options", List.of("DENY"));
        assertThat(headers).containsEntry("strict-transport-security", List.of("max-age=31536000"));
        assertThat(headers).containsEntry("cache-control", List.of(caching));
        assertThat(headers.get("x-request-id")).hasSize(1);
        assertThat(headers.get("content-security-policy")).singleElement().satisfies(policy -> {
            if (path.startsWith("/v1/handouts")) {
                assertThat(policy).isEqualTo(SHEETS);
            } else if (path.startsWith("/v1") || path.startsWith("/fhir") || path.startsWith("/cds")) {
                assertThat(policy).isEqualTo(API);
            } else {
                assertThat(policy).startsWith("default-src 'none'").endsWith("frame-ancestors 'none'");
            }
        });
    }
}
