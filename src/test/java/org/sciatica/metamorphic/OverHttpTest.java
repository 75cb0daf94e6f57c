package org.sciatica.metamorphic;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.api.Wire;
import org.sciatica.assessment.Assessor;
import org.sciatica.vocabulary.Findings;

/** What the server adds around a request changes nothing in the answer. */
@QuarkusTest
class OverHttpTest {

    private static final int SOME = 60;

    private static byte[] post(RequestSpecification request, String body) {
        return request.header("Content-Type", "application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/assessments")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> WORDS =
            Set.of("clinician", "patient", "name", "text", "ask", "title", "message", "applied", "disclaimer");

    private static List<String> requests(long seed) {
        return Patients.drawn(seed, SOME)
                .map(patient -> RequestText.of(patient).json())
                .toList();
    }

    @Test
    void the_served_bytes_are_those_of_the_reader_and_the_writer() {
        String service = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class) + " "
                + ConfigProvider.getConfig().getValue("quarkus.application.version", String.class);
        Wire wire = new Wire(Assessor.standard(), service);
        requests(501).forEach(request -> assertThat(post(given(), request)).isEqualTo(wire.answer(request)));
    }

    @Test
    void a_language_there_are_no_words_in() {
        List<String> languages = List.of("fr", "tr-TR,tr;q=0.9", "ar-EG", "*", "en;q=0", "x-klingon");
        Random random = new Random(502);
        requests(502)
                .forEach(request -> assertThat(
                                post(given().header("Accept-Language", languages.get(random.nextInt(6))), request))
                        .isEqualTo(post(given(), request)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es-MX", "lt", "ru-RU,ru;q=0.9,en;q=0.5", "vi"})
    void in_another_language_only_the_words_differ(String language) throws IOException {
        String code = language.substring(0, 2);
        for (String request : requests(507).subList(0, 10)) {
            byte[] told = given().header("Content-Type", "application/json")
                    .header("Accept-Language", language)
                    .body(request)
                    .post("/v1/assessments")
                    .then()
                    .statusCode(200)
                    .header("Content-Language", code)
                    .extract()
                    .asByteArray();
            JsonNode english = MAPPER.readTree(post(given(), request));
            JsonNode other = MAPPER.readTree(told);
            assertThat(other.at("/triage/message/patient")).isNotEqualTo(english.at("/triage/message/patient"));
            assertThat(withoutWords(other)).isEqualTo(withoutWords(english));
        }
    }

    /** The answer with every word that a person reads taken out: what is left are codes, numbers and evidence. */
    private static JsonNode withoutWords(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                boolean word =
                        WORDS.contains(field.getKey()) && field.getValue().isTextual() && !object.has("positions");
                if (word) {
                    object.put(field.getKey(), "");
                } else {
                    object.set(field.getKey(), withoutWords(field.getValue()));
                }
            }
            if (object.has("withinHours")) {
                object.put("when", object.get("when").size());
            }
        } else {
            node.forEach(OverHttpTest::withoutWords);
        }
        return node;
    }

    @Test
    void what_the_caller_accepts_and_who_the_caller_is() {
        requests(503)
                .forEach(request -> assertThat(post(
                                given().header("Accept", "application/json;q=0.5, */*;q=0.1")
                                        .header("User-Agent", "clinic")
                                        .header("X-Forwarded-For", "192.0.2.1"),
                                request))
                        .isEqualTo(post(given(), request)));
    }

    @Test
    void a_repeated_call() {
        requests(504).forEach(request -> assertThat(post(given(), request)).isEqualTo(post(given(), request)));
    }

    @Test
    void order_and_white_space_and_escapes() {
        Random random = new Random(505);
        for (Findings patient : Patients.drawn(505, SOME).toList()) {
            RequestText request = RequestText.of(patient);
            String other = request.withGroupsShuffled(random)
                    .withKeysShuffled(random)
                    .spelt(key -> key.replaceFirst("e", "\\\\u0065"), value -> value)
                    .json(() -> random.nextBoolean() ? " " : "\r\n");
            assertThat(post(given(), other)).isEqualTo(post(given(), request.json()));
        }
    }

    @Test
    void concurrent_callers() throws InterruptedException, ExecutionException {
        List<String> requests = requests(506);
        List<byte[]> serial =
                requests.stream().map(request -> post(given(), request)).toList();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<byte[]>> concurrent = new ArrayList<>();
            for (String request : requests) {
                concurrent.add(pool.submit(() -> post(given(), request)));
            }
            for (int i = 0; i < serial.size(); i++) {
                assertThat(concurrent.get(i).get()).isEqualTo(serial.get(i));
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
