package org.sciatica.load;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a client is told when there is no room for its request; the places are taken by the test itself. */
@QuarkusTest
@TestProfile(Impatient.class)
class OverloadTest {

    private static final int PLACES = 40;
    /** As many of them as one that is not most urgent may find taken with its own. */
    private static final int OF_SINGLE_REQUESTS = 36;

    /** A call of an EHR, about a patient who must see a doctor now. */
    private static final String CALL = "{\"hook\":\"patient-view\","
            + "\"hookInstance\":\"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea\","
            + "\"context\":{\"userId\":\"Practitioner/7\",\"patientId\":\"123\"},"
            + "\"prefetch\":{\"answers\":{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\","
            + "\"questionnaire\":\"https://sciatica.example/fhir/Questionnaire/sciatica-assessment|1.0.0\","
            + "\"item\":[{\"linkId\":\"saddle-anaesthesia\",\"answer\":[{\"valueCoding\":{\"code\":\"present\"}}]}]}}}";

    private static final int LOOKS_IN_A_ROW = 30;
    private static final int MOST_LOOKS = 500;
    /** More than the places, and not so many that one waits longer than the patience on a slow machine. */
    private static final int MANY = 60;

    @Inject
    WorkInFlight work;

    @Inject
    MeterRegistry meters;

    @TestHTTPResource(value = "/health/live", management = true)
    @Nullable
    URL live;

    private int taken;

    /** Takes places, when those of what was asked before are given back: that is after its answer. */
    private void take(int places) throws InterruptedException {
        for (int looks = 0; work.places().taken() > taken && looks < MOST_LOOKS; looks++) {
            Thread.sleep(10);
        }
        for (int i = 0; i < places; i++) {
            assertThat(work.places().take(Rank.URGENT)).isTrue();
            taken++;
        }
    }

    @AfterEach
    void leaveNothingTaken() throws InterruptedException {
        giveBackAll();
        assertEverythingIsGivenBack(work);
    }

    /** Nothing is taken, for a while: requests of clients that have hung up may still be on their way in. */
    static void assertEverythingIsGivenBack(WorkInFlight work) throws InterruptedException {
        int looks = 0;
        for (int quiet = 0; quiet < LOOKS_IN_A_ROW && looks < MOST_LOOKS; looks++) {
            Thread.sleep(10);
            quiet = isEverythingGivenBack(work) ? quiet + 1 : 0;
        }
        assertThat(work.places().taken()).isZero();
        assertThat(work.bodies().bytes()).isZero();
        assertThat(work.untaken().bytes()).isZero();
    }

    private static boolean isEverythingGivenBack(WorkInFlight work) {
        return work.places().taken() + work.bodies().bytes() + work.untaken().bytes() == 0;
    }

    @Test
    void batch_is_refused_first_then_single_requests_and_red_flags_last() throws IOException, InterruptedException {
        String single = post("/v1/assessments", "", LoadScenarios.BODY);
        String urgent = post("/v1/assessments", "Priority: i, u=0\r\n", LoadScenarios.BODY);
        String batch = post("/v1/assessments/batch", "", "").replace("application/json", "application/x-ndjson");
        String page = post("/v1/handouts", "Accept: application/pdf\r\n", LoadScenarios.BODY);
        take(PLACES / 2);
        assertThat(answer(batch)).startsWith("HTTP/1.1 503 ");
        assertThat(answer(page)).startsWith("HTTP/1.1 503 ");
        assertThat(answer(single)).startsWith("HTTP/1.1 200 ");
        take(PLACES / 2 - 2);
        assertThat(answer(single)).startsWith("HTTP/1.1 503 ");
        assertThat(answer(urgent)).startsWith("HTTP/1.1 200 ");
        take(2);
        assertThat(answer(urgent)).startsWith("HTTP/1.1 503 ");
    }

