package org.sciatica.metamorphic;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
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
    void the_language_of_the_caller() {
        List<String> languages = List.of("de", "tr-TR,tr;q=0.9", "ar-EG", "*", "en;q=0", "x-klingon");
        Random random = new Random(502);
        requests(502)
                .forEach(request -> assertThat(
                                post(given().header("Accept-Language", languages.get(random.nextInt(6))), request))
                        .isEqualTo(post(given(), request)));
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