    /** A card, an operation, a page: refused while there is still room for assessments, which cost a sixth of it. */
    @Test
    void what_makes_much_of_an_assessment_takes_six_places() throws IOException, InterruptedException {
        String card = post("/cds-services/sciatica-triage", "", CALL);
        List<String> documents = List.of(
                card,
                post("/fhir/$sciatica-assess", "", "{\"resourceType\":\"Parameters\"}"),
                post("/v1/handouts", "Accept: text/html\r\n", LoadScenarios.BODY));
        take(OF_SINGLE_REQUESTS - 6);
        assertThat(answer(card)).startsWith("HTTP/1.1 200 ").contains("\"indicator\":\"critical\"");
        take(0);
        for (String document : documents) {
            assertThat(answer(document)).doesNotStartWith("HTTP/1.1 503 ");
            take(0);
        }
        take(1);
        for (String document : documents) {
            assertThat(answer(document)).startsWith("HTTP/1.1 503 ");
        }
        assertThat(answer(post("/v1/assessments", "", LoadScenarios.BODY))).startsWith("HTTP/1.1 200 ");
        assertThat(answer("GET /v1/rules HTTP/1.1\r\nHost: h\r\n\r\n")).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void a_refusal_says_when_to_come_back_and_that_nothing_was_assessed() throws IOException, InterruptedException {
        take(PLACES);
        assertThat(answer(post("/v1/assessments", "", LoadScenarios.BODY)))
                .containsIgnoringCase("Retry-After: 1\r\n")
                .containsIgnoringCase("Cache-Control: no-store\r\n")
                .contains("application/problem+json")
                .contains("urn:sciatica:problem:overloaded", "no all-clear");
        assertThat(answer(post("/cds-services/sciatica-triage", "", CALL))).contains("OperationOutcome");
    }

    /** The first is said a tenth of a second later; whoever has left by then costs nothing more. */
    @Test
    void a_refusal_that_nobody_waits_for_is_not_said() throws IOException, InterruptedException {
        take(PLACES);
        double said = refusalsSaid();
        assertThat(answer(post("/v1/assessments", "", LoadScenarios.BODY))).startsWith("HTTP/1.1 503 ");
        assertThat(refusalsSaid()).isEqualTo(said + 1);
        try (Crowd crowd = Crowd.of(10, RestAssured.port)) {
            crowd.send(post("/v1/assessments", "", LoadScenarios.BODY).getBytes(US_ASCII));
        }
        Thread.sleep(1000);
        assertThat(refusalsSaid()).isEqualTo(said + 1);
    }

    private double refusalsSaid() {
        return meters.find("sciatica.requests.overloaded").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    @Test
    void a_refusal_comes_before_the_body_is_sent() throws IOException, InterruptedException {
        take(PLACES);
        String head = "POST /v1/assessments HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n";
        assertThat(answer(head + "Content-Length: 60000\r\n\r\n")).startsWith("HTTP/1.1 503 ");
        assertThat(answer(head + "Content-Length: 10\r\nExpect: 100-continue\r\n\r\n"))
                .startsWith("HTTP/1.1 503 ");
    }

    @Test
    void the_connection_of_a_refused_request_serves_the_next() throws IOException, InterruptedException {
        String request = post("/v1/assessments", "", LoadScenarios.BODY);
        take(PLACES);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            assertThat(answer(socket, request)).startsWith("HTTP/1.1 503 ").doesNotContain("close");
            giveBackAll();
            assertThat(answer(socket, request)).startsWith("HTTP/1.1 200 ");
        }
    }

    /** One that asks again at once would else take the time of those who are served. */
    @Test
    void a_connection_is_refused_ten_times_a_second_at_most() throws IOException, InterruptedException {
        take(PLACES);
        Measured eager = new HttpLoad(RestAssured.port, LoadScenarios.REQUEST, 1).closed(Duration.ofMillis(950));
        assertThat(eager.count(503)).as(eager.toString()).isBetween(1, 10);
        assertThat(eager.others(503) + eager.lost()).as(eager.toString()).isZero();
    }

    @Test
    void a_request_that_finds_no_room_when_its_body_has_come_is_refused_too() throws IOException, InterruptedException {
        String request = post("/v1/assessments", "", LoadScenarios.BODY);
        int most = request.length() - 10;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.getOutputStream().write(request.substring(0, most).getBytes(US_ASCII));
            for (int looks = 0; work.bodies().bytes() == 0 && looks < MOST_LOOKS; looks++) {
                Thread.sleep(1);
            }
            take(PLACES);
            assertThat(answer(socket, request.substring(most))).startsWith("HTTP/1.1 503 ");
        }
    }

    private void giveBackAll() {
        for (; taken > 0; taken--) {
            work.places().giveBack(Rank.URGENT);
        }
    }

    @Test
    void health_is_told_on_its_own_port_however_full_it_is() throws IOException, InterruptedException {
        take(PLACES);
        try (InputStream answer = Objects.requireNonNull(live).openStream()) {
            assertThat(new String(answer.readAllBytes(), US_ASCII)).contains("UP");
        }
    }

    @Test
    void clients_that_hang_up_leave_no_place_taken() throws IOException, InterruptedException {
        for (int i = 0; i < 300; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
                socket.getOutputStream().write(i % 2 == 0 ? LoadScenarios.REQUEST : LoadScenarios.HALF_A_BODY);
            }
        }
        assertEverythingIsGivenBack(work);
        assertThat(answer(post("/v1/assessments", "", LoadScenarios.BODY))).startsWith("HTTP/1.1 200 ");
    }

    /** More than there are places at once: some are refused, none is lost, and then all is as before. */
    @Test
    void a_burst_is_answered_or_refused_and_then_over() throws IOException, InterruptedException {
        Measured burst = new HttpLoad(RestAssured.port, LoadScenarios.REQUEST, MANY).closed(Duration.ofSeconds(1));
        assertThat(burst.count(200)).as(burst.toString()).isPositive();
        assertThat(burst.others(200, 503)).as(burst.toString()).isZero();
        assertThat(burst.lost()).as(burst.toString()).isZero();
        assertEverythingIsGivenBack(work);
        Measured after = new HttpLoad(RestAssured.port, LoadScenarios.REQUEST, 4).open(20, Duration.ofSeconds(1));
        assertThat(after.others(200)).as(after.toString()).isZero();
    }

    static String post(String path, String headers, String body) {
        return "POST " + path + " HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n" + headers
                + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private String answer(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            return answer(socket, request);
        }
    }

    static String answer(Socket socket, String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(US_ASCII));
        return answer(socket);
    }

    /** All of a short answer, the first of a long one. */
    static String answer(Socket socket) throws IOException {
        socket.setSoTimeout(20_000);
        AnswerHead head = new AnswerHead();
        StringBuilder text = new StringBuilder();
        byte[] bytes = new byte[1 << 16];
        InputStream in = socket.getInputStream();
        boolean complete = false;
        while (!complete) {
            int read = in.read(bytes);
            if (read < 0) {
                return text.toString();
            }
            text.append(new String(bytes, 0, read, US_ASCII));
            complete = head.add(ByteBuffer.wrap(bytes, 0, read));
        }
        return text.toString();
    }
}
